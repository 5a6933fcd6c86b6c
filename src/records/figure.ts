import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { correctedSchema } from './corrections.ts';
import { spanSchema } from './span.ts';

/** How a figure moves from one value to another; its partners are ids of figures of the same document. */
export const figureChangeSchema = z.object({
  /** To: the text gives two values and no way ("changed from 5 to 7"). */
  direction: z.enum(['up', 'down', 'to']),
  /** What this number is of the change: its size ("rose 2 %"), where it began or where it ended. */
  part: z.enum(['by', 'from', 'to']).optional(),
  /** The figure that says by how much. */
  by: z.string().optional(),
  /** The figure that it moved from. */
  from: z.string().optional(),
  /** The figure that it moved to. */
  to: z.string().optional(),
});
export type FigureChange = Readonly<z.infer<typeof figureChangeSchema>>;

/** A number that the document reports, with what it counts or measures. */
export const figureSchema = spanSchema.extend({
  id: z.string(),
  /** Least value; null: open end ("up to 600"). Equal to `high` for a single value. Both null: `word` names no number. */
  low: z.number().nullable(),
  /** Greatest value; null: open end ("at least 600"). */
  high: z.number().nullable(),
  /** The bound is not reached: "more than 600", "less than 4"; without it "at least", "up to". */
  strict: z.literal(true).optional(),
  /** "about", "some", "an estimated". */
  approx: z.boolean(),
  /** The words of a quantity that is no number: "dozens", "several hundred". They are what is shown. */
  word: z.string().optional(),
  /** ISO 4217 code, "%", "pp", a measure in the singular ("mile", "day"); null: a plain count. */
  unit: z.string().nullable(),
  /** What is counted or measured, as the text has it: "military construction workers". */
  what: z.string(),
  /** The same, normalised, so that troops, soldiers and fighters meet: "troops". */
  measure: z.string(),
  /** What tells two figures of one measure apart: "additional", "killed", "per month". Sorted. */
  qualifiers: z.array(z.string()),
  /** What the number is of its event: "killed", "magnitude", "cost"; the roles stand in `language/en/roles`. */
  role: z.string().optional(),
  /**
   * The clause that tells the number, as the text has it: its verb with subject and objects. Where a page prints the number
   * alone it prints this, the number marked in it; `what` is a word for it, composed.
   */
  clause: spanSchema.optional(),
  /** The number with the noun that stands right beside it, in a few words: "31 seats". It is printed where the clause may not be. */
  phrase: spanSchema.optional(),
  /** The predicate without which `what` misleads: "without antibodies", "in schools". */
  state: z.string().optional(),
  /** Of a sum, the verb that governs it: "raised", "asked for", "fined". */
  purpose: z.string().optional(),
  /** A change ("rose 2 %") or a level that was reached by one ("to 5.1 %"); a plain level has none. */
  change: figureChangeSchema.optional(),
  /** Conversions of the same figure: "(50 miles)". */
  also: z.array(spanSchema).optional(),
  /** Planned: somebody means to bring it about. Expected: forecast. Done: reported as happened. Figures of unlike phase never meet. */
  phase: z.enum(['planned', 'expected', 'done']).optional(),
  /** EDTF: the day, or the time between two, for which it is true. */
  asOf: z.string().optional(),
  asOfBasis: z.enum(['text', 'dateline', 'published']).optional(),
  /** True but of no interest alone ("two countries"): kept as data, not shown. */
  minor: z.literal(true).optional(),
  /** Id of the claim that gives the figure; absent where the document says it in its own voice. */
  claim: z.string().optional(),
  certainty: certaintySchema,
  /** The name of the rule that found it. */
  rule: z.string(),
  /** The name of the rule that chose `what`; absent where nothing is said of it. */
  whatRule: z.string().optional(),
  /** Set where the editor corrected it. */
  corrected: correctedSchema.optional(),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;

/** Whether a unit is the ISO 4217 code of a currency. */
export const isCurrency = (unit: string | null): unit is string => unit !== null && /^[A-Z]{3}$/.test(unit);
