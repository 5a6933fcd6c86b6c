import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsOver, itemsOver, spansOver } from '../../src/pipeline/spanIndex.ts';
import { overlaps, type Span } from '../../src/records/index.ts';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(5000), fc.nat(2000))
  .map(([start, length]) => ({ start, end: start + length }));

describe('spansOver(items, span)', () => {
  test('gives what a filter of all gives', () => {
    fc.assert(
      fc.property(fc.array(span), span, (items, wanted) => {
        expect(spansOver(items, wanted)).toEqual(items.filter((each) => overlaps(each, wanted)));
      }),
    );
  });
});

describe('itemsOver(items, span, spansOf), hitsOver(items, span, spansOf)', () => {
  const spansOf = ({ spans }: { spans: readonly Span[] }): readonly Span[] => spans;

  test('give each item once, and the spans that overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ spans: fc.array(span) })), span, (items, wanted) => {
        const found = items.filter(({ spans }) => spans.some((each) => overlaps(each, wanted)));
        expect(itemsOver(items, wanted, spansOf)).toEqual(found);
        expect(hitsOver(items, wanted, spansOf).map(({ spans }) => new Set(spans))).toEqual(
          found.map(({ spans }) => new Set(spans.filter((each) => overlaps(each, wanted)))),
        );
      }),
    );
  });

  test('tell two questions to one list apart', () => {
    const items = [{ spans: [{ start: 0, end: 5 }], cue: { start: 10, end: 15 } }];
    const cueOf = ({ cue }: { cue: Span }): readonly Span[] => [cue];
    expect(itemsOver(items, { start: 10, end: 11 }, spansOf)).toEqual([]);
    expect(itemsOver(items, { start: 10, end: 11 }, cueOf)).toEqual(items);
  });
});
