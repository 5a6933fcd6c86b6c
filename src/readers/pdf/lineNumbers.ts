import type { Segment } from './segment.ts';

/** Lines of a transcript or a bill that are counted in the margin; fewer are a list. */
const MIN_NUMBERS = 8;
const COUNTED = /^(\d{1,3})(?=\s|$)\s*/;

/** The segments of a page without the numbers that count its lines: 1, 2, 3 …, alone in the margin or before the words. */
export function withoutLineNumbers(segments: readonly Segment[]): Segment[] {
  const counted = findCounted(segments);
  if (counted.size < MIN_NUMBERS) return [...segments];
  return segments.flatMap((segment) => {
    if (!counted.has(segment)) return [segment];
    const text = segment.text.trim().replace(COUNTED, '');
    return text ? [{ ...segment, text }] : [];
  });
}

/** The longest run of lines at the left edge that begin with numbers one after the other. */
function findCounted(segments: readonly Segment[]): ReadonlySet<Segment> {
  const left = Math.min(...segments.map((each) => each.left));
  const edge = segments.filter((each) => each.left - left < each.size * 3).toSorted((a, b) => a.top - b.top);
  let best: Segment[] = [];
  let run: Segment[] = [];
  let expected = 0;
  for (const each of edge) {
    const number = Number(COUNTED.exec(each.text.trim())?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    if (number !== expected) run = [];
    run.push(each);
    expected = number + 1;
    if (run.length > best.length) best = [...run];
  }
  const unnumbered = edge.filter((each) => !COUNTED.test(each.text.trim())).length;
  return new Set(unnumbered > best.length ? [] : best);
}
