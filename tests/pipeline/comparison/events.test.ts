import { describe, expect, test } from 'vitest';
import { relateDates } from '../../../src/pipeline/comparison/events.ts';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { documentOf, pairOf } from '../../builders.ts';

const relationsOf = (left: string, right: string): string[] =>
  compare(...pairOf(left, right)).events.map(({ relation }) => relation);

describe('alignEvents(left, right, rows)', () => {
  test.each([
    ['The mayor opened the bridge on May 3.', 'The bridge was opened by the mayor on 3 May.', 'same'],
    ['The mayor opened the bridge on May 3.', 'The bridge was opened by the mayor in May.', 'compatible'],
    ['The mayor opened the bridge on May 3.', 'The mayor opened the bridge on May 4.', 'conflict'],
  ])('%s / %s: %s', (left, right, relation) => {
    expect(relationsOf(left, right)).toEqual([relation]);
  });

  test.each([
    ['The mayor opened the bridge on May 3.', 'A ship sank in the storm on May 4.'],
    ['The mayor opened the bridge on May 3.', 'A ship sank in the storm on May 3.'],
    ['The mayor slept on Monday.', 'The mayor sued a baker on Monday.'],
    [
      'Rain closed the old mountain road to Karsk and its ferry this week.',
      'On Monday a choir of forty sang for an hour in Karsk, standing on the road.',
    ],
    ['The mayor opened the bridge in 2023.', 'The mayor opened the bridge on May 3, 2023.'],
  ])('does not match: %s / %s', (left, right) => {
    expect(relationsOf(left, right)).toEqual([]);
  });
});

describe('a day that both name, far from their own', () => {
  const relationsAt = (left: string, right: string): string[] => {
    const [a, b] = [left, right].map((text, index) => documentOf(text, { published: '2031-05-06' }, `d${index}`));
    return a && b ? compare(a, b).events.map(({ relation }) => relation) : [];
  };

  test.each([
    [
      'The winner will take over the office of mayor on July 28 with a mandate of five years.',
      'Whoever wins in Tolna will enter office on 28 July, with a mandate that ends in 2036.',
    ],
    [
      'The pupils vanished in the tunnels below Selby on February 23 and were cut off by the flood.',
      'All were cut off on 23 February while they looked at the tunnels.',
    ],
  ])('needs few words: %s', (left, right) => {
    expect(relationsAt(left, right)).toEqual(['same']);
  });

  test.each([
    ['The winner will take over the office of mayor on July 28.', 'The bakers close their ovens on July 28.'],
    [
      'The council of Tolna met on May 5 to hear the bakers and the millers of the valley.',
      'On May 5 the millers sold their old wheel to a museum in Brunn, and the choir sang.',
    ],
  ])('does not match: %s / %s', (left, right) => {
    expect(relationsAt(left, right)).toEqual([]);
  });
});

describe('relateDates(a, b)', () => {
  test.each([
    ['2024-05-03', '2024-05-03', 'same'],
    ['2024-05', '2024-05', 'same'],
    ['2024-05-03', '2024-05', 'compatible'],
    ['2024-05-03', '2024-05-01/2024-05-05', 'compatible'],
    ['2024-05-03', '2024-05-04', 'conflict'],
    ['2024-05', '2024-06', 'conflict'],
    ['2024-05-03', '2024', undefined],
    ['2024', '2024', undefined],
    ['2024-21', '2024-05-03', undefined],
  ])('%s, %s → %s', (a, b, relation) => {
    expect(relateDates(a, b)).toBe(relation);
    expect(relateDates(b, a)).toBe(relation);
  });
});
