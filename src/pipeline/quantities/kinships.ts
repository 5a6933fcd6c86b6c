import { kinshipOf, type Reading } from './reading.ts';

/** How much two documents of a story seem to tell of one event. */
export type Kinships = (a: Reading, b: Reading) => number;

/** What other documents can vouch for, at most: that two tell of one event, and not that they plainly do. */
const MAX_VOUCHED = 0.5;

type Link = Readonly<{ a: Reading; b: Reading; strength: number }>;

/**
 * A short flash and a long report share few words, and yet are of one story where each is near to a third: two documents are
 * at least as near as the weakest link of the best way between them, up to a limit.
 */
export function kinshipsOf(readings: readonly Reading[]): Kinships {
  const links = readings.flatMap((a, index) =>
    readings.slice(index + 1).map((b): Link => ({ a, b, strength: kinshipOf(a, b) })),
  );
  const nearness = new Map(readings.map((reading) => [reading, new Map<Reading, number>()]));
  const set = (a: Reading, b: Reading, strength: number): void => {
    nearness.get(a)?.set(b, strength);
    nearness.get(b)?.set(a, strength);
  };
  for (const { a, b, strength } of vouchedLinks(readings, links)) set(a, b, Math.min(MAX_VOUCHED, strength));
  for (const { a, b, strength } of links) if (strength > (nearness.get(a)?.get(b) ?? 0)) set(a, b, strength);
  return (a, b) => nearness.get(a)?.get(b) ?? 0;
}

/** The strongest links first join the documents to groups; any two of two groups are as near as the link that joins these. */
function vouchedLinks(readings: readonly Reading[], links: readonly Link[]): Link[] {
  const groupOf = new Map(readings.map((reading) => [reading, [reading]]));
  return links
    .toSorted((x, y) => y.strength - x.strength)
    .flatMap(({ a, b, strength }) => {
      const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
      if (left === right) return [];
      const joined = [...left, ...right];
      for (const each of joined) groupOf.set(each, joined);
      return left.flatMap((x) => right.map((y) => ({ a: x, b: y, strength })));
    });
}
