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
  ['empty label', 'They expect an average of 4 percent.', 'They expect an average rent of 4 percent.'],
  ['mark that is reached or not', 'Prices are near the 2 percent target.', 'Prices are near the 2 percent tax.'],
  ['denied', 'The lake does not reach 40 metres in spring.', 'The lake reaches 40 metres in spring.'],
  ['those who tell', 'One injured rower told us so.', 'Two injured rowers were found.'],
  ['by or for which something is done', 'The bakers backed the strike by 99 percent.', 'Bread fell by 9 percent.'],
  ['share of nobody', 'They make up 40 percent of the hands.', 'Women make up 40 percent of the hands.'],
  ['change of somebody', 'In May Ruiz saw an increase of 20 percent.', 'Car sales saw an increase of 20 percent.'],
  ['averted', 'Up to 500 deaths could be saved each year.', 'Up to 500 deaths were seen each year.'],
  [
    'with a group of its own',
    'Only 12 percent of tailors in Elm are old, and wages of tailors in Elm rose 9 percent in Oak.',
    'Wages of tailors in Elm rose 9 percent in May.',
  ],
  ['passing noun', 'They found it in 14 interviews.', 'They found 14 graves.'],
  ['no noun', 'They spent seven weeks untangling the books.', 'The seven-week trial ended.'],
  ['unit of a part', 'It is a 47-count indictment.', 'It is a 40-acre farm.'],
  ['few of which nothing is told', 'The sea has two wide plates.', 'Two wide plates were stolen.'],
  ['bare share', 'The mill has 60 hands. Half of them smoke.', 'Half of the hands smoke.'],
  ['spell', 'The pool of 14 hours was shut.', 'They talked for 14 hours.'],
  ['same in another unit', 'The lake is high (40 feet).', 'The lake is 40 feet high.'],
  ['measure of a subject', 'The tanker spewed 220,000 tons.', 'The tanker spewed 220,000 tons of oil.'],
  ['sum with what is beside it', 'The men later handed 450 euros to Ruiz.', 'The men later paid 450 euros to Ruiz.'],
  [
    'share with what is beside it',
    'Rashes were seen, compared with 35 percent in the other group.',
    'Rashes hit 35 percent of the pupils.',
  ],
  ['share of a subject that acts', 'In May Klein had 6 percent.', 'In May support was 6 percent.'],
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
