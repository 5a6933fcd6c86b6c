import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../src/pipeline/stories/candidates.ts';

const vector = (weights: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(weights));

const pairsOf = (...views: ReadonlyMap<string, number>[][]): number[][] => {
  const { left, right } = candidatePairs(...views);
  return Array.from(left, (a, index) => [a, right[index] ?? -1]);
};

describe('candidatePairs(...views)', () => {
  const vectors = [
    vector({ dam: 0.8, flood: 0.6 }),
    vector({ bakery: 1 }),
    vector({ flood: 1 }),
    vector({ dam: 0.6, flood: 0.8 }),
  ];
  const related = [
    [0, 2],
    [0, 3],
    [2, 3],
  ];

  test('brings together who shares a term', () => {
    expect(pairsOf(vectors)).toEqual(related);
  });

  test('takes what any view brings together', () => {
    const names = [vector({ lowmere: 1 }), vector({ lowmere: 1 }), vector({}), vector({})];
    expect(pairsOf(vectors, names)).toEqual([[0, 1], ...related]);
  });

  test('is not misled by many terms that nobody shares', () => {
    const own = (name: string) => Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${name}${at}`, 1]));
    expect(pairsOf([vector({ ...own('a'), dam: 0.1 }), vector({ ...own('b'), dam: 0.1 })])).toEqual([[0, 1]]);
  });

  test('passes over a term that too many share', () => {
    const many = Array.from({ length: 101 }, () => vector({ dam: 1 }));
    expect(pairsOf(many)).toEqual([]);
    expect(pairsOf(many.slice(0, 100))).toHaveLength((100 * 99) / 2);
  });
});
