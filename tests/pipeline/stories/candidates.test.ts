import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../src/pipeline/stories/candidates.ts';
import { cosine, type Vector, vectorsOf } from '../../../src/pipeline/stories/vectors.ts';
import { documentOf } from '../../builders.ts';

const vector = (id: string, weights: Record<string, number>): Vector => ({
  id,
  weights: new Map(Object.entries(weights)),
});

describe('candidatePairs(vectors)', () => {
  test('brings together who shares a term', () => {
    const vectors = [
      vector('a', { dam: 0.8, flood: 0.6 }),
      vector('b', { bakery: 1 }),
      vector('c', { flood: 1 }),
      vector('d', { dam: 0.6, flood: 0.8 }),
    ];
    expect(candidatePairs(vectors)).toEqual([
      [0, 2],
      [0, 3],
      [2, 3],
    ]);
  });

  test('passes over a term that too many share', () => {
    const many = Array.from({ length: 201 }, (_, index) => vector(String(index), { dam: 1 }));
    expect(candidatePairs(many)).toEqual([]);
    expect(candidatePairs(many.slice(0, 200))).toHaveLength((200 * 199) / 2);
  });
});

describe('vectorsOf(documents)', () => {
  const [flood, bakery] = vectorsOf([
    documentOf('Flood Hits Lowmere\nThe flood rose in Lowmere all night long.', {}, 'a'),
    documentOf('The bakery burned down in Oslo at night.', {}, 'b'),
  ]) as [Vector, Vector];

  test('are of length 1, the heaviest term first', () => {
    for (const { weights } of [flood, bakery]) {
      expect(Math.hypot(...weights.values())).toBeCloseTo(1, 9);
      expect([...weights.values()]).toEqual([...weights.values()].sort((a, b) => b - a));
    }
    expect([...flood.weights.keys()].slice(0, 2).sort()).toEqual(['flood', 'lowmere']);
  });

  test('compare as cosines', () => {
    expect(cosine(flood, flood)).toBeCloseTo(1, 9);
    expect(cosine(flood, bakery)).toBe(cosine(bakery, flood));
    expect(cosine(flood, bakery)).toBeLessThan(0.2);
    expect(cosine(flood, vector('c', {}))).toBe(0);
  });
});
