import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/pipeline/briefing/words.ts';

const wordsOf = (text: string): string[] =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('wordsIn(text, span)', () => {
  test.each([
    ['Mr. Lind’s 4,700 co-workers', ['Mr', 'Lind’s', '4,700', 'co-workers']],
    ['“Рыба” — это рыба', ['Рыба', 'это', 'рыба']],
    ['水位 3 メートル', ['水', '位', '3', 'メ', 'ー', 'ト', 'ル']],
    ['저수지 수문', ['저수지', '수문']],
    ['— … !', []],
  ])('counts the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('looks at the span alone, and gives places in the text', () => {
    expect(wordsIn('one two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
  });
});
