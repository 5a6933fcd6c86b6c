import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../builders.ts';

const tagOf = (text: string, word: string): string | undefined =>
  tokensOf(text).find((token) => token.text === word)?.tag;

describe('correctTag(token, before, after)', () => {
  test.each([
    ['He faces a fine of $200.', 'fine', 'NOUN'],
    ['Crews rescued 40 people.', 'rescued', 'VERB'],
    ['The bridge cost $4 million.', 'cost', 'VERB'],
    ['The state plans to build a dam.', 'plans', 'VERB'],
    ['According to polls, the dam is safe.', 'polls', 'NOUN'],
    ['The well is alleged to be dry.', 'alleged', 'VERB'],
    ['It was paid by a think tank.', 'think', 'NOUN'],
    ['They saw 4,700 sheep.', '4,700', 'NUM'],
    ['The dam — it held.', '—', 'PUNCT'],
  ])('%s: %s is %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });

  test.each([
    ['The cost is $4 million.', 'cost', 'NOUN'],
    ['Their plans are old.', 'plans', 'NOUN'],
    ['They want to pass the law.', 'pass', 'VERB'],
    ['The fine dust fell.', 'fine', 'ADJ'],
    ['He sold a shed in 2019.', 'shed', 'NOUN'],
  ])('leaves alone: %s: %s is %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
