import { stringify } from 'csv-stringify/sync';
import type { Document } from '../../records/index.ts';
import type { SiteRecords } from '../../site/siteRecords.ts';
import { figureSayerOf } from '../../view/evidence/sayers.ts';
import { formatFigure } from '../../view/words/numbers.ts';
import type { ExportName } from './schemas.ts';

type Cell = string | number | boolean | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/**
 * Rows as CSV that a spreadsheet opens as it is: UTF-8 with its mark, lines that end as RFC 4180 wants, and a quote before
 * what would be a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const formatCsv = (rows: readonly Row[], columns: readonly string[]): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });

/** A record as a row: lists in one cell, spans as offsets, objects field by field: { span: { start: 3 } } → span.start. */
export function rowOf(record: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, Cell][] => {
      if (Array.isArray(value)) return [[key, value.map(inCell).join('; ')]];
      if (value === null || typeof value !== 'object') return [[key, value as Cell]];
      return Object.entries(value).map(([inner, each]) => [`${key}.${inner}`, inCell(each)]);
    }),
  );
}

/** A span as "3-17", a name by itself. */
function inCell(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value ?? '');
  if ('start' in value && 'end' in value) return `${value.start}-${value.end}`;
  return 'name' in value ? String(value.name) : JSON.stringify(value);
}

/** One row for each pair of figures: both values, both sayers, how they stand to each other and why. */
export function rowsOfComparisons({ comparisons, byId }: SiteRecords): Row[] {
  return comparisons.flatMap(({ id, documents, figures }) => {
    const [left, right] = documents.map((each) => byId.get(each)?.document);
    if (!left || !right) return [];
    return figures.map((row) => ({
      comparison: id,
      relation: row.relation,
      origin: row.origin,
      'left.document': left.id,
      'left.values': valuesOf(left, row.left),
      'left.sayers': sayersOf(left, row.left),
      'right.document': right.id,
      'right.values': valuesOf(right, row.right),
      'right.sayers': sayersOf(right, row.right),
      explanation: row.explanation,
    }));
  });
}

const figuresIn = (document: Document, ids: readonly string[]) =>
  document.figures.filter((figure) => ids.includes(figure.id));

const valuesOf = (document: Document, ids: readonly string[]): string =>
  figuresIn(document, ids)
    .map((figure) => `${formatFigure(figure)} ${figure.what}`.trim())
    .join('; ');

const sayersOf = (document: Document, ids: readonly string[]): string =>
  [...new Set(figuresIn(document, ids).map((figure) => figureSayerOf(document, figure)))].join('; ');

/** The columns of each file, in their order. */
export const COLUMNS: Readonly<Record<ExportName, readonly string[]>> = {
  documents: [
    ...['id', 'title', 'subtitle', 'publisher', 'authors', 'published', 'updated', 'url', 'wire', 'copyOf', 'licence'],
    ...['rights', 'language', 'format', 'file', 'sha256', 'address', 'names'],
    ...['found.figures', 'found.claims', 'found.quotes', 'found.events', 'found.caveats'],
    ...['quoted.printed', 'quoted.document', 'quoted.limit', 'quoted.longestRun'],
  ],
  claims: [
    'id',
    'document',
    'sayer',
    'sayerKind',
    'carrier',
    'origin',
    'certainty',
    'mode',
    'words',
    'omitted',
    'spans',
    'address',
  ],
  figures: [
    ...[
      'id',
      'document',
      'value',
      'low',
      'high',
      'approx',
      'unit',
      'what',
      'measure',
      'qualifiers',
      'sayer',
      'certainty',
    ],
    ...['claim', 'words', 'omitted', 'span.start', 'span.end', 'address'],
  ],
  quotes: ['id', 'document', 'speaker', 'words', 'omitted', 'claim', 'span.start', 'span.end', 'address'],
  events: ['id', 'document', 'when', 'part', 'basis', 'words', 'omitted', 'span.start', 'span.end', 'address'],
  comparisons: [
    ...['comparison', 'relation', 'origin', 'left.document', 'left.values', 'left.sayers'],
    ...['right.document', 'right.values', 'right.sayers', 'explanation'],
  ],
};
