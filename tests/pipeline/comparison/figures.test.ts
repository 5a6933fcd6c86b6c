import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { pairOf, storyPairOf, wordsOf } from '../../builders.ts';

/** The rows of two texts: relation, words on the left, words on the right. */
const rowsOf = (left: string, right: string): [string, string[], string[]][] => {
  const [a, b] = storyPairOf(left, right);
  return compare(a, b).figures.map((row) => [
    row.relation,
    wordsOf(
      a.text,
      a.figures.filter(({ id }) => row.left.includes(id)),
    ),
    wordsOf(
      b.text,
      b.figures.filter(({ id }) => row.right.includes(id)),
    ),
  ]);
};
const lookAlikesOf = (left: string, right: string): string[] =>
  compare(...storyPairOf(left, right)).lookAlikes.map(({ reason }) => reason);

describe('alignFigures(left, right)', () => {
  describe('same', () => {
    test.each([
      ['The flood killed 40 people in Lowmere.', 'In Lowmere 40 people died in the flood.', '40', '40'],
      ['The flood killed forty people in Lowmere.', 'In Lowmere 40 people died in the flood.', 'forty', '40'],
      [
        'The new dam in Lowmere cost $4 million.',
        'Lowmere paid $4 million for the new dam.',
        '$4 million',
        '$4 million',
      ],
      [
        'At least 600 soldiers were wounded in the battle of Lowmere.',
        'At least 600 fighters were wounded in the battle of Lowmere.',
        'At least 600',
        'At least 600',
      ],
    ])('%s = %s', (left, right, a, b) => {
      expect(rowsOf(left, right)).toEqual([['same', [a], [b]]]);
    });
  });

  describe('compatible', () => {
    test.each([
      [
        'The flood killed at least 40 people in Lowmere.',
        'In Lowmere 45 people died in the flood.',
        'at least 40',
        '45',
      ],
      ['The flood killed up to 50 people in Lowmere.', 'In Lowmere 45 people died in the flood.', 'up to 50', '45'],
      ['The flood killed 40 to 50 people in Lowmere.', 'In Lowmere 45 people died in the flood.', '40 to 50', '45'],
      ['The flood killed about 100 people in Lowmere.', 'In Lowmere 98 people died in the flood.', 'about 100', '98'],
      ['The flood drove dozens of people from Lowmere.', 'The flood drove 30 people from Lowmere.', 'dozens', '30'],
    ])('%s ≈ %s', (left, right, a, b) => {
      expect(rowsOf(left, right)).toEqual([['compatible', [a], [b]]]);
    });
  });

  describe('conflict', () => {
    test.each([
      [
        'The ferry of Lowmere sank with 40 people on board.',
        'The ferry of Lowmere had 55 people on board.',
        '40',
        '55',
      ],
      [
        'The ferry of Lowmere sank with at least 60 people on board.',
        'The ferry of Lowmere had 55 people on board.',
        'at least 60',
        '55',
      ],
      [
        'The ferry of Lowmere sank with 40 to 50 people on board.',
        'The ferry of Lowmere had 55 people on board.',
        '40 to 50',
        '55',
      ],
      [
        'The flood of Lowmere killed 40 people, the Danish army said on Tuesday.',
        'The flood of Lowmere killed 55 people, the Swedish Red Cross said on Tuesday.',
        '40',
        '55',
      ],
    ])('%s ≠ %s', (left, right, a, b) => {
      expect(rowsOf(left, right)).toEqual([['conflict', [a], [b]]]);
    });
  });

  describe('tolls of one day that nobody dates are neither in dispute nor moved', () => {
    test('gives no row', () => {
      expect(rowsOf('The flood killed 40 people in Lowmere.', 'In Lowmere 55 people died in the flood.')).toEqual([]);
    });
  });

  describe('look-alikes are not compared, and the reason is told', () => {
    test.each([
      [
        'The state sent 40 soldiers to Lowmere.',
        'The state plans to send 45 soldiers to Lowmere.',
        'One is planned, the other is reported as done',
      ],
      [
        'The battle of Lowmere killed 40 soldiers.',
        'The battle of Lowmere wounded 40 soldiers.',
        'One counts killed, the other injured',
      ],
      [
        'The state sent 40 soldiers to Lowmere.',
        'The state sent an additional 45 soldiers to Lowmere.',
        'One comes on top of an earlier number, the other does not',
      ],
      [
        'The guards of Lowmere earned $2,000 a month.',
        'The guards of Lowmere earned $2,000.',
        'One is per month, the other a total',
      ],
    ])('%s | %s', (left, right, reason) => {
      expect(rowsOf(left, right)).toEqual([]);
      expect(lookAlikesOf(left, right)).toEqual([reason]);
    });
  });

  describe('no reason is told that may be untrue', () => {
    test.each([
      [
        'one text names no year',
        'In 2019 the mill of Lowmere made 40 boats.',
        'The mill of Lowmere made 52 boats for the navy.',
      ],
      [
        'one text leaves the role open',
        'The battle of Lowmere killed 40 soldiers.',
        'At the battle of Lowmere were 41 soldiers of the guard.',
      ],
      [
        'numbers of two roles that nobody takes for one',
        'The battle of Lowmere killed 40 soldiers.',
        'The battle of Lowmere wounded 52 soldiers.',
      ],
      [
        'a part that may be the whole of the other',
        'The rebels say that 50 of their people fell at Lowmere.',
        'At Lowmere up to 45 people fell.',
      ],
    ])('%s', (_, left, right) => {
      expect(lookAlikesOf(left, right)).toEqual([]);
    });
  });

  describe('does not match', () => {
    test.each([
      ['The dam in Lowmere is 40 miles long.', 'The dam in Lowmere cost $40.'],
      ['The flood took 40 sheep in Lowmere.', 'The mayor of Oslo hired 40 clerks.'],
      ['The flood killed 40 people in Lowmere.', 'The flood destroyed 55 homes in Lowmere.'],
      ['The flood hit 12 percent of the town of Lowmere.', 'The flood hit 12 towns near Lowmere.'],
    ])('%s | %s', (left, right) => {
      expect(rowsOf(left, right)).toEqual([]);
    });
  });

  test('sets nothing side by side of documents that share no names', () => {
    const { figures } = compare(
      ...pairOf('The flood killed 40 people in Lowmere.', 'A fire in Oslo killed 55 people.'),
    );
    expect(figures).toEqual([]);
  });

  test('keeps two events of one story apart', () => {
    expect(rowsOf('The flood killed 40 people in Lowmere.', 'A fire in Oslo killed 55 people.')).toEqual([]);
  });

  test('sets each figure in one row at most, and one told twice stands once', () => {
    const rows = rowsOf(
      'The flood killed 40 people in Lowmere. The flood of Lowmere killed 40 people, police said.',
      'In Lowmere 40 people died in the flood.',
    );
    expect(rows).toEqual([['same', ['40', '40'], ['40']]]);
  });
});
