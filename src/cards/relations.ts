import type { Comparison, FigureRelation } from '../records/index.ts';
import { MARKS } from '../view/words/marks.ts';
import type { CardCount } from './card.ts';

/** What a reader must know first: where documents contradict each other. */
export const BY_WEIGHT: readonly FigureRelation[] = ['conflict', 'moved', 'reconciled', 'compatible', 'same'];

/** How many compared figures stand in each relation, the weightiest first; relations that do not occur are left out. */
export function countRelations(comparisons: readonly Pick<Comparison, 'figures'>[]): CardCount[] {
  const rows = comparisons.flatMap((comparison) => comparison.figures);
  return BY_WEIGHT.map((relation) => ({
    number: rows.filter((row) => row.relation === relation).length,
    word: MARKS[relation].word,
    mark: relation,
  })).filter((count) => count.number > 0);
}

/** `(2, 'document', 'documents')` → { number: 2, word: "documents" }. */
export const countOf = (number: number, singular: string, plural: string): CardCount => ({
  number,
  word: number === 1 ? singular : plural,
});
