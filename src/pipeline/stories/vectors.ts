import { isEveryday } from '../language/everyday.ts';

/** Terms with their weights, of length 1, heaviest first. */
export type Vector = ReadonlyMap<string, number>;

/**
 * How many documents the collection is taken to have besides those at hand, and the share of them that would hold an
 * ordinary term: so that two documents alone already know that "soldier" tells less than "Kursk".
 */
const IMAGINED_DOCUMENTS = 60;
const ORDINARY_SHARE = 0.05;
/** The share that would hold a word of any report, or a number of one or two digits. */
const EVERYDAY_SHARE = 0.4;

/**
 * Vectors of sets of terms, the rarer term weighing more (inverse document frequency: Sparck Jones 1972). How often a
 * document repeats a term does not count: a report and a feature on one event share what they name, not how often.
 */
export function vectorsOf(sets: readonly ReadonlySet<string>[]): Vector[] {
  const frequency = frequencyOf(sets);
  const weigh = (term: string): number => {
    const count = frequency.get(term) ?? 1;
    const imagined = IMAGINED_DOCUMENTS * (isEveryday(term) ? EVERYDAY_SHARE : ORDINARY_SHARE);
    return Math.log((sets.length + IMAGINED_DOCUMENTS) / (count + imagined));
  };
  return sets.map((terms) => vectorOf(terms, weigh));
}

/** In how many of the sets or vectors each term is. */
export function frequencyOf(collection: readonly (ReadonlySet<string> | Vector)[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const terms of collection) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return frequency;
}

/** The vector of a set of terms; terms of no weight are left out. */
export function vectorOf(terms: Iterable<string>, weigh: (term: string) => number): Vector {
  const weights: [string, number][] = [];
  for (const term of terms) {
    const weight = weigh(term);
    if (weight > 0) weights.push([term, weight]);
  }
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(
    weights
      .map(([term, weight]): [string, number] => [term, weight / length])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  );
}

/** The part of a vector that some terms make up, again of length 1. */
export const partOf = (vector: Vector, terms: ReadonlySet<string>): Vector =>
  vectorOf(
    [...vector.keys()].filter((term) => terms.has(term)),
    (term) => vector.get(term) ?? 0,
  );

/** Cosine of two vectors: 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
