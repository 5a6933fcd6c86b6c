import { z } from 'zod';
import { correctedSchema } from './corrections.ts';
import { spanSchema } from './span.ts';

/** Words that somebody spoke or wrote; the quotation marks are left out of the span. */
export const quoteSchema = spanSchema.extend({
  id: z.string(),
  /** The words in the text that name the speaker, and the name they stand for. */
  speaker: spanSchema.extend({ name: z.string() }).nullable(),
  /** Id of the claim whose content holds the quote. */
  claim: z.string().optional(),
  /** The rule that made it. */
  rule: z.string(),
  /** Set where the editor corrected it. */
  corrected: correctedSchema.optional(),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;
