import { excerptOf } from '../view/words/excerpt.ts';
import { letterOf, MARKS } from '../view/words/marks.ts';
import type { Card, CardCount, CardFigure } from './card.ts';

/** What X shows of `og:image:alt`. */
export const MAX_ALT_LENGTH = 420;

/**
 * A card in words, at most 420 characters: the title is cut, never a figure's hedge or sayer.
 * "Briefing: Troops to be sent. New York Times, 1 July 2025. About 4,700 casualties (estimated, Mr. Yoo)."
 */
export function altOf(card: Card): string {
  const evidence = [...card.figures.map(figureWords), card.line ?? '', ...card.counts.map(countWords)];
  const origin = [card.publisher, card.date].filter((part) => part !== undefined).join(', ');
  const tail = [origin, ...evidence].filter(Boolean).map(sentence).join(' ');
  const head = `${card.kicker}: `;
  const title = excerptOf(card.title, Math.max(0, MAX_ALT_LENGTH - head.length - tail.length - 2));
  return `${sentence(`${head}${title}`)} ${tail}`.trim();
}

/** "A: 4,700 casualties (estimated, South Korean intelligence)" on a comparison, without the letter elsewhere. */
function figureWords(
  { value, what, certainties, sayer, place }: CardFigure,
  index: number,
  all: readonly unknown[],
): string {
  const letter = all.length > 1 ? `${letterOf(place ?? index)}: ` : '';
  return `${letter}${value} ${what} (${certainties.join(', ')}, ${sayer})`;
}

const countWords = ({ number, word, mark }: CardCount): string =>
  mark ? `${number} ${MARKS[mark].sign} ${word}` : `${number} ${word}`;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
