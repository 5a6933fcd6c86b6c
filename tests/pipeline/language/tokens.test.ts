import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/pipeline/language/tokens.ts';
import { wordsOf } from '../../builders.ts';

const tokensIn = (text: string): string[] => wordsOf(text, tokenize(text, { start: 0, end: text.length }));

describe('tokenize(text, span)', () => {
  test.each<[string, string[]]>([
    ['It rained.', ['It', 'rained', '.']],
    ['Mr. Palm’s 4,700 sheep', ['Mr.', 'Palm', '’s', '4,700', 'sheep']],
    ["Palm's sheep", ['Palm', "'s", 'sheep']],
    ['the U.S. Navy', ['the', 'U.S.', 'Navy']],
    ['Marta K. Solberg', ['Marta', 'K.', 'Solberg']],
    ['$2.5 million', ['$', '2.5', 'million']],
    ['7.5% of it', ['7.5', '%', 'of', 'it']],
    ['didn’t go', ['didn’t', 'go']],
    ['well-known', ['well-known']],
    ['20-30', ['20', '-', '30']],
    ['He said, “Go.”', ['He', 'said', ',', '“', 'Go', '.', '”']],
    ["''Go,'' he said", ["''", 'Go', ',', "''", 'he', 'said']],
    ['so ... yes -- no', ['so', '...', 'yes', '--', 'no']],
    ['see https://example.org/a, now', ['see', 'https://example.org/a', ',', 'now']],
    ['Zoë and Łukasz', ['Zoë', 'and', 'Łukasz']],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(tokensIn(text)).toEqual(tokens);
  });
});
