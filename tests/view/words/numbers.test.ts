import { describe, expect, test } from 'vitest';
import {
  count,
  formatAmount,
  formatFigure,
  formatNumber,
  machineValueOf,
  shareOf,
} from '../../../src/view/words/numbers.ts';

describe('formatFigure(figure)', () => {
  test.each([
    [{ low: 600, high: 600, approx: false, unit: null }, '600'],
    [{ low: 600, high: null, approx: false, unit: null }, 'at least 600'],
    [{ low: null, high: 600, approx: false, unit: null }, 'up to 600'],
    [{ low: 600, high: null, strict: true, approx: false, unit: null }, 'more than 600'],
    [{ low: null, high: 600, strict: true, approx: false, unit: null }, 'fewer than 600'],
    [{ low: null, high: 4, strict: true, approx: false, unit: 'USD' }, 'less than $4'],
    [{ low: 14000, high: 15000, approx: false, unit: null }, '14,000–15,000'],
    [{ low: 15000, high: 15000, approx: true, unit: null }, 'about 15,000'],
    [{ low: 2000, high: 2000, approx: false, unit: 'USD' }, '$2,000'],
    [{ low: 2000, high: 3000, approx: false, unit: 'EUR' }, '€2,000–€3,000'],
    [{ low: 8, high: 10, approx: false, unit: 'metre' }, '8–10 metres'],
  ] satisfies [Parameters<typeof formatFigure>[0], string][])('%j → "%s"', (figure, words) => {
    expect(formatFigure(figure)).toBe(words);
  });

  test.each([
    [{ direction: 'up', part: 'by' }, 'up about 4%'],
    [{ direction: 'down', part: 'by', to: 'x' }, 'down about 4%'],
    [{ direction: 'to', part: 'by' }, 'about 4%'],
    [{ direction: 'up', part: 'to', by: 'x' }, 'about 4%'],
    [{ direction: 'down', part: 'from' }, 'about 4%'],
  ] as const)('of a change %j → "%s"', (change, words) => {
    expect(formatFigure({ low: 4, high: 4, approx: true, unit: '%', change })).toBe(words);
  });

  test('what is "times" says by how much already', () => {
    const change = { direction: 'up', part: 'by' } as const;
    expect(formatFigure({ low: 3, high: 3, approx: false, unit: 'times', change })).toBe('3 times');
  });
});

describe('formatAmount(value, unit)', () => {
  test.each([
    [1, 'foot', '1 foot'],
    [6, 'foot', '6 feet'],
    [3, 'km', '3 km'],
    [2, 'day', '2 days'],
    [12.5, '%', '12.5%'],
    [66.6667, '%', 'two thirds'],
    [33.333333, '%', 'one third'],
    [14.2857, '%', '1 in 7'],
    [33.345, '%', '33.345%'],
    [1, 'pp', '1 percentage point'],
    [600e6, 'USD', '$600 million'],
    [5, 'XDR', 'XDR 5'],
    [81.5, 'USD', '$81.50'],
    [0.05, 'EUR', '€0.05'],
    [1.5e9, 'EUR', '€1.5 billion'],
    [5, 'TWD', 'NT$5'],
    [5, 'AUD', 'A$5'],
    [5, 'RUB', '₽5'],
    [5, 'SEK', 'SEK 5'],
    [17, 'story', '17 stories'],
    [39, 'degree celsius', '39 degrees Celsius'],
    [2, 'times', '2 times'],
    [4, 'square foot', '4 square feet'],
    [900, 'barrel per day', '900 barrels per day'],
    [3, 'decade', '3 decades'],
  ])('%d, %s → "%s"', (value, unit, words) => {
    expect(formatAmount(value, unit)).toBe(words);
  });
});

describe('formatNumber(value)', () => {
  test.each([
    [999_999, '999,999'],
    [1_500_000, '1.5 million'],
    [2_000_000_000, '2 billion'],
    [1_234_567, '1,234,567'],
    [-40, '-40'],
  ])('%d → "%s", losing nothing', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe('machineValueOf(figure)', () => {
  test('gives one value, a range and open ends', () => {
    const values = [
      { low: 6, high: 6 },
      { low: 1, high: 2 },
      { low: 1, high: null },
      { low: null, high: 2 },
    ].map(machineValueOf);
    expect(values).toEqual(['6', '1/2', '1/', '/2']);
  });
});

describe('count(number, noun)', () => {
  test('knows none, one and many', () => {
    expect([count(0, 'claim'), count(1, 'claim'), count(1200, 'claim')]).toEqual([
      'no claims',
      '1 claim',
      '1,200 claims',
    ]);
  });
});

describe('shareOf(part, whole)', () => {
  test('gives whole per cent and takes nothing of nothing', () => {
    expect([shareOf(84, 196), shareOf(0, 0)]).toEqual(['43%', '0%']);
  });
});
