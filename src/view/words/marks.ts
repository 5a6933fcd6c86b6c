import type { FigureRelation } from '../../records/index.ts';
import { wording } from '../../wording/index.ts';

/** How what two documents say relates, with the sign that stands for it everywhere on the site. */
export type Mark = Readonly<{ sign: string; word: string; explanation: string }>;

export const MARKS = {
  same: { sign: '=', ...wording.marks.same },
  compatible: { sign: '≈', ...wording.marks.compatible },
  conflict: { sign: '≠', ...wording.marks.conflict },
  moved: { sign: '→', ...wording.marks.moved },
  reconciled: { sign: 'Σ', ...wording.marks.reconciled },
  only: { sign: '◦', ...wording.marks.only },
} as const satisfies Record<FigureRelation | 'only', Mark>;

export type MarkName = keyof typeof MARKS;

/** The name of the mark for any relation of a comparison: quotes are trimmed or differ, names vary. */
export function markNameOf(relation: FigureRelation | 'trimmed' | 'differs' | 'variant'): MarkName {
  if (relation === 'trimmed' || relation === 'variant') return 'compatible';
  return relation === 'differs' ? 'conflict' : relation;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of the n-th document of a comparison, from 0: 0 → "A", 25 → "Z", 26 → "AA". */
export function letterOf(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? letter : `${letterOf(Math.floor(index / LETTERS.length) - 1)}${letter}`;
}
