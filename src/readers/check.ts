import type { Block } from '../records/index.ts';
import { MAX_CHARACTERS } from './decode.ts';
import { noticeMixedScripts } from './mixedScripts.ts';
import { type Reading, type ReadingNotice, UnreadableError } from './reading.ts';

/** What holds for the readings of every format: not too long, hardly a damaged letter, look-alike letters noticed. */
export function checkReading(reading: Reading): Reading {
  const { text } = reading;
  checkLength(reading);
  if (isLostToMarks(text)) {
    throw new UnreadableError(
      'undecodable',
      'Its letters were lost when it was saved: question marks stand in their place',
      'Save it again from where it comes from, as UTF-8',
    );
  }
  if (!/\p{L}{2}/u.test(text)) {
    throw new UnreadableError('no-text', 'There are no words in it', 'Put the text into it or remove it');
  }
  if (reading.blocks && !reading.blocks.some((block) => isTold(block, text))) {
    throw new UnreadableError(
      'no-text',
      'There are no words in it but a title and what stands round a text',
      'Put the text into it or remove it',
    );
  }
  return { ...reading, notices: [...reading.notices, ...noticeLost(reading), ...noticeMixedScripts(text)] };
}

/** The longest report has a tenth of it; each is a row of the page that shows what was read. */
const MAX_PIECES = 40_000;

function checkLength({ text, blocks }: Reading): void {
  if (text.length > MAX_CHARACTERS) {
    throw new UnreadableError(
      'too-long',
      `It has ${text.length} characters, at most ${MAX_CHARACTERS} are read`,
      'Split it into one file an article',
    );
  }
  const pieces = blocks?.length ?? text.split(/\n+/).length;
  if (pieces > MAX_PIECES) {
    throw new UnreadableError(
      'too-many-pieces',
      `It has ${pieces} lines or paragraphs, at most ${MAX_PIECES} are read`,
      'Split it, or keep data outside seeds/',
    );
  }
}

/** "??????? ???? ?? ????????": what a program writes that cannot say the letters. */
function isLostToMarks(text: string): boolean {
  const lost = text.match(/(?<!\S)[“"(]?\?{3,}(?!\S|\?)/g)?.length ?? 0;
  return lost >= MIN_LOST && lost >= (text.match(/\S+/g)?.length ?? 0) * MIN_LOST_SHARE;
}

const MIN_LOST = 5;
const MIN_LOST_SHARE = 0.2;

const TOLD: ReadonlySet<string> = new Set(['paragraph', 'heading', 'note', 'caption', 'quote']);

/** Whether a block has a word of what a document tells. */
const isTold = ({ kind, start, end }: Block, text: string): boolean =>
  TOLD.has(kind) && /\p{L}/u.test(text.slice(start, end));

/** One lost letter in so many is a slip, more is a text that nobody can rely on. */
const CHARACTERS_PER_LOSS = 1000;

/**
 * A letter that was lost before the file was saved is told; records that rest on it are left out. Throws an
 * `UnreadableError` where there are many: a quote with holes in it is not what was said.
 */
function noticeLost({ text, notices }: Reading): ReadingNotice[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  const lost = text.split('\uFFFD').length - 1;
  const line = text.slice(0, at).split('\n').length;
  const before = text.slice(Math.max(0, at - 20), at).replace(/\s+/g, ' ');
  const which = lost === 1 ? 'A letter' : `${lost} letters`;
  const reason = `${which} of the text ${lost === 1 ? 'was' : 'were'} lost when it was saved (U+FFFD), first in line ${line} after "${before}"`;
  const fix = 'Save it again from where it comes from, as UTF-8';
  if (lost > Math.max(1, text.length / CHARACTERS_PER_LOSS)) throw new UnreadableError('undecodable', reason, fix);
  return notices.some(({ rule }) => rule === 'stray-byte') ? [] : [{ rule: 'lost-letter', reason, fix, line }];
}
