import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterByAverage } from '../../../src/pipeline/stories/clusters.ts';

const LINKAGE = { threshold: 0.2, closeness: 0.6, minMembers: 3 };

describe('clusterByAverage(count, links, linkage)', () => {
  test.each([
    ['nothing', 0, [], []],
    ['no links', 3, [], [[0], [1], [2]]],
    ['a pair', 3, [{ a: 0, b: 2, score: 0.5 }], [[0, 2], [1]]],
    ['a weak link', 2, [{ a: 0, b: 1, score: 0.1 }], [[0], [1]]],
    [
      'a chain whose ends share nothing',
      3,
      [
        { a: 0, b: 1, score: 0.5 },
        { a: 1, b: 2, score: 0.3 },
      ],
      [[0, 1], [2]],
    ],
    [
      'a full group',
      3,
      [
        { a: 0, b: 1, score: 0.5 },
        { a: 1, b: 2, score: 0.4 },
        { a: 0, b: 2, score: 0.3 },
      ],
      [[0, 1, 2]],
    ],
  ])('%s', (_name, count, links, groups) => {
    expect(clusterByAverage(count, links, LINKAGE)).toEqual(groups);
  });

  test('keeps two close groups apart that are only loosely like each other', () => {
    const links = [0, 1, 2, 3, 4, 5].flatMap((a) =>
      [0, 1, 2, 3, 4, 5].filter((b) => b > a).map((b) => ({ a, b, score: a < 3 === b < 3 ? 0.6 : 0.3 })),
    );
    expect(clusterByAverage(6, links, LINKAGE)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(clusterByAverage(6, links, { ...LINKAGE, closeness: 0.4 })).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  test('puts every item in one group, in order', () => {
    const link = fc.record({
      a: fc.integer({ min: 0, max: 5 }),
      b: fc.integer({ min: 6, max: 11 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}` }), (links) => {
        const groups = clusterByAverage(12, links, LINKAGE);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
        for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
      }),
    );
  });
});
