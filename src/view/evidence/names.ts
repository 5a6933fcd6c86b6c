import { slugOf } from '../../pipeline/article/slug.ts';
import { isFigureTold } from '../../pipeline/briefing/printed.ts';
import { idOf } from '../../pipeline/ids.ts';
import { areVariants } from '../../pipeline/language/spelling.ts';
import type { Claim, Figure, Name, Span } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import type { Origin } from '../comparison/origins.ts';
import { count } from '../words/numbers.ts';
import { sentenceOf } from './evidence.ts';
import { isOpen } from './place.ts';
import { printableRoleOf } from './sayers.ts';

/** One document that names somebody or something, and what it has them say. */
export type Appearance = Readonly<{
  briefing: Briefing;
  name: Name;
  claims: readonly Claim[];
  figures: readonly Figure[];
}>;

/** Whether a document has the bearer of a name say something, or gives a number by them; else it only names them. */
export const isTold = ({ claims, figures }: Appearance): boolean => claims.length + figures.length > 0;

/** A name with all documents that have it. Names are joined where they are written alike, but for initials, or where a surname has one bearer. */
export type Named = Readonly<{
  slug: string;
  name: string;
  kind: Name['kind'];
  /** Other forms in which documents write it, in alphabetical order. */
  aliases: readonly string[];
  /** In the order of the briefings: newest first. */
  appearances: readonly Appearance[];
  claims: number;
  figures: number;
  /** Whether the site has a page of it; absent: whoever says something, or is named twice, has one. */
  isCited?: boolean;
}>;

/** What a kind of name is called, one and many. */
export const KIND_NAMES = {
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
} as const satisfies Record<Name['kind'], unknown>;

export const KINDS = Object.keys(KIND_NAMES) as readonly Name['kind'][];

/** Case, accents, a leading article and, of people, initials apart: "Erdoğan" and "ERDOGAN", "Vera K. Solvay" and "Vera Solvay". */
function keyOf({ kind, name }: Pick<Name, 'kind' | 'name'>): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '');
  const words = folded
    .split(/\s+/)
    .filter((word, index, all) => kind !== 'person' || all.length < 3 || index === 0 || !/^\p{L}\.?$/u.test(word));
  return `${kind} ${words.join(' ')}`;
}

/** A person whom a document calls by the surname alone is the only one who bears it in full, where there is one. */
function withBearers(keys: readonly string[]): ReadonlyMap<string, string> {
  const people = [...new Set(keys)].filter((key) => key.startsWith('person '));
  const [short, full] = [people.filter((key) => wordsIn(key) === 2), people.filter((key) => wordsIn(key) > 2)];
  return new Map(
    short.flatMap((key) => {
      const [bearer, ...others] = full.filter((each) => each.endsWith(key.slice('person'.length)));
      return bearer && others.length === 0 ? [[key, bearer] as const] : [];
    }),
  );
}

const wordsIn = (key: string): number => key.split(' ').length;

/** All names: people, organisations, places; of each kind those of most documents first, then those who say most. */
export function listNames(briefings: readonly Briefing[]): Named[] {
  const appearances = briefings.flatMap((briefing) =>
    briefing.document.names.map((name) => appearanceOf(briefing, name)),
  );
  const bearers = withBearers(appearances.map(({ name }) => keyOf(name)));
  // Whom the editor holds apart are two, however alike their names are written.
  const keyed = ({ name }: Appearance): string =>
    `${bearers.get(keyOf(name)) ?? keyOf(name)}${name.apart ? ` ${name.name.toLowerCase()}` : ''}`;
  const taken = new Set<string>();
  return [...Map.groupBy(appearances, keyed)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, some]) => namedOf(key, some, taken))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        b.appearances.length - a.appearances.length ||
        b.claims - a.claims ||
        (a.name < b.name ? -1 : 1),
    );
}

function appearanceOf(briefing: Briefing, name: Name): Appearance {
  const { claims, figures } = briefing.document;
  const own = name.kind === 'place' ? [] : claims.filter(({ source, minor }) => !minor && source?.name === name.name);
  const ids = new Set(own.map(({ id }) => id));
  return {
    briefing,
    name,
    claims: own,
    figures: figures.filter(
      (figure) =>
        !figure.minor && figure.claim !== undefined && ids.has(figure.claim) && isFigureTold(briefing.digest, figure),
    ),
  };
}

function namedOf(key: string, appearances: readonly Appearance[], taken: Set<string>): Named {
  const forms = appearances.flatMap(({ name }) => [name.name, ...name.aliases]);
  const name = (appearances.find((each) => each.name.name.includes(' ')) ?? appearances[0])?.name.name ?? '';
  const wanted = slugOf(name) || idOf(key);
  const slug = taken.has(wanted) ? `${wanted}-${idOf(key).slice(0, 4)}` : wanted;
  taken.add(slug);
  return {
    slug,
    name,
    kind: appearances[0]?.name.kind ?? 'person',
    aliases: [...new Set(forms)].filter((form) => form !== name).sort(),
    appearances,
    claims: appearances.reduce((sum, { claims }) => sum + claims.length, 0),
    figures: appearances.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}

/** Whether a name has a page of its own: who is cited, and who is named by two documents. A place says nothing. */
export const hasPage = (named: Named): boolean =>
  named.isCited ?? (named.claims > 0 || (named.kind !== 'place' && named.appearances.length > 1));

/** Whether a list has anything to tell of a name: who is cited or has a part, and what several documents name. */
export const isWorthARow = (named: Named): boolean =>
  hasPage(named) || named.kind === 'person' || named.appearances.length > 1;

/** What one document has somebody say: sentence by sentence where words may be printed; the rest only counted. */
export function statementsOf(
  { document, digest }: Briefing,
  claims: readonly Claim[],
): { shown: Readonly<{ sentence: Span; claims: readonly Claim[] }>[]; hidden: readonly Claim[] } {
  const placed = claims.map((claim) => ({ claim, sentence: sentenceOf(document, claim.content) }));
  const isShown = ({ sentence }: { sentence: Span }): boolean => isOpen({ document, digest }, sentence);
  const groups = Map.groupBy(placed.filter(isShown), ({ sentence }) => sentence.start);
  return {
    shown: [...groups.values()].flatMap((some) =>
      some[0] ? [{ sentence: some[0].sentence, claims: some.map(({ claim }) => claim) }] : [],
    ),
    hidden: placed.filter((each) => !isShown(each)).map(({ claim }) => claim),
  };
}

/** "Named in 2 documents · 5 claims · 1 figure". */
export const lineOfName = ({ appearances, claims, figures }: Named): string =>
  [
    `Named in ${count(appearances.length, 'document')}`,
    claims > 0 ? count(claims, 'claim') : '',
    figures > 0 ? count(figures, 'figure') : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** What a list says of a name: what somebody is, where that may be printed, and who names it. */
export function tellingLineOf({ appearances }: Named): string {
  const role = appearances.flatMap(({ briefing, name }) => printableRoleOf(briefing, name) ?? [])[0];
  const publishers = new Set(appearances.flatMap(({ briefing }) => briefing.document.publisher ?? []));
  const where =
    publishers.size > 0 && publishers.size <= MOST_PUBLISHERS && publishers.size >= appearances.length
      ? `in ${[...publishers].join(' and ')}`
      : `in ${count(appearances.length, 'document')}`;
  return [role, where].filter(Boolean).join(' · ');
}

const MOST_PUBLISHERS = 2;

/** What whoever links to the page of a name has to know of it. */
export type NamedPage = Pick<Named, 'slug' | 'name'>;

/** The key of a name of a document in `indexNames`. */
export const keyOfName = (documentId: string, nameId: string): string => `${documentId} ${nameId}`;

/** The names that have a page by document and id, for whoever has a record and looks for it. */
export const indexNames = (names: readonly Named[]): Map<string, NamedPage> =>
  new Map(
    names.filter(hasPage).flatMap(({ slug, name: title, appearances }) => {
      const page = { slug, name: title };
      return appearances.map(({ briefing, name }) => [keyOfName(briefing.document.id, name.id), page] as const);
    }),
  );

/** The page of the name under which an origin is cited, where a document has it as a name. */
export function namedOrigin(origin: Origin, nameBy: ReadonlyMap<string, NamedPage>): NamedPage | undefined {
  for (const { document } of origin.documents) {
    const name = document.names.find((each) => each.name === origin.name);
    if (name) return nameBy.get(keyOfName(document.id, name.id));
  }
  return undefined;
}

/**
 * For each person those who may be the same under another spelling ("Zelensky", "Zelenskyy") or with an initial more.
 * Nobody is joined by it: whether it is one person, the editor must say.
 */
export function findVariants(names: readonly Named[]): Map<Named, Named[]> {
  const people = names.filter(({ kind }) => kind === 'person');
  const byWord = Map.groupBy(
    people.flatMap((named) => wordsOf(named.name).map((word) => ({ word, named }))),
    ({ word }) => word,
  );
  return new Map(
    people.map((named) => {
      const near = new Set(wordsOf(named.name).flatMap((word) => byWord.get(word)?.map((each) => each.named) ?? []));
      near.delete(named);
      return [named, [...near].filter((other) => areVariants(named.name, other.name) && !areHeldApart(named, other))];
    }),
  );
}

/** Whether the editor says of one of them that it is not the other. */
export const areHeldApart = (a: Named, b: Named): boolean => isApartFrom(a, b) || isApartFrom(b, a);

function isApartFrom({ appearances }: Named, other: Named): boolean {
  const forms = new Set([other.name, ...other.aliases].map((form) => form.toLowerCase()));
  return appearances.some(({ name }) => name.apart?.some((form) => forms.has(form.toLowerCase())));
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);
