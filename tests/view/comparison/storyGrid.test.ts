import { describe, expect, test } from 'vitest';
import { layOutMatrix } from '../../../src/view/comparison/matrix.ts';
import { layOutStory } from '../../../src/view/comparison/storyGrid.ts';
import { courierAndBote, valleyComparisons, valleyDocuments } from '../../fixtures/valley.ts';

describe('layOutStory(documents, comparisons)', () => {
  const rows = layOutStory(valleyDocuments, valleyComparisons);

  test('joins the rows of all comparisons, what is disputed first', () => {
    expect(rows.map(({ label, relation }) => [label, relation])).toEqual([
      ['dead', 'conflict'],
      ['people to be moved', 'conflict'],
      ['rise of the water', 'compatible'],
    ]);
  });

  test('tells saying otherwise from saying nothing', () => {
    expect(rows.map(({ cells }) => cells.map(({ stance }) => stance))).toEqual([
      ['says otherwise', 'says', 'says'],
      ['says nothing', 'says otherwise', 'says otherwise'],
      ['says', 'says', 'says'],
    ]);
  });
});

describe('layOutMatrix(documents, comparisons)', () => {
  test('is the same on both sides of an empty diagonal', () => {
    const matrix = layOutMatrix(valleyDocuments, [courierAndBote]);
    expect(matrix.map((row) => row.map((cell) => cell?.id))).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, courierAndBote.id],
      [undefined, courierAndBote.id, undefined],
    ]);
    expect(matrix[1]?.[2]?.tally).toEqual([
      { mark: 'compatible', number: 2 },
      { mark: 'conflict', number: 1 },
    ]);
  });
});

describe('layOutStory with sums', () => {
  test('keeps a sum apart from the rows of its parts, and calls it by its total', () => {
    const [row] = courierAndBote.figures;
    const sum = { ...row, relation: 'reconciled', left: ['f1'], right: ['g1', 'g3'] } as typeof row;
    const comparison = { ...courierAndBote, figures: [...courierAndBote.figures, ...(sum ? [sum] : [])] };
    const rows = layOutStory(valleyDocuments, [comparison]);
    expect(rows.map(({ label, relation }) => [label, relation])).toEqual([
      ['people to be moved', 'conflict'],
      ['people died', 'reconciled'],
      ['people died', 'compatible'],
      ['rise of the water', 'compatible'],
    ]);
  });
});
