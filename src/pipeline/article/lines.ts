import type { Span } from '../../records/index.ts';

/** Lines of a hard-wrapped text are about this long (characters). */
const WRAPPED_MIN = 50;
const WRAPPED_MAX = 100;
const WRAPPED_SHARE = 0.8;

/**
 * The blocks of a plain text: each line is one, or each group of lines between empty lines where the text is wrapped
 * by hand at a fixed width.
 */
export function splitBlocks(text: string): Span[] {
  const groups = matchSpans(text, /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g);
  return groups.flatMap((group) => {
    const lines = matchSpans(text.slice(group.start, group.end), /[^\n]*\S[^\n]*/g).map((line) => ({
      start: group.start + line.start,
      end: group.start + line.end,
    }));
    return isWrapped(text, lines) ? [trim(text, group)] : lines.map((line) => trim(text, line));
  });
}

/** All lines but the last are about as long as each other, and most break in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length < 2) return false;
  const broken = full.filter((line) => {
    const length = line.end - line.start;
    return length >= WRAPPED_MIN && length <= WRAPPED_MAX && !/[.!?:"”’']\s*$/.test(text.slice(line.start, line.end));
  });
  return broken.length >= WRAPPED_SHARE * full.length;
}

const matchSpans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const at = start + words.indexOf(trimmed);
  return { start: at, end: at + trimmed.length };
}
