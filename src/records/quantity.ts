import { z } from 'zod';
import { correctedSchema } from './corrections.ts';

/** How two values of one quantity stand to each other. */
export const QUANTITY_RELATIONS = ['same', 'compatible', 'moved', 'conflict'] as const;
export type QuantityRelation = (typeof QUANTITY_RELATIONS)[number];

/** What can be said of a quantity, the weightiest first. `conflict` is shown as "in dispute", `reconciled` as "adds up". */
export const VERDICTS = ['conflict', 'moved', 'reconciled', 'compatible', 'same', 'single'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether two sayers are one body: `different` only for two bodies that are known to be two. */
export const ORIGIN_RELATIONS = ['same', 'different', 'unknown'] as const;
export type OriginRelation = (typeof ORIGIN_RELATIONS)[number];

/** One value of a quantity: a figure of a document. */
export const quantityMemberSchema = z.object({
  /** The document's id. */
  document: z.string(),
  /** The figure's id. */
  figure: z.string(),
  /** EDTF: the day for which the value holds, as far as text or publication tell. */
  asOf: z.string().optional(),
  /** Whether the text tells that day, or it is no more than the day of publication. */
  asOfBasis: z.enum(['text', 'published']).optional(),
  /** Id of the claim that gives the value; absent where the document says it in its own voice. */
  claim: z.string().optional(),
  /** The body or person that the value goes back to; null where none is named. */
  origin: z.string().nullable(),
});
export type QuantityMember = Readonly<z.infer<typeof quantityMemberSchema>>;

/** Two values side by side; `a` and `b` are places in `members`, the smaller first. */
export const quantityPairSchema = z.object({
  a: z.int().nonnegative(),
  b: z.int().nonnegative(),
  relation: z.enum(QUANTITY_RELATIONS),
  origin: z.enum(ORIGIN_RELATIONS),
  /** A plain sentence or two of ours with both values and both sayers. */
  explanation: z.string(),
});
export type QuantityPair = Readonly<z.infer<typeof quantityPairSchema>>;

/** Members of other quantities that add up to one of this. */
export const quantitySumSchema = z.object({
  parts: z.array(z.object({ quantity: z.string(), member: z.int().nonnegative() })).min(2),
  /** Place in `members` of the whole. */
  member: z.int().nonnegative(),
  origin: z.enum(ORIGIN_RELATIONS),
  explanation: z.string(),
});
export type QuantitySum = Readonly<z.infer<typeof quantitySumSchema>>;

/** What narrows a quantity down. */
export const quantityScopeSchema = z.object({
  /** "the capital" */
  place: z.string().optional(),
  /** "girls" */
  part: z.string().optional(),
  /** "2019", "since January" */
  period: z.string().optional(),
  /** "month" */
  per: z.string().optional(),
});
export type QuantityScope = Readonly<z.infer<typeof quantityScopeSchema>>;

/** One thing that is counted or measured of one event, with every value that the documents of a story give for it. */
export const quantitySchema = z.object({
  /** A hash of the story's earliest document, the role, the unit and the words of the earliest member. */
  id: z.string(),
  /** The story's id; of a document that stands alone, the document's. */
  story: z.string(),
  /** What it is, in a few words: "dead", "people on board", "jobs". */
  label: z.string(),
  /** What the number is of its event: "killed", "aboard"; null where no role is known. */
  role: z.string().nullable(),
  /** As of figures: ISO 4217 code, "%", a measure in the singular; null: a plain count. */
  unit: z.string().nullable(),
  phase: z.enum(['planned', 'expected', 'done']).optional(),
  scope: quantityScopeSchema.optional(),
  /** Which of several occasions: "aftershock". */
  occasion: z.string().optional(),
  /** In order of `asOf`, then of the story's documents, then of the text. */
  members: z.array(quantityMemberSchema).min(1),
  /** Pairs that stand in a relation; two members without a pair are not set against each other. */
  pairs: z.array(quantityPairSchema),
  sums: z.array(quantitySumSchema).optional(),
  /** The first of the relations that it has; the editor's where there is a `reason`. */
  verdict: z.enum(VERDICTS),
  /** Why the editor gives it this verdict. */
  reason: z.string().optional(),
  /** What the rules had read where the editor put it right: `label`, `verdict`, `join`, `part`. */
  corrected: correctedSchema.optional(),
  /** Who stands behind it: bodies and people, each once, and how many members name none. */
  origins: z.object({ bodies: z.array(z.string()), unnamed: z.int().nonnegative() }),
});
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
