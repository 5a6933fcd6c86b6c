import { frequencyOf, type Vector } from './vectors.ts';

/** Only the heaviest of the terms that a document shares bring it together with others. */
const TERMS_PER_DOCUMENT = 40;
/** A term that more documents share leads to no one in particular. */
const MAX_POSTINGS = 100;

/** Pairs of documents by their indexes, the smaller first, in order. */
export type Pairs = Readonly<{ left: Int32Array; right: Int32Array }>;

/**
 * Pairs of documents that share heavy terms in one of the views of them, through an inverted index. `views`: vectors of
 * all documents, each view in their order.
 */
export function candidatePairs(...views: readonly (readonly Vector[])[]): Pairs {
  const count = views[0]?.length ?? 0;
  const keys = new Set<number>();
  for (const vectors of views) {
    for (const list of postingsOf(vectors)) {
      for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) keys.add(a * count + b);
    }
  }
  const inOrder = Float64Array.from(keys).sort();
  return {
    left: Int32Array.from(inOrder, (key) => Math.floor(key / count)),
    right: Int32Array.from(inOrder, (key) => key % count),
  };
}

/** The documents of each term that leads from one to another. */
function postingsOf(vectors: readonly Vector[]): Iterable<readonly number[]> {
  const frequency = frequencyOf(vectors);
  const isLead = (term: string): boolean => {
    const count = frequency.get(term) ?? 0;
    return count > 1 && count <= MAX_POSTINGS;
  };
  const postings = new Map<string, number[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const term of [...vector.keys()].filter(isLead).slice(0, TERMS_PER_DOCUMENT)) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  return postings.values();
}
