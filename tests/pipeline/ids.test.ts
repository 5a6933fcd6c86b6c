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

describe('numberIds(records)', () => {
  test('keeps the first of equal ids and tells the others apart by their order', () => {
    const ids = numberIds([{ id: 'x' }, { id: 'y' }, { id: 'x' }, { id: 'x' }]).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['x', 'y']);
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe(idOf('x', 2));
  });
});
