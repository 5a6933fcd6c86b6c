import { type Comparison, type Document, type Quote, textOf } from '../../records/index.ts';

/** Quotations with this share of words in one order are the same words in another version. */
const MIN_SHARED = 0.5;
const MIN_WORDS = 2;
/** Fewer words come up in anybody's mouth: they are the same words where they are the same speaker's. */
const MIN_TELLING_WORDS = 4;

type Relation = Comparison['quotes'][number]['relation'];
const CLOSEST_FIRST: readonly Relation[] = ['same', 'trimmed', 'differs'];

/**
 * The same spoken words in two documents: same, trimmed (one is part of the other), or worded otherwise. Each of the
 * left with the closest of the right, the one that shares most words first.
 */
export function alignQuotes(left: Document, right: Document): Comparison['quotes'] {
  const theirs = right.quotes.map((b) => ({ b, words: wordsOf(right, b) }));
  return left.quotes.flatMap((a) => {
    const own = wordsOf(left, a);
    const versions = theirs.flatMap(({ b, words }) => {
      const relation = relateWords(own, words);
      const isTelling = Math.min(own.length, words.length) >= MIN_TELLING_WORDS || isOneSpeaker(a, b);
      return relation && isTelling ? [{ b, relation, shared: commonLength(own, words) }] : [];
    });
    const [best] = versions.sort(
      (x, y) => CLOSEST_FIRST.indexOf(x.relation) - CLOSEST_FIRST.indexOf(y.relation) || y.shared - x.shared,
    );
    return best ? [{ left: a.id, right: best.b.id, relation: best.relation }] : [];
  });
}

/** Whether both are named, and by one family name: "Ana Ruiz", "Ms. Ruiz". */
function isOneSpeaker({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  const last = (name: string | undefined): string | undefined => name?.toLowerCase().split(/\s+/).at(-1);
  return a !== null && last(a.name) === last(b?.name);
}

const wordsOf = (document: Document, quote: Quote): string[] =>
  textOf(document.text, quote)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

function relateWords(a: readonly string[], b: readonly string[]): Relation | undefined {
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
