import type { Span } from '../../records/index.ts';

/** Scripts that write no spaces: every character counts as a word, which is more than a reader would count. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const LETTER = String.raw`(?:(?!${UNSPACED})[\p{L}\p{N}])`;
const WORD = new RegExp(`${UNSPACED}|${LETTER}+(?:['’.,-]${LETTER}+)*`, 'gu');

/** The running words of a text between `start` and `end`, as spans. Text without spaces counts by its characters. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** How many words some spans have together. */
export const lengthOf = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + wordsIn(text, span).length, 0);
