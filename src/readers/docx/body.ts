import { Parser } from 'htmlparser2';
import { UnreadableError } from '../reading.ts';
import { CLOSERS, flushCarried } from './closers.ts';
import { addInstruction, closeField, isWithheld, openField } from './fields.ts';
import { newState, type Paragraph, type Run, type State, type WordBody } from './state.ts';
import type { WordStyles } from './styles.ts';

export type { LeftOut, WordBody, WordItem } from './state.ts';

/** Elements whose text is no part of the document as it is read: tracked deletions, field codes, second copies. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:annotationRef',
  'w:del',
  'w:delText',
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
  const state = newState();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, name, { attributes, styles }),
      ontext: (text) => {
        if (state.skipped) return;
        const run = state.run.at(-1);
        if (state.isText && run && !isWithheld(state.fields)) run.text += text;
        addInstruction(state.fields, text);
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
    const row = state.tables.at(-1)?.rows.at(-1);
    if (isMark && paragraph) paragraph.isMarkDeleted = true;
    else if (row?.isInProperties && name === 'w:del') row.isDeleted = true;
    else if (name === 'w:del' || name === 'w:moveFrom') state.leftOut.deleted += 1;
    state.skipped += 1;
  }
  if (state.skipped) return;
  OPENERS[name]?.(state, opening.attributes);
  openField(state.fields, name, opening.attributes);
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
  'w:tr': (state) =>
    state.tables.at(-1)?.rows.push({ cells: [], isHead: false, column: 0, isDeleted: false, isInProperties: false }),
  'w:trPr': (state) => {
    const row = state.tables.at(-1)?.rows.at(-1);
    if (row) row.isInProperties = true;
  },
  'm:oMath': (state) => {
    state.leftOut.equations += 1;
  },
  'w:cellDel': (state) => {
    const cell = state.cells.at(-1);
    if (cell) cell.isDeleted = true;
  },
  'w:tblHeader': (state, attributes) => {
    const row = state.tables.at(-1)?.rows.at(-1);
    if (row && isOn(attributes['w:val'])) row.isHead = true;
  },
  'w:tc': (state) => {
    state.cells.push({ isDeleted: false, columns: 1, merge: '', outer: state.items });
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
  if (state.skipped) return;
  CLOSERS[name]?.(state);
  closeField(state.fields, name);
}
