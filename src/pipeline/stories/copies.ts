import { type Document, isBody } from '../../records/index.ts';
import { idOf } from '../ids.ts';

/** Runs of this many words tell one text from another (Broder 1997, shingling). */
const SHINGLE_WORDS = 6;
/** One shingle in so many is kept: enough for an article, and the same ones in every document. */
const SAMPLE = 4;
/** Share of the shorter text's shingles that the other has, from which it is the same text. */
const COPY_SHARE = 0.6;
/** A text with fewer shingles is too short to tell. */
const MIN_SHINGLES = 6;

/** A document and the one whose text it repeats. */
export type Copy = Readonly<{ copy: string; original: string; share: number }>;

/**
 * Documents with the text of another: the same article in two files, or a wire story in two outlets under a new
 * headline. The original is the one published first, else the first in file order.
 */
export function findCopies(documents: readonly Document[]): Copy[] {
  const inOrder = documents.toSorted((a, b) => compareDates(a.published, b.published));
  const shingles = inOrder.map(shinglesOf);
  const holders = new Map<string, number[]>();
  const copies: Copy[] = [];
  for (const [index, document] of inOrder.entries()) {
    const mine = shingles[index] ?? new Set<string>();
    const original = mine.size >= MIN_SHINGLES ? closest(mine, shingles, holders) : undefined;
    if (original) {
      copies.push({ copy: document.id, original: inOrder[original.index]?.id ?? '', share: original.share });
      continue; // later copies are copies of the original, not of each other
    }
    for (const shingle of mine) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
  }
  return copies;
}

const compareDates = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0);

function shinglesOf(document: Document): Set<string> {
  const text = document.blocks
    .filter(isBody)
    .map((block) => document.text.slice(block.start, block.end))
    .join('\n');
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    const shingle = idOf(...words.slice(at, at + SHINGLE_WORDS));
    if (Number.parseInt(shingle.slice(-2), 36) % SAMPLE === 0) kept.add(shingle);
  }
  return kept;
}

/** The earlier document that has most of these shingles, if it has enough of them. */
function closest(
  mine: ReadonlySet<string>,
  all: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): { index: number; share: number } | undefined {
  const shared = new Map<number, number>();
  for (const shingle of mine)
    for (const index of holders.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  let best: { index: number; share: number } | undefined;
  for (const [index, count] of shared) {
    const share = count / Math.min(mine.size, all[index]?.size ?? 0);
    if (share >= COPY_SHARE && share > (best?.share ?? 0)) best = { index, share: Math.round(share * 100) / 100 };
  }
  return best;
}

/** The documents, each copy with the id of its original. */
export function markCopies(documents: readonly Document[]): Document[] {
  const originals = new Map(findCopies(documents).map(({ copy, original }) => [copy, original]));
  return documents.map((document) => {
    const copyOf = originals.get(document.id);
    return copyOf === undefined ? document : { ...document, copyOf };
  });
}

/** Whether two documents are one text: one a copy of the other, or both of a third. */
export const isOneText = (a: Document, b: Document): boolean =>
  a.copyOf === b.id || b.copyOf === a.id || (a.copyOf !== undefined && a.copyOf === b.copyOf);
