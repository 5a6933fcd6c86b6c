import type { Comparison, Document, Span } from '../../records/index.ts';

/** Longer texts are not worth a table of all pairs of words: nothing in them is marked. */
const MOST_WORDS = 400;

type Extract = Readonly<{ text: string; span: Span }>;
type Word = Span & Readonly<{ norm: string }>;

/**
 * Spans of the words of one extract that do not stand in the other in the same order (longest common subsequence, case
 * and punctuation apart); neighbours are joined. "600 soldiers died" against "600 died" → the span of "soldiers"
 */
export function findDifferences(extract: Extract, other: Extract): Span[] {
  const [words, others] = [wordsOf(extract), wordsOf(other)];
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [];
  const shared = findShared(words, others);
  const differing: { start: number; end: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (shared.has(index)) continue;
    const last = differing.at(-1);
    if (last && index > 0 && !shared.has(index - 1)) last.end = word.end;
    else differing.push({ start: word.start, end: word.end });
  }
  return differing;
}

function wordsOf({ text, span }: Extract): Word[] {
  return [...text.slice(span.start, span.end).matchAll(/[$€£]?[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu)].map(
    (match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      norm: match[0].toLowerCase(),
    }),
  );
}

/** Indices of the words of `a` that belong to a longest common subsequence with `b`. */
function findShared(a: readonly Word[], b: readonly Word[]): Set<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const equal = (i: number, j: number): boolean => a[i]?.norm === b[j]?.norm;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (equal(i, j)) {
      shared.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}

/** Where less than this is shared, marks would lie under nearly every word. */
const LEAST_SHARED = 0.4;

type StatementDifferences = Readonly<{ left: readonly Span[]; right: readonly Span[]; reworded: boolean }>;

/**
 * The words that differ between two aligned statements, on both sides. None where the statement is told in other words
 * or in another language: then it is `reworded`.
 */
export function statementDifferences(
  statement: Comparison['statements'][number],
  left: Document,
  right: Document,
): StatementDifferences {
  const [a, b] = [hullOf(statement.left), hullOf(statement.right)];
  const reworded = { left: [], right: [], reworded: true };
  if (!a || !b || left.language.split('-')[0] !== right.language.split('-')[0]) return reworded;
  const [mine, theirs] = [
    { text: left.text, span: a },
    { text: right.text, span: b },
  ];
  const differences = { left: findDifferences(mine, theirs), right: findDifferences(theirs, mine) };
  const shared = Math.max(sharedShareOf(mine, differences.left), sharedShareOf(theirs, differences.right));
  return shared < LEAST_SHARED ? reworded : { ...differences, reworded: false };
}

/** How much of an extract's letters lies outside its differences: 0 to 1. */
function sharedShareOf({ span }: Extract, differences: readonly Span[]): number {
  const differing = differences.reduce((sum, { start, end }) => sum + end - start, 0);
  return 1 - differing / Math.max(1, span.end - span.start);
}

function hullOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
