import { describe, expect, test } from 'vitest';
import { cardOfComparison, findLeadingRow } from '../../src/cards/comparison.ts';
import type { FigureRelation } from '../../src/records/index.ts';
import { comparisonWith, documentWith, figureWith, rowOf } from './fixture.ts';

const A = documentWith({
  figures: [figureWith(), figureWith({ id: 'f2', low: 14_000, high: 14_000, approx: true, what: 'troops' })],
});
const B = documentWith({
  id: 'b',
  publisher: 'Bote',
  published: '2025-08',
  figures: [
    figureWith({ id: 'g1', low: 600, high: 600, what: 'killed', certainty: 'estimated' }),
    figureWith({ id: 'g2', low: 4100, high: 4100, what: 'wounded', certainty: 'alleged' }),
    figureWith({ id: 'g3', low: null, high: 12_000, what: 'troops', certainty: 'denied' }),
  ],
});

describe('findLeadingRow(comparison)', () => {
  test.each<[FigureRelation[], FigureRelation]>([
    [['same', 'compatible', 'reconciled', 'conflict'], 'conflict'],
    [['same', 'compatible', 'reconciled'], 'reconciled'],
    [['same', 'compatible'], 'compatible'],
    [['same'], 'same'],
  ])('of %j takes the one in %s', (relations, expected) => {
    const figures = relations.map((relation) => rowOf(relation, ['f1'], ['g1']));
    expect(findLeadingRow({ figures })?.relation).toBe(expected);
  });

  test('finds none where no figure is shared', () => {
    expect(findLeadingRow({ figures: [] })).toBeUndefined();
  });
});

describe('cardOfComparison(comparison)', () => {
  test('shows both values of a conflict with their hedges', () => {
    const card = cardOfComparison(comparisonWith({ figures: [rowOf('conflict', ['f2'], ['g3'])] }), A, B);
    expect(card).toMatchObject({ mark: 'conflict', line: 'in dispute: not all can be true of one day' });
    expect(card.figures).toEqual([
      { value: 'about 14,000', what: 'troops', sayer: 'Valley Courier', certainties: ['stated'] },
      { value: 'up to 12,000', what: 'troops', sayer: 'Bote', certainties: ['denied'] },
    ]);
  });

  test('keeps the letters that both have in their story', () => {
    const comparison = comparisonWith({ figures: [rowOf('conflict', ['f2'], ['g3'])] });
    expect(cardOfComparison(comparison, A, B, [2, 4]).figures.map(({ place }) => place)).toEqual([2, 4]);
  });

  test('adds up what makes a sum, with every certainty in it', () => {
    const card = cardOfComparison(comparisonWith({ figures: [rowOf('reconciled', ['f1'], ['g1', 'g2'])] }), A, B);
    expect(card.figures[1]).toEqual({
      value: '600 + 4,100',
      what: 'killed + wounded',
      sayer: 'Bote',
      certainties: ['estimated', 'alleged'],
    });
  });

  test('does not take one origin told twice for two confirmations', () => {
    const row = { ...rowOf('same', ['f1'], ['g1']), origin: 'same' as const };
    expect(cardOfComparison(comparisonWith({ figures: [row] }), A, B).line).toBe('same: one origin told twice');
  });

  test('shows one figure of each where they share none', () => {
    const onlyLeft = { figures: ['f1'], claims: [], events: [] };
    const onlyRight = { figures: ['g1'], claims: [], events: [] };
    const card = cardOfComparison(comparisonWith({ onlyLeft, onlyRight }), A, B);
    expect(card.mark).toBe('only');
    expect(card.figures.map((figure) => figure.value)).toEqual(['4,700', '600']);
  });

  test('counts what is shared where there are no figures', () => {
    const card = cardOfComparison(comparisonWith({ names: [{ left: 'x', right: 'y', relation: 'same' }] }), A, B);
    expect(card.mark).toBeUndefined();
    expect(card.counts).toEqual([{ number: 1, word: 'name in both' }]);
  });

  test('names both documents, the days held together', () => {
    expect(cardOfComparison(comparisonWith(), A, B).title).toBe(
      'Valley Courier, 1\u00a0July\u00a02025 and Bote, August\u00a02025',
    );
  });
});
