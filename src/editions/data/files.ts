import type { SiteRecords } from '../../site/siteRecords.ts';
import { writeAnnotations } from './annotations.ts';
import { COLUMNS, formatCsv, rowOf, rowsOfComparisons } from './csv.ts';
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
  write: (records: SiteRecords, addressOf: AddressOf) => string;
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
      write: (...args) => writeCsv(name, ...args),
    },
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      format: 'JSON',
      title: TITLES[name],
      write: (...args) => writeJson(name, ...args),
    },
    {
      name: `schema/${name}.json`,
      mediaType: 'application/schema+json',
      format: 'JSON Schema',
      title: TITLES[name],
      write: () => formatJson(jsonSchemaOf(name)),
    },
  ]),
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    format: 'JSON-LD',
    title: 'All figures, claims and quotations as Web Annotations',
    write: writeAnnotations,
  },
];

const written = new WeakMap<SiteRecords, Map<string, string>>();

/** What a file holds, written once for all who ask: the file itself, and the page that says how large it is. */
export function contentOf({ name, write }: DataFile, records: SiteRecords, addressOf: AddressOf): string {
  const known = written.get(records) ?? new Map<string, string>();
  written.set(records, known);
  const content = known.get(name) ?? write(records, addressOf);
  known.set(name, content);
  return content;
}

const formatJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function writeCsv(name: ExportName, records: SiteRecords, addressOf: AddressOf): string {
  const rows =
    name === 'comparisons' ? rowsOfComparisons(records) : EXPORT_WRITERS[name](records, addressOf).map(rowOf);
  return formatCsv(rows, COLUMNS[name]);
}

/** A record a line, so that a change of one is a change of one line and a large file stays small. */
function writeJson(name: ExportName, records: SiteRecords, addressOf: AddressOf): string {
  const lines = EXPORT_WRITERS[name](records, addressOf).map((record) => `\n    ${JSON.stringify(record)}`);
  const head = { $schema: `schema/${name}.json`, site: records.site.title, note: NOTE };
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  ${JSON.stringify(name)}: [${lines.join(',')}\n  ]\n}\n`;
}
