import { z } from 'zod';
import { spanSchema } from './span.ts';

/** What is printed of one document: the top line, key points, and what they cost of the quotation budget. */
export const digestSchema = z.object({
  /** The document's id. */
  id: z.string(),
  /** The line that stands alone at the top, computed from the records. */
  bottomLine: z.string(),
  /** Sentences of the document that carry most of it, in document order. */
  keyPoints: z.array(spanSchema),
  /** All stretches of the document's own words that may be printed, merged, in document order. */
  printed: z.array(spanSchema),
  words: z.object({
    /** Words inside `printed`. */
    printed: z.int(),
    /** Running words of the document's body. */
    document: z.int(),
    /** Most words that may be printed. */
    limit: z.int(),
    /** The longest printed run. */
    longestRun: z.int(),
  }),
});
export type Digest = Readonly<z.infer<typeof digestSchema>>;
