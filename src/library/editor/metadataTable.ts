import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';
import type { Document, DocumentNotes } from '../../records/index.ts';
import { UserError } from '../../userError.ts';
import { findNearest } from './nearestWord.ts';

/** The columns of the table, in order; `file` names the document. */
export const COLUMNS = ['file', 'title', 'publisher', 'published', 'authors', 'url', 'language', 'rights'] as const;
type Column = (typeof COLUMNS)[number];

/** A row of the table: the document as its row names it, and what is written there, unread. */
export type TableRow = Readonly<{ name: string; line: number; fields: Readonly<Partial<Record<Column, string>>> }>;

/** A table of what is known of documents, with what is not known left empty: for a spreadsheet, and back with `readTable`. */
export function writeTable(documents: readonly Document[]): string {
  const rows = documents.map((document) => COLUMNS.map((column) => safeCell(cellOf(document, column))));
  return stringify([[...COLUMNS], ...rows]);
}

/** Spreadsheets take a cell that begins so for a formula; a space before it keeps it words. */
const safeCell = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? ` ${value}` : value);

function cellOf(document: Document, column: Column): string {
  if (column === 'rights') return document.basis.rights === 'editor' ? document.rights : '';
  if (column === 'authors') return document.authors.join('; ');
  return document[column] ?? '';
}

/**
 * The rows of a table with a head, its columns parted by commas, semicolons or tabs, in any order. Throws a `UserError`
 * where it has no column that names the document, or one that is unknown.
 */
export function readTable(path: string, text: string): TableRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [head = [], ...rows] = data;
  const columns = head.map((name) => columnOf(path, name));
  if (!columns.includes('file')) {
    throw new UserError(`Cannot use "${path}": it has no column "file", expected a head such as ${COLUMNS.join(',')}`, {
      place: `${path}:1`,
      fix: 'Write the names of the columns into the first line; brief check --csv makes such a table',
    });
  }
  return rows.flatMap((row, index) => {
    const fields = Object.fromEntries(
      columns.flatMap((column, at) => (column && row[at]?.trim() ? [[column, row[at].trim()]] : [])),
    );
    return fields.file === undefined ? [] : [{ name: String(fields.file), line: index + 2, fields }];
  });
}

function columnOf(path: string, name: string): Column | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return undefined;
  const column = COLUMNS.find((each) => each === wanted);
  if (column) return column;
  const nearest = findNearest(wanted, COLUMNS);
  throw new UserError(`Cannot use "${path}": "${name}" is no column, expected ${COLUMNS.join(', ')}`, {
    place: `${path}:1`,
    fix: nearest ? `Write ${nearest}` : 'Remove the column, or name it as one of these',
  });
}

/** What a row says that the document does not have already. */
export function newIn({ fields }: TableRow, document: Document): Partial<DocumentNotes> {
  const changed = COLUMNS.filter(
    (column) => column !== 'file' && fields[column] !== undefined && fields[column] !== cellOf(document, column),
  );
  return Object.fromEntries(changed.map((column) => [column, fields[column]]));
}
