import type { Span } from '../../records/index.ts';

/** Lines of a hard-wrapped text are about this long (characters). */
const WRAPPED_MIN = 50;
const WRAPPED_MAX = 100;
const WRAPPED_SHARE = 0.8;

/**
 * The blocks of a plain text: each line is one, or each group of lines between empty lines where the text is wrapped
 * by hand at a fixed width; where no empty lines part its paragraphs, a line that falls short of that width ends one.
 */
export function splitBlocks(text: string): Span[] {
  const groups = matchSpans(text, /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g);
  const width = wrapWidth(text);
  return groups.flatMap((group) => {
    const lines = matchSpans(text.slice(group.start, group.end), /[^\n]*\S[^\n]*/g).map((line) => ({
      start: group.start + line.start,
      end: group.start + line.end,
    }));
    if (isWrapped(text, lines)) return [trim(text, group)];
    return (width === undefined ? lines : joinWrapped(text, lines, width)).map((line) => trim(text, line));
  });
}

/** Fewer lines tell no width. */
const LEAST_LINES = 8;
/** A line of this share of the width is a full one. */
const FULL_SHARE = 0.78;
/** Of the full lines of a wrapped text so many break in the middle of a sentence, and so many go on with a small letter. */
const LEAST_BROKEN = 0.6;
const LEAST_SMALL = 0.45;

/** The width at which a text is wrapped by hand; undefined where it is not. */
function wrapWidth(text: string): number | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const lengths = lines.filter(Boolean).map(({ length }) => length);
  const longest = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  if (lengths.length < LEAST_LINES || longest < WRAPPED_MIN || longest > WRAPPED_MAX + 20) return undefined;
  const full = lines.flatMap((line, at) => (line.length >= FULL_SHARE * longest && lines[at + 1] ? [at] : []));
  const broken = full.filter((at) => !ENDS_SENTENCE.test(lines[at] ?? ''));
  const small = broken.filter((at) => /^\p{Ll}/u.test(lines[at + 1] ?? ''));
  const isHard = full.length * 2 >= lengths.length && broken.length >= LEAST_BROKEN * full.length;
  return isHard && small.length >= LEAST_SMALL * broken.length ? longest : undefined;
}

const ENDS_SENTENCE = /[.!?:]["”’')]?$/;

/** Lines of a text wrapped at a width, those of a paragraph made one: a full line goes on, a short one ends it. */
function joinWrapped(text: string, lines: readonly Span[], width: number): Span[] {
  const joined: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim();
    const last = joined.at(-1);
    if (last && goesOn && !OPENS_ITEM.test(words)) last.end = line.end;
    else joined.push({ ...line });
    const isFull = words.length >= FULL_SHARE * width;
    goesOn = isFull || (/^\p{Ll}/u.test(words) && !ENDS_SENTENCE.test(words) && words.length >= width / 2);
  }
  return joined;
}

/** "•", "1." at the start of a line: an item of its own. */
const OPENS_ITEM = /^(?:[•*–—-]\s|\d{1,2}[.)]\s)/;

/** All lines but the last are about as long as each other, and most break in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length < 2) return false;
  const broken = full.filter((line) => {
    const length = line.end - line.start;
    return length >= WRAPPED_MIN && length <= WRAPPED_MAX && !/[.!?:"”’']\s*$/.test(text.slice(line.start, line.end));
  });
  const goesOn = lines.slice(1).some((line) => /^\s*\P{Lu}/u.test(text.slice(line.start, line.end)));
  return broken.length >= WRAPPED_SHARE * full.length && (goesOn || full.length < LEAST_LIST);
}

/** So many lines that all begin with a capital are a list. */
const LEAST_LIST = 4;

const matchSpans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const at = start + words.indexOf(trimmed);
  return { start: at, end: at + trimmed.length };
}
