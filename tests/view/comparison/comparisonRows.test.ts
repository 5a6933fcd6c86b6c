import { describe, expect, test } from 'vitest';
import { comparisonTitleOf, resolveRows, summaryOf } from '../../../src/view/comparison/comparisonRows.ts';
import { bote } from '../../fixtures/bote.ts';
import { courier } from '../../fixtures/courier.ts';
import { courierAndBote } from '../../fixtures/valley.ts';

describe('resolveRows(comparison, left, right)', () => {
  const rows = resolveRows(courierAndBote, courier, bote);

  test('puts what is disputed first', () => {
    expect(rows.map(({ row }) => row.relation)).toEqual(['conflict', 'compatible', 'compatible']);
  });

  test('leaves out a row that has lost a side', () => {
    const [row] = courierAndBote.figures;
    const broken = { ...courierAndBote, figures: row ? [{ ...row, left: ['gone'] }] : [] };
    expect(resolveRows(broken, courier, bote)).toEqual([]);
  });
});

describe('summaryOf(comparison)', () => {
  const only = { onlyLeft: courierAndBote.onlyLeft, onlyRight: courierAndBote.onlyRight };

  test('says how many figures go together, and how many have one origin', () => {
    expect(summaryOf(courierAndBote)).toBe(
      '3 figures in both: 2 are compatible, 1 conflicts · 2 from one origin, reported twice',
    );
  });

  test('says so where there is none', () => {
    expect(summaryOf({ figures: [], ...only })).toBe('No figure is in both documents');
  });
});

describe('comparisonTitleOf(left, right)', () => {
  test('names publishers, their days, or titles where neither tells the two apart', () => {
    const later = { ...courier, published: '2030-05-09' };
    expect(comparisonTitleOf({ ...courier, published: '2030-05-03' }, later)).toBe(
      'Harbour Courier, 3 May 2030 and 9 May 2030',
    );
    expect(comparisonTitleOf(courier, bote)).toBe('Harbour Courier and Tieflandbote');
    expect(comparisonTitleOf(courier, courier)).toBe(`${courier.title} – ${courier.title}`);
  });
});
