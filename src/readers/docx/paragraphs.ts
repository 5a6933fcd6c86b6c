import { Parser } from 'htmlparser2';

/** A paragraph or a table row of a Word document. */
export type WordParagraph = Readonly<{ text: string; style: string; isListed: boolean; isRow: boolean }>;

/** What was left out of the text, counted in runs. */
export type WordText = Readonly<{
  paragraphs: readonly WordParagraph[];
  hiddenRuns: number;
  deletedRuns: number;
  notes: number;
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
]);

const SPACES: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

type Run = { text: string; isHidden: boolean; isInProperties: boolean };

type State = {
  paragraphs: WordParagraph[];
  text: string;
  style: string;
  isListed: boolean;
  row: string[] | undefined;
  run: Run | undefined;
  isText: boolean;
  skipped: number;
  hiddenRuns: number;
  deletedRuns: number;
  notes: number;
};

/**
 * The paragraphs of `word/document.xml` as they are shown: without tracked deletions, comments, field codes and hidden
 * runs. `hiddenStyles` are the ids of styles that hide. Entities that a DTD defines are not expanded.
 */
export function readParagraphs(xml: string, hiddenStyles: ReadonlySet<string>): WordText {
  const state: State = {
    paragraphs: [],
    text: '',
    style: '',
    isListed: false,
    row: undefined,
    run: undefined,
    isText: false,
    skipped: 0,
    hiddenRuns: 0,
    deletedRuns: 0,
    notes: 0,
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, name, { attributes, hiddenStyles }),
      ontext: (text) => {
        if (state.isText && state.skipped === 0 && state.run) state.run.text += text;
      },
      onclosetag: (name) => close(state, name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const { paragraphs, hiddenRuns, deletedRuns, notes } = state;
  return { paragraphs, hiddenRuns, deletedRuns, notes };
}

type Opening = { attributes: Record<string, string>; hiddenStyles: ReadonlySet<string> };

function open(state: State, name: string, { attributes, hiddenStyles }: Opening): void {
  if (LEFT_OUT.has(name)) {
    if (name === 'w:del' || name === 'w:moveFrom') state.deletedRuns += 1;
    state.skipped += 1;
  }
  if (state.skipped) return;
  const value = attributes['w:val'] ?? '';
  if (name === 'w:pStyle') state.style = value;
  else if (name === 'w:numPr') state.isListed = true;
  else if (name === 'w:tr') state.row = [];
  else if (name === 'w:r') state.run = { text: '', isHidden: false, isInProperties: false };
  else if (name === 'w:t') state.isText = true;
  else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') state.notes += 1;
  else if (state.run) openInRun(state.run, name, { isHiding: hides(name, value, hiddenStyles) });
}

function openInRun(run: Run, name: string, { isHiding }: { isHiding: boolean }): void {
  if (name === 'w:rPr') run.isInProperties = true;
  else if (isHiding) run.isHidden = true;
  else if (!run.isInProperties) run.text += SPACES[name] ?? '';
}

const hides = (name: string, value: string, hiddenStyles: ReadonlySet<string>): boolean =>
  ((name === 'w:vanish' || name === 'w:webHidden') && !/^(?:0|false|off)$/.test(value)) ||
  (name === 'w:rStyle' && hiddenStyles.has(value));

function close(state: State, name: string): void {
  if (LEFT_OUT.has(name)) state.skipped = Math.max(0, state.skipped - 1);
  else if (state.skipped) return;
  else if (name === 'w:t') state.isText = false;
  else if (name === 'w:rPr' && state.run) state.run.isInProperties = false;
  else if (name === 'w:r') closeRun(state);
  else if (name === 'w:p') closeParagraph(state);
  else if (name === 'w:tr') closeRow(state);
}

function closeRun(state: State): void {
  const { run } = state;
  state.run = undefined;
  if (!run) return;
  if (run.isHidden) state.hiddenRuns += run.text.trim() ? 1 : 0;
  else state.text += run.text;
}

function closeParagraph(state: State): void {
  const { style, isListed } = state;
  const text = state.text.trim();
  state.text = '';
  state.style = '';
  state.isListed = false;
  if (state.row) state.row.push(text);
  else if (text) state.paragraphs.push({ text, style, isListed, isRow: false });
}

function closeRow(state: State): void {
  const text = (state.row ?? []).filter(Boolean).join('\t');
  state.row = undefined;
  if (text) state.paragraphs.push({ text, style: '', isListed: false, isRow: true });
}
