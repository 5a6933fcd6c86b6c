import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosinesOf } from '../../../src/pipeline/stories/cosines.ts';
import { cosine, vectorsOf } from '../../../src/pipeline/stories/vectors.ts';

const TERMS = fc.uniqueArray(fc.constantFrom('dam', 'flood', 'lowmere', 'arno', 'bakery', 'oslo'));

test('cosinesOf(vectors, pairs) gives the cosine of each pair, in any order', () => {
  const pair = fc.tuple(fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(fc.array(TERMS, { minLength: 4, maxLength: 4 }), fc.array(pair), (sets, pairs) => {
      const vectors = vectorsOf(sets.map((terms) => new Set(terms)));
      const expected = pairs.map(([a, b]) => cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map()));
      const [left, right] = [0, 1].map((side) => Int32Array.from(pairs, (each) => each[side] ?? 0)) as [
        Int32Array,
        Int32Array,
      ];
      const found = [...cosinesOf(vectors, { left, right })];
      expect(found).toHaveLength(expected.length);
      for (const [index, value] of found.entries()) expect(value).toBeCloseTo(expected[index] ?? -1, 9);
    }),
  );
});
