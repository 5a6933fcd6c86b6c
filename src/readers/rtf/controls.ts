import { addWords, endCell, endParagraph, settleRaised } from './layOut.ts';
import type { Group, State } from './state.ts';
import { INFO_FIELDS, SKIPPED, WORDS } from './words.ts';

const isOn = (param: number | undefined): boolean => param !== 0;

/** Does what a control word says. */
export function readControl(state: State, word: string, param: number | undefined): void {
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
