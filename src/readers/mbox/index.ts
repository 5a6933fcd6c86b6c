import { type Entry, UnreadableError } from '../reading.ts';
import { POSTMARK } from './postmark.ts';

/** More messages than this are no folder of documents. */
const MAX_MESSAGES = 5000;
/** Where a postmark is looked for: a header follows it. */
const HEADER = /^[!-9;-~]{1,76}:/;

/**
 * The messages of a mailbox, numbered, each as a mail of its own: one begins where a postmark stands behind an empty
 * line and before a header, so that "From noon on …" in a message does not part it. Lines that a program escaped
 * (">From ") are as they were. Throws an `UnreadableError` where there are more than 5,000.
 */
export async function unpackMbox(bytes: Uint8Array): Promise<readonly Entry[]> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = findPostmarks(source);
  if (starts.length > MAX_MESSAGES) {
    throw new UnreadableError(
      'entries',
      `It holds ${starts.length} messages, at most ${MAX_MESSAGES} are read`,
      'Split it',
    );
  }
  return starts.map((start, index) => ({
    entry: `message ${index + 1}`,
    bytes: messageAt(source, start, starts[index + 1] ?? source.length),
  }));
}

function findPostmarks(source: Buffer): number[] {
  const starts: number[] = [];
  for (let at = source.indexOf('From '); at >= 0; at = source.indexOf('From ', at + 5)) {
    const [line = '', next = ''] = source.toString('latin1', at, at + 1000).split(/\r?\n/, 2);
    const before = source.toString('latin1', Math.max(0, at - 4), at);
    const isParted = at === 0 || /\n\r?\n$/.test(before);
    if (isParted && POSTMARK.test(line) && HEADER.test(next.replace(/^>(?=From )/, ''))) starts.push(at);
  }
  return starts;
}

function messageAt(source: Buffer, start: number, end: number): Uint8Array {
  const from = source.indexOf('\n', start) + 1;
  const message = source.subarray(from, end);
  return message.includes('\n>') && message.includes('>From ')
    ? new Uint8Array(Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'))
    : new Uint8Array(message);
}
