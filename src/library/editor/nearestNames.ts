import { distanceOf } from './nearestWord.ts';

/** So many names are told where one is looked for. */
const MAX_TOLD = 3;

/** From here on, one name is most likely a slip for the other: 1 where they are alike but for case and separators. */
const NEAR = 0.6;

/** The words of a name as they are compared: "coastal_wire.docx" → "coastal", "wire", "docx". */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The names there are, the nearest to the one that is not there first, and how many are not told: "harbour-fire (nearest),
 * ferry, pier, and 2 more"; undefined where there are none.
 */
export function tellNames(wanted: string, names: Iterable<string>): string | undefined {
  const ranked = [...new Set(names)]
    .map((name) => ({ name, likeness: likenessOf(wordsOf(wanted), wordsOf(name)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const told = ranked
    .slice(0, MAX_TOLD)
    .map(({ name, likeness }, at) => (at === 0 && likeness >= NEAR ? `${name} (nearest)` : name));
  if (told.length === 0) return undefined;
  return [...told, ...(ranked.length > MAX_TOLD ? [`and ${ranked.length - MAX_TOLD} more`] : [])].join(', ');
}

/** How alike two names are, from 0 to 1: by their letters, or because all words of the shorter stand in the longer. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(' '), b.join(' ')];
  const byLetters = 1 - distanceOf(left, right) / Math.max(left.length, right.length, 1);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isWithin = short.length > 0 && short.every((word) => long.includes(word));
  return isWithin ? Math.max(byLetters, NEAR + ((1 - NEAR) * short.length) / long.length) : byLetters;
}
