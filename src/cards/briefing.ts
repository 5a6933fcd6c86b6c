import type { Digest, Document } from '../records/index.ts';
import { formatDate } from '../view/words/dates.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import type { Card } from './card.ts';
import { cardFigureOf, findLeadingFigure } from './leadingFigure.ts';

const MAX_TITLE_LENGTH = 150;
const MAX_PUBLISHER_LENGTH = 50;

/** A document's card: its title, publisher, date, and its leading figure with sayer and certainty. */
export function cardOfBriefing(document: Document, digest: Pick<Digest, 'keyPoints'>): Card {
  const leading = findLeadingFigure(document, digest);
  return {
    kind: 'briefing',
    kicker: 'Briefing',
    title: excerptOf(document.title, MAX_TITLE_LENGTH),
    ...originOf(document),
    figures: leading ? [cardFigureOf(document, [leading])] : [],
    counts: [],
  };
}

/** Who published a document and when, as far as it is known. */
export function originOf({ publisher, published }: Document): Pick<Card, 'publisher' | 'date'> {
  return {
    ...(publisher ? { publisher: excerptOf(publisher, MAX_PUBLISHER_LENGTH) } : {}),
    ...(published ? { date: formatDate(published) } : {}),
  };
}
