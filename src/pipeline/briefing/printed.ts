import { contains, type Digest, type Figure, overlaps, type Span } from '../../records/index.ts';

/**
 * The parts of `span` that the quotation budget lets a page print, in order; empty where nothing of it may be.
 * Everything that shows a document's own words goes through here: pages, cards, search, exports.
 */
export function printedPartsOf(digest: Pick<Digest, 'printed'>, span: Span): Span[] {
  return digest.printed
    .filter((printed) => overlaps(printed, span))
    .map((printed) => ({ start: Math.max(printed.start, span.start), end: Math.min(printed.end, span.end) }));
}

/** Whether all of a clause may be printed. */
export const isPrintedWhole = (digest: Pick<Digest, 'printed'>, clause: Span): boolean =>
  printedPartsOf(digest, clause).some((part) => contains(part, clause));

/**
 * Whether a page may print what a figure counts: its clause, or the number with the noun right beside it; of what stands in
 * no clause and what the editor put right, their label. A plan without its verb would be a fact.
 */
export const isFigureTold = (digest: Pick<Digest, 'printed'>, figure: Figure): boolean =>
  figure.clause === undefined ||
  figure.corrected !== undefined ||
  isPrintedWhole(digest, figure.clause) ||
  (figure.phrase !== undefined && figure.phase === undefined);
