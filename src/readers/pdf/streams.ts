import { inflateSync } from 'node:zlib';
import { UnreadableError } from '../reading.ts';

const MAX_INFLATED_BYTES = 100_000_000;
const MAX_RATIO = 100;
const RATIO_FREE_BYTES = 100_000;
/** A stream's dictionary stands before it and is short. */
const MAX_DICTIONARY_BYTES = 1000;
const MAX_FILTERS = 4;

/**
 * Throws an `UnreadableError` where a compressed stream that pdf.js would unpack for the text inflates to too much.
 * Pictures are left out: they are not unpacked, and an empty scan shrinks to nothing.
 */
export function checkStreams(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inflated = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = dictionaryBefore(buffer, at);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = buffer[at + 6] === 0x0d ? at + 8 : at + 7;
    const end = buffer.indexOf('endstream', start);
    inflated += inflatedSize(buffer.subarray(start, end < 0 ? buffer.length : end), Math.min(filters, MAX_FILTERS));
    if (inflated > MAX_INFLATED_BYTES) throw bomb('more than 100 MB');
    at = end < 0 ? buffer.length : end;
  }
}

function dictionaryBefore(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - MAX_DICTIONARY_BYTES), at);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

function inflatedSize(packed: Buffer, filters: number): number {
  let data = packed;
  for (let pass = 0; pass < filters; pass += 1) {
    const maxOutputLength = Math.min(MAX_INFLATED_BYTES, Math.max(RATIO_FREE_BYTES, packed.length * MAX_RATIO));
    try {
      data = inflateSync(data, { maxOutputLength, finishFlush: 2 });
    } catch (cause) {
      if (cause instanceof RangeError) throw bomb(`more than ${MAX_RATIO} times its size`);
      return 0; // damaged or encrypted: pdf.js decides
    }
  }
  return data.length;
}

const bomb = (much: string): UnreadableError =>
  new UnreadableError('ratio', `A stream of it inflates to ${much}`, 'Print it to a new PDF');
