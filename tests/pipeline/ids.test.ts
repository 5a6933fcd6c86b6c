import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, numberIds } from '../../src/pipeline/ids.ts';

describe('idOf(...parts)', () => {
  test('is ten small letters and digits, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer())), (parts) => {
        expect(idOf(...parts)).toMatch(/^[0-9a-z]{10}$/);
        expect(idOf(...parts)).toBe(idOf(...parts));
      }),
    );
  });

  test.each([
    [['a', 'b'], ['ab']],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a', ''], ['a']],
    [['40 people'], ['41 people']],
  ])('tells %j from %j', (a, b) => {
    expect(idOf(...a)).not.toBe(idOf(...b));
  });

  test('never changes: addresses rest on it', () => {
    expect(idOf('a', 'figure', '40', 'people')).toBe('ive7o5t7b1');
  });
});

describe('numberIds(records, contextOf)', () => {
  const idsOf = (records: readonly [id: string, context: string][]): string[] =>
    numberIds(
      records.map(([id, context]) => ({ id, context })),
      ({ context }) => context,
    ).map(({ id }) => id);

  test('keeps the first of equal ids and tells the others apart by what is around them, then by order', () => {
    const ids = idsOf([
      ['x', 'a'],
      ['y', 'a'],
      ['x', 'b'],
      ['x', 'b'],
    ]);
    expect(ids).toEqual(['x', 'y', idOf('x', 'b'), idOf(idOf('x', 'b'), 2)]);
  });

  test('leaves the others as they are where one more comes, before or behind', () => {
    const before = idsOf([
      ['x', 'a'],
      ['x', 'b'],
      ['x', 'c'],
    ]);
    const after = idsOf([
      ['x', 'new'],
      ['x', 'a'],
      ['x', 'b'],
      ['x', 'also new'],
      ['x', 'c'],
    ]);
    expect(after).toEqual(expect.arrayContaining(before));
    expect([after[2], after[4]]).toEqual([before[1], before[2]]);
  });
});
