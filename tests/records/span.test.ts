import { describe, expect, test } from 'vitest';
import { bySpan, contains, overlaps, type Span, textOf } from '../../src/records/index.ts';

const span = (start: number, end: number): Span => ({ start, end });

describe('overlaps(a, b)', () => {
  test.each([
    [span(0, 5), span(4, 9), true],
    [span(0, 5), span(1, 2), true],
    [span(0, 5), span(5, 9), false],
    [span(0, 5), span(7, 9), false],
  ])('%j, %j → %s', (a, b, result) => {
    expect(overlaps(a, b)).toBe(result);
    expect(overlaps(b, a)).toBe(result);
  });
});

describe('contains(outer, inner)', () => {
  test.each([
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(1, 2), true],
    [span(0, 5), span(4, 6), false],
    [span(1, 2), span(0, 5), false],
  ])('%j, %j → %s', (outer, inner, result) => {
    expect(contains(outer, inner)).toBe(result);
  });
});

describe('bySpan(a, b)', () => {
  test('sorts by start, the longer first', () => {
    const spans = [span(3, 4), span(0, 2), span(0, 5)];
    expect(spans.sort(bySpan)).toEqual([span(0, 5), span(0, 2), span(3, 4)]);
  });
});

describe('textOf(text, span)', () => {
  test('counts UTF-16 code units', () => {
    expect(textOf('👩 dam', span(3, 6))).toBe('dam');
  });
});
