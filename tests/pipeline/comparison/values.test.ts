import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areNear, relateValues } from '../../../src/pipeline/comparison/values.ts';

type Value = Parameters<typeof relateValues>[0];
const exactly = (value: number): Value => ({ low: value, high: value, approx: false });
const about = (value: number): Value => ({ low: value, high: value, approx: true });
const between = (low: number | null, high: number | null): Value => ({ low, high, approx: false });

describe('relateValues(a, b)', () => {
  test.each<[string, Value, Value, string]>([
    ['40 and 40', exactly(40), exactly(40), 'same'],
    ['about 40 and 40', about(40), exactly(40), 'same'],
    ['40 and 41', exactly(40), exactly(41), 'conflict'],
    ['about 40 and 43', about(40), exactly(43), 'compatible'],
    ['about 40 and 45', about(40), exactly(45), 'conflict'],
    ['at least 40 and 45', between(40, null), exactly(45), 'compatible'],
    ['at least 40 and 40', between(40, null), exactly(40), 'compatible'],
    ['at least 40 and 39', between(40, null), exactly(39), 'conflict'],
    ['up to 40 and 39', between(null, 40), exactly(39), 'compatible'],
    ['up to 40 and 41', between(null, 40), exactly(41), 'conflict'],
    ['at least 40 and up to 30', between(40, null), between(null, 30), 'conflict'],
    ['40 to 50 and 45 to 60', between(40, 50), between(45, 60), 'compatible'],
    ['40 to 50 and 51 to 60', between(40, 50), between(51, 60), 'conflict'],
  ])('%s: %s', (_name, a, b, relation) => {
    expect(relateValues(a, b)).toBe(relation);
  });

  test('is the same from both sides', () => {
    const end = fc.option(fc.integer({ min: 0, max: 200 }), { nil: null });
    const value = fc.record({ low: end, high: end, approx: fc.boolean() });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(relateValues(a, b)).toBe(relateValues(b, a));
      }),
    );
  });
});

describe('areNear(a, b)', () => {
  test.each<[Value, Value, boolean]>([
    [exactly(10), exactly(40), true],
    [exactly(10), exactly(41), false],
    [between(10, 20), exactly(60), true],
    [between(null, 10), exactly(40), true],
    [exactly(0), exactly(0), true],
    [exactly(0), exactly(1), false],
  ])('%j, %j → %s', (a, b, isNear) => {
    expect(areNear(a, b)).toBe(isNear);
  });
});
