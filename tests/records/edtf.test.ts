import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfDay,
  datePartsOf,
  dayNumber,
  dayRangeOf,
  daysInMonth,
  edtfOf,
  parseEdtfDate,
} from '../../src/records/index.ts';

describe('datePartsOf(edtf)', () => {
  test.each([
    ['2025', { year: 2025 }],
    ['2025-08', { year: 2025, month: 8 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2025~', { year: 2025 }],
    ['2025-06?', { year: 2025, month: 6 }],
  ])('%s → %j', (edtf, parts) => {
    expect(datePartsOf(edtf)).toEqual(parts);
  });

  test.each(['2025-02-30', '2025-02-29', '2025-13', '2025-00', '2025-6-1', '2025-06-00', '25', 'May', ''])(
    'is no date: "%s"',
    (edtf) => {
      expect(datePartsOf(edtf)).toBeUndefined();
    },
  );
});

describe('edtfOf(parts)', () => {
  test.each([
    [{ year: 2025 }, '2025'],
    [{ year: 2025, month: 8 }, '2025-08'],
    [{ year: 2025, month: 8, day: 3 }, '2025-08-03'],
    [{ year: 87 }, '0087'],
  ])('%j → %s', (parts, edtf) => {
    expect(edtfOf(parts)).toBe(edtf);
    expect(datePartsOf(edtf)).toEqual(parts);
  });
});

describe('parseEdtfDate(value)', () => {
  test.each([
    ['2025-08-31', '2025-08-31'],
    [' 2025-08 ', '2025-08'],
    ['2025-08-31T10:00:00Z', '2025-08-31'],
    ['2025-08-31 10:00', '2025-08-31'],
    ['31.08.2025', undefined],
    ['2025-02-30', undefined],
    ['soon', undefined],
  ])('"%s" → %s', (value, date) => {
    expect(parseEdtfDate(value)).toBe(date);
  });
});

describe('dayRangeOf(edtf)', () => {
  test.each([
    ['1970-01-01', 0, 0],
    ['1970-01-02', 1, 1],
    ['1970-01', 0, 30],
    ['1970', 0, 364],
    ['1970-01-01/1970-01-03', 0, 2],
    ['1970-01/1970-02', 0, 58],
    ['1969/1970', -365, 364],
    ['1970-21', 59, 150],
    ['1969-24', -31, 58],
    ['1969-36', -92, -1],
  ])('%s → %i to %i', (edtf, first, last) => {
    expect(dayRangeOf(edtf)).toEqual({ first, last });
  });

  test.each(['2024-25', 'soon', '2025-02-30', '2025/soon'])('is no range: %s', (edtf) => {
    expect(dayRangeOf(edtf)).toBeUndefined();
  });
});

describe('dayNumber and dateOfDay', () => {
  test('undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const { year, month, day } = dateOfDay(days);
        expect(dayNumber(year, month, day)).toBe(days);
      }),
    );
  });
});

describe('daysInMonth(year, month)', () => {
  test.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2025, 12, 31],
  ])('%i-%i has %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
