import { formatFigure } from '../presentation/numbers.ts';
import { CERTAINTIES, contains, type Digest, type Document, type Figure } from '../records/index.ts';
import type { CardFigure } from './card.ts';
import { excerptOf } from './excerpt.ts';

const MAX_WHAT_LENGTH = 80;
const MAX_SAYER_LENGTH = 70;

/** Whether a figure has a value to show; "hundreds" alone has none. */
export const hasValue = (figure: Figure): boolean => figure.low !== null || figure.high !== null;

/** The figure that leads a document's card: the first one in its key points, else its first; none where it has none. */
export function findLeadingFigure(document: Document, digest: Pick<Digest, 'keyPoints'>): Figure | undefined {
  const usable = document.figures.filter((figure) => figure.what !== '' && hasValue(figure));
  const isKey = (figure: Figure): boolean => digest.keyPoints.some((keyPoint) => contains(keyPoint, figure));
  return usable.find(isKey) ?? usable[0];
}

/** One or more figures of a document, in the words of a card; several add up: "600 + 4,100". */
export function cardFigureOf(document: Document, figures: readonly Figure[]): CardFigure {
  const each = (wordsOf: (figure: Figure) => string): string[] => [...new Set(figures.map(wordsOf))];
  const certainties = new Set(figures.map((figure) => figure.certainty));
  return {
    value: figures.map(formatFigure).join(' + '),
    what: excerptOf(each((figure) => figure.what).join(' + '), MAX_WHAT_LENGTH),
    sayer: excerptOf(each((figure) => sayerOf(document, figure)).join(' and '), MAX_SAYER_LENGTH),
    certainties: CERTAINTIES.filter((certainty) => certainties.has(certainty)),
  };
}

/** Who gives the figure: the source of its claim, "an unnamed source" where it has none, else the publisher. */
export function sayerOf(document: Pick<Document, 'claims' | 'publisher'>, figure: Pick<Figure, 'claim'>): string {
  const claim = document.claims.find((each) => each.id === figure.claim);
  if (claim) return claim.source?.name ?? 'an unnamed source';
  return document.publisher ?? 'the document itself';
}
