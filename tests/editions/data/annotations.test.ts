import { describe, expect, test } from 'vitest';
import { listAnnotations, selectorsOf } from '../../../src/editions/data/annotations.ts';
import { partRows } from '../../../src/editions/data/parts.ts';
import type { Digest } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';
import { addressOf, records } from '../valley.ts';

const briefingOf = (text: string, printed: [number, number][]) => ({
  document: documentOf(text),
  digest: { printed: printed.map(([start, end]) => ({ start, end })) } as unknown as Digest,
});
type Quoted = { exact: string; prefix?: string; suffix?: string };
const countIn = (text: string, { prefix = '', exact, suffix = '' }: Quoted): number =>
  text.split(`${prefix}${exact}${suffix}`).length - 1;

describe('selectorsOf(briefing, span)', () => {
  test('gives words and place where all of it may be printed', () => {
    const briefing = briefingOf('Water rose. The water fell.', [[12, 27]]);
    expect(selectorsOf(briefing, { start: 16, end: 21 })).toEqual([
      { type: 'TextQuoteSelector', exact: 'water', prefix: 'The ', suffix: ' fell.' },
      { type: 'TextPositionSelector', start: 16, end: 21 },
    ]);
  });

  test('gives the place alone where nothing may be printed, or the words stand twice', () => {
    const position = [{ type: 'TextPositionSelector', start: 0, end: 5 }];
    expect(selectorsOf(briefingOf('water water', []), { start: 0, end: 5 })).toEqual(position);
    expect(selectorsOf(briefingOf('water water', [[0, 5]]), { start: 0, end: 5 })).toEqual(position);
  });

  test('refines the place by what may be printed of it', () => {
    const [selector] = selectorsOf(briefingOf('The water fell.', [[4, 9]]), { start: 4, end: 14 });
    expect(selector).toMatchObject({ type: 'TextPositionSelector', refinedBy: { exact: 'water' } });
  });

  test('counts characters, not code units', () => {
    const [selector] = selectorsOf(briefingOf('🌊🌊 rose', []), { start: 5, end: 9 });
    expect(selector).toMatchObject({ start: 3, end: 7 });
  });
});

describe('listAnnotations(records, addressOf)', () => {
  const { items } = JSON.parse(partRows('annotations.jsonld', listAnnotations(records, addressOf))[0]?.content ?? '');

  test('finds every quotation exactly once in its document, and every place in it', () => {
    type Target = { selector: ({ type: string; refinedBy?: Quoted; start: number; end: number } & Quoted)[] };
    const texts = new Map(
      records.briefings.flatMap(({ document }) =>
        [...document.figures, ...document.claims, ...document.quotes].map(
          ({ id }) => [`${document.id} ${id}`, document.text] as const,
        ),
      ),
    );
    const all = [...texts.values()];
    expect(items).toHaveLength(all.length);
    let found = 0;
    for (const [index, { target }] of (items as { target: Target[] }[]).entries()) {
      const text = all[index] ?? '';
      for (const { selector } of target) {
        const quotes = selector.map((each) => each.refinedBy ?? each).filter(({ exact }) => exact !== undefined);
        for (const quote of quotes) expect(countIn(text, quote)).toBe(1);
        for (const { type, start, end } of selector.filter((each) => each.type === 'TextPositionSelector')) {
          expect([type, start < end && end <= [...text].length]).toEqual(['TextPositionSelector', true]);
        }
        found += quotes.length;
      }
    }
    expect(found).toBeGreaterThan(5);
  });

  test('has whole addresses', () => {
    expect(items[0].id).toMatch(/^https:\/\/briefings\.example\/a\/c\/[^/]+\/$/);
  });
});
