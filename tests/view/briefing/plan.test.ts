import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/records/index.ts';
import { isNearlyAll } from '../../../src/view/briefing/plan.ts';
import { documentOf } from '../../builders.ts';

describe('isNearlyAll(document, sentence, clause)', () => {
  test.each([
    ['The old mill was closed in May.', 'The old mill was closed in May', true],
    ['On Friday the old mill was closed in May.', 'the old mill was closed in May', true],
    ['The old mill was closed in May, and forty millers left the valley.', 'The old mill was closed in May', false],
  ])('of "%s" "%s": %s', (text, words, is) => {
    const document = documentOf(text);
    const [sentence = { start: 0, end: 0 }] = document.sentences;
    const start = document.text.indexOf(words);
    expect(textOf(document.text, { start, end: start + words.length })).toBe(words);
    expect(isNearlyAll(document, sentence, { start, end: start + words.length })).toBe(is);
  });
});
