import { Parser } from 'htmlparser2';
import { readRaised } from '../raised.ts';
import { UnreadableError } from '../reading.ts';
import type { Cell } from '../table.ts';
import type { WordStyles } from './styles.ts';

/** A paragraph as it is shown, a table, or a part of the package that is set in whole. */
export type WordItem =
  | Readonly<{ type: 'paragraph'; text: string; style: string; isListed: boolean; isBoxed: boolean }>
  | Readonly<{ type: 'table'; rows: readonly (readonly WordCell[])[] }>
  | Readonly<{ type: 'chunk'; id: string }>;
export type WordCell = Cell & Readonly<{ items: readonly WordItem[] }>;

/** What was left out of the text, counted in runs. */
export type LeftOut = { hidden: number; deleted: number; struck: number };

/** What a part of a Word document shows. `notes`: the items of each note by its number, in a part of notes. */
export type WordBody = Readonly<{
  items: readonly WordItem[];
  notes: ReadonlyMap<string, readonly WordItem[]>;
  references: readonly string[];
  leftOut: LeftOut;
}>;

/** Elements whose text is no part of the document as it is read: tracked deletions, field codes, second copies. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:annotationRef',
  'w:del',
  'w:delText',
  'w:instrText',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
]);

const SPACES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

type Run = { text: string; isHidden: boolean; isStruck: boolean; isRaised: boolean; isInProperties: boolean };
type Paragraph = {
  text: string;
  style: string;
  isListed: boolean;
  isMarkDeleted: boolean;
  raised: string;
  isInProperties: boolean;
  boxed: WordItem[];
};
/** `column`: where its next cell stands. */
type Row = { cells: WordCell[]; isHead: boolean; column: number };
type Table = { rows: Row[]; merged: Map<number, { rows: number }> };
type OpenCell = { columns: number; merge: '' | 'restart' | 'continue'; outer: WordItem[] };

type State = {
  /** Where the next paragraph or table goes; a cell and a text box have their own. */
  items: WordItem[];
  paragraphs: Paragraph[];
  tables: Table[];
  cells: OpenCell[];
  boxes: { outer: WordItem[]; carried: Paragraph | undefined }[];
  run: (Run | undefined)[];
  /** A paragraph whose mark was deleted goes on in the next. */
  carried: Paragraph | undefined;
  isText: boolean;
  skipped: number;
  notes: Map<string, WordItem[]>;
  note: { id: string; outer: WordItem[] } | undefined;
  references: string[];
  leftOut: LeftOut;
};

type Opening = Readonly<{ attributes: Record<string, string>; styles: WordStyles }>;

/**
 * What `word/document.xml`, or a part of notes, shows: without tracked deletions, comments, field codes, hidden and
 * struck runs. Text boxes come behind the paragraph that holds them. Throws an `UnreadableError` where the XML is not
 * well formed or declares entities of its own, which no Word document does.
 */
export function readBody(xml: string, styles: WordStyles): WordBody {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    throw new UnreadableError(
      'dtd',
      'Its XML declares a document type of its own (DTD), which Word does not write',
      'Save it again from Word',
    );
  }
  const state: State = {
    items: [],
    paragraphs: [],
    tables: [],
    cells: [],
    boxes: [],
    run: [],
    carried: undefined,
    isText: false,
    skipped: 0,
    notes: new Map(),
    note: undefined,
    references: [],
    leftOut: { hidden: 0, deleted: 0, struck: 0 },
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, name, { attributes, styles }),
      ontext: (text) => {
        const run = state.run.at(-1);
        if (state.isText && state.skipped === 0 && run) run.text += text;
      },
      onclosetag: (name, isImplied) => {
        if (isImplied && !xml.startsWith('/>', parser.endIndex - 1)) throw malformed(name);
        close(state, name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  flushCarried(state);
  const { items, notes, references, leftOut } = state;
  return { items, notes, references, leftOut };
}

const malformed = (name: string): UnreadableError =>
  new UnreadableError(
    'malformed',
    `Its XML is not well formed: an element "${name}" is not closed`,
    'Open it in Word, which mends it, and save it again',
  );

function open(state: State, name: string, opening: Opening): void {
  const paragraph = state.paragraphs.at(-1);
  if (LEFT_OUT.has(name)) {
    const isMark = paragraph?.isInProperties && (name === 'w:del' || name === 'w:moveFrom');
    if (isMark && paragraph) paragraph.isMarkDeleted = true;
    else if (name === 'w:del' || name === 'w:moveFrom') state.leftOut.deleted += 1;
    state.skipped += 1;
  }
  if (state.skipped) return;
  OPENERS[name]?.(state, opening.attributes);
  const run = state.run.at(-1);
  if (run && name !== 'w:r') openInRun(run, name, opening);
  else if (paragraph) openInParagraph(paragraph, name, opening);
}

/** What begins with an element, by its name. */
const OPENERS: Readonly<Record<string, (state: State, attributes: Record<string, string>) => void>> = {
  'w:p': (state) =>
    state.paragraphs.push({
      text: '',
      style: '',
      isListed: false,
      isMarkDeleted: false,
      raised: '',
      isInProperties: false,
      boxed: [],
    }),
  'w:r': (state) =>
    state.run.push({ text: '', isHidden: false, isStruck: false, isRaised: false, isInProperties: false }),
  'w:t': (state) => {
    state.isText = true;
  },
  'w:tbl': (state) => {
    flushCarried(state);
    state.tables.push({ rows: [], merged: new Map() });
  },
  'w:tr': (state) => state.tables.at(-1)?.rows.push({ cells: [], isHead: false, column: 0 }),
  'w:tblHeader': (state, attributes) => {
    const row = state.tables.at(-1)?.rows.at(-1);
    if (row && isOn(attributes['w:val'])) row.isHead = true;
  },
  'w:tc': (state) => {
    state.cells.push({ columns: 1, merge: '', outer: state.items });
    state.items = [];
  },
  'w:gridSpan': (state, attributes) => {
    const cell = state.cells.at(-1);
    if (cell) cell.columns = Math.max(1, Number(attributes['w:val']) || 1);
  },
  'w:vMerge': (state, attributes) => {
    const cell = state.cells.at(-1);
    if (cell) cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
  },
  'w:txbxContent': (state) => {
    state.boxes.push({ outer: state.items, carried: state.carried });
    state.items = [];
    state.carried = undefined;
  },
  'w:altChunk': (state, attributes) => {
    flushCarried(state);
    state.items.push({ type: 'chunk', id: attributes['r:id'] ?? '' });
  },
  'w:footnoteReference': (state, attributes) => state.references.push(`footnote ${attributes['w:id'] ?? ''}`),
  'w:endnoteReference': (state, attributes) => state.references.push(`endnote ${attributes['w:id'] ?? ''}`),
  'w:footnote': (state, attributes) => openNote(state, 'footnote', attributes),
  'w:endnote': (state, attributes) => openNote(state, 'endnote', attributes),
};

function openNote(state: State, kind: string, attributes: Record<string, string>): void {
  state.note = { id: `${kind} ${attributes['w:id'] ?? ''}`, outer: state.items };
  state.items = [];
}

function openInParagraph(paragraph: Paragraph, name: string, { attributes }: Opening): void {
  if (name === 'w:pPr') paragraph.isInProperties = true;
  else if (!paragraph.isInProperties) return;
  else if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? '';
  else if (name === 'w:numId') paragraph.isListed = attributes['w:val'] !== '0';
  else if (name === 'w:numPr') paragraph.isListed = true;
}

function openInRun(run: Run, name: string, { attributes, styles }: Opening): void {
  const value = attributes['w:val'];
  if (name === 'w:rPr') run.isInProperties = true;
  else if (!run.isInProperties) run.text += SPACES[name] ?? '';
  else if (name === 'w:vanish' || name === 'w:webHidden') run.isHidden = isOn(value);
  else if (name === 'w:rStyle' && styles.hidden.has(value ?? '')) run.isHidden = true;
  else if (name === 'w:strike' || name === 'w:dstrike') run.isStruck = isOn(value);
  else if (name === 'w:vertAlign') run.isRaised = value === 'superscript';
}

const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/.test(value ?? '');

function close(state: State, name: string): void {
  if (LEFT_OUT.has(name)) {
    state.skipped = Math.max(0, state.skipped - 1);
    return;
  }
  if (!state.skipped) CLOSERS[name]?.(state);
}

/** What ends with an element, by its name. */
const CLOSERS: Readonly<Record<string, (state: State) => void>> = {
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

function flushCarried(state: State): void {
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
  const rows = table.rows.map(({ cells, isHead }) => cells.map((cell) => ({ ...cell, isHead })));
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
