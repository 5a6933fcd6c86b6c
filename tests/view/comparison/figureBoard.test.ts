import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoardRow, laneOf, layOutBoards, stripHeightOf } from '../../../src/view/comparison/figureBoard.ts';
import { figure } from '../../fixtures/spans.ts';

const row = (low: number | null, high: number | null, unit: string | null = null): BoardRow => ({
  label: 'x',
  points: [
    {
      figure: figure('f', { start: 0, end: 1 }, { low, high, unit, what: 'x', measure: 'x' }),
      index: 0,
      slug: 's',
      sayer: 'y',
    },
  ],
});

describe('layOutBoards(rows)', () => {
  test('gives one board for each unit, the unit with most rows first', () => {
    const boards = layOutBoards([row(5, 5, 'USD'), row(1, 1), row(2, 3)]);
    expect(boards.map(({ unit, rows }) => [unit, rows.length])).toEqual([
      [null, 2],
      ['USD', 1],
    ]);
  });

  test('draws a value that a document repeats once', () => {
    const [point] = row(5, 5).points;
    const other = point && { ...point, index: 1 };
    const points = point && other ? [point, point, other, point, other] : [];
    const [board] = layOutBoards([{ label: 'x', points }]);
    expect(board?.rows[0]?.points.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('leaves a long unit out of the labels of the axis', () => {
    const labelsOf = (unit: string) => layOutBoards([row(1, 4, unit)])[0]?.ticks.map(({ label }) => label);
    expect(labelsOf('pp')).toEqual(['0', '1', '2', '3', '4']);
    expect(labelsOf('%')).toEqual(['0%', '1%', '2%', '3%', '4%']);
  });

  test('draws a value as a point, a range as a bar, and lets an open end run out', () => {
    const [board] = layOutBoards([row(100, 100), row(50, 100), row(50, null), row(null, 100)]);
    const points = board?.rows.map(({ points: [point] }) => point);
    expect(points?.map((point) => point && [point.from, point.to, point.openLeft, point.openRight])).toEqual([
      [94, 94, false, false],
      [50, 94, false, false],
      [50, 68, false, true],
      [76, 94, true, false],
    ]);
  });

  test('takes a logarithmic axis where values are far apart, and says so', () => {
    const [board] = layOutBoards([row(100, 100), row(30_000, 30_000)]);
    expect(board?.scale).toBe('log');
    expect(board?.ticks.map(({ label }) => label)).toEqual(['100', '1,000', '10,000']);
  });

  test('keeps every point on the axis', () => {
    const value = fc.option(fc.oneof(fc.integer(), fc.double({ min: 0.001, max: 1e12, noNaN: true })), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (pairs) => {
        const boards = layOutBoards(pairs.map(([a, b]) => (a !== null && b !== null && a > b ? row(b, a) : row(a, b))));
        for (const { points } of boards.flatMap(({ rows }) => rows)) {
          for (const { from, to } of points) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(100);
            expect(from).toBeLessThanOrEqual(to);
          }
        }
      }),
    );
  });
});

describe('laneOf(points, point)', () => {
  test('puts the first document on top, whatever others are missing', () => {
    const points = [{ index: 3 }, { index: 1 }, { index: 3 }];
    expect(points.map((point) => laneOf(points, point))).toEqual([1, 0, 1]);
    expect(stripHeightOf(points)).toBe(36);
  });
});
