import type { Block } from '../../records/index.ts';

const MIN_WORDS = 4;
const MIN_WORDS_ALONE = 6;
const MAX_WORDS = 45;

/**
 * The line under the title: between title and byline any line is one; elsewhere a long line without a full stop, with a
 * paragraph below it. Nothing where the text does not tell it from its first sentence.
 */
export function findSubtitle(text: string, blocks: readonly Block[], title: Block | undefined): Block | undefined {
  const at = title ? blocks.indexOf(title) : -1;
  if (at < 0) return undefined;
  const after = blocks.slice(at + 1, at + 8).filter(({ kind }) => kind !== 'clutter' && kind !== 'caption');
  const [candidate, next] = after;
  if (!candidate || !next || candidate.rule !== undefined) return undefined;
  if (candidate.kind !== 'paragraph' && candidate.kind !== 'heading') return undefined;
  const words = text.slice(candidate.start, candidate.end);
  const count = words.split(/\s+/).length;
  if (count > MAX_WORDS || !/^[\p{Lu}\p{Lo}]/u.test(words)) return undefined;
  if (next.kind === 'byline') return count >= MIN_WORDS ? candidate : undefined;
  const isOpen = !/[.!?:;,…]["”’')\]]*(?:\[\d+\]|\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)*$/u.test(words);
  const isBelowed = next.kind === 'paragraph' || next.kind === 'dateline';
  return isOpen && isBelowed && count >= MIN_WORDS_ALONE ? candidate : undefined;
}
