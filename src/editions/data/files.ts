import { noteEverything } from '../../site/lookups.ts';
import type { SiteRecords } from '../../site/siteRecords.ts';
import { listAnnotations } from './annotations.ts';
import { COLUMNS, formatCsv, rowOf, rowsOfComparisons } from './csv.ts';
import { type Listing, type Part, partRows } from './parts.ts';
import { type AddressOf, EXPORT_WRITERS } from './records.ts';
import { EXPORT_SCHEMAS, type ExportName, jsonSchemaOf } from './schemas.ts';

/** A file of the data of a site. */
export type DataFile = Readonly<{
  /** Relative to `data/`. */
  name: string;
  mediaType: string;
  /** What it is called among the files of one title: "CSV". */
  format: string;
  /** What is in it, in a few words. */
  title: string;
  list: (records: SiteRecords, addressOf: AddressOf) => Listing;
}>;

const TITLES: Readonly<Record<ExportName, string>> = {
  documents: 'Documents: what each is, who is named, how much was found and quoted',
  claims: 'Claims: who says what and how sure',
  figures: 'Figures: values, what they count, who gives them',
  quotes: 'Quotations with their speakers',
  events: 'Dates and what happened',
  comparisons: 'Comparisons: what is the same, compatible, in conflict, or adds up',
};

const NOTE =
  'Offsets are UTF-16 code units in the text as it was read. The text itself is its publisher’s: words stand here as far as the quotation limit of this site lets them.';

const NAMES = Object.keys(EXPORT_SCHEMAS) as ExportName[];

/** All files of the data, in the order in which they are listed. */
export const DATA_FILES: readonly DataFile[] = [
  ...NAMES.flatMap((name): DataFile[] => [
    {
      name: `${name}.csv`,
      mediaType: 'text/csv',
      format: 'CSV',
      title: TITLES[name],
      list: (...args) => listCsv(name, ...args),
    },
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      format: 'JSON',
      title: TITLES[name],
      list: (...args) => listJson(name, ...args),
    },
    {
      name: `schema/${name}.json`,
      mediaType: 'application/schema+json',
      format: 'JSON Schema',
      title: TITLES[name],
      list: () => ({ rows: 1, write: () => formatJson(jsonSchemaOf(name)) }),
    },
  ]),
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    format: 'JSON-LD',
    title: 'All figures, claims and quotations as Web Annotations',
    list: listAnnotations,
  },
];

const written = new WeakMap<SiteRecords, Map<string, readonly Part[]>>();

/** A file, in parts where hosts would not take it whole. Written once for all who ask: the files, and the page that lists them. */
export function partsOf({ name, list }: DataFile, records: SiteRecords, addressOf: AddressOf): readonly Part[] {
  noteEverything();
  const known = written.get(records) ?? new Map<string, readonly Part[]>();
  written.set(records, known);
  const parts = known.get(name) ?? partRows(name, list(records, addressOf));
  known.set(name, parts);
  return parts;
}

const formatJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Parts of it go by their names: a table has no place to say where it goes on. */
function listCsv(name: ExportName, records: SiteRecords, addressOf: AddressOf): Listing {
  const rows =
    name === 'comparisons' ? rowsOfComparisons(records) : EXPORT_WRITERS[name](records, addressOf).map(rowOf);
  return { rows: rows.length, write: (from, to) => formatCsv(rows.slice(from, to), COLUMNS[name]) };
}

/** A record a line, so that a change of one is a change of one line and a large file stays small. */
function listJson(name: ExportName, records: SiteRecords, addressOf: AddressOf): Listing {
  const lines = EXPORT_WRITERS[name](records, addressOf).map((record) => `\n    ${JSON.stringify(record)}`);
  return {
    rows: lines.length,
    write(from, to, next) {
      const head = { $schema: `schema/${name}.json`, site: records.site.title, note: NOTE, ...(next ? { next } : {}) };
      const fields = Object.entries(head).map(
        ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
      );
      return `{\n${fields.join('')}  ${JSON.stringify(name)}: [${lines.slice(from, to).join(',')}\n  ]\n}\n`;
    },
  };
}
