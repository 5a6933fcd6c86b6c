import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBudget } from '../../../src/pipeline/briefing/budget.ts';
import type { Span } from '../../../src/records/index.ts';
import { documentOf, wordsOf } from '../../builders.ts';

/** Twenty words in one paragraph: "w1 w2 … w20." */
const TEXT = `${Array.from({ length: 20 }, (_, index) => `w${index + 1}`).join(' ')}.`;
const DOCUMENT = documentOf(TEXT);
const ALL = { quote: 'excerpt' as const, share: 1, words: 100, run: 100 };

/** From the first letter of one word to the last of another. */
const from = (first: string, last = first): Span => ({
  start: TEXT.search(new RegExp(`\\b${first}\\b`)),
  end: TEXT.search(new RegExp(`\\b${last}\\b`)) + last.length,
});

describe('openBudget(document, policy)', () => {
  test('prints what it spends on, with the marks that touch it', () => {
    const budget = openBudget(DOCUMENT, ALL);
    expect(budget.spend(from('w18', 'w20'))).toBe(true);
    expect(wordsOf(TEXT, budget.printed())).toEqual(['w18 w19 w20.']);
    expect(budget.words()).toEqual({ printed: 3, document: 20, limit: 20, longestRun: 3 });
  });

  test('holds the share', () => {
    const budget = openBudget(DOCUMENT, { ...ALL, share: 0.3 });
    expect(budget.spend(from('w1', 'w4'))).toBe(true);
    expect(budget.spend(from('w10', 'w12'))).toBe(false);
    expect(budget.spend(from('w10', 'w11'))).toBe(true);
    expect(budget.spend(from('w20'))).toBe(false);
    expect(budget.words()).toMatchObject({ printed: 6, limit: 6 });
  });

  test('holds the number of words', () => {
    const budget = openBudget(DOCUMENT, { ...ALL, words: 5 });
    expect(budget.spend(from('w1', 'w6'))).toBe(false);
    expect(budget.spend(from('w1', 'w5'))).toBe(true);
  });

  test('holds the longest run, also where two touch', () => {
    const budget = openBudget(DOCUMENT, { ...ALL, run: 4 });
    expect(budget.spend(from('w1', 'w5'))).toBe(false);
    expect(budget.spend(from('w1', 'w3'))).toBe(true);
    expect(budget.spend(from('w4', 'w5'))).toBe(false);
    expect(budget.spend(from('w5', 'w6'))).toBe(true);
    expect(budget.spend(from('w4'))).toBe(false);
    expect(wordsOf(TEXT, budget.printed())).toEqual(['w1 w2 w3', 'w5 w6']);
  });

  test('spends nothing on what is printed already', () => {
    const budget = openBudget(DOCUMENT, { ...ALL, words: 3 });
    expect([budget.spend(from('w1', 'w3')), budget.spend(from('w2')), budget.words().printed]).toEqual([true, true, 3]);
  });

  test('refuses a span without words', () => {
    expect(openBudget(DOCUMENT, ALL).spend({ start: 2, end: 3 })).toBe(false);
    expect(openBudget(documentOf(''), ALL).words()).toEqual({ printed: 0, document: 0, limit: 0, longestRun: 0 });
  });

  test('prints nothing where nothing may be printed', () => {
    for (const policy of [
      { ...ALL, share: 0 },
      { ...ALL, words: 0 },
      { ...ALL, run: 0 },
    ])
      expect(openBudget(DOCUMENT, policy).spend(from('w1'))).toBe(false);
  });

  test('knows no limits where the editor has the full rights', () => {
    const budget = openBudget(documentOf(TEXT, { rights: 'full' }), { ...ALL, share: 0, words: 0, run: 0 });
    expect(budget.spend(from('w1', 'w20'))).toBe(true);
    expect(wordsOf(TEXT, budget.printed())).toEqual([TEXT]);
  });

  test('never exceeds its limits, whatever is asked of it', () => {
    const offset = fc.integer({ min: 0, max: TEXT.length });
    const spans = fc.array(fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })));
    const policy = fc.record({
      quote: fc.constant('excerpt' as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      words: fc.integer({ min: 0, max: 25 }),
      run: fc.integer({ min: 0, max: 25 }),
    });
    fc.assert(
      fc.property(spans, policy, (asked, limits) => {
        const budget = openBudget(DOCUMENT, limits);
        for (const span of asked) budget.spend(span);
        const { printed, longestRun } = budget.words();
        const inPrint = wordsOf(TEXT, budget.printed()).flatMap((run) => run.split(' '));
        expect(inPrint).toHaveLength(printed);
        expect(printed).toBeLessThanOrEqual(Math.min(limits.words, limits.share * 20));
        expect(longestRun).toBeLessThanOrEqual(limits.run);
      }),
    );
  });
});
