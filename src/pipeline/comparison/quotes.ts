import { type Comparison, type Document, type Quote, textOf } from '../../records/index.ts';

/** Quotations with this share of words in one order are the same words in another version. */
const MIN_SHARED = 0.5;
const MIN_WORDS = 2;

/** The same spoken words in two documents: same, trimmed (one is part of the other), or worded otherwise. */
export function alignQuotes(left: Document, right: Document): Comparison['quotes'] {
  return left.quotes.flatMap((a) => {
    const x = wordsOf(left, a);
    const versions = right.quotes.map((b) => ({ b, relation: relateWords(x, wordsOf(right, b)) }));
    const best =
      versions.find(({ relation }) => relation === 'same') ??
      versions.find(({ relation }) => relation === 'trimmed') ??
      versions.find(({ relation }) => relation === 'differs');
    return best?.relation ? [{ left: a.id, right: best.b.id, relation: best.relation }] : [];
  });
}

const wordsOf = (document: Document, quote: Quote): string[] =>
  textOf(document.text, quote)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

function relateWords(a: readonly string[], b: readonly string[]): Comparison['quotes'][number]['relation'] | undefined {
  if (Math.min(a.length, b.length) < MIN_WORDS) return undefined;
  const [x, y] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  if (x === y) return 'same';
  if (x.includes(y) || y.includes(x)) return 'trimmed';
  const shared = commonLength(a, b) / Math.max(a.length, b.length);
  return shared >= MIN_SHARED && Math.min(a.length, b.length) > 3 ? 'differs' : undefined;
}

/** Length of the longest common subsequence of words. */
export function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1) {
      next.push(word === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
