import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { areVariants, editDistance } from '../../../src/pipeline/comparison/names.ts';
import { pairOf } from '../../builders.ts';

const relationsOf = (left: string, right: string): string[] =>
  compare(...pairOf(`They met ${left} at noon.`, `They met ${right} at noon.`)).names.map(({ relation }) => relation);

describe('alignNames(left, right)', () => {
  test.each([
    ['Ana Ruiz', 'Ana Ruiz', 'same'],
    ['Marta K. Solberg', 'Marta Solberg', 'same'],
    ['Pak Min-seo', 'Pak Min Seo', 'same'],
    ['Zoé Moreau', 'Zoe Moreau', 'same'],
    ['Danylo Zelenko', 'Danylo Zelenkko', 'variant'],
  ])('%s / %s: %s', (left, right, relation) => {
    expect(relationsOf(left, right)).toEqual([relation]);
  });

  test.each([
    ['Ana Ruiz', 'Viktor Palm'],
    ['Ana Ruiz', 'Ana Palm'],
    ['Ana Ruiz', 'Eva Ruiz'],
  ])('does not match: %s / %s', (left, right) => {
    expect(relationsOf(left, right)).toEqual([]);
  });
});

describe('areVariants(a, b)', () => {
  test.each([
    ['Sergei Orlov', 'Sergey Orlov', true],
    ['Danylo Zelenko', 'Danylo Zelenkko', true],
    ['Orlov', 'Orlow', false],
    ['Sergei Orlov', 'Sergei K Orlov', false],
    ['Sergei Orlov', 'Sergiy Orlow', false],
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
