import { describe, expect, test } from 'vitest';
import { isFragment } from '../../../src/pipeline/briefing/fragments.ts';

const isNone = (text: string): boolean => isFragment({ text }, { start: 0, end: text.length });

describe('isFragment(document, sentence)', () => {
  test.each([
    '10:00 p.m.',
    'Not so.',
    'Weaver $200 x 21 months',
    '($1 = 0.8774 crowns)',
    'BEHN J. OF ELMTON COURT',
    'a) The registry office of the lower town',
    'Case 11 of 2031',
    '* * *',
    'Photo',
    '(The film was shared by Ida Roe.)',
  ])('is one: %s', (text) => expect(isNone(text)).toBe(true));
  test.each([
    'The dam is safe.',
    'Who will mend the dam?',
    '“The dam is safe today.”',
    'The dam (the old one) is safe.',
    'The mayor was blunt about it:',
    'He left at 10:00 p.m.',
    '“The dam is safe,” she said.',
    'Some 900 goats drowned!',
    'The dam is safe…',
    '大坝今天是安全的 没有 危险 了。',
  ])('is none: %s', (text) => expect(isNone(text)).toBe(false));
});
