import { z } from 'zod';
import { blockSchema } from './block.ts';
import { claimSchema } from './claim.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { nameSchema } from './name.ts';
import { quoteSchema } from './quote.ts';
import { spanSchema } from './span.ts';

/** Where a field of a document comes from, the most trusted first. */
export const BASES = ['editor', 'front-matter', 'markup', 'text', 'file-name'] as const;
export const basisSchema = z.enum(BASES);
export type Basis = z.infer<typeof basisSchema>;

export const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'mail', 'rtf', 'feed', 'subtitles'] as const;
export const formatSchema = z.enum(FORMATS);
export type Format = z.infer<typeof formatSchema>;

/** A sentence in which a document limits itself, the words that do it, and the rule that knows them. */
export const caveatSchema = spanSchema.extend({ cue: spanSchema, rule: z.string() });
export type Caveat = Readonly<z.infer<typeof caveatSchema>>;

/** One seed with everything that was read from it. */
export const documentSchema = z.object({
  /** The seed's file stem, or the id given on standard input. */
  id: z.string(),
  /** What the document's address shows; unique in a library. */
  slug: z.string(),
  /** Path relative to `seeds/`. */
  file: z.string(),
  /** Of the seed's bytes, hexadecimal. */
  sha256: z.string(),
  format: formatSchema,
  /** The file of many that it is out of, and what it is called there: a message of a mailbox, a file in an archive. */
  container: z.object({ file: z.string(), entry: z.string() }).optional(),
  /** BCP 47, of the body. */
  language: z.string(),
  title: z.string(),
  /** The line under the title. */
  subtitle: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()),
  /** EDTF: 2025-07-01, 2025-08, 2025~. */
  published: z.string().optional(),
  /** EDTF, where the publisher says that the text was changed. */
  updated: z.string().optional(),
  url: z.string().optional(),
  /** The agency that the text comes from: "AP", "Reuters". */
  wire: z.string().optional(),
  /** Id of the document whose text this one repeats: it counts as no second source. */
  copyOf: z.string().optional(),
  licence: z.string().optional(),
  /** Excerpt: the quotation budget holds. Full: the editor says that the text may be printed whole. */
  rights: z.enum(['excerpt', 'full']),
  /** Where each of the fields above comes from. */
  basis: z.record(z.string(), basisSchema),
  /** Decoded, after front matter, before any cleaning. All spans are offsets in it. */
  text: z.string(),
  blocks: z.array(blockSchema),
  sentences: z.array(spanSchema),
  names: z.array(nameSchema),
  claims: z.array(claimSchema),
  figures: z.array(figureSchema),
  quotes: z.array(quoteSchema),
  /** Dates whose clause tells what happened or will happen. */
  events: z.array(eventSchema),
  /** All dates of the text, those of `events` among them: what was said on a day, what holds since then. */
  dates: z.array(eventSchema).optional(),
  caveats: z.array(caveatSchema),
  /** How many records of each kind the editor hid. */
  hidden: z.record(z.string(), z.int()).optional(),
});
export type Document = Readonly<z.infer<typeof documentSchema>>;

/** All dates that a document gives; where only its events were kept, those. */
export const datesOf = ({ dates, events }: Pick<Document, 'dates' | 'events'>): Document['events'] => dates ?? events;

/** The fields of a document that an editor, front matter or markup can give. */
export const METADATA_FIELDS = [
  'title',
  'subtitle',
  'publisher',
  'authors',
  'published',
  'updated',
  'url',
  'wire',
  'licence',
  'language',
] as const;
export type Metadata = Partial<Pick<Document, (typeof METADATA_FIELDS)[number]>>;

/** "reports/a.b.txt" → "a.b"; the name whole where there is no ending. */
export const fileStemOf = (file: string): string => file.replace(/^.*\//, '').replace(/(?<=.)\.[^.]*$/, '');
