import { z } from 'zod';
import { certaintySchema } from './certainty.ts';

/** What was published of a figure or claim: enough to tell what became of it, none of the document's sentences. */
export const publishedRecordSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['figure', 'claim']),
  /** The document's id. */
  document: z.string(),
  /** A hash of the words it rests on, without the document: the same words under another id are the same record. */
  words: z.string(),
  /** Who says it. */
  sayer: z.string(),
  certainty: certaintySchema,
  /** Set where the editor corrected it: what the rules had read, by field. */
  corrected: z.string().optional(),
  /** Value and what is counted, of a figure: "about 4,700 casualties". */
  title: z.string().optional(),
  /** Figures of one measure of one document have it in common, and their values may change. */
  measure: z.string().optional(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  /** How it stands to other documents, by relation: { same: 2 }. Absent: nobody else has it. */
  stands: z.record(z.string(), z.int()).optional(),
  /** It had no page of its own, but a place on that of its document's source. */
  place: z.literal('source').optional(),
});
export type PublishedRecord = Readonly<z.infer<typeof publishedRecordSchema>>;

/** What was published of a document. */
export const publishedDocumentSchema = z.strictObject({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  /** Of the seed's bytes. */
  sha256: z.string(),
  /**
   * Fields that the editor gives, with their values, the lines that the editor moved, as a hash, and what was put right of a
   * name, quotation, event or quantity: "name k3f9x0a1bc" → "Ana Brand: kind was place".
   */
  editor: z.record(z.string(), z.string()),
  /** There was no page of what was read of it; all stood on its briefing. */
  source: z.literal('briefing').optional(),
});
export type PublishedDocument = Readonly<z.infer<typeof publishedDocumentSchema>>;

/** The parts of a site that have addresses. Lists are sorted by id. */
export const publishedStateSchema = z.strictObject({
  documents: z.array(publishedDocumentSchema),
  /** Absent in what was written down before stories' titles were. */
  stories: z.array(z.strictObject({ id: z.string(), slug: z.string(), title: z.string().optional() })),
  comparisons: z.array(z.string()),
  /** People, organisations and places with a page. */
  names: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
  /** Pages of long lists after the first, as paths: "figures/2/". */
  lists: z.array(z.string()).default([]),
  records: z.array(publishedRecordSchema),
});
export type PublishedState = Readonly<z.infer<typeof publishedStateSchema>>;

export const CHANGE_KINDS = [
  'document-new',
  'document-gone',
  'document-changed',
  'story',
  'correction',
  'value',
  'standing',
  'sayer',
  'certainty',
  'new',
  'gone',
  'reread',
] as const;

/** One change between two editions. */
export const changeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  /** The document's id and title. */
  document: z.string(),
  title: z.string(),
  /** Id of the figure or claim, where it still has a page. */
  record: z.string().optional(),
  /** A line of ours: what it was and what it is. */
  line: z.string(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** One publication of the site, with what changed since the one before. */
export const editionSchema = z.strictObject({
  /** From 1. */
  number: z.int().positive(),
  /** The day on which it was published. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'year-month-day'),
  changes: z.array(changeSchema),
});
export type Edition = Readonly<z.infer<typeof editionSchema>>;

/** `content/published.json`: everything that was ever published under an address of its own, and its editions. */
export const publishedSchema = publishedStateSchema.extend({
  editions: z.array(editionSchema),
  /** What was published once and is no more. */
  past: publishedStateSchema,
});
export type Published = Readonly<z.infer<typeof publishedSchema>>;
