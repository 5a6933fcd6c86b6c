import type { Comparison, Document } from '../../records/index.ts';
import type { MarkName } from '../words/marks.ts';
import { tallyRelations } from './comparisonRows.ts';

/** How two documents go together: the comparison's id and how many rows have each mark; undefined on the diagonal. */
export type MatrixCell = Readonly<{ id: string; tally: readonly Readonly<{ mark: MarkName; number: number }>[] }>;

/** A square of cells, a row and a column for each document in order; undefined where two are not compared. */
export function layOutMatrix(
  documents: readonly Pick<Document, 'id'>[],
  comparisons: readonly Comparison[],
): (MatrixCell | undefined)[][] {
  const byPair = new Map(
    comparisons.flatMap((comparison) => {
      const cell = { id: comparison.id, tally: tallyRelations(comparison.figures) };
      const [a, b] = comparison.documents;
      return [
        [`${a} ${b}`, cell],
        [`${b} ${a}`, cell],
      ] as const;
    }),
  );
  return documents.map((row) => documents.map((column) => byPair.get(`${row.id} ${column.id}`)));
}
