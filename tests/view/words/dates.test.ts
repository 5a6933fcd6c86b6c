import { describe, expect, test } from 'vitest';
import { datetimeOf, formatDate, formatEventDate } from '../../../src/view/words/dates.ts';

describe('formatDate(edtf)', () => {
  test.each([
    ['2025-06-17', '17 June 2025'],
    ['2025-06', 'June 2025'],
    ['2025', '2025'],
    ['2025~', 'about 2025'],
    ['2025-06?', 'June 2025 (uncertain)'],
    ['2025-06-01/2025-06-14', '1–14 June 2025'],
    ['2025-05-30/2025-06-02', '30 May – 2 June 2025'],
    ['2024-12/2025-01', 'December 2024 – January 2025'],
    ['2025-23', 'autumn 2025'],
    ['2025-34', 'second quarter of 2025'],
    ['someday', 'someday'],
  ])('%s → "%s"', (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });
});

describe('formatEventDate(event)', () => {
  test('puts the part before the month', () => {
    expect(formatEventDate({ when: '2025-06', part: 'late' })).toBe('late June 2025');
    expect(formatEventDate({ when: '2025-06', part: 'mid' })).toBe('mid-June 2025');
  });
});

describe('datetimeOf(edtf)', () => {
  test('gives what a time element accepts, and nothing for an interval', () => {
    expect(['2025-06-17', '2025~', '2025-06-01/2025-06-14'].map(datetimeOf)).toEqual(['2025-06-17', '2025', undefined]);
  });
});
