import type { FigureRelation } from '../../records/index.ts';

/** How what two documents say relates, with the sign that stands for it everywhere on the site. */
export type Mark = Readonly<{ sign: string; word: string; explanation: string }>;

export const MARKS = {
  same: { sign: '=', word: 'same', explanation: 'both give the same' },
  compatible: { sign: '≈', word: 'compatible', explanation: 'both can be true' },
  conflict: { sign: '≠', word: 'in dispute', explanation: 'both cannot be true' },
  moved: { sign: '→', word: 'moved', explanation: 'the value changed from one day to the next' },
  reconciled: { sign: 'Σ', word: 'adds up', explanation: 'the parts of one make the sum of the other' },
  only: { sign: '◦', word: 'one document only', explanation: 'nobody else says it' },
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
