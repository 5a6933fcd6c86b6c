import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/pipeline/comparison/index.ts';
import { pairOf } from '../../builders.ts';

const relationsOf = (left: string, right: string): string[] =>
  compare(...pairOf(`They met Miss ${left} at noon.`, `They met Miss ${right} at noon.`)).names.map(
    ({ relation }) => relation,
  );

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
