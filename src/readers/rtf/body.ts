import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import type { LooseBlock } from '../layOutBlocks.ts';
import { readRaised } from '../raised.ts';
import { UnreadableError } from '../reading.ts';
import { type Cell, isDataTable, layOutTable } from '../table.ts';
import { CODE_PAGES, encodingOf } from './codepages.ts';

/** What a rich text file shows. `info`: its own title and day. */
export type RtfBody = Readonly<{
  blocks: readonly LooseBlock[];
  info: Readonly<Record<string, string>>;
  leftOut: LeftOut;
}>;
type LeftOut = { hidden: number; deleted: number; struck: number };

type Token = Readonly<{ type: number; word?: string; param?: number; data?: Buffer }>;
const GROUP_START = 0;
const GROUP_END = 1;
const CONTROL = 2;
const TEXT = 3;

/** Groups that hold no words of the text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'generator',
  'info',
  'pict',
  'object',
  'objdata',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'xmlnstbl',
  'fldinst',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'annotation',
  'atnid',
  'atnauthor',
  'bkmkstart',
  'bkmkend',
  'listtext',
  'pntext',
  'nonshppict',
  'mmathPr',
  'ftnsep',
  'ftnsepc',
  'xe',
  'tc',
]);
const INFO_FIELDS: ReadonlySet<string> = new Set(['title', 'creatim']);
const WORDS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  '~': '\u00A0',
  _: '-',
  '-': '',
  emspace: ' ',
  enspace: ' ',
};
const MAX_DEPTH = 500;

type Group = {
  skips: boolean;
  info: string | undefined;
  font: number;
  unicodeSkip: number;
  isHidden: boolean;
  isDeleted: boolean;
  isStruck: boolean;
  isRaised: boolean;
  isNote: boolean;
  opensAt: number;
};

type State = {
  groups: Group[];
  codePage: number;
  fonts: Map<number, number>;
  currentFont: number;
  isFontTable: boolean;
  bytes: number[];
  toSkip: number;
  text: string;
  raised: string;
  isListed: boolean;
  isInTable: boolean;
  cells: Cell[];
  rows: Cell[][];
  blocks: LooseBlock[];
  notes: LooseBlock[];
  outer: string[];
  info: Record<string, string>;
  leftOut: LeftOut;
};

/** Reads the tokens of a rich text file. Throws an `UnreadableError` where groups stand too deep in each other. */
export async function readBody(bytes: Uint8Array): Promise<RtfBody> {
  const state: State = {
    groups: [],
    codePage: 1252,
    fonts: new Map(),
    currentFont: 0,
    isFontTable: false,
    bytes: [],
    toSkip: 0,
    text: '',
    raised: '',
    isListed: false,
    isInTable: false,
    cells: [],
    rows: [],
    blocks: [],
    notes: [],
    outer: [],
    info: {},
    leftOut: { hidden: 0, deleted: 0, struck: 0 },
  };
  for await (const token of Readable.from([Buffer.from(bytes)]).pipe(new Tokenize())) readToken(state, token as Token);
  endParagraph(state);
  endTable(state);
  return { blocks: [...state.blocks, ...state.notes], info: state.info, leftOut: state.leftOut };
}

function readToken(state: State, token: Token): void {
  if (token.type === TEXT || token.word === "'") {
    for (const byte of token.data ?? []) addByte(state, byte);
    return;
  }
  flushBytes(state);
  if (token.type === GROUP_START) openGroup(state);
  else if (token.type === GROUP_END) closeGroup(state);
  else if (token.type === CONTROL && token.word) readControl(state, token.word, token.param);
}

function addByte(state: State, byte: number): void {
  if (state.toSkip > 0) state.toSkip -= 1;
  else state.bytes.push(byte);
}

/** Letters that the file gives as bytes are of the code page of their font. */
function flushBytes(state: State): void {
  if (state.bytes.length === 0) return;
  const charset = state.fonts.get(state.groups.at(-1)?.font ?? 0);
  const codePage = (charset === undefined ? undefined : CODE_PAGES[charset]) ?? state.codePage;
  const words = new TextDecoder(encodingOf(codePage)).decode(new Uint8Array(state.bytes)).replace(/[\r\n]/g, '');
  state.bytes = [];
  addWords(state, words);
}

function addWords(state: State, words: string): void {
  const group = state.groups.at(-1);
  if (!group || !words) return;
  if (group.info) state.info[group.info] = (state.info[group.info] ?? '') + words;
  if (group.skips) return;
  if (group.isHidden) state.leftOut.hidden += words.trim() ? 1 : 0;
  else if (group.isDeleted) state.leftOut.deleted += words.trim() ? 1 : 0;
  else if (group.isStruck) state.leftOut.struck += words.trim() ? 1 : 0;
  else if (group.isRaised) state.raised += words;
  else {
    settleRaised(state, words);
    state.text += words;
  }
}

function settleRaised(state: State, after: string): void {
  if (state.raised) state.text += readRaised(state.text, state.raised, after);
  state.raised = '';
}

function openGroup(state: State): void {
  const last = state.groups.at(-1);
  if (state.groups.length > MAX_DEPTH)
    throw new UnreadableError('too-deep', 'Its groups stand too deep in each other', 'Save it again as DOCX or text');
  state.groups.push(
    last
      ? { ...last, isNote: false, opensAt: state.groups.length }
      : {
          skips: false,
          info: undefined,
          font: 0,
          unicodeSkip: 1,
          isHidden: false,
          isDeleted: false,
          isStruck: false,
          isRaised: false,
          isNote: false,
          opensAt: 0,
        },
  );
}

function closeGroup(state: State): void {
  const group = state.groups.pop();
  if (!group?.isNote) return;
  settleRaised(state, '');
  const text = state.text.trim();
  state.text = state.outer.pop() ?? '';
  if (text) state.notes.push({ text, kind: 'note', rule: 'footnote' });
}

const isOn = (param: number | undefined): boolean => param !== 0;

function readControl(state: State, word: string, param: number | undefined): void {
  const group = state.groups.at(-1);
  if (!group) return;
  if (word === 'u') addUnicode(state, group, param ?? 0);
  else if (SKIPPED.has(word) || word === '*') openDestination(state, group, word);
  else if (INFO_FIELDS.has(word) && state.groups.length > 2) {
    group.info = word;
    group.skips = true;
  } else if (word === 'footnote') {
    settleRaised(state, '');
    state.outer.push(state.text);
    state.text = '';
    group.isNote = true;
  } else readProperty(state, group, { word, param });
}

/** `{\*\name …}` is a group that a reader may pass over: those of text are few. */
function openDestination(state: State, group: Group, word: string): void {
  group.skips = true;
  if (word === 'fonttbl') state.isFontTable = true;
}

function addUnicode(state: State, group: Group, code: number): void {
  addWords(state, String.fromCharCode(code < 0 ? code + 65_536 : code));
  state.toSkip = group.unicodeSkip;
}

type Property = Readonly<{ word: string; param: number | undefined }>;

function readProperty(state: State, group: Group, { word, param }: Property): void {
  const set = PROPERTIES[word];
  if (set) set({ state, group, param });
  else if (Object.hasOwn(WORDS, word)) addWords(state, WORDS[word] ?? '');
  else if (group.info && /^(?:yr|mo|dy)$/.test(word))
    state.info[group.info] =
      `${state.info[group.info] ?? ''}${state.info[group.info] ? '-' : ''}${String(param ?? 0).padStart(2, '0')}`;
}

type Setting = Readonly<{ state: State; group: Group; param: number | undefined }>;

/** What a control word does, by its name. */
const PROPERTIES: Readonly<Record<string, (setting: Setting) => void>> = {
  ansicpg: ({ state, param }) => {
    state.codePage = param ?? 1252;
  },
  mac: ({ state }) => {
    state.codePage = 10000;
  },
  f: ({ state, group, param }) => {
    group.font = param ?? 0;
    if (group.skips) state.currentFont = param ?? 0;
  },
  fcharset: ({ state, param }) => {
    state.fonts.set(state.currentFont, param ?? 0);
  },
  uc: ({ group, param }) => {
    group.unicodeSkip = param ?? 1;
  },
  v: ({ group, param }) => {
    group.isHidden = isOn(param);
  },
  deleted: ({ group, param }) => {
    group.isDeleted = isOn(param);
  },
  strike: ({ group, param }) => {
    group.isStruck = isOn(param);
  },
  striked: ({ group, param }) => {
    group.isStruck = param === 1;
  },
  super: ({ group, param }) => {
    group.isRaised = isOn(param);
  },
  nosupersub: ({ group }) => {
    group.isRaised = false;
  },
  plain: ({ group }) => {
    Object.assign(group, { isHidden: false, isDeleted: false, isStruck: false, isRaised: false });
  },
  pard: ({ state }) => {
    state.isInTable = false;
    state.isListed = false;
  },
  ls: ({ state }) => {
    state.isListed = true;
  },
  intbl: ({ state }) => {
    state.isInTable = true;
  },
  cell: ({ state }) => endCell(state),
  row: ({ state }) => {
    if (state.cells.length) state.rows.push(state.cells);
    state.cells = [];
  },
  par: ({ state, group }) => {
    if (!group.skips) endParagraph(state);
  },
  sect: ({ state }) => endParagraph(state),
  page: ({ state }) => endParagraph(state),
};

function endCell(state: State): void {
  settleRaised(state, '');
  state.cells.push({ text: state.text.trim() });
  state.text = '';
}

function endParagraph(state: State): void {
  settleRaised(state, '');
  if (state.outer.length > 0 || state.isInTable) {
    state.text += state.text ? '\n' : ''; // a note or a cell of several paragraphs
    return;
  }
  endTable(state);
  const text = state.text.replace(/ {2,}/g, ' ').trim();
  state.text = '';
  if (text)
    state.blocks.push({ text, kind: 'paragraph', ...(state.isListed ? { part: 'list', rule: 'list-item' } : {}) });
}

function endTable(state: State): void {
  if (state.rows.length === 0) return;
  const { rows } = state;
  state.rows = [];
  if (isDataTable(rows)) state.blocks.push(...layOutTable(rows));
  else state.blocks.push(...rows.flat().map(({ text }): LooseBlock => ({ text, kind: 'paragraph' })));
}
