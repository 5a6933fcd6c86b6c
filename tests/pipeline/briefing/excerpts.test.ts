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
    expect(clause.split(' ').length).toBeLessThanOrEqual(16);
    expect(clause).toContain('with 12 lamps');
  });

  test('breaks off neither within a name nor behind a word that leads on', () => {
    const text =
      'It was in the spring of the third year that some of them told Ana Maria Ruiz of the Harbor Board what 40 men had seen there at dawn near the old mill.';
    const document = documentOf(text);
    const cut = (words: string, most: number) => wordsOf(text, [clauseOf(document, finder(text)(words), most)])[0];
    expect(cut('told', 5)).toBe('of them told');
    expect(cut('told', 7)).toBe('some of them told Ana Maria Ruiz');
    expect(cut('told', 3)).toBe('them told');
    expect(cut('men', 7)).toBe('what 40 men had seen there');
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
