import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { commonLength } from '../../../src/pipeline/comparison/quotes.ts';
import { pairOf } from '../../builders.ts';

const relationOf = (left: string, right: string): string[] =>
  compare(...pairOf(`Ana Ruiz said: “${left}”`, `“${right}” said Ana Ruiz.`)).quotes.map(({ relation }) => relation);

describe('alignQuotes(left, right)', () => {
  test.each([
    ['The dam is safe today.', 'The dam is safe today,', 'same'],
    ['The dam’s wall is safe.', "The dam's wall is safe,", 'same'],
    ['The dam is safe today, and so is the bridge.', 'The dam is safe today,', 'trimmed'],
    ['The dam is safe.', 'I tell you: The dam is safe,', 'trimmed'],
    ['The dam is quite safe this morning.', 'This dam is quite safe today,', 'differs'],
  ])('%s / %s: %s', (left, right, relation) => {
    expect(relationOf(left, right)).toEqual([relation]);
  });

  test.each([
    ['The dam is safe today.', 'We have no bread left for anybody,'],
    ['Never again, I say to you all.', 'Never,'],
  ])('does not match: %s / %s', (left, right) => {
    expect(relationOf(left, right)).toEqual([]);
  });
});

describe('alignQuotes(left, right): few words', () => {
  const relationsOf = (left: string, right: string): string[] =>
    compare(...pairOf(left, right)).quotes.map(({ relation }) => relation);

  test('are the same words where they are the same speaker’s', () => {
    const left = 'Ana Ruiz called the plan “a paper tiger” on Monday.';
    expect(relationsOf(left, '“The plan is a paper tiger and will stay one,” Ana Ruiz said.')).toEqual(['trimmed']);
    expect(relationsOf(left, '“This army is a paper tiger and will stay one,” Viktor Palm said.')).toEqual([]);
  });

  test('stand beside the version that has most of them', () => {
    const [a, b] = pairOf(
      '“The dam is safe today, and so is the old bridge,” Ana Ruiz said.',
      '“The dam is safe,” Ana Ruiz said. Later she said: “The dam is safe today, and so is the old bridge. Go home.”',
    );
    expect(compare(a, b).quotes.map(({ right }) => right)).toEqual([b.quotes[1]?.id]);
  });
});

describe('commonLength(a, b)', () => {
  test.each([
    ['a b c', 'a b c', 3],
    ['a b c d', 'a x c d', 3],
    ['a b', 'b a', 1],
    ['a', 'b', 0],
  ])('%s / %s → %i', (a, b, length) => {
    expect(commonLength(a.split(' '), b.split(' '))).toBe(length);
  });
});
