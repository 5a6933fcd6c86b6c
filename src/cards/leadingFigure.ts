import { CERTAINTIES, contains, type Digest, type Document, type Figure, textOf } from '../records/index.ts';
import { figureSayerOf } from '../view/evidence/sayers.ts';
import { nounOf } from '../view/evidence/told.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import { formatFigure } from '../view/words/numbers.ts';
import { subjectOf } from '../view/words/subject.ts';
import type { CardFigure } from './card.ts';

const MAX_WHAT_LENGTH = 60;
const MAX_SAYER_LENGTH = 70;

/** Whether a figure has a value to show; "hundreds" alone has none. */
export const hasValue = (figure: Figure): boolean => figure.low !== null || figure.high !== null;

/**
 * The figure that leads a document's card, the first of the weightiest; none where it has none with a value. One
 * written in digits weighs most ("two countries" seldom matter), then one in a key point, then one that somebody gives.
 */
export function findLeadingFigure(document: Document, digest: Pick<Digest, 'keyPoints'>): Figure | undefined {
  const weightOf = (figure: Figure): number =>
    (/\d/.test(textOf(document.text, figure)) ? 4 : 0) +
    (digest.keyPoints.some((keyPoint) => contains(keyPoint, figure)) ? 2 : 0) +
    (figure.claim === undefined ? 0 : 1);
  const usable = document.figures.filter(
    (figure) => nounOf(document, figure) !== '' && !figure.minor && hasValue(figure),
  );
  return usable.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
}

/** The noun as it stands beside the number; where two are compared and one has none, what it counts in our words. */
const shortOf = (document: Document, figure: Figure, most: number): string =>
  subjectOf({ ...figure, what: nounOf(document, figure) || figure.what }, most);

/** One or more figures of a document, in the words of a card; several add up: "600 + 4,100". */
export function cardFigureOf(document: Document, figures: readonly Figure[]): CardFigure {
  const each = (wordsOf: (figure: Figure) => string): string[] => [...new Set(figures.map(wordsOf))];
  const certainties = new Set(figures.map((figure) => figure.certainty));
  return {
    value: figures.map(formatFigure).join(' + '),
    what: each((figure) => shortOf(document, figure, MAX_WHAT_LENGTH / figures.length)).join(' + '),
    sayer: excerptOf(each((figure) => figureSayerOf(document, figure)).join(' and '), MAX_SAYER_LENGTH),
    certainties: CERTAINTIES.filter((certainty) => certainties.has(certainty)),
  };
}
