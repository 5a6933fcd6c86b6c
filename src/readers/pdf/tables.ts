import type { LooseBlock } from '../layOutBlocks.ts';
import { type Cell, isDataTable, layOutTable } from '../table.ts';
import { median } from './readingOrder.ts';
import type { Segment } from './segment.ts';

/** A stretch of a column: lines of text, or the rows of a table. */
export type Stretch = Readonly<{ lines: readonly Segment[] } | { table: readonly LooseBlock[]; top: number }>;

const MIN_ROWS = 2;
/** Rows of a table may stand this far apart (sizes of letters), with a line between them. */
const MAX_ROW_GAP = 3.5;

/** Parts a column into text and tables: rows of two cells or more, one below the other, whose cells keep apart. */
export function partTables(column: readonly Segment[], page: number): Stretch[] {
  const stretches: Stretch[] = [];
  let text: Segment[] = [];
  const rows = groupRows(column);
  for (let at = 0; at < rows.length; at += 1) {
    const to = endOfRun(rows, at);
    const run = rows.slice(at, to);
    const head = headAbove(text, run);
    const table = run.length >= MIN_ROWS ? readTable(head ? [head, ...run] : run, page) : undefined;
    if (!table) {
      text.push(...(rows[at] ?? []));
      continue;
    }
    const above = head ? text.slice(0, -1) : text;
    if (above.length) stretches.push({ lines: above });
    text = [];
    stretches.push({ table, top: rows[at]?.[0]?.top ?? 0 });
    at = to - 1;
  }
  return text.length ? [...stretches, { lines: text }] : stretches;
}

function groupRows(column: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const each of column) {
    const last = rows.at(-1)?.at(-1);
    if (last && Math.abs(each.top - last.top) < each.size * 0.3 && each.left >= last.right) rows.at(-1)?.push(each);
    else rows.push([each]);
  }
  return rows;
}

function endOfRun(rows: readonly (readonly Segment[])[], from: number): number {
  let to = from;
  while (to < rows.length && (rows[to]?.length ?? 0) > 1 && (to === from || isNear(rows[to - 1], rows[to]))) to += 1;
  return to;
}

const isNear = (above: readonly Segment[] | undefined, below: readonly Segment[] | undefined): boolean =>
  (below?.[0]?.top ?? 0) - (above?.[0]?.top ?? 0) < (below?.[0]?.size ?? 0) * MAX_ROW_GAP;

/** The blocks of a table where its rows have the same columns; nothing where they are lines with wide gaps. */
function readTable(rows: readonly (readonly Segment[])[], page: number): LooseBlock[] | undefined {
  const columns = findColumns(rows.flat());
  const usual = median(rows.map((row) => row.length));
  if (columns.length < 2 || columns.length > usual * 2) return undefined;
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
  return isDataTable(cells) && hasNumbers(cells) ? layOutTable(cells, { page }) : undefined;
}

/** The line above a table, where it has a piece for two of its columns or more, or a word for each: heads that nearly touch. */
function headAbove(text: readonly Segment[], run: readonly (readonly Segment[])[]): Segment[] | undefined {
  const line = text.at(-1);
  if (!line || run.length < MIN_ROWS || !isNear([line], run[0])) return undefined;
  const columns = findColumns(run.flat());
  const words = line.text.trim().split(/\s+/);
  if (words.length === columns.length)
    return columns.map((column, at) => ({ ...line, ...column, text: words[at] ?? '' }));
  if (line.pieces.length < 2) return undefined;
  const cells = columns.map((column, at) => {
    const end = (columns[at + 1]?.left ?? Number.POSITIVE_INFINITY) - line.size * 0.6;
    const begin = at === 0 ? Number.NEGATIVE_INFINITY : column.left - line.size * 0.6;
    const pieces = line.pieces.filter(({ left }) => left >= begin && left < end);
    return {
      ...line,
      text: pieces.map((piece) => piece.text.trim()).join(' '),
      left: column.left,
      right: column.right,
      pieces,
    };
  });
  return cells.filter((cell) => cell.text).length > 1 ? cells.filter((cell) => cell.text) : undefined;
}

type Column = { left: number; right: number };

/** Stretches of the line that segments take, apart from each other in all rows. */
function findColumns(segments: readonly Segment[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of segments.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

const cellOf = (row: readonly Segment[], { left, right }: Column): Cell => ({
  text: row
    .filter((each) => each.left >= left && each.left < right)
    .map(({ text }) => text.trim())
    .join(' '),
});

const hasNumbers = (cells: readonly (readonly Cell[])[]): boolean =>
  cells.filter((row) => row.slice(1).some(({ text }) => /\d/.test(text))).length >= cells.length / 3;
