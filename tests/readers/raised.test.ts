import { describe, expect, test } from 'vitest';
import { readRaised } from '../../src/readers/raised.ts';

describe('readRaised(before, raised, after)', () => {
  test.each([
    ['closed 45', '4', ''],
    ['some 1,200', '3', ''],
    ['cost $3.5 million', '[5]', ''],
    ['a fifth, 20%', '6', ''],
    ['the ministry said.', '12', ''],
    ['the union', 'a', ''],
    ['the union', '1, 2', ''],
    ['the bank', '*', ''],
    ['In 10', '6', '⁶'],
    ['some 3 × 10', '-3', '⁻³'],
    ['at 300 m', '3', '³'],
    ['over 20 km', '2', '²'],
    ['on the 1', 'st', 'st'],
    ['la 2', 'ème', 'ème'],
    ['M', 'c', 'c'],
    ['the x', 'n', 'n'],
    ['a drink of Cola', 'TM', 'TM'],
  ])('%j + %j → %j', (before, raised, read) => {
    expect(readRaised(before, raised)).toBe(read);
  });

  test('keeps a fraction apart from its whole', () => {
    expect(readRaised('some 2', '1', '/2')).toBe(' 1');
    expect(readRaised('about ', '1', '⁄4')).toBe('1');
  });
});
