import { z } from 'zod';
import {
  certaintySchema,
  claimSourceSchema,
  comparisonSchema,
  documentSchema,
  eventSchema,
  figureSchema,
  nameSchema,
  spanSchema,
} from '../../records/index.ts';

/** The document's own words, as far as the quotation budget lets them be printed: what else there is, is counted. */
const quotedSchema = {
  /** Stretches that are left out are "…"; empty where nothing may be printed. */
  words: z.string().describe('The document’s own words as far as they may be printed; “…” where words are left out'),
  omitted: z.int().nonnegative().describe('Number of words left out'),
};
const documentId = z.string().describe('Id of the document');
const address = z.string().describe('Where it stands on the site');

/** A document without its text: what it is, and how much of what was found in it. */
export const documentExportSchema = documentSchema
  .omit({
    text: true,
    blocks: true,
    sentences: true,
    names: true,
    claims: true,
    figures: true,
    quotes: true,
    events: true,
    caveats: true,
  })
  .extend({
    address,
    names: z.array(nameSchema.pick({ id: true, name: true, kind: true, aliases: true, role: true })),
    found: z.object({ figures: z.int(), claims: z.int(), quotes: z.int(), events: z.int(), caveats: z.int() }),
    quoted: z.object({ printed: z.int(), document: z.int(), limit: z.int(), longestRun: z.int() }).describe('Words'),
  });
export type DocumentExport = z.infer<typeof documentExportSchema>;

export const claimExportSchema = z.object({
  id: z.string(),
  address,
  document: documentId,
  sayer: z.string().nullable().describe('Null: nobody is named'),
  sayerKind: claimSourceSchema.shape.kind.nullable(),
  origin: z.string().optional().describe('What the sayer goes back to, normalised'),
  carrier: z.string().optional().describe('Who carries the words of the sayer'),
  certainty: certaintySchema,
  mode: z.enum(['direct', 'mixed', 'indirect']),
  spans: z.array(spanSchema),
  ...quotedSchema,
});
export type ClaimExport = z.infer<typeof claimExportSchema>;

export const figureExportSchema = figureSchema.omit({ rule: true, start: true, end: true }).extend({
  address,
  document: documentId,
  value: z.string().describe('In words: “about 4,700”'),
  sayer: z.string(),
  span: spanSchema,
  ...quotedSchema,
});
export type FigureExport = z.infer<typeof figureExportSchema>;

export const quoteExportSchema = z.object({
  id: z.string(),
  address,
  document: documentId,
  speaker: z.string().nullable(),
  claim: z.string().optional(),
  span: spanSchema,
  ...quotedSchema,
});
export type QuoteExport = z.infer<typeof quoteExportSchema>;

export const eventExportSchema = eventSchema.omit({ sentence: true, start: true, end: true }).extend({
  address,
  document: documentId,
  span: spanSchema,
  ...quotedSchema,
});
export type EventExport = z.infer<typeof eventExportSchema>;

export const comparisonExportSchema = comparisonSchema.extend({ address });
export type ComparisonExport = z.infer<typeof comparisonExportSchema>;

/** What is exported, by the name of its file. */
export const EXPORT_SCHEMAS = {
  documents: documentExportSchema,
  claims: claimExportSchema,
  figures: figureExportSchema,
  quotes: quoteExportSchema,
  events: eventExportSchema,
  comparisons: comparisonExportSchema,
} as const;
export type ExportName = keyof typeof EXPORT_SCHEMAS;

/** The JSON Schema of an export's file: the site it is of, the list, and where it goes on. */
export function jsonSchemaOf(name: ExportName): object {
  const file = z.strictObject({
    $schema: z.string(),
    site: z.string(),
    note: z.string(),
    /** The file where the list goes on, beside this one. */
    next: z.string().optional(),
    [name]: z.array(EXPORT_SCHEMAS[name]),
  });
  return { title: `Crossbrief: ${name}`, ...z.toJSONSchema(file) };
}
