import { describe, expect, test } from 'vitest';
import { cosine, partOf, type Vector, vectorsOf } from '../../../src/pipeline/stories/vectors.ts';

const lengthOf = (vector: Vector): number => Math.hypot(...vector.values());

describe('vectorsOf(sets)', () => {
  const [flood, flooded, bakery] = vectorsOf([
    new Set(['flood', 'lowmere', 'night']),
    new Set(['flood', 'arno', 'night']),
    new Set(['bakery', 'oslo', 'night']),
  ]) as [Vector, Vector, Vector];

  test('are of length 1, the rarest term first', () => {
    for (const vector of [flood, flooded, bakery]) expect(lengthOf(vector)).toBeCloseTo(1, 9);
    expect([...flood.keys()]).toEqual(['lowmere', 'flood', 'night']);
  });

  test('keep, with less weight, what all documents hold: of one event, that is the event', () => {
    const sets = Array.from({ length: 400 }, (_, at) => new Set(['Sorrel', `own${at}`]));
    for (const vector of vectorsOf(sets)) {
      expect(vector.get('Sorrel')).toBeGreaterThan(0);
      expect([...vector.keys()].at(-1)).toBe('Sorrel');
    }
  });

  test('compare as cosines', () => {
    expect(cosine(flood, flood)).toBeCloseTo(1, 9);
    expect(cosine(flood, flooded)).toBe(cosine(flooded, flood));
    expect(cosine(flood, flooded)).toBeGreaterThan(cosine(flood, bakery));
    expect(cosine(flood, new Map())).toBe(0);
  });
});

describe('partOf(vector, terms)', () => {
  test('keeps the weights to each other', () => {
    const vector = new Map([
      ['lowmere', 0.8],
      ['flood', 0.5],
      ['night', 0.2],
    ]);
    const part = partOf(vector, new Set(['night', 'lowmere', 'arno']));
    expect([...part.keys()]).toEqual(['lowmere', 'night']);
    expect(lengthOf(part)).toBeCloseTo(1, 9);
    expect((part.get('lowmere') ?? 0) / (part.get('night') ?? 1)).toBeCloseTo(4, 9);
  });

  test('is empty where nothing is shared', () => {
    expect(partOf(new Map([['flood', 1]]), new Set(['arno'])).size).toBe(0);
  });
});
