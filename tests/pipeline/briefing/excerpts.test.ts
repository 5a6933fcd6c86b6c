import { describe, expect, test } from 'vitest';
import { clauseOf, sentenceOf } from '../../../src/pipeline/briefing/excerpts.ts';
import { documentOf, wordsOf } from '../../builders.ts';
import { finder } from '../../fixtures/spans.ts';

const TEXT =
  'When the rain stopped, 40 people had died, and the dam was gone. ' +
  'On the second day the engineers of the old water board walked along the whole wall of the dam with 12 lamps and looked for cracks in the stones until the sun went down.';
const DOCUMENT = documentOf(TEXT);
const at = finder(TEXT);

describe('clauseOf(document, span, maxWords)', () => {
  test('runs from the break before to the break behind', () => {
    expect(wordsOf(TEXT, [clauseOf(DOCUMENT, at('40'), 16)])).toEqual([', 40 people had died']);
  });

  test('is cut to so many words', () => {
    const [clause = ''] = wordsOf(TEXT, [clauseOf(DOCUMENT, at('12'), 16)]);
    expect(clause.split(' ')).toHaveLength(16);
    expect(clause).toContain('with 12 lamps');
  });
});

describe('sentenceOf(document, span)', () => {
  test('is the sentence that holds the span', () => {
    expect(sentenceOf(DOCUMENT, at('died'))).toEqual({ start: 0, end: 64 });
  });

  test('is the span itself where it runs over sentences', () => {
    expect(sentenceOf(DOCUMENT, { start: 50, end: 80 })).toEqual({ start: 50, end: 80 });
  });
});
