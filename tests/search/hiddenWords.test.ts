import { describe, expect, test } from 'vitest';
import { hiddenWords } from '../../src/search/hiddenWords.ts';

const TEXT = 'The dam broke at dawn, and the water took the dam with it.';
const ALL = { start: 0, end: TEXT.length };

describe('hiddenWords(read, spans)', () => {
  test('gives the words that are not printed, each once, in alphabetical order', () => {
    const printed = [{ start: 0, end: TEXT.indexOf(',') }];
    expect(hiddenWords({ document: { text: TEXT }, digest: { printed } }, [ALL])).toBe(
      'and dam it the took water with',
    );
  });

  test('gives nothing where all is printed', () => {
    expect(hiddenWords({ document: { text: TEXT }, digest: { printed: [ALL] } }, [ALL])).toBe('');
  });

  test('leaves no run of a long sentence together, however often it is told', () => {
    const words = Array.from({ length: 70 }, (_, at) => `w${(at * 37) % 70}`);
    const text = `${words.join(' ')}.`;
    const hidden = hiddenWords({ document: { text }, digest: { printed: [] } }, [{ start: 0, end: text.length }]);
    const runs = words.slice(0, -7).map((_, at) => words.slice(at, at + 8).join(' '));
    expect(runs.filter((run) => hidden.includes(run))).toEqual([]);
    expect(hidden.split(' ')).toHaveLength(70);
  });
});
