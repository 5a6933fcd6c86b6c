import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/view/words/excerpt.ts';

describe('excerptOf(text, maxLength)', () => {
  test.each([
    ['Troops to be sent', 40, 'Troops to be sent'],
    ['Troops to be sent', 12, 'Troops to…'],
    ['Troops,  to\nbe sent', 40, 'Troops, to be sent'],
    ['Troops, to be sent', 8, 'Troops…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['', 10, ''],
  ])('cuts %j to %i characters', (text, maxLength, expected) => {
    expect(excerptOf(text, maxLength)).toBe(expected);
  });

  test('does not cut a character in two', () => {
    expect(excerptOf('😀😀😀😀😀😀', 4)).toBe('😀…');
  });

  test('reads no more of 20,000 letters than it needs', () => {
    expect(excerptOf('x'.repeat(20_000), 150)).toHaveLength(150);
  });

  test('is never longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 40 }),
        (text, maxLength) => {
          expect(excerptOf(text, maxLength).length).toBeLessThanOrEqual(maxLength);
        },
      ),
    );
  });
});
