import { MONTHS, WEEKDAYS } from '../../language/en/words/timeWords.ts';
import { contains, type Document, type Name, overlaps, type Span } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import type { Clause } from './clause.ts';
import { quartersIn, spotsIn } from './places.ts';

/** Terms of the names of some words: of people the last name alone, for a first one may be left out elsewhere. */
export type NameTerms = Readonly<{ actors: ReadonlySet<string>; places: ReadonlySet<string> }>;

/** The names that stand by a figure: whose it is, and where. Who says it is left out. */
export type Names = Readonly<{
  /** Of its clause; where that has none, of its sentence. */
  nearest: NameTerms;
  /** Of its sentence. */
  all: NameTerms;
  /** Whether the clause itself has names. */
  isClose: boolean;
  /** Terms of other words with a capital in its clause. */
  others: ReadonlySet<string>;
  /** Terms of a district, village or town that its words name as where: a part of where the event was. */
  quarter: ReadonlySet<string>;
  /** The first of these, as the text has it. */
  place: string | undefined;
  /** The same of a city, province or region, and of the place with which its sentence begins. */
  spot: ReadonlySet<string>;
}>;

/** The names of the figure's clause and of its sentence. */
export function namesIn(document: Document, sentence: Span, clause: Clause): Names {
  const sayers = document.claims.flatMap(({ source, cue }) => [source, cue].filter((span) => span !== null));
  const isOpen = (span: Span): boolean => !sayers.some((sayer) => overlaps(sayer, span));
  const mentions = document.names.flatMap((name) =>
    name.mentions
      .filter((mention) => contains(sentence, mention) && isOpen(mention))
      .map((mention) => ({ name, mention })),
  );
  const quarters = quartersIn(document.text, sentence, clause);
  const spots = spotsIn(document.text, sentence, clause);
  const within = mentions.filter(({ mention }) => contains(clause, mention));
  const all = nameTermsOf(mentions.map(({ name }) => name));
  return {
    nearest: within.length > 0 ? nameTermsOf(within.map(({ name }) => name)) : all,
    all,
    isClose: within.length > 0,
    others: new Set([...capitalsIn(document.text, clause, isOpen), ...subjectIn(document.text, sentence, isOpen)]),
    quarter: new Set(quarters.flatMap(({ name }) => termsOf(name))),
    spot: new Set(spots.flatMap(({ name }) => termsOf(name))),
    place: [...quarters, ...spots].find(({ words }) => /\p{Ll}/u.test(words))?.words,
  };
}

const nameTermsOf = (names: readonly Name[]): NameTerms => ({
  actors: new Set(names.filter(({ kind }) => kind !== 'place').flatMap(tellingTerms)),
  places: new Set(names.filter(({ kind }) => kind === 'place').flatMap(tellingTerms)),
});

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

function tellingTerms({ name, kind }: Name): string[] {
  const terms = termsOf(name).filter((term) => !SUFFIX.test(term));
  return kind === 'person' ? terms.slice(-1) : terms;
}

/** Terms of the places and other words with a capital in the clause of a figure, no person's or body's. */
export const localNamesOf = ({ names }: Readonly<{ names: Names }>): ReadonlySet<string> =>
  new Set([
    ...(names.isClose ? names.nearest.places : []),
    ...[...names.others].filter((term) => !names.all.actors.has(term)),
  ]);

/**
 * Whether the names of one kind by two figures have nothing in common: the names of both clauses, or of both sentences where
 * one clause has none.
 */
export function haveOtherNames(a: Names, b: Names, kind: keyof NameTerms): boolean {
  const areBothClose = a.isClose && b.isClose;
  const [x, y] = areBothClose ? [a.nearest[kind], b.nearest[kind]] : [a.all[kind], b.all[kind]];
  return x.size > 0 && y.size > 0 && [...x].every((term) => !y.has(term));
}

/** Two words and more with a capital at the beginning of a sentence are a name: "Ana Solis raised". */
function subjectIn(text: string, sentence: Span, isOpen: (span: Span) => boolean): string[] {
  const [subject] =
    /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+/u.exec(text.slice(sentence.start, sentence.end)) ?? [];
  if (!subject || !isOpen({ start: sentence.start, end: sentence.start + subject.length })) return [];
  return termsOf(subject);
}

/** Terms of words with a capital that no beginning of a sentence gives; whose something is, is told by the name alone. */
function capitalsIn(text: string, clause: Clause, isOpen: (span: Span) => boolean): string[] {
  const words = text.slice(clause.start, clause.end);
  return [...words.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]*\p{L}(?![\p{L}’'])(?<![’']s)/gu)].flatMap(
    ({ 0: word, index }) => {
      const start = clause.start + index;
      const lower = word.toLowerCase();
      const isTime = WEEKDAYS.some((day) => day === lower) || MONTHS.has(lower);
      return isTime || !isOpen({ start, end: start + word.length }) ? [] : termsOf(word);
    },
  );
}
