import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { pairOf } from '../../builders.ts';

const reasonsOf = (left: string, right: string): string[] => {
  const { figures, lookAlikes } = compare(...pairOf(left, right, { title: 'The flood of Lowmere' }));
  expect(figures).toEqual([]);
  return lookAlikes.map(({ reason }) => reason);
};

describe('whyOtherOccasion(meeting)', () => {
  test('tolls of two days are a development', () => {
    expect(
      reasonsOf(
        'The flood of Lowmere had killed 12 people by Monday, police said.',
        'By Tuesday the flood of Lowmere had killed 31 people, police said.',
      ),
    ).toEqual(['One is as of 2024-05-13, the other as of 2024-05-14']);
  });

  test('shares of two wholes are two things', () => {
    expect(
      reasonsOf(
        'Ana Ruiz has the support of 42 percent of voters, a poll of the Lakeside Institute found.',
        'Ana Ruiz has the support of 58 percent of voters under 30, a poll of the Lakeside Institute found.',
      ),
    ).toEqual(['One is of all, the other of those under 30']);
  });

  test('deaths in other places of which no word is shared are of two events', () => {
    expect(reasonsOf('The flood killed 40 people in Lowmere.', 'A fire in Oslo killed 55 people.')).toEqual([
      'They name other places or people and share no word on what happened',
    ]);
  });

  test.each([
    ['The flood killed 40 people in Lowmere on Monday.', 'In Lowmere the flood killed 55 people on Monday.'],
    ['The flood killed 40 people in Lowmere.', 'In Lowmere the flood killed 55 people.'],
  ])('does not match: %s / %s', (left, right) => {
    const { figures } = compare(...pairOf(left, right, { title: 'The flood of Lowmere' }));
    expect(figures.map(({ relation }) => relation)).toEqual(['conflict']);
  });
});
