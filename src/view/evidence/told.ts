import { printedPartsOf } from '../../pipeline/briefing/printed.ts';
import { contains, type Digest, type Document, type Figure } from '../../records/index.ts';
import { whatOf } from '../words/figureWords.ts';

/** What a page prints beside the value of a figure: its clause with the number told apart, or a word of ours for what it counts. */
export type Told =
  | Readonly<{ kind: 'clause'; before: string; number: string; after: string }>
  | Readonly<{ kind: 'label'; words: string }>;

type Read = Readonly<{ document: Pick<Document, 'text'>; digest: Pick<Digest, 'printed'> }>;

/**
 * The words of a figure that stands alone: the clause that tells it where the quotation budget prints all of it, since a
 * stretch of the source cannot be a wrong label; else the bare noun. What the editor put right is the editor's.
 */
export function toldOf({ document, digest }: Read, figure: Figure): Told {
  const { clause } = figure;
  const isPrinted = clause !== undefined && printedPartsOf(digest, clause).some((part) => contains(part, clause));
  if (!clause || !isPrinted || figure.corrected) return { kind: 'label', words: whatOf(figure) };
  const piece = (start: number, end: number): string => document.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    kind: 'clause',
    before: piece(clause.start, figure.start),
    number: piece(figure.start, figure.end),
    after: piece(figure.end, clause.end),
  };
}

/** The same in one line. */
export function toldWordsOf(read: Read, figure: Figure): string {
  const told = toldOf(read, figure);
  return told.kind === 'label' ? told.words : `${told.before}${told.number}${told.after}`;
}
