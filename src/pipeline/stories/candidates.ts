import type { Vector } from './vectors.ts';

/** Only a document's heaviest terms bring it together with others. */
const TERMS_PER_DOCUMENT = 40;
/** A term that more documents share leads to no one in particular. */
const MAX_POSTINGS = 200;

/** Pairs of documents that share heavy terms, through an inverted index: [index, index], the smaller first. */
export function candidatePairs(vectors: readonly Vector[]): [number, number][] {
  const postings = new Map<string, number[]>();
  for (const [index, { weights }] of vectors.entries()) {
    let rank = 0;
    for (const term of weights.keys()) {
      if (rank >= TERMS_PER_DOCUMENT) break;
      rank += 1;
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  const shared = new Set<number>();
  for (const list of postings.values()) {
    if (list.length > MAX_POSTINGS) continue;
    for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) shared.add(a * vectors.length + b);
  }
  return [...shared].sort((a, b) => a - b).map((key) => [Math.floor(key / vectors.length), key % vectors.length]);
}
