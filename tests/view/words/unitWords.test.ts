import { describe, expect, test } from 'vitest';
import { wordsForUnit } from '../../../src/view/words/unitWords.ts';

describe('wordsForUnit(unit)', () => {
  test.each([
    ['USD', ['dollar', 'dollars']],
    ['KES', ['shilling', 'shillings']],
    ['%', ['percent', 'per cent']],
    ['metre', ['metre', 'metres']],
  ])('knows what a reader calls "%s"', (unit, words) => {
    expect(wordsForUnit(unit)).toEqual(expect.arrayContaining(words));
  });

  test.each([
    ['AUD', 'shillings'],
    ['KES', 'dollars'],
    ['metre', 'percent'],
  ])('does not call "%s" "%s"', (unit, word) => {
    expect(wordsForUnit(unit)).not.toContain(word);
  });

  test.each([[null], ['brigades']])('has none for %s', (unit) => {
    expect(wordsForUnit(unit)).toEqual([]);
  });
});
