import { z } from 'zod';
import { correctedSchema } from './corrections.ts';
import { spanSchema } from './span.ts';

/** Somebody or something that the document names. */
export const nameSchema = z.object({
  id: z.string(),
  /** The fullest form in the document: "Kim Jong-un". */
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  /** The other forms, in order of appearance: "Mr. Kim". */
  aliases: z.array(z.string()),
  /** What the document says they are: "head of the harbor office". */
  role: z.string().optional(),
  /** The body that the role names: "Harbor Institute". */
  organisation: z.string().optional(),
  /** Ids of names in this document that may be the same person in another spelling; to be confirmed, never merged. */
  variants: z.array(z.string()).optional(),
  mentions: z.array(spanSchema),
  /** The rule that told the kind. */
  rule: z.string().optional(),
  /** Set where the editor corrected it. */
  corrected: correctedSchema.optional(),
  /** Names that the editor says are of others. */
  apart: z.array(z.string()).optional(),
});
export type Name = Readonly<z.infer<typeof nameSchema>>;
