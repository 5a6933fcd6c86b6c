import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import type { LooseBlock } from '../layOutBlocks.ts';
import { UnreadableError } from '../reading.ts';
import { CODE_PAGES, encodingOf } from './codepages.ts';
import { readControl } from './controls.ts';
import { addWords, endParagraph, endTable, settleRaised } from './layOut.ts';
import { type Group, type LeftOut, newState, type State } from './state.ts';

/** What a rich text file shows. `info`: its own title and day. */
export type RtfBody = Readonly<{
  blocks: readonly LooseBlock[];
  info: Readonly<Record<string, string>>;
  leftOut: LeftOut;
}>;
type Token = Readonly<{ type: number; word?: string; param?: number; data?: Buffer }>;
const GROUP_START = 0;
const GROUP_END = 1;
const CONTROL = 2;
const TEXT = 3;

const MAX_DEPTH = 500;

/** Reads the tokens of a rich text file. Throws an `UnreadableError` where groups stand too deep in each other. */
export async function readBody(bytes: Uint8Array): Promise<RtfBody> {
  const state = newState();
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
  // What stands for a letter to old programs ends with its group at the latest.
  if (token.type !== CONTROL) state.toSkip = 0;
  if (token.type === GROUP_START) openGroup(state);
  else if (token.type === GROUP_END) closeGroup(state);
  else if (token.type === CONTROL && token.word) readControl(state, token.word, token.param);
}

/** The bytes of pictures and of programs are most of many files, and none of their text. */
const isPassedOver = (group: Group | undefined): boolean => group?.skips === true && !group.info;

function addByte(state: State, byte: number): void {
  if (isPassedOver(state.groups.at(-1))) return;
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
