import type { Span } from '../../records/index.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The running words of a text between `start` and `end`, as spans. Text without spaces counts by its characters. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
