import { describe, expect, test } from 'vitest';
import { wordsForRole } from '../../../src/view/words/roleWords.ts';

describe('wordsForRole(role)', () => {
  test.each([
    ['killed', ['died', 'dead', 'deaths', 'killed', 'toll']],
    ['injured', ['injured', 'wounded', 'hurt']],
    ['aboard', ['passengers']],
  ])('knows what a reader calls "%s"', (role, words) => {
    expect(wordsForRole(role)).toEqual(expect.arrayContaining(words));
  });

  test('has none for a number without a role', () => {
    expect(wordsForRole(null)).toEqual([]);
  });
});
