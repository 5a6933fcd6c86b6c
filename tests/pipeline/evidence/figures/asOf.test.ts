import { describe, expect, test } from 'vitest';
import { documentOf, PUBLISHED } from '../../../builders.ts';

const daysIn = (text: string) => documentOf(text).figures.map(({ asOf, asOfBasis }) => [asOf, asOfBasis]);

describe('asOf of a figure, in a text of Wednesday 15 May 2024', () => {
  test.each([
    ['The death toll rose to 62 on Monday.', '2024-05-13'],
    ['As of Tuesday, 62 people were missing.', '2024-05-14'],
    ['By Tuesday 62 people were missing.', '2024-05-14'],
    ['The choir sold 62 tickets on Monday.', '2024-05-13'],
  ])('the day that the sentence gives: %s', (text, day) => {
    expect(daysIn(text)).toEqual([[day, 'text']]);
  });

  test.each([
    ['In 1979, 21 people died in a fire there.', '1979'],
    ['In July 2004 floods killed more than 700 people.', '2004-07'],
  ])('the year or month with which its sentence opens: %s', (text, day) => {
    expect(daysIn(text)).toEqual([[day, 'text']]);
  });

  test('a day behind a comparison is that of the figure behind it', () => {
    expect(
      daysIn('Sales rose to $55 billion, compared with $35 billion in the year that ended on September 30, 2019.'),
    ).toEqual([
      [PUBLISHED, 'published'],
      ['2019-09-30', 'text'],
    ]);
  });

  test.each([
    'The mill, founded in 1987, has 40 carts.',
    'The quake on Monday killed 62 people.',
    'The quake killed 62 people.',
    'The choir has 62 members.',
  ])('else the day of publication: %s', (text) => {
    expect(daysIn(text)).toEqual([[PUBLISHED, 'published']]);
  });
});
