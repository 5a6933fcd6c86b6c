import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { correctedSchema } from './corrections.ts';
import { spanSchema } from './span.ts';

/** Who is cited: the words in the sentence and the name they stand for. */
export const claimSourceSchema = spanSchema.extend({
  /** The name as far as it is sure, else the words as they stand: "Mr. Kim" → "Kim Jong-un"; empty for "he" where nobody can tell who. */
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']),
  /** What the source goes back to, normalised: "South Korean intelligence officials" → "south korea: intelligence". */
  origin: z.string().optional(),
  /** Who carries the words of the origin: "TASS" where TASS reports what Shoigu said. */
  carrier: spanSchema.extend({ name: z.string(), origin: z.string().optional() }).optional(),
});
export type ClaimSource = Readonly<z.infer<typeof claimSourceSchema>>;

/** Somebody says, thinks, plans or denies something: the attribution relation of PolNeAR and PARC3. */
export const claimSchema = z.object({
  id: z.string(),
  /** Null where the sentence names nobody: "it is believed". */
  source: claimSourceSchema.nullable(),
  /** The words that make it an attribution: "said", "according to". */
  cue: spanSchema.nullable(),
  /** What is said; more than one span where the frame interrupts it. */
  content: z.array(spanSchema).min(1),
  /** Direct: all of the content is quoted; mixed: a part; indirect: none. */
  mode: z.enum(['direct', 'mixed', 'indirect']),
  certainty: certaintySchema,
  /** Two readings of the sentence name the same speaker. */
  agreed: z.literal(true).optional(),
  /** Nobody can tell whom a pronoun stands for, or who speaks is unsure: kept in the data, and not listed. */
  minor: z.literal(true).optional(),
  /** The rule that made it. */
  rule: z.string(),
  /** Set where the editor corrected it. */
  corrected: correctedSchema.optional(),
});
export type Claim = Readonly<z.infer<typeof claimSchema>>;
