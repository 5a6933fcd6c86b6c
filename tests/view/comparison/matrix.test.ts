import { describe, expect, test } from 'vitest';
import { layOutMatrix } from '../../../src/view/comparison/matrix.ts';
import { courierAndBote, valleyDocuments } from '../../fixtures/valley.ts';

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
