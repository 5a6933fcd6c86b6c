import { type Citable, citedSayerOf, wordsOf } from '../view/evidence/citable.ts';
import { nounOf } from '../view/evidence/told.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import { cardOfBriefing, originOf } from './briefing.ts';
import type { Card } from './card.ts';
import { cardFigureOf, hasValue } from './leadingFigure.ts';

const MAX_TITLE_LENGTH = 150;
const MAX_SAYER_LENGTH = 70;

/**
 * The card of a claim or figure: its value or its printed words, who says it and how sure. With many on the site they
 * share the card of their document.
 */
export function cardOfCitable(citable: Citable, isShared: boolean): Card {
  const { document, digest } = citable.briefing;
  if (isShared) return cardOfBriefing(document, digest);
  const origin = originOf(document);
  if (citable.kind === 'figure' && hasValue(citable.record) && nounOf(document, citable.record) !== '') {
    const title = excerptOf(document.title, MAX_TITLE_LENGTH);
    const figures = [cardFigureOf(document, [citable.record])];
    return { kind: 'claim', kicker: 'Figure', title, ...origin, figures, counts: [] };
  }
  const sayer = excerptOf(citedSayerOf(citable).name, MAX_SAYER_LENGTH);
  return {
    kind: 'claim',
    kicker: citable.kind === 'figure' ? 'Figure' : 'Claim',
    title: excerptOf(wordsOf(citable) || document.title, MAX_TITLE_LENGTH),
    ...origin,
    line: `${sayer}: ${citable.record.certainty}`,
    figures: [],
    counts: [],
  };
}
