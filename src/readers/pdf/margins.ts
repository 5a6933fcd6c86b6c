import type { Segment } from './segment.ts';

/** A page with its text, before anything is left out. Points. */
export type PdfPage = Readonly<{
  number: number;
  height: number;
  segments: readonly Segment[];
  /** Words that stand across the page. */
  turnedWords: number;
  /** Words that nobody sees: off the page, too small, without ink. */
  hiddenWords: number;
}>;

/** What a line in the margin is by rule. */
export type MarginRule = 'page-number' | 'running-head';

/** Share of the page's height at its top and at its foot where running heads and page numbers stand. */
const MARGIN = 0.1;
/** A head or foot is seldom higher than this many lines. */
const MAX_LINES = 2;
/** A running head stands at one height on all pages; printing moves it by less. */
const HEIGHT_STEP_POINTS = 6;
const PAGE_NUMBER =
  /^(?:[-–—|•\s]*(?:page|seite|página|pagina|стр\.?|p\.?)?\s*\d{1,4}(?:\s*(?:\/|of|von|de|sur|из)\s*\d{1,4})?[-–—|•\s]*|[ivxlc]{1,7})$/i;

/** The segments in the margins that repeat from page to page, or only count the pages. */
export function findMargins(pages: readonly PdfPage[]): ReadonlyMap<Segment, MarginRule> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).flat().map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(pages.length * 0.3, 10));
  const found = new Map<Segment, MarginRule>();
  for (const page of pages) {
    for (const edge of edgesOf(page)) {
      for (const segment of edge) {
        const rule = ruleOf(segment, (counts.get(keyOf(segment)) ?? 0) >= least);
        if (!rule) break;
        found.set(segment, rule);
      }
    }
  }
  return found;
}

function ruleOf(segment: Segment, isRepeated: boolean): MarginRule | undefined {
  if (PAGE_NUMBER.test(segment.text.trim())) return 'page-number';
  return isRepeated ? 'running-head' : undefined;
}

/** What stands at the top and at the foot of a page, from its edge inwards. */
function edgesOf(page: PdfPage): [Segment[], Segment[]] {
  const sorted = page.segments.toSorted((a, b) => a.top - b.top);
  return [
    firstLines(sorted.filter((each) => each.top < page.height * MARGIN)),
    firstLines(sorted.filter((each) => each.top > page.height * (1 - MARGIN)).reverse()),
  ];
}

function firstLines(segments: readonly Segment[]): Segment[] {
  const tops = [...new Set(segments.map((each) => Math.round(each.top / HEIGHT_STEP_POINTS)))].slice(0, MAX_LINES);
  return segments.filter((each) => tops.includes(Math.round(each.top / HEIGHT_STEP_POINTS)));
}

/** The text with its numbers made one, and its height: "12 Annual report" and "13 Annual report" agree. */
const keyOf = ({ text, top }: Segment): string =>
  `${Math.round(top / HEIGHT_STEP_POINTS)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()}`;
