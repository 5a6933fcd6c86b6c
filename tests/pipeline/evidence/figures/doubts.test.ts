import { describe, expect, test } from 'vitest';
import { DOUBTS, doubtsOf } from '../../../../src/language/en/figures/doubts.ts';
import { findMeasured } from '../../../../src/language/en/figures/measured.ts';
import { documentOf, proseOf } from '../../../builders.ts';

/** The doubts about the figures of a text. */
function doubtsIn(text: string): string[] {
  const { figures } = documentOf(text);
  return proseOf(text).sentences.flatMap(({ tokens }) =>
    findMeasured(tokens).flatMap((measured) => {
      const figure = figures.find(({ start }) => start === tokens[measured.first]?.start);
      return figure ? doubtsOf(tokens, measured, figure) : [];
    }),
  );
}

const CASES: readonly (readonly [doubt: string, unsure: string, sure: string])[] = [
  ['mark that is reached or not', 'Prices are near the 2 percent target.', 'Prices are near the 2 percent tax.'],
  ['denied', 'The lake does not reach 40 metres in spring.', 'The lake reaches 40 metres in spring.'],
  ['those who tell', 'One injured rower told us so.', 'Two injured rowers were found.'],
  ['averted', 'Up to 500 deaths could be saved each year.', 'Up to 500 deaths were seen each year.'],
  ['passing noun', 'They found it in 14 interviews.', 'They found 14 graves.'],
  ['unit of a part', 'It is a 47-count indictment.', 'It is a 40-acre farm.'],
  ['few of which nothing is told', 'The sea has two wide plates.', 'Two wide plates were stolen.'],
  [
    'of the sentence before',
    'The nurses saw 34 guests. Four came with fever.',
    'The nurses saw 34 guests. Four guests came with fever.',
  ],
  [
    'set beside the sentence before',
    'The mill earned more. That represents an increase of 6 percent.',
    'The sale represents an increase of 6 percent.',
  ],
  [
    'in a long numbered list',
    'The guild is a body of mills that gives each of its members (1) the use of a wide net of carts and barges on all of the rivers of the land and (2) a place at 400 fairs, and that asks of them in turn no more than a day of work at the weir in spring.',
    'The guild gives each member (1) a cart and (2) a place at 400 fairs.',
  ],
  ['same in another unit', 'The lake is high (40 feet).', 'The lake is 40 feet high.'],
];

describe('DOUBTS', () => {
  test.each(CASES)('%s: %s', (doubt, unsure, sure) => {
    expect(doubtsIn(unsure)).toContain(doubt);
    expect(doubtsIn(sure)).not.toContain(doubt);
  });
  test('each has a case', () => {
    expect(DOUBTS.map(({ name }) => name).filter((name) => !CASES.some(([doubt]) => doubt === name))).toEqual([]);
  });
  test('what is told of the first of a list holds for the next', () => {
    const { figures } = documentOf('It has sent 400 carts, dozens of broad tents and hundreds of old lamps.');
    expect(figures.map(({ minor }) => minor)).toEqual([undefined, undefined, undefined]);
  });
  test('one is enough to keep a figure out of what is shown', () => {
    expect(documentOf('The sea has two wide plates.').figures.map(({ minor }) => minor)).toEqual([true]);
    expect(documentOf('The mayor had 27,000 nurses.').figures.map(({ minor }) => minor)).toEqual([undefined]);
  });
});
