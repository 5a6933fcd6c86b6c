import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/pipeline/quantities/index.ts';
import { areOfOneTally } from '../../../src/pipeline/quantities/tallies.ts';
import { documentOf } from '../../builders.ts';

/** The numbers of a text that stand in an expression of two, as "34:61 first". */
function talliesOf(text: string): string[] {
  const { mentions } = readDocument(documentOf(text));
  return mentions.flatMap(({ tally }) => (tally ? [`${tally.numbers.join(':')} ${tally.place}`] : []));
}

describe('readTallies(document, mentions)', () => {
  test.each([
    ['The council rejected the levy in a vote of 34 to 61.', ['34:61 0', '34:61 1']],
    ['The levy failed by a 34-to-61 vote.', ['34:61 0', '34:61 1']],
  ])('%s', (text, tallies) => {
    expect(talliesOf(text)).toEqual(tallies);
  });

  test.each([
    'Some 34 members voted for it and 61 against.',
    'The toll rose from 34 dead to 61 dead.',
    'It costs $34 to $61 to vote by post.',
  ])('no tally: %s', (text) => {
    expect(talliesOf(text)).toEqual([]);
  });
});

describe('areOfOneTally(a, b)', () => {
  const [a, b] = ['The levy failed by a vote of 34 to 61.', 'It lost in a 34-to-61 vote.'].map(
    (text) => readDocument(documentOf(text)).mentions,
  );

  test('of one place of one expression', () => {
    expect(a?.map((x) => b?.map((y) => areOfOneTally(x, y)))).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
