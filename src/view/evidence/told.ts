import { isFigureTold, isPrintedWhole } from '../../pipeline/briefing/printed.ts';
import { type Digest, type Document, type Figure, type Span, textOf } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { whatOf } from '../words/figureWords.ts';

/** What a page prints beside the value of a figure. */
export type Told =
  /** Words of the text, the number told apart: its clause, or a few words with its own noun. */
  | Readonly<{ kind: 'clause' | 'phrase'; before: string; number: string; after: string }>
  /** What the editor says it counts, or what stands in no clause. */
  | Readonly<{ kind: 'label'; words: string }>
  /** Nothing may be printed that tells what it counts: it stands in no list. */
  | Readonly<{ kind: 'nothing' }>;

type Read = Readonly<{ document: Pick<Document, 'text'>; digest: Pick<Digest, 'printed'> }>;

/**
 * The words of a figure that stands alone: the clause that tells it where the quotation budget prints all of it, since a
 * stretch of the source cannot be a wrong label; else the number with the noun right beside it. A noun that is put
 * together from other parts of a sentence stands nowhere alone. What the editor put right is the editor's.
 */
export function toldOf({ document, digest }: Read, figure: Figure): Told {
  const { clause } = figure;
  if (!clause || figure.corrected) return { kind: 'label', words: whatOf(figure) };
  if (isPrintedWhole(digest, clause)) return wordsOf(document.text, 'clause', clause, figure);
  return figure.phrase && isFigureTold(digest, figure)
    ? wordsOf(document.text, 'phrase', figure.phrase, figure)
    : { kind: 'nothing' };
}

/** Where the clause of a figure stands on the page already: the number with its own noun, else the noun of that clause. */
export function brieflyToldOf(read: Read, figure: Figure): Told {
  const { clause, phrase, corrected, what } = figure;
  if (corrected || !clause) return toldOf(read, figure);
  if (phrase) return wordsOf(read.document.text, 'phrase', phrase, figure);
  const isOfClause = what !== '' && textOf(read.document.text, clause).includes(what);
  return isOfClause ? { kind: 'label', words: what } : { kind: 'nothing' };
}

function wordsOf(text: string, kind: 'clause' | 'phrase', span: Span, number: Span): Told {
  const piece = (start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ');
  return {
    kind,
    before: piece(span.start, number.start),
    number: piece(number.start, number.end),
    after: piece(number.end, span.end),
  };
}

/** A clause of this share of its sentence is not worth printing beside it. */
const MOST_OF = 0.8;

/** Whether a clause is a sentence but for a few words. */
export const isMostOf = (sentence: Span, clause: Span | undefined): boolean =>
  clause !== undefined && clause.end - clause.start >= MOST_OF * (sentence.end - sentence.start);

/** Whether a figure has words in a list whose clauses `repeats` have above: a number without a noun of its own tells nothing there. */
export const isToldAgain = (read: Read, figure: Figure, repeats: ReadonlySet<Figure>): boolean =>
  repeats.has(figure) && brieflyToldOf(read, figure).kind !== 'nothing';

/** Of figures in the order of a list, those whose clause an earlier one prints: a sentence stands on a list once. */
export function repeatedClauses(
  figures: readonly Readonly<{ briefing: Briefing; figure: Figure }>[],
): ReadonlySet<Figure> {
  const told = new Set<string>();
  return new Set(
    figures.flatMap(({ briefing, figure }) => {
      if (toldOf(briefing, figure).kind !== 'clause' || !figure.clause) return [];
      const place = `${briefing.document.id} ${figure.clause.start}`;
      if (told.has(place)) return [figure];
      told.add(place);
      return [];
    }),
  );
}

/** The words in one line. */
export function toldWordsOf(read: Read, figure: Figure): string {
  const told = toldOf(read, figure);
  if (told.kind === 'nothing') return '';
  return told.kind === 'label' ? told.words : `${told.before}${told.number}${told.after}`;
}

/** A name for a figure: its noun as it stands beside the number, without the number; nothing where there is none. */
export function nounOf({ text }: Pick<Document, 'text'>, figure: Figure): string {
  const { clause, phrase } = figure;
  if (!clause || figure.corrected) return figure.what;
  if (!phrase) return '';
  const [start, end] = phrase.start < figure.start ? [phrase.start, figure.start] : [figure.end, phrase.end];
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/\s(?:of|by|at)\s*$/, '')
    .trim();
}

/** The time of a number, where the text itself tells it and it is another than the document's day; undefined elsewhere. */
export const ownDayOf = ({ published }: Pick<Document, 'published'>, figure: Figure): string | undefined =>
  figure.asOfBasis === 'text' && figure.asOf !== published ? figure.asOf : undefined;
