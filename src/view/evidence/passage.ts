import { printedPartsOf } from '../../pipeline/briefing/printed.ts';
import { contains, type Digest, type Document, overlaps, type Span } from '../../records/index.ts';

/** A stretch of a document's own words, where quotation marks open and close around it, or a gap of words left out. */
export type Piece =
  | Readonly<{ kind: 'words'; text: string; marked: boolean; opens: boolean; closes: boolean }>
  | Readonly<{ kind: 'gap'; words: number }>;

/** What a page prints of a span of a document. */
export type Passage = Readonly<{
  span: Span;
  pieces: readonly Piece[];
  /** Words of the span that are not printed. */
  omitted: number;
}>;

type Printable = Readonly<{ document: Pick<Document, 'text'>; digest: Pick<Digest, 'printed'> }>;

/** The printable pieces of `span` in order, with the words of `marked` told apart and gaps counted in words. */
export function passageOf({ document, digest }: Printable, span: Span, marked: readonly Span[] = []): Passage {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const part of printedPartsOf(digest, span)) {
    pieces.push(...gapBetween(document.text, at, part.start), ...wordsOf(document.text, part, marked));
    at = part.end;
  }
  pieces.push(...gapBetween(document.text, at, span.end));
  const omitted = pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.words : 0), 0);
  return { span, pieces, omitted };
}

function gapBetween(text: string, start: number, end: number): Piece[] {
  const words = countWords(text.slice(start, end));
  return words > 0 ? [{ kind: 'gap', words }] : [];
}

function wordsOf(text: string, part: Span, marked: readonly Span[]): Piece[] {
  const inside = marked.filter((span) => overlaps(span, part));
  const cuts = inside.flatMap((span) => [Math.max(span.start, part.start), Math.min(span.end, part.end)]);
  const edges = [...new Set([part.start, ...cuts, part.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const piece = { start: edges[index] ?? part.start, end };
    return {
      kind: 'words',
      text: text.slice(piece.start, piece.end),
      marked: inside.some((span) => contains(span, piece)),
      opens: piece.start === part.start,
      closes: piece.end === part.end,
    };
  });
}

/** Whether anything of the span may be printed. */
export const isPrintable = (digest: Printable['digest'], span: Span): boolean =>
  printedPartsOf(digest, span).length > 0;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The printed words of a passage as one string, with "…" where words are left out behind or between them. */
export const plainTextOf = (passage: Passage): string =>
  passage.pieces
    .map((piece) => (piece.kind === 'gap' ? ' … ' : piece.text))
    .join('')
    .trim();
