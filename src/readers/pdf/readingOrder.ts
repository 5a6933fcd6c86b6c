import type { Segment } from './segment.ts';

/** A space between columns is at least this share of the size of the letters wide. */
const MIN_GUTTER = 0.9;
/** A space between a headline and the columns below it, from baseline to baseline. */
const MIN_BAND_GAP = 1.6;
/** Fewer lines than this on one side are no column. */
const MIN_COLUMN_LINES = 3;
const MAX_DEPTH = 10;

/**
 * Segments in the order in which a page is read, a list a column: columns from left to right, what spans them before
 * and after. The recursive cut of Nagy and Seth (1984): along white space, upright first, then across.
 */
export function orderColumns(segments: readonly Segment[], depth = 0): Segment[][] {
  if (segments.length < 2 * MIN_COLUMN_LINES || depth > MAX_DEPTH) return [inRows(segments)];
  const size = median(segments.map((each) => each.size));
  const gutter = findGutter(segments, size * MIN_GUTTER);
  if (gutter !== undefined) {
    const left = segments.filter((each) => each.left < gutter);
    const right = segments.filter((each) => each.left >= gutter);
    return [...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1)];
  }
  const bands = splitBands(segments, size * MIN_BAND_GAP);
  if (bands.length < 2) return [inRows(segments)];
  const parts = bands.flatMap((band) => orderColumns(band, depth + 1));
  return joinSingleColumns(parts);
}

const inRows = (segments: readonly Segment[]): Segment[] =>
  segments.toSorted((a, b) => a.top - b.top || a.left - b.left);

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
