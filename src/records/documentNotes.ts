import { z } from 'zod';
import { correctionsSchema } from './corrections.ts';
import { parseEdtfDate } from './edtf.ts';

/** What an address may be made of. */
export const SAFE_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A change to what was read from a document: lines that begin with `match` get another kind. */
const blockCorrectionSchema = z.strictObject({
  match: z.string().min(1),
  kind: z.enum(['title', 'byline', 'dateline', 'heading', 'paragraph', 'caption', 'note', 'clutter']),
});

const existingDate = z.string().refine((value) => parseEdtfDate(value) !== undefined);

/** `content/documents/<file stem>.yaml`: what the editor knows of one document. */
export const documentNotesSchema = z.strictObject({
  title: z.string().optional(),
  subtitle: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()).optional(),
  /** EDTF; a year, a month or a day. */
  published: existingDate.optional(),
  updated: existingDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  wire: z.string().optional(),
  language: z.string().optional(),
  licence: z.string().optional(),
  rights: z.enum(['excerpt', 'full']).optional(),
  slug: z.string().regex(SAFE_SLUG, 'small letters, digits and single hyphens').optional(),
  /** Blocks to take back into the article or to leave out. */
  blocks: z.array(blockCorrectionSchema).optional(),
  ...correctionsSchema.shape,
});
export type DocumentNotes = Readonly<z.infer<typeof documentNotesSchema>>;
