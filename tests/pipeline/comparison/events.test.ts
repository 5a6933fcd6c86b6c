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

describe('the day of an act and the day of a saying', () => {
  test.each([
    [
      'At a news conference on May 3 the mayor spoke of the bridge.',
      'The mayor opened the bridge to traffic on May 3.',
    ],
    ['The town on May 3 ruled out a fault of the bridge.', 'A bridge of the town collapsed on May 3.'],
    [
      'The town lowered the toll of the bridge to four on May 3.',
      'On May 3 divers went on with the search below the bridge of the town.',
    ],
    ['The mayor opened the bridge, he said on May 3.', 'The mayor opened the bridge on May 3 to music.'],
  ])('are not lined up: %s / %s', (left, right) => {
    expect(relationsOf(left, right)).toEqual([]);
  });

  test.each([
    [
      'The bridge of the town collapsed on May 3, the mayor said.',
      'On May 3 the bridge of the town collapsed at noon.',
    ],
  ])('are lined up: %s / %s', (left, right) => {
    expect(relationsOf(left, right)).toEqual(['same']);
  });
});

describe('days that one text may have misread', () => {
  test.each([
    ['2031-11-16', '2030-11-16'],
    ['2031-11-03', '2031-11-03'],
  ])('%s and %s are no conflict', (first, second) => {
    const words = (day: string) => `The envoy of the league will travel to the port of Selby on ${day}.`;
    expect(relationsOf(words(first), words(second))).not.toContain('conflict');
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
