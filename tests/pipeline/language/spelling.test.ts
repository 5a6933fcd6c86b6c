import { describe, expect, test } from 'vitest';
import { areVariants, editDistance } from '../../../src/pipeline/language/spelling.ts';

describe('areVariants(a, b)', () => {
  test.each([
    ['Sergei Orlov', 'Sergey Orlov', true],
    ['Danylo Zelenko', 'Danylo Zelenkko', true],
    ['Orlov', 'Orlow', false],
    ['Sergei Orlov', 'Sergei K Orlov', false],
    ['Sergei Orlov', 'Sergiy Orlow', false],
    ['Mikhail Demin', 'Mikhail Dyomin', true],
    ['Yulia Palm', 'Iuliia Palm', true],
    ['Marta Holm', 'Martin Holm', false],
    ['Ivan Petrov', 'Igor Petrov', false],
  ])('%s, %s → %s', (a, b, result) => {
    expect(areVariants(a, b)).toBe(result);
  });
});

describe('editDistance(a, b)', () => {
  test.each([
    ['', '', 0],
    ['dam', '', 3],
    ['dam', 'dam', 0],
    ['dam', 'damp', 1],
    ['dam', 'ham', 1],
    ['dam', 'mad', 2],
  ])('%s, %s → %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
