import { inflateRawSync } from 'node:zlib';
import { UnreadableError } from '../reading.ts';
import { type Listed, truncated, viewOf } from './directory.ts';

export const MAX_INFLATED_BYTES = 100_000_000;
/** Text shrinks to a tenth; a part that grows more than this is made to. Small parts may: they do no harm. */
const MAX_RATIO = 100;
const RATIO_FREE_BYTES = 100_000;

const LOCAL_HEADER = 0x04034b50;
/** Before the name in the header of an entry. */
export const HEADER_BYTES = 30;

/** Whether something of a size grows to far more than text does. */
export const isBomb = (bytes: number, packedBytes: number): boolean =>
  bytes > RATIO_FREE_BYTES && bytes > packedBytes * MAX_RATIO;

/** How many bytes stand before those of an entry, by its header. Throws where there is none. */
export function lengthBefore(header: Uint8Array): number {
  const view = viewOf(header);
  if (header.length < HEADER_BYTES || view.getUint32(0, true) !== LOCAL_HEADER) throw truncated();
  return HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

/** An entry as it was before it was packed; `bytes` begin with its header. Throws an `UnreadableError` where they are damaged. */
export function inflatePart(bytes: Uint8Array, entry: Listed, most = MAX_INFLATED_BYTES): Uint8Array {
  const { packedBytes, method, isEncrypted } = entry;
  if (isEncrypted) throw new UnreadableError('password', 'It is locked with a password', 'Save it without one');
  const start = lengthBefore(bytes);
  if (start + packedBytes > bytes.length) throw truncated();
  const packed = bytes.subarray(start, start + packedBytes);
  if (method === 0) return packed;
  if (method !== 8) throw unknownMethod(method);
  const allowed = Math.max(RATIO_FREE_BYTES, Math.min(most, packedBytes * MAX_RATIO));
  try {
    return inflateRawSync(packed, { maxOutputLength: allowed });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw truncated();
    throw allowed < most ? ratio() : tooLarge(most);
  }
}

export const ratio = (): UnreadableError =>
  new UnreadableError('ratio', `A part of it inflates to more than ${MAX_RATIO} times its size`, 'Save it again');

const tooLarge = (most: number): UnreadableError =>
  new UnreadableError('inflated', `A part of it inflates to more than ${most / 1e6} MB`, 'Split it');

const unknownMethod = (method: number): UnreadableError =>
  new UnreadableError(
    'packing',
    `It is packed in a way that is not read (method ${method} of ZIP)`,
    'Pack it again with another program, or put the files themselves into seeds/',
  );
