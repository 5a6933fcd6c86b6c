import { type Comparison, SHARPEST_FIRST } from '../records/index.ts';
import { MARKS } from '../view/words/marks.ts';
import type { CardCount } from './card.ts';

/** How many compared figures stand in each relation, the weightiest first; relations that do not occur are left out. */
export function countRelations(comparisons: readonly Pick<Comparison, 'figures'>[]): CardCount[] {
  const rows = comparisons.flatMap((comparison) => comparison.figures);
  return SHARPEST_FIRST.map((relation) => ({
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
