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

  test.each(['The quake on Monday killed 62 people.', 'The quake killed 62 people.', 'The choir has 62 members.'])(
    'else the day of publication: %s',
    (text) => {
      expect(daysIn(text)).toEqual([[PUBLISHED, 'published']]);
    },
  );
});
