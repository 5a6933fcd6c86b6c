import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { spanSchema } from './span.ts';

/** A number that the document reports, with what it counts or measures. */
export const figureSchema = spanSchema.extend({
  id: z.string(),
  /** Least value; null: open end ("up to 600"). Equal to `high` for a single value. */
  low: z.number().nullable(),
  /** Greatest value; null: open end ("at least 600"). */
  high: z.number().nullable(),
  /** "about", "some", "an estimated". */
  approx: z.boolean(),
  /** ISO 4217 code, "%", "pp", a measure in the singular ("mile", "day"); null: a plain count. */
  unit: z.string().nullable(),
  /** What is counted or measured, as the text has it: "military construction workers". */
  what: z.string(),
  /** The same, normalised, so that troops, soldiers and fighters meet: "troops". */
  measure: z.string(),
  /** What tells two figures of one measure apart: "additional", "killed", "per month". Sorted. */
  qualifiers: z.array(z.string()),
  /** Id of the claim that gives the figure; absent where the document says it in its own voice. */
  claim: z.string().optional(),
  certainty: certaintySchema,
  /** The name of the rule that found it. */
  rule: z.string(),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;
