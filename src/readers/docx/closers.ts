import { readRaised } from '../raised.ts';
import type { Paragraph, State, WordItem } from './state.ts';

/** What ends with an element, by its name. */
export const CLOSERS: Readonly<Record<string, (state: State) => void>> = {
  'w:t': (state) => {
    state.isText = false;
  },
  'w:rPr': (state) => {
    const run = state.run.at(-1);
    if (run) run.isInProperties = false;
  },
  'w:pPr': (state) => {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph) paragraph.isInProperties = false;
  },
  'w:trPr': (state) => {
    const row = state.tables.at(-1)?.rows.at(-1);
    if (row) row.isInProperties = false;
  },
  'w:r': closeRun,
  'w:p': closeParagraph,
  'w:tc': closeCell,
  'w:tbl': closeTable,
  'w:txbxContent': closeBox,
  'w:footnote': closeNote,
  'w:endnote': closeNote,
};

function closeRun(state: State): void {
  const run = state.run.pop();
  const paragraph = state.paragraphs.at(-1);
  if (!run || !paragraph) return;
  const isFilled = run.text.trim() !== '';
  if (run.isHidden) state.leftOut.hidden += isFilled ? 1 : 0;
  else if (run.isStruck) state.leftOut.struck += isFilled ? 1 : 0;
  else if (run.isRaised) paragraph.raised += run.text;
  else {
    settleRaised(paragraph, run.text);
    paragraph.text += run.text;
  }
}

function settleRaised(paragraph: Paragraph, after: string): void {
  if (paragraph.raised) paragraph.text += readRaised(paragraph.text, paragraph.raised, after);
  paragraph.raised = '';
}

function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop();
  if (!paragraph) return;
  settleRaised(paragraph, '');
  const { carried } = state;
  const text = (carried?.text ?? '') + paragraph.text;
  const boxed = [...(carried?.boxed ?? []), ...paragraph.boxed];
  const whole = { ...(carried ?? paragraph), text, boxed };
  state.carried = undefined;
  if (paragraph.isMarkDeleted) state.carried = { ...whole, isMarkDeleted: true };
  else pushParagraph(state, whole);
}

function pushParagraph(state: State, { text, style, isListed, boxed }: Paragraph): void {
  const words = text.replace(/ {2,}/g, ' ').trim();
  if (words) state.items.push({ type: 'paragraph', text: words, style, isListed, isBoxed: state.boxes.length > 0 });
  state.items.push(...boxed);
}

export function flushCarried(state: State): void {
  if (state.carried) pushParagraph(state, state.carried);
  state.carried = undefined;
}

function closeCell(state: State): void {
  flushCarried(state);
  const cell = state.cells.pop();
  const table = state.tables.at(-1);
  const row = table?.rows.at(-1);
  if (!cell || !table || !row) return;
  const items = state.items;
  state.items = cell.outer;
  const { column } = row;
  row.column += cell.columns;
  if (cell.isDeleted && items.length) state.leftOut.deleted += 1;
  if (cell.isDeleted) return;
  if (cell.merge === 'continue') {
    const above = table.merged.get(column);
    if (above) above.rows += 1;
    return;
  }
  const done = { text: textOf(items), items, columns: cell.columns, rows: 1 };
  if (cell.merge === 'restart') table.merged.set(column, done);
  row.cells.push(done);
}

/** The words of a cell, its paragraphs below each other. */
const textOf = (items: readonly WordItem[]): string =>
  items
    .map((item) => (item.type === 'paragraph' ? item.text : ''))
    .filter(Boolean)
    .join('\n');

function closeTable(state: State): void {
  const table = state.tables.pop();
  if (!table) return;
  const kept = table.rows.filter(({ isDeleted }) => !isDeleted);
  state.leftOut.deleted += table.rows.length - kept.length;
  const rows = kept.map(({ cells, isHead }) => cells.map((cell) => ({ ...cell, isHead })));
  if (rows.length) state.items.push({ type: 'table', rows });
}

function closeBox(state: State): void {
  flushCarried(state);
  const box = state.boxes.pop();
  const items = state.items;
  if (!box) return;
  state.items = box.outer;
  state.carried = box.carried;
  const paragraph = state.paragraphs.at(-1);
  if (paragraph) paragraph.boxed.push(...items);
  else state.items.push(...items);
}

function closeNote(state: State): void {
  flushCarried(state);
  if (!state.note) return;
  state.notes.set(state.note.id, state.items);
  state.items = state.note.outer;
  state.note = undefined;
}
