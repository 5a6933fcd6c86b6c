import type { Span } from '../../../records/index.ts';
import type { Sentence } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';

/** What became of a rule in a sentence: it made a record, or it fitted and lost, and why. */
export type Step = Readonly<{
  rule: string;
  /** The words by which it fitted. */
  at: Range;
  /** Why nothing came of it; left out where a record did. */
  lost?: string;
}>;

/** The steps of one sentence, with the words that each rests on. */
export type SentenceTrace = Span & Readonly<{ steps: readonly { rule: string; words: string; lost?: string }[] }>;

/** The steps of a sentence as they are printed. */
export function traceOf(text: string, { start, end, tokens }: Sentence, steps: readonly Step[]): SentenceTrace {
  return {
    start,
    end,
    steps: steps.map(({ at, ...step }) => ({
      ...step,
      words: text.slice(tokens[at.first]?.start, tokens[at.last]?.end),
    })),
  };
}
