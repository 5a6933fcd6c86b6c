import { isDataTable } from '../table.ts';

/** Above this many cells a table is a data base, and is read row by row. */
const MAX_CELLS = 20_000;

/**
 * The cells of a table that reports data, row by row; undefined for one that sets a page: it holds tables, or prose, or
 * says so itself.
 */
export function readDataRows(table: Element): readonly (readonly Element[])[] | undefined {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table, h1, article'))
    return undefined;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].filter(isCell));
  if (rows.flat().length > MAX_CELLS) return undefined;
  const texts = rows.map((row) => row.map((cell) => ({ text: (cell.textContent ?? '').trim() })));
  return isDataTable(texts) ? rows : undefined;
}

const isCell = ({ localName }: Element): boolean => localName === 'td' || localName === 'th';

/** Whether a cell is a head, and how many columns and rows it takes. */
export const placeOf = (cell: Element): { isHead: boolean; columns: number; rows: number } => ({
  isHead: cell.localName === 'th' || cell.closest('thead') !== null,
  columns: spanOf(cell, 'colspan'),
  rows: spanOf(cell, 'rowspan'),
});

const spanOf = (cell: Element, name: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
