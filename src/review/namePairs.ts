import { nameWords } from '../pipeline/language/spelling.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { areHeldApart, type Named } from '../view/evidence/names.ts';

/** Two names that may be of one bearer, and why; the greater the weight, the likelier. */
export type NamePair = Readonly<{ names: readonly [string, string]; why: string; weight: number }>;

/**
 * Names that an editor may want to join: spelled in two ways; one with an initial, or without a given name; in one story two
 * given names before one surname, as "Bob" and "Robert"; of bodies a long and a short form. What the editor holds apart is left out.
 */
export function findNamePairs(records: Pick<SiteRecords, 'names' | 'variants' | 'stories'>): NamePair[] {
  const storyOf = new Map(records.stories.flatMap(({ id, documents }) => documents.map((each) => [each, id])));
  const storiesOf = ({ appearances }: Named): (string | undefined)[] =>
    appearances.map(({ briefing }) => storyOf.get(briefing.document.id));
  const spelled = records.names.flatMap((a) => (records.variants.get(a.slug) ?? []).map((b) => pairOf(a, b, SPELLING)));
  const alike = candidatesAmong(records.names).flatMap(([a, b]) => {
    const likeness = areHeldApart(a, b) ? undefined : likenessOf(a, b);
    const stories = new Set(likeness ? storiesOf(a) : []);
    return likeness && storiesOf(b).some((story) => stories.has(story)) ? [pairOf(a, b, likeness)] : [];
  });
  const once = new Map([...alike, ...spelled].map((pair) => [pair.names.join('\n'), pair]));
  return [...once.values()].sort((a, b) => b.weight - a.weight);
}

const pairOf = (a: Named, b: Named, { why, weight }: Likeness): NamePair => ({
  names: a.name < b.name ? [a.name, b.name] : [b.name, a.name],
  why,
  weight,
});

/** People and bodies of one kind, of which one has the last word of the other; each pair once. */
function candidatesAmong(names: readonly Named[]): [Named, Named][] {
  const speakers = names.filter(({ kind }) => kind !== 'place');
  const byWord = Map.groupBy(
    speakers.flatMap((named) => [...new Set(nameWords(named.name))].map((word) => ({ word, named }))),
    ({ word }) => word,
  );
  return speakers.flatMap((a) => {
    const sharing = byWord.get(nameWords(a.name).at(-1) ?? '') ?? [];
    return sharing.flatMap(({ named: b }): [Named, Named][] => (a !== b && a.kind === b.kind ? [[a, b]] : []));
  });
}

type Likeness = Readonly<{ why: string; weight: number }>;

const SPELLING: Likeness = { why: 'two spellings that may be of one person', weight: 62 };
const INITIAL: Likeness = { why: 'one has an initial where the other has a name', weight: 60 };
const SURNAME: Likeness = { why: 'a surname alone, and a whole name with it', weight: 46 };
const GIVEN: Likeness = { why: 'one surname with two given names, in one story', weight: 42 };
const SHORT: Likeness = { why: 'one name holds the other, in one story', weight: 41 };

function likenessOf(a: Named, b: Named): Likeness | undefined {
  const [x, y] = [nameWords(a.name), nameWords(b.name)];
  if (a.kind === 'organisation') return holds(x, y) || holds(y, x) ? SHORT : undefined;
  if (x.at(-1) === undefined || x.at(-1) !== y.at(-1)) return undefined;
  if (x.length > 1 && y.length > 1) return GIVEN;
  return hasInitial(a.name) || hasInitial(b.name) ? INITIAL : SURNAME;
}

/** Initials are no words of a name: "R. Kinsale" has one word and one of them. */
const hasInitial = (name: string): boolean => /^\p{L}\.\s/u.test(name);

const holds = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((word) => long.includes(word));
