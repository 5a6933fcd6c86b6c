import { describe, expect, test } from 'vitest';
import { findQuantities, NO_EDITS, readDocument } from '../../../src/pipeline/quantities/index.ts';
import type { Quantity, QuantityCorrection } from '../../../src/records/index.ts';
import { documentOf } from '../../builders.ts';

const POLICE = documentOf(
  'Some 34,000 people marched through Tolna on Saturday against the dam, the police said. A barrier fell, and 12 marchers were hurt.',
  { published: '2031-05-06', publisher: 'Tolna Post' },
  'd0',
);
const ORGANISERS = documentOf(
  'Organisers said 90,000 people marched through Tolna on Saturday against the dam. They brought 118 tents and 7 boats.',
  { published: '2031-05-06', publisher: 'River Mail' },
  'd1',
);
const DOCUMENTS = [POLICE, ORGANISERS];
const READINGS = DOCUMENTS.map(readDocument);

const storyWith = (...quantities: QuantityCorrection[]) => findQuantities('s', READINGS, { ...NO_EDITS, quantities });

const wordsOf = ({ members }: Quantity): string[] =>
  members.map(({ document, figure }) => {
    const found = DOCUMENTS.find(({ id }) => id === document);
    const record = found?.figures.find(({ id }) => id === figure);
    return found && record ? found.text.slice(record.start, record.end) : '';
  });
const holding = (quantities: readonly Quantity[], words: string): Quantity => {
  const found = quantities.find((quantity) => wordsOf(quantity).includes(words));
  if (!found) throw new Error(`no quantity holds ${words}`);
  return found;
};
const figureOf = (words: string): string => {
  const ids = DOCUMENTS.flatMap(({ text, figures }) =>
    figures.filter(({ start, end }) => text.slice(start, end) === words).map(({ id }) => id),
  );
  return ids[0] ?? '';
};

const READ = storyWith();
const CROWD = holding(READ.quantities, '90,000');

describe('findQuantities(story, readings, edits)', () => {
  test('reads the crowd in dispute, and nothing is corrected', () => {
    expect(CROWD).toMatchObject({ verdict: 'conflict' });
    expect(READ.quantities.filter(({ corrected }) => corrected)).toEqual([]);
    expect(READ.outcomes).toEqual([]);
  });

  describe('join', () => {
    const joined = storyWith({ join: [figureOf('12'), figureOf('7')], label: 'what was lost' });
    const one = holding(joined.quantities, '12');

    test('makes one quantity of two, in dispute where their values exclude each other', () => {
      expect(wordsOf(one).sort()).toEqual(['12', '7']);
      expect(one).toMatchObject({ label: 'what was lost', verdict: 'conflict', pairs: [{ relation: 'conflict' }] });
      expect(joined.quantities).toHaveLength(READ.quantities.length - 1);
    });

    test('keeps what the rules had read', () => {
      expect(one.corrected?.was).toEqual({ join: 'marchers, injured; boats' });
    });

    test('takes ids of quantities', () => {
      const ids = [holding(READ.quantities, '12').id, holding(READ.quantities, '7').id];
      expect(wordsOf(holding(storyWith({ join: ids }).quantities, '12'))).toHaveLength(2);
    });

    test('takes nothing from a pair that stands together already', () => {
      const again = storyWith({ join: [figureOf('90,000'), CROWD.id] });
      expect(again.quantities).toEqual(READ.quantities);
      expect(again.outcomes).toEqual([{ at: 0, missing: [], several: [] }]);
    });
  });

  test('part takes a figure out, and what it stood with is single again', () => {
    const { quantities } = storyWith({ part: [figureOf('90,000')] });
    expect(wordsOf(holding(quantities, '90,000'))).toEqual(['90,000']);
    expect(holding(quantities, '90,000')).toMatchObject({
      verdict: 'single',
      corrected: { was: { part: CROWD.label } },
    });
    expect(holding(quantities, 'Some 34,000')).toMatchObject({ verdict: 'single', pairs: [] });
  });

  test('what is parted and joined in one file follows the order of the file', () => {
    const [a, b] = [figureOf('90,000'), figureOf('Some 34,000')];
    expect(holding(storyWith({ part: [a] }, { join: [a, b] }).quantities, '90,000').verdict).toBe('conflict');
    expect(holding(storyWith({ join: [a, b] }, { part: [a] }).quantities, '90,000').verdict).toBe('single');
  });

  describe('label, verdict, remark, hide', () => {
    const entry = {
      id: CROWD.id,
      verdict: 'compatible',
      reason: 'The police counted one bank of the river alone',
    } as const;
    const judged = holding(storyWith({ ...entry, label: 'marchers', remark: 'Both were asked.' }).quantities, '90,000');

    test('are on the record with what was read, and its pairs say the same', () => {
      expect(judged).toMatchObject({
        id: CROWD.id,
        label: 'marchers',
        verdict: 'compatible',
        reason: entry.reason,
        pairs: [{ relation: 'compatible', explanation: entry.reason }],
        corrected: { was: { label: CROWD.label, verdict: 'conflict' }, remark: 'Both were asked.' },
      });
    });

    test('a verdict of one voice leaves no pair', () => {
      const single = storyWith({ id: CROWD.id, verdict: 'single', reason: 'Two marches' });
      expect(holding(single.quantities, '90,000')).toMatchObject({ verdict: 'single', pairs: [] });
    });

    test('a verdict that no pair says stands between the values', () => {
      const [a, b] = [figureOf('12'), figureOf('7')];
      const told = storyWith({ join: [a, b], verdict: 'moved', reason: 'Counted twice' });
      expect(holding(told.quantities, '12')).toMatchObject({ pairs: [{ relation: 'moved' }], reason: 'Counted twice' });
    });

    test('what is hidden is in no quantity and no pair', () => {
      expect(storyWith({ id: CROWD.id, hide: true }).quantities).toHaveLength(READ.quantities.length - 1);
    });

    test('an entry that says what was read changes nothing', () => {
      expect(storyWith({ id: CROWD.id, label: CROWD.label }).quantities).toEqual(READ.quantities);
    });
  });

  describe('words', () => {
    test('find a figure whose id is gone', () => {
      const { quantities, outcomes } = storyWith({ part: ['gone'], words: '90,000 people' });
      expect(holding(quantities, '90,000').verdict).toBe('single');
      expect(outcomes).toEqual([{ at: 0, missing: [], several: [] }]);
    });

    test('that stand for two figures are told with both ids', () => {
      const { outcomes } = storyWith({ part: ['gone'], words: '000 people marched' });
      expect(outcomes).toEqual([{ at: 0, missing: [], several: [figureOf('Some 34,000'), figureOf('90,000')] }]);
    });

    test('that stand nowhere mean nothing of the story', () => {
      expect(storyWith({ part: ['gone'], words: 'a hundred camels' }).outcomes).toEqual([]);
    });

    test('of a join of which one is gone are told, and nothing is joined', () => {
      const { quantities, outcomes } = storyWith({
        join: [figureOf('12'), 'gone'],
        words: ['12 marchers', 'not there'],
      });
      expect(outcomes).toEqual([{ at: 0, missing: ['gone'], several: [] }]);
      expect(quantities).toEqual(READ.quantities);
    });
  });
});
