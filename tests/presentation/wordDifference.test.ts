import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../src/presentation/wordDifference.ts';

const extract = (text: string) => ({ text, span: { start: 0, end: text.length } });
const differing = (text: string, other: string): string[] =>
  findDifferences(extract(text), extract(other)).map(({ start, end }) => text.slice(start, end));

describe('findDifferences(extract, other)', () => {
  test.each([
    ['600 soldiers died.', '600 died', ['soldiers']],
    ['About 600 died', 'At least 600 died', ['About']],
    ['The dam broke at dawn', 'the dam broke, at dawn!', []],
    ['One two', 'three four', ['One two']],
    ['14,000 moved', '15,000 moved', ['14,000']],
    ['', 'x', []],
  ])('"%s" against "%s" → %j', (text, other, words) => {
    expect(differing(text, other)).toEqual(words);
  });

  test('marks nothing in a text against itself', () => {
    fc.assert(fc.property(fc.string(), (text) => differing(text, text).length === 0));
  });
});
