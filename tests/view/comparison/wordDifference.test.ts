import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDifferences, statementDifferences } from '../../../src/view/comparison/wordDifference.ts';
import { bote } from '../../fixtures/bote.ts';

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

describe('statementDifferences(statement, left, right)', () => {
  const spans = (text: string) => [{ start: 0, end: text.length }];
  const compare = (a: string, b: string, language = 'en') =>
    statementDifferences(
      { left: spans(a), right: spans(b), score: 1 },
      { ...bote, language: 'en', text: a },
      { ...bote, language, text: b },
    );

  test('marks what differs on both sides', () => {
    const { left, right, reworded } = compare('The dam broke at dawn.', 'The dam broke at noon.');
    expect([left, right, reworded]).toEqual([[{ start: 17, end: 21 }], [{ start: 17, end: 21 }], false]);
  });

  test('marks nothing where the same is told in other words or another language', () => {
    expect(compare('The dam broke at dawn.', 'Floods came early that day.').reworded).toBe(true);
    expect(compare('The dam broke at dawn.', 'The dam broke at dawn.', 'de')).toEqual({
      left: [],
      right: [],
      reworded: true,
    });
  });
});
