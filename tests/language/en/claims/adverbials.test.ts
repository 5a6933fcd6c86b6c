import { describe, expect, test } from 'vitest';
import { ADVERBIALS } from '../../../../src/language/en/claims/adverbials.ts';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { findFrames } from '../../../../src/pipeline/evidence/claims/frames.ts';
import { sentenceOf, tokensOf } from '../../../builders.ts';

const contentsOf = (text: string): string[] => {
  const sentence = sentenceOf(text);
  return findFrames(sentence, CLAIM_RULES).frames.map(({ content: [range] }) =>
    range ? text.slice(sentence.tokens[range.first]?.start, sentence.tokens[range.last]?.end) : '',
  );
};

/** What stands between a verb and what is said, by the first word of it: the adverbial, and what is said behind it. */
const SKIPPED: readonly (readonly [name: string, text: string, first: string, said: string])[] = [
  ['adverb', 'The mayor said again that the dam was safe.', 'again', 'that the dam was safe'],
  ['parenthesis', 'The mayor said, while visiting the old dam, that it was safe.', ',', 'that it was safe'],
  ['comma', 'The mayor said, that the dam was safe.', ',', 'that the dam was safe'],
  ['time', 'The mayor said Monday that the dam was safe.', 'Monday', 'that the dam was safe'],
  ['participle', 'The mayor said visited that the dam was safe.', 'visited', 'that the dam was safe'],
  ['prepositional phrase', 'The mayor said in a letter that the dam was safe.', 'in', 'that the dam was safe'],
];

describe('ADVERBIALS', () => {
  test('has a case for each, and none of one that is not there', () => {
    expect(SKIPPED.map(([name]) => name)).toEqual(ADVERBIALS.map(({ name }) => name));
  });

  test.each(SKIPPED)('%s: %s', (name, text, first, said) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((token) => token.text === first);
    expect(ADVERBIALS.find(({ end }) => end(tokens, at) !== undefined)?.name).toBe(name);
    expect(contentsOf(text)).toEqual([said]);
  });

  test.each(['The mayor said hello to the crowd.', 'The mayor said nothing of the dam.'])(
    'leads nowhere: %s',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );
});
