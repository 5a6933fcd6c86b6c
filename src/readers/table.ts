import type { LooseBlock } from './layOutBlocks.ts';

/** A cell as a format tells it. A cell of two columns counts for both. */
export type Cell = Readonly<{ text: string; isHead?: boolean; columns?: number; rows?: number }>;

/** Cells of data are short: a table that holds prose sets a page, it reports nothing. */
const MAX_CELL_WORDS = 25;
const MAX_LONG_SHARE = 0.2;
const MAX_HEAD_ROWS = 3;
const MAX_COLUMNS = 100;

/** A number, alone or with what measures or bounds it: "8,000", "about 12 %", "$3.5m", "–", "n/a", "2019/20". */
const NUMERIC =
  /^(?:[~≈<>≤≥+±–—-]|about |over |nearly )?\s*(?:[\p{Sc}€£$]|US\$|[A-Z]{1,3}\$?)?\s?\d[\d.,\s/:–-]*\s?(?:[%‰]|\p{Sc}|[a-zA-Z]{1,3}\.?|million|billion)?\*?$|^(?:[–—-]|n\/?a|nil|\.\.|…|\*)$/iu;
const YEAR = /^(?:FY ?)?(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?\*?$/i;

const isNumeric = (text: string): boolean => NUMERIC.test(text.trim());

/** Whether a table reports data: two rows of two cells at least, or one with a number, and cells that are short. */
export function isDataTable(rows: readonly (readonly Cell[])[]): boolean {
  const cells = rows.flat().filter(({ text }) => text.trim());
  const wide = rows.filter((row) => row.filter(({ text }) => text.trim()).length > 1);
  const isLine = wide.length === 1 && rows.length === 1 && cells.some(({ text }) => isNumeric(text));
  if (wide.length < 2 && !isLine) return false;
  const long = cells.filter(({ text }) => text.split(/\s+/).length > MAX_CELL_WORDS);
  return long.length <= cells.length * MAX_LONG_SHARE;
}

/**
 * The cells of a table as blocks, a line a row and a tab between two, each with the heads of its column and its row.
 * `| District | Dead |`, `| North | 45 |` → "45" with the heads "Dead" and "North".
 */
export function layOutTable(rows: readonly (readonly Cell[])[], more: Partial<LooseBlock> = {}): LooseBlock[] {
  const grid = spread(rows.filter((row) => row.some(({ text }) => text.trim())));
  const table: Laying = { more, headRows: countHeadRows(grid), columnHeads: new Map(), done: new Map(), blocks: [] };
  for (const [at, row] of grid.entries()) layOutRow(table, row, at < table.headRows);
  return table.blocks;
}

type Laying = Readonly<{
  more: Partial<LooseBlock>;
  headRows: number;
  columnHeads: Map<number, LooseBlock[]>;
  done: Map<Cell, LooseBlock>;
  blocks: LooseBlock[];
}>;
type Row = readonly (Cell | undefined)[];

function layOutRow({ more, columnHeads, done, blocks }: Laying, row: Row, isColumnHead: boolean): void {
  let rowHead: LooseBlock | undefined;
  let joint: NonNullable<LooseBlock['joint']> = blocks.length ? '\n' : '\n\n';
  for (const [column, cell] of row.entries()) {
    const above = cell && done.get(cell); // a cell of two rows heads both
    if (above?.rule === 'row-head') rowHead = above;
    if (above || !cell?.text.trim()) continue;
    const rule = ruleOf(cell, { column, isColumnHead, rowHead });
    const heads = rule === 'cell' ? [...(columnHeads.get(column) ?? []), ...listOf(rowHead)] : [];
    const block = cellBlock(cell, rule, { ...more, headBlocks: heads, joint });
    joint = '\t';
    done.set(cell, block);
    blocks.push(block);
    if (rule === 'column-head') addHead(columnHeads, row, cell, block);
    if (rule === 'row-head') rowHead = block;
  }
}

const listOf = (block: LooseBlock | undefined): LooseBlock[] => (block ? [block] : []);

type Place = Readonly<{ column: number; isColumnHead: boolean; rowHead: LooseBlock | undefined }>;

function ruleOf({ text, isHead }: Cell, { column, isColumnHead, rowHead }: Place): string {
  if (isColumnHead) return 'column-head';
  const headsRow = rowHead === undefined && (column === 0 || isHead === true) && !isNumeric(text);
  return headsRow ? 'row-head' : 'cell';
}

const cellBlock = ({ text }: Cell, rule: string, more: Partial<LooseBlock>): LooseBlock => ({
  ...more,
  text: text.replace(/[\t\n]+/g, ' ').trim(),
  kind: 'paragraph',
  part: 'table',
  rule,
});

/** A cell heads all columns that it spans, below those that head it. */
function addHead(heads: Map<number, LooseBlock[]>, row: Row, cell: Cell, block: LooseBlock): void {
  for (const [column, other] of row.entries()) {
    if (other === cell) heads.set(column, [...(heads.get(column) ?? []), block]);
  }
}

/** The cell at each place of the table: one that spans columns or rows stands at all of them. */
function spread(rows: readonly (readonly Cell[])[]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column]) column += 1;
      for (const line of grid.slice(at, at + (cell.rows ?? 1))) line.splice(column, 0, ...placesOf(cell, line, column));
      column += cell.columns ?? 1;
    }
  }
  return grid;
}

/** The cell once for each column that it takes, behind whatever gap the line has before it. */
function placesOf(cell: Cell, line: (Cell | undefined)[], column: number): (Cell | undefined)[] {
  while (line.length < column) line.push(undefined);
  return Array<Cell>(Math.min(cell.columns ?? 1, MAX_COLUMNS)).fill(cell);
}

/** Rows of heads at the top: marked as such, or without a number where there are numbers below. Years head columns. */
function countHeadRows(grid: readonly (readonly (Cell | undefined)[])[]): number {
  let count = 0;
  while (count < Math.min(MAX_HEAD_ROWS, grid.length - 1) && isMarked(grid[count] ?? [])) count += 1;
  if (count > 0) return count;
  const [first = [], ...below] = grid;
  const behind = first.slice(1).filter((cell) => cell?.text.trim());
  const isLabel = (cell: Cell | undefined): boolean =>
    !isNumeric(cell?.text ?? '') || YEAR.test(cell?.text.trim() ?? '');
  const hasNumbers = below.some((row) =>
    row.slice(1).some((cell) => cell && isNumeric(cell.text) && !YEAR.test(cell.text.trim())),
  );
  return behind.length > 0 && first.every(isLabel) && hasNumbers ? 1 : 0;
}

const isMarked = (row: readonly (Cell | undefined)[]): boolean => {
  const filled = row.filter((cell) => cell?.text.trim());
  return filled.length > 0 && filled.every((cell) => cell?.isHead);
};
