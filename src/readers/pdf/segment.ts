/** A stretch of one line of a page: words without a wide gap between them. Points, y from the top of the page. */
export type Segment = Readonly<{ text: string; left: number; right: number; top: number; size: number }>;

/** A piece of text as pdf.js gives it: `transform` is the text matrix, of which the last two are x and y. */
export type TextItem = Readonly<{ str: string; transform: readonly number[]; width: number }>;

/** Gaps as shares of the size of the letters. */
const MIN_WORD_GAP = 0.15;
const MAX_GAP_IN_LINE = 1.2;
const MAX_BASELINE_SHIFT = 0.35;

type Glyphs = { text: string; left: number; right: number; y: number; size: number };

/** The items of a page as segments, by line from the top, from left to right. Text that stands upright or turned is left out. */
export function findSegments(items: readonly TextItem[], pageHeight: number): Segment[] {
  const glyphs = items.flatMap((item): Glyphs[] => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    const isTurned = Math.abs(b) > Math.abs(a) * 0.1;
    if (!item.str.trim() || isTurned || !(size > 0)) return [];
    return [{ text: item.str, left: x, right: x + item.width, y: pageHeight - y, size }];
  });
  return groupLines(glyphs).flatMap((line) => joinGlyphs(line));
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
  for (const each of line.toSorted((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    const gap = last ? each.left - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > each.size * MAX_GAP_IN_LINE) {
      segments.push({ text: each.text, left: each.left, right: each.right, top: each.y, size: each.size });
      continue;
    }
    const space = gap > each.size * MIN_WORD_GAP && !last.text.endsWith(' ') && !each.text.startsWith(' ') ? ' ' : '';
    segments[segments.length - 1] = {
      ...last,
      text: last.text + space + each.text,
      right: Math.max(last.right, each.right),
      size: Math.max(last.size, each.size),
    };
  }
  return segments;
}
