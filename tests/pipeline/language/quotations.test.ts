import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/pipeline/language/quotations.ts';
import { paragraphsOf, wordsOf } from '../../builders.ts';

/** What stands between marks in the first line of a text. */
const quotationsIn = (text: string) => {
  const [first = { start: 0, end: 0 }, next] = paragraphsOf(text);
  return findQuotations(text, first, next);
};

describe('findQuotations(text, block, next)', () => {
  test.each<[string, string[]]>([
    ['“Go,” he said.', ['Go,']],
    ['"Go," he said.', ['Go,']],
    ["''Go,'' he said.", ['Go,']],
    ["``Go,'' he said.", ['Go,']],
    ['«Go,» he said.', ['Go,']],
    ['„Go,“ he said.', ['Go,']],
    ['「Go」 he said.', ['Go']],
    ['“Go,” he said, “now.”', ['Go,', 'now.']],
    ['“He said ‘go’ twice,” she said.', ['He said ‘go’ twice,']],
  ])('%s', (text, words) => {
    expect(wordsOf(text, quotationsIn(text))).toEqual(words);
  });

  describe('does not match', () => {
    test.each([
      'It’s Palm’s dam.',
      'Korea"s dam is safe.',
      'The mark is lost” he said.',
      'An “open end',
      'No marks.',
      '“”',
    ])('%s', (text) => {
      expect(quotationsIn(text)).toEqual([]);
    });
  });

  test('runs to the end of a paragraph where the next one opens with a mark', () => {
    const text = 'He said: “Go.\n“Go now.”';
    expect(quotationsIn(text)).toEqual([{ start: 10, end: 13, isName: false }]);
  });

  test.each<[string, boolean]>([
    ['the newspaper “Harbor Courier” wrote', true],
    ['an expert from “Lakeside University” wrote', true],
    ['he cried “Go Home Now” and left', false],
    ['the newspaper “called for calm” and left', false],
  ])('%s is a name: %s', (text, isName) => {
    expect(quotationsIn(text).map((quotation) => quotation.isName)).toEqual([isName]);
  });
});
