import type { Range } from '../../language/range.ts';

/** What became of a rule in a sentence: it made a record, or it fitted and lost, and why. */
export type Step = Readonly<{
  rule: string;
  /** The words by which it fitted. */
  at: Range;
  /** Why nothing came of it; left out where a record did. */
  lost?: string;
}>;
