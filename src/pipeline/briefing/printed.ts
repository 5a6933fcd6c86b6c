import { type Digest, overlaps, type Span } from '../../records/index.ts';

/**
 * The parts of `span` that the quotation budget lets a page print, in order; empty where nothing of it may be.
 * Everything that shows a document's own words goes through here: pages, cards, search, exports.
 */
export function printedPartsOf(digest: Pick<Digest, 'printed'>, span: Span): Span[] {
  return digest.printed
    .filter((printed) => overlaps(printed, span))
    .map((printed) => ({ start: Math.max(printed.start, span.start), end: Math.min(printed.end, span.end) }));
}
