import type { Pairs } from './candidates.ts';
import type { Vector } from './vectors.ts';

/** A vector whose terms are numbers. */
type Numbered = Readonly<{ terms: Int32Array; weights: Float64Array }>;

/**
 * The cosines of pairs of vectors, by their indexes. Quick where pairs with the same first vector follow one another:
 * that vector is laid out once, and each of the others is read along it.
 */
export function cosinesOf(vectors: readonly Vector[], { left, right }: Pairs): Float64Array {
  const { numbered, termCount } = numberTerms(vectors);
  const laidOut = new Float64Array(termCount);
  const layOut = (index: number, weigh: (weight: number) => number): void => {
    const { terms, weights } = numbered[index] as Numbered;
    for (let at = 0; at < terms.length; at += 1) laidOut[terms[at] as number] = weigh(weights[at] as number);
  };
  const cosines = new Float64Array(left.length);
  let current = -1;
  for (const [index, a] of left.entries()) {
    if (a !== current) {
      if (current >= 0) layOut(current, () => 0);
      layOut(a, (weight) => weight);
      current = a;
    }
    cosines[index] = along(laidOut, numbered[right[index] as number] as Numbered);
  }
  return cosines;
}

function along(laidOut: Float64Array, { terms, weights }: Numbered): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1)
    sum += (laidOut[terms[at] as number] as number) * (weights[at] as number);
  return sum;
}

function numberTerms(vectors: readonly Vector[]): { numbered: Numbered[]; termCount: number } {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const numbered = vectors.map((vector) => ({
    terms: Int32Array.from(vector.keys(), numberOf),
    weights: Float64Array.from(vector.values()),
  }));
  return { numbered, termCount: numbers.size };
}
