import type { Segment } from './segment.ts';

/** A space between columns is at least this share of the size of the letters wide. */
const MIN_GUTTER = 0.8;
/** A space between a headline and the columns below it, from baseline to baseline. */
const MIN_BAND_GAP = 1.6;
/** Fewer lines than this on one side are no column. */
const MIN_COLUMN_LINES = 3;
const MAX_DEPTH = 10;
/** Lines of a column of text are at least this long (letters); those of a table are names and numbers. */
const MIN_TEXT_LETTERS = 18;
const MAX_GUTTERS = 40;

/**
 * Segments in the order in which a page is read, a list a column: columns from left to right, what spans them before
 * and after. The recursive cut of Nagy and Seth (1984), along white space, upright first, then across; where lines
 * span the columns, the page is cut at them. The cells of a table stay beside each other.
 */
export function orderColumns(segments: readonly Segment[], depth = 0): Segment[][] {
  if (segments.length < 2 * MIN_COLUMN_LINES || depth > MAX_DEPTH) return [inRows(segments)];
  const size = median(segments.map((each) => each.size));
  const gutter = findGutter(segments, size * MIN_GUTTER);
  if (gutter !== undefined) {
    const left = segments.filter((each) => each.left < gutter);
    const right = segments.filter((each) => each.left >= gutter);
    if (isText(left) && isText(right)) return [...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1)];
  }
  const bands = splitBands(segments, size * MIN_BAND_GAP);
  if (bands.length < 2) return cutAtSpanning(segments, size, depth);
  return joinSingleColumns(bands.flatMap((band) => orderColumns(band, depth + 1)));
}

const inRows = (segments: readonly Segment[]): Segment[] =>
  segments.toSorted((a, b) => a.top - b.top || a.left - b.left);

/** Whether segments are lines of running text, and not cells. */
function isText(segments: readonly Segment[]): boolean {
  const letters = segments.map(({ text }) => text.trim().length);
  const numbers = segments.filter(({ text }) => !/\p{L}{2}/u.test(text)).length;
  return median(letters) >= MIN_TEXT_LETTERS && numbers < segments.length * 0.4;
}

/** The x of the widest white space that runs from the top to the bottom, with enough lines on both sides. */
function findGutter(segments: readonly Segment[], minWidth: number): number | undefined {
  const sorted = segments.toSorted((a, b) => a.left - b.left);
  let best: { x: number; width: number } | undefined;
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, each] of sorted.entries()) {
    const width = each.left - right;
    const isColumn = index >= MIN_COLUMN_LINES && sorted.length - index >= MIN_COLUMN_LINES;
    if (isColumn && width >= minWidth && width > (best?.width ?? 0)) best = { x: each.left, width };
    right = Math.max(right, each.right);
  }
  return best?.x;
}

type Band = { isSpanning: boolean; segments: Segment[] };

/** Cut at the lines that span a gutter which the lines between them have: a caption, a heading, an abstract. */
function cutAtSpanning(segments: readonly Segment[], size: number, depth: number): Segment[][] {
  const rows = inRows(segments);
  let best: { score: number; bands: Band[]; x: number } | undefined;
  for (const x of gutterCandidates(rows, size * MIN_GUTTER)) {
    const bands = bandsAt(rows, x, size * MIN_GUTTER);
    const score = bands.reduce((sum, band) => sum + scoreOf(band, x), 0);
    if (score > (best?.score ?? 0)) best = { score, bands, x };
  }
  if (!best) return [rows];
  const { bands, x } = best;
  return bands.flatMap((band) => {
    if (scoreOf(band, x) === 0) return [band.segments];
    const left = band.segments.filter((each) => each.left < x);
    const right = band.segments.filter((each) => each.left >= x);
    return [...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1)];
  });
}

/** Left edges that several lines share, with a gap before them. */
function gutterCandidates(rows: readonly Segment[], minWidth: number): number[] {
  const counts = new Map<number, number>();
  for (const [at, each] of rows.entries()) {
    const before = rows[at - 1];
    const isBehind =
      before && Math.abs(before.top - each.top) < each.size * 0.5 && each.left - before.right >= minWidth;
    if (isBehind) counts.set(Math.round(each.left), (counts.get(Math.round(each.left)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_COLUMN_LINES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_GUTTERS)
    .map(([x]) => x - 1);
}

/** Runs of lines that cross the gutter and runs that leave it free, from the top. */
function bandsAt(rows: readonly Segment[], x: number, width: number): Band[] {
  const bands: Band[] = [];
  for (const each of rows) {
    const isSpanning = each.left < x - width && each.right > x - width / 2;
    const last = bands.at(-1);
    if (last && last.isSpanning === isSpanning) last.segments.push(each);
    else bands.push({ isSpanning, segments: [each] });
  }
  return bands;
}

/** Lines that a band has on both sides of a gutter, where both are text; 0 where there are no columns. */
function scoreOf({ isSpanning, segments }: Band, x: number): number {
  if (isSpanning) return 0;
  const left = segments.filter((each) => each.left < x);
  const right = segments.filter((each) => each.left >= x);
  if (Math.min(left.length, right.length) < MIN_COLUMN_LINES || !isText(left) || !isText(right)) return 0;
  return Math.min(left.length, right.length);
}

function splitBands(segments: readonly Segment[], minGap: number): Segment[][] {
  const bands: Segment[][] = [];
  for (const each of inRows(segments)) {
    const band = bands.at(-1);
    const last = band?.at(-1);
    if (band && last && each.top - last.top < minGap) band.push(each);
    else bands.push([each]);
  }
  return bands;
}

/** Bands that lie below each other in one column belong together, so that its paragraphs can be told by their gaps. */
function joinSingleColumns(parts: Segment[][]): Segment[][] {
  const joined: Segment[][] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const follows = last && (part[0]?.top ?? 0) > (last.at(-1)?.top ?? 0);
    const isBelow =
      follows && part.some((each) => last.some((other) => each.left < other.right && other.left < each.right));
    if (last && isBelow && part.length + last.length < 400) last.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
