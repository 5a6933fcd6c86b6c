import { type Entry, MAX_DOCUMENT_BYTES, UnreadableError } from '../reading.ts';
import type { Source } from '../source.ts';
import { POSTMARK } from './postmark.ts';

/** More messages than this are no folder of documents. */
const MAX_MESSAGES = 5000;
/** Lines that begin as a postmark does and are looked at more closely; a mailbox of so many messages has no more. */
const MAX_CANDIDATES = 100_000;
/** Where a postmark is looked for: a header follows it. */
const HEADER = /^[!-9;-~]{1,76}:/;
const PIECE_BYTES = 4_000_000;
/** A postmark and the header behind it. */
const POSTMARK_BYTES = 400;
/** Line ends before a postmark. */
const BEFORE_BYTES = 4;

/**
 * The messages of a mailbox, numbered, each as a mail of its own: one begins where a postmark stands behind an empty
 * line and before a header, so that "From noon on …" in a message does not part it. Lines that a program escaped
 * (">From ") are as they were. The mailbox is read twice, a piece at a time. Throws an `UnreadableError` where there are
 * more than 5,000.
 */
export async function* unpackMbox(source: Source): AsyncGenerator<Entry> {
  const starts = await findPostmarks(source);
  if (starts.length > MAX_MESSAGES) {
    throw new UnreadableError(
      'entries',
      `It holds ${starts.length} messages, at most ${MAX_MESSAGES} are read`,
      'Split it',
    );
  }
  for (const [index, start] of starts.entries()) {
    yield { entry: `message ${index + 1}`, ...(await readMessage(source, start, starts[index + 1] ?? source.size)) };
  }
}

async function findPostmarks(source: Source): Promise<number[]> {
  const starts: number[] = [];
  let candidates = 0;
  for (let piece = 0; piece < source.size; piece += PIECE_BYTES) {
    const from = Math.max(0, piece - BEFORE_BYTES);
    const bytes = Buffer.from(await source.read(from, Math.min(source.size, piece + PIECE_BYTES + POSTMARK_BYTES)));
    const end = piece + PIECE_BYTES - from;
    for (let at = bytes.indexOf('From ', piece - from); at >= 0 && at < end; at = bytes.indexOf('From ', at + 5)) {
      if (!isParted(bytes, at, from)) continue;
      candidates += 1;
      if (candidates > MAX_CANDIDATES) {
        throw new UnreadableError('entries', 'It holds far more messages than are read, 5,000', 'Split it');
      }
      if (isPostmark(bytes.toString('latin1', at, at + POSTMARK_BYTES))) starts.push(from + at);
    }
  }
  return starts;
}

const isParted = (bytes: Buffer, at: number, offset: number): boolean =>
  at + offset === 0 || /\n\r?\n$/.test(bytes.toString('latin1', Math.max(0, at - BEFORE_BYTES), at));

function isPostmark(text: string): boolean {
  const [line = '', next = ''] = text.split(/\r?\n/, 2);
  return POSTMARK.test(line) && HEADER.test(next.replace(/^>(?=From )/, ''));
}

async function readMessage(source: Source, start: number, end: number): Promise<Pick<Entry, 'bytes' | 'failure'>> {
  if (end - start > MAX_DOCUMENT_BYTES) return { bytes: new Uint8Array(), failure: TOO_LARGE };
  const whole = await source.read(start, end);
  const message = Buffer.from(whole.subarray(whole.indexOf(0x0a) + 1));
  return {
    bytes:
      message.includes('\n>') && message.includes('>From ')
        ? new Uint8Array(Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'))
        : new Uint8Array(message),
  };
}

const TOO_LARGE = {
  rule: 'too-large',
  reason: 'It has more than 50 MB',
  fix: 'Save what belongs to the subject alone',
};
