import type { Segment } from './segment.ts';

/** A page with its text, before anything is left out. Points. */
export type PdfPage = Readonly<{ number: number; height: number; segments: readonly Segment[] }>;

/** Share of the page's height at its top and at its foot where running heads and page numbers stand. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^(?:[-–—|•\s]*(?:page|seite|página|pagina|стр\.?|p\.?)?\s*\d{1,4}(?:\s*(?:\/|of|von|de|sur|из)\s*\d{1,4})?[-–—|•\s]*|[ivxlc]{1,7})$/i;

/** What a line in the margin is by rule; undefined for a line of the text. */
export type MarginRule = 'page-number' | 'running-head';

/** Tells the lines in the margins that repeat from page to page, or only count the pages. */
export function findMarginRule(pages: readonly PdfPage[]): (segment: Segment, page: PdfPage) => MarginRule | undefined {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.segments.filter((each) => isInMargin(each, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(pages.length * 0.3, 10));
  return (segment, page) => {
    if (!isInMargin(segment, page)) return undefined;
    if (PAGE_NUMBER.test(segment.text.trim())) return 'page-number';
    return (counts.get(keyOf(segment)) ?? 0) >= least ? 'running-head' : undefined;
  };
}

const isInMargin = (segment: Segment, page: PdfPage): boolean =>
  segment.top < page.height * MARGIN || segment.top > page.height * (1 - MARGIN);

/** The text with its numbers made one, on the same side of the page: "12 Annual report" and "13 Annual report" agree. */
const keyOf = (segment: Segment): string => segment.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
