import type { Head } from '../format.ts';

const MIN_ROWS = 3;
/** Rows that are looked at. */
const MAX_ROWS = 30;
const DELIMITERS = ['\t', ';', ',', '|'] as const;
const ENDINGS: readonly string[] = ['csv', 'tsv', 'tab', 'psv'];
/** Of a table that nothing else says to be one: cells are short, and few end like a sentence. */
const MAX_CELL_LETTERS = 40;

/** Whether a text is a table and nothing else: every line has the same number of cells, and they are short. */
export function isTable({ text, ending, bytes }: Head): boolean {
  const rows = splitRows(text).slice(0, MAX_ROWS);
  const complete = bytes.length <= 8192 || rows.length === MAX_ROWS ? rows : rows.slice(0, -1);
  const isNamed = ENDINGS.includes(ending);
  if (complete.length < (isNamed ? 2 : MIN_ROWS)) return false;
  return DELIMITERS.some((delimiter) => {
    const cells = complete.map((row) => splitCells(row, delimiter));
    const width = cells[0]?.length ?? 0;
    if (width < 2 || (width < 3 && !isNamed)) return false;
    if (isNamed) return cells.filter((row) => row.length === width).length >= cells.length * 0.7;
    return cells.every((row) => row.length === width) && isShort(cells.flat());
  });
}

function isShort(cells: readonly string[]): boolean {
  const long = cells.filter((cell) => cell.length > MAX_CELL_LETTERS || /\p{Ll}{3}[.!?]$/u.test(cell.trim()));
  return long.length < cells.length * 0.1;
}

/** Lines; a line break within quotation marks belongs to its cell. */
const splitRows = (text: string): string[] =>
  (text.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g) ?? []).filter((row) => row.trim());

const splitCells = (row: string, delimiter: string): string[] =>
  row.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replaceAll(delimiter, ' ').slice(1, -1)).split(delimiter);
