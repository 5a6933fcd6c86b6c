import { readRaised } from '../raised.ts';

/** A stretch of one line of a page: words without a wide gap between them. Points, y from the top of the page. */
export type Segment = Readonly<{
  text: string;
  left: number;
  right: number;
  top: number;
  size: number;
  /** What the file sets on its own, each with its left edge. */
  pieces: readonly Readonly<{ text: string; left: number }>[];
}>;

/** A piece of text as pdf.js gives it: `transform` is the text matrix, of which the last two are x and y. */
export type TextItem = Readonly<{ str: string; transform: readonly number[]; width: number }>;

/** The page as it is shown: how its space becomes that of the screen, `/Rotate` included, y downwards. */
export type View = Readonly<{ transform: readonly number[]; width: number; height: number }>;

/** Gaps as shares of the size of the letters. */
const MIN_WORD_GAP = 0.15;
const MAX_GAP_IN_LINE = 0.8;
const MAX_BASELINE_SHIFT = 0.35;
/** Raised and lowered letters are at most this large beside those of their line, and stand this near. */
const MAX_SMALL_SIZE = 0.85;
const MAX_RAISE = 0.8;
const MAX_GAP_TO_RAISED = 0.4;
const MAX_DOUBLE_SHIFT = 0.15;
/** The letters of a footnote are ten times this share of the page's width. */
const MIN_SIZE_SHARE = 0.0015;

type Glyphs = {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  shift: 'raised' | 'lowered' | undefined;
};
type Turn = 0 | 90 | 180 | 270;
type Placed = Glyphs & { turn: Turn | undefined };

/**
 * The items of a page as segments, by line from the top, from left to right. Most pages read upright as they are shown;
 * one whose text is mostly turned is turned with it. What stands across that is left out and counted in words.
 */
export function findSegments(
  items: readonly TextItem[],
  view: View,
): { segments: Segment[]; turnedWords: number; hiddenWords: number; height: number } {
  const all = items.flatMap((item) => placeItem(item, view));
  const shown = all.filter((each) => isShown(each, view));
  const placed = withoutDoubles(shown);
  const turn = mainTurn(placed);
  const kept = placed.filter((each) => each.turn === turn);
  const turnedWords = countWords(placed.filter((each) => each.turn !== turn));
  const hiddenWords = all.length === shown.length ? 0 : countWords(all.filter((each) => !isShown(each, view)));
  const upright = kept.map((each) => turnBack(each, turn, view));
  const height = turn === 90 || turn === 270 ? view.width : view.height;
  return {
    segments: groupLines(attachRaised(upright)).flatMap((line) => joinGlyphs(line)),
    turnedWords,
    hiddenWords,
    height,
  };
}

const countWords = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Whether words stand on the page, in letters that can be seen. */
const isShown = ({ left, right, y, size }: Placed, { width, height }: View): boolean =>
  size > Math.min(width, height) * MIN_SIZE_SHARE && right > 0 && left < width && y > -size && y < height + size * 2;

function placeItem({ str, transform, width }: TextItem, view: View): Placed[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(view.transform, transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  if (!str.trim() || !(size > 0)) return [];
  return [{ text: str, left: x, right: x + width, y, size, shift: undefined, turn: turnOf(a, b) }];
}

/** Letters that are set twice, a hair apart, to look bold stand once. */
function withoutDoubles(placed: readonly Placed[]): Placed[] {
  const known = new Map<string, Placed[]>();
  return placed.filter((each) => {
    const same = known.get(each.text) ?? [];
    const near = each.size * MAX_DOUBLE_SHIFT;
    if (same.slice(-20).some(({ left, y }) => Math.abs(left - each.left) < near && Math.abs(y - each.y) < near))
      return false;
    known.set(each.text, [...same.slice(-20), each]);
    return true;
  });
}

/** The second matrix in the space of the first; six numbers each, as PDF writes them. */
function multiply(outer: readonly number[], inner: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Degrees clockwise by which the letters are turned on the screen; undefined for slanting lines. */
function turnOf(a: number, b: number): Turn | undefined {
  if (Math.abs(b) <= Math.abs(a) * 0.1) return a >= 0 ? 0 : 180;
  return Math.abs(a) <= Math.abs(b) * 0.1 ? (b > 0 ? 90 : 270) : undefined;
}

function mainTurn(placed: readonly Placed[]): Turn {
  const letters = new Map<Turn, number>([[0, 0]]);
  for (const { turn, text } of placed)
    if (turn !== undefined) letters.set(turn, (letters.get(turn) ?? 0) + text.trim().length);
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

/** Where the letters stand when the page is turned so that they are upright. */
function turnBack(each: Placed, turn: Turn, { width, height }: View): Glyphs {
  const length = each.right - each.left;
  const { text, size, left: x, y } = each;
  const at = (left: number, top: number): Glyphs => ({
    text,
    size,
    left,
    right: left + length,
    y: top,
    shift: undefined,
  });
  if (turn === 90) return at(y, width - x);
  if (turn === 270) return at(height - y, x);
  return turn === 180 ? at(width - x, height - y) : at(x, y);
}

/** Small letters that stand beside larger ones, higher or lower, are put on their line. */
function attachRaised(glyphs: readonly Glyphs[]): Glyphs[] {
  const sizes = glyphs.map(({ size }) => size);
  const largest = Math.max(0, ...new Set(sizes));
  if (sizes.every((size) => size > largest * MAX_SMALL_SIZE)) return [...glyphs];
  const sorted = glyphs.toSorted((a, b) => a.y - b.y);
  return glyphs.map((small) => {
    const host = hostOf(small, sorted);
    return host ? { ...small, y: host.y, shift: small.y < host.y ? 'raised' : 'lowered' } : small;
  });
}

function hostOf(small: Glyphs, sorted: readonly Glyphs[]): Glyphs | undefined {
  let low = 0;
  let high = sorted.length;
  const from = small.y - small.size * 1.5;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.y ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sorted.length && (sorted[at]?.y ?? 0) < small.y + small.size * 3; at += 1) {
    const each = sorted[at] as Glyphs;
    const isLarger = small.size < each.size * MAX_SMALL_SIZE;
    const rise = each.y - small.y;
    const isShifted = Math.abs(rise) > each.size * 0.1 && rise < each.size * MAX_RAISE && rise > -each.size * 0.4;
    const gap = small.left - each.right;
    if (isLarger && isShifted && gap > -each.size * 0.3 && gap < each.size * MAX_GAP_TO_RAISED) return each;
  }
  return undefined;
}

function groupLines(glyphs: Glyphs[]): Glyphs[][] {
  const sorted = glyphs.toSorted((a, b) => a.y - b.y);
  const lines: Glyphs[][] = [];
  for (const each of sorted) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && each.y - last.y <= Math.min(each.size, last.size) * MAX_BASELINE_SHIFT) line.push(each);
    else lines.push([each]);
  }
  return lines;
}

function joinGlyphs(line: Glyphs[]): Segment[] {
  const segments: Segment[] = [];
  const sorted = line.toSorted((a, b) => a.left - b.left);
  for (const [at, each] of sorted.entries()) {
    const last = segments.at(-1);
    const gap = last ? each.left - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > Math.max(each.size, each.shift ? last.size : 0) * MAX_GAP_IN_LINE) {
      const { text, left, right, y: top, size } = each;
      segments.push({ text, left, right, top, size, pieces: [{ text, left }] });
      continue;
    }
    segments[segments.length - 1] = {
      ...last,
      text: last.text + wordsBehind(each, last, { gap, after: sorted[at + 1]?.text ?? '' }),
      right: Math.max(last.right, each.right),
      size: Math.max(last.size, each.size),
      pieces: [...last.pieces, { text: each.text, left: each.left }],
    };
  }
  return segments;
}

function wordsBehind(each: Glyphs, last: Segment, { gap, after }: { gap: number; after: string }): string {
  if (each.shift === 'raised') return readRaised(last.text, each.text, after);
  if (each.shift === 'lowered') return each.text;
  const isApart = gap > each.size * MIN_WORD_GAP && !last.text.endsWith(' ') && !each.text.startsWith(' ');
  return (isApart ? ' ' : '') + each.text;
}
