import { z } from 'zod';
import { certaintySchema } from './certainty.ts';
import { dayRangeOf } from './edtf.ts';

/**
 * What an editor puts right in what was read. Each entry stands under the id of a record, or under any name where its
 * `words` find the record; with both, the words find it again when the id is gone.
 */
const entry = {
  /** Words of the document on which the record rests. */
  words: z.string().min(1).optional(),
  /** Printed beside the record. */
  remark: z.string().min(1).optional(),
  /** Private: in no output. */
  note: z.string().optional(),
};
/** An EDTF date, season or interval that exists. */
const edtf = z.string().refine((value) => dayRangeOf(value) !== undefined);

const hide = { hide: z.boolean().optional() };

/** A name, or null for nobody. */
const speaker = z.string().min(1).nullable();

const claimFields = { speaker: speaker.optional(), certainty: certaintySchema.optional() };

const figureFields = {
  speaker: speaker.optional(),
  certainty: certaintySchema.optional(),
  what: z.string().min(1).optional(),
  role: z.string().min(1).nullable().optional(),
  asOf: edtf.nullable().optional(),
  /** As somebody would write it, read by the same rules: "about 310". */
  value: z.union([z.string().min(1), z.number()]).optional(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  approx: z.boolean().optional(),
  unit: z.string().min(1).nullable().optional(),
};

export const claimCorrectionSchema = z.strictObject({ ...entry, ...hide, ...claimFields });
export type ClaimCorrection = Readonly<z.infer<typeof claimCorrectionSchema>>;

export const figureCorrectionSchema = z.strictObject({ ...entry, ...hide, ...figureFields });
export type FigureCorrection = Readonly<z.infer<typeof figureCorrectionSchema>>;

export const quoteCorrectionSchema = z.strictObject({ ...entry, ...hide, speaker: speaker.optional() });
export type QuoteCorrection = Readonly<z.infer<typeof quoteCorrectionSchema>>;

export const eventCorrectionSchema = z.strictObject({ ...entry, ...hide, when: edtf.optional() });
export type EventCorrection = Readonly<z.infer<typeof eventCorrectionSchema>>;

const words = z.string().min(1);

/** Claims, figures and quotations that the rules missed, by their words. */
export const additionsSchema = z.strictObject({
  claims: z.array(z.strictObject({ ...entry, ...claimFields, words })).optional(),
  figures: z.array(z.strictObject({ ...entry, ...figureFields, words })).optional(),
  quotes: z.array(z.strictObject({ ...entry, speaker: speaker.optional(), words })).optional(),
});
export type Additions = Readonly<z.infer<typeof additionsSchema>>;

/** The parts of `content/documents/<file stem>.yaml` that correct what was read, by kind and id. */
export const correctionsSchema = z.strictObject({
  claims: z.record(z.string(), claimCorrectionSchema).optional(),
  figures: z.record(z.string(), figureCorrectionSchema).optional(),
  quotes: z.record(z.string(), quoteCorrectionSchema).optional(),
  events: z.record(z.string(), eventCorrectionSchema).optional(),
  add: additionsSchema.optional(),
});
export type Corrections = Readonly<z.infer<typeof correctionsSchema>>;

export const CORRECTED_KINDS = ['claims', 'figures', 'quotes', 'events'] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

/** `content/names.yaml`: forms that are one bearer, or never are. */
export const nameCorrectionSchema = z
  .strictObject({
    same: z.array(z.string().min(1)).min(1).optional(),
    not: z.array(z.string().min(1)).min(2).optional(),
    kind: z.enum(['person', 'organisation', 'place']).optional(),
    /** What the bearer is called; the first of `same` where it is not given. */
    name: z.string().min(1).optional(),
    hide: z.boolean().optional(),
    remark: z.string().min(1).optional(),
    note: z.string().optional(),
  })
  .refine(({ same, not }) => (same === undefined) !== (not === undefined), {
    error: 'either "same" or "not" is expected, one of the two',
  });
export type NameCorrection = Readonly<z.infer<typeof nameCorrectionSchema>>;

/** `content/quantities.yaml`: figures that count one thing, figures that do not, and the verdict on a quantity. */
export const quantityCorrectionSchema = z
  .strictObject({
    /** Ids of quantities or figures that are one. */
    join: z.array(z.string().min(1)).min(2).optional(),
    /** Ids of figures that stand in no quantity together with others. */
    part: z.array(z.string().min(1)).min(1).optional(),
    id: z.string().min(1).optional(),
    /** Words of the documents on which the ids rest, in the order of the ids. */
    words: z.union([z.string().min(1), z.array(z.string().min(1))]).optional(),
    label: z.string().min(1).optional(),
    verdict: z.enum(['conflict', 'moved', 'reconciled', 'compatible', 'same', 'single']).optional(),
    reason: z.string().min(1).optional(),
    hide: z.boolean().optional(),
    remark: z.string().min(1).optional(),
    note: z.string().optional(),
  })
  .refine(({ join, part, id }) => [join, part, id].filter((each) => each !== undefined).length === 1, {
    error: '"join", "part" or "id" is expected, one of the three',
  })
  .refine(({ verdict, reason }) => verdict === undefined || reason !== undefined, {
    path: ['verdict'],
    error: 'a verdict needs its reason',
  });
export type QuantityCorrection = Readonly<z.infer<typeof quantityCorrectionSchema>>;

/** `content/reviewed.yaml`: what an editor has looked at and found right, by its words. */
export const reviewedSchema = z.strictObject({
  document: z.string().min(1),
  words: z.string().min(1),
  as: z.enum(['right', 'hidden', 'edited']),
  kind: z.string().optional(),
  /** What was read when it was found right: another reading asks for another look. */
  read: z.string().optional(),
});
export type Reviewed = Readonly<z.infer<typeof reviewedSchema>>;

/** On a record: that the editor changed or added it, what the rules had read, and a remark that is printed. */
export const correctedSchema = z.object({
  /** Field → what the rules had read, as words; empty where they had read nothing there. */
  was: z.record(z.string(), z.string()),
  /** The rules had not found the record at all. */
  added: z.boolean().optional(),
  remark: z.string().optional(),
});
export type Corrected = Readonly<z.infer<typeof correctedSchema>>;
