import { z } from 'zod';
import { correctedSchema } from './corrections.ts';
import { spanSchema } from './span.ts';

/** A dated phrase and the day, month or year it means. */
export const eventSchema = spanSchema.extend({
  id: z.string(),
  /** EDTF (ISO 8601-2) with the precision that the text has: 2025-06-17, 2025-06, 2022, 2025-06-01/2025-06-14. */
  when: z.string(),
  /** What the date was counted from: nothing, the day of publication, or the date before it in the text. */
  basis: z.enum(['explicit', 'published', 'previous-date']),
  /** "early", "mid" or "late" where the text narrows the month or year down. */
  part: z.enum(['early', 'mid', 'late']).optional(),
  /** Index in the document's `sentences` of the sentence that tells what happened. */
  sentence: z.int().nonnegative(),
  /** The rule that read the date. */
  rule: z.string().optional(),
  /** Set where the editor corrected it. */
  corrected: correctedSchema.optional(),
});
export type Event = Readonly<z.infer<typeof eventSchema>>;
