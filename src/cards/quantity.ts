import type { Story } from '../records/index.ts';
import { type Giver, type QuantityView, titleOf } from '../view/quantity/quantity.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import { MARKS } from '../view/words/marks.ts';
import type { Card, CardFigure } from './card.ts';
import { cardFigureOf, hasValue } from './leadingFigure.ts';

const MAX_TITLE_LENGTH = 110;
const MAX_LINE_LENGTH = 120;

/** The card of a quantity: its verdict, and the two values that are furthest apart, or first and last, with their sayers. */
export function cardOfQuantity(view: QuantityView, story: Pick<Story, 'title'> | undefined): Card {
  const givers = view.rows.flatMap(({ givers: [giver] }) => (giver && hasValue(giver.figure) ? [giver] : []));
  const ends = view.mark === 'conflict' ? givers.toSorted((a, b) => amountOf(a) - amountOf(b)) : givers;
  const shown = [...new Set([ends[0], ends.at(-1)])].flatMap((giver) => (giver ? [figureOf(giver)] : []));
  const { word } = MARKS[view.mark];
  return {
    kind: shown.length > 1 ? 'comparison' : 'claim',
    kicker: `One number: ${word}`,
    title: excerptOf(titleOf(view, story), MAX_TITLE_LENGTH),
    line: excerptOf(`${word}: ${view.line}`, MAX_LINE_LENGTH),
    ...(shown.length > 1 ? { mark: view.mark } : {}),
    figures: shown,
    counts: [],
  };
}

const amountOf = ({ figure }: Giver): number => figure.high ?? figure.low ?? 0;

const figureOf = ({ briefing, figure }: Giver): CardFigure => cardFigureOf(briefing.document, [figure]);
