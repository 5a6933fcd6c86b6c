import { inflateRawSync } from 'node:zlib';
import type { Head } from '../format.ts';
import { UnreadableError } from '../reading.ts';

/** The parts of a ZIP archive by name, inflated when they are asked for. */
export type Archive = Readonly<{
  names: readonly string[];
  /** Names that stand in the directory more than once; the last is read. */
  repeated: readonly string[];
  read: (name: string) => Uint8Array | undefined;
}>;

type Entry = Readonly<{ method: number; packedBytes: number; bytes: number; headerAt: number; isEncrypted: boolean }>;

const MAX_ENTRIES = 2000;
const MAX_INFLATED_BYTES = 100_000_000;
/** Of an archive of documents, each of which has the limit above. */
const MAX_CONTAINER_BYTES = 500_000_000;
/** Text shrinks to a tenth; a part that grows more than this is made to. Small parts may: they do no harm. */
const MAX_RATIO = 100;
const RATIO_FREE_BYTES = 100_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record and the longest comment behind it. */
const END_SEARCH_BYTES = 22 + 0xffff;

/** Whether a file begins as a ZIP archive does. */
export const isZip = ({ text }: Head): boolean => text.startsWith('PK\x03\x04');

/** The names in the directory of an archive; undefined where it has none that can be read. */
export function archiveNames(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return [...listEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes).entries.keys()];
  } catch {
    return undefined;
  }
}

/**
 * Opens a ZIP archive (PKWARE APPNOTE 6.3) by its directory. Throws an `UnreadableError` where it is cut off, holds too
 * many entries, or says that it inflates to too much; `read` throws where a part in truth does. In an archive of
 * documents (`isContainer`) each part answers for itself.
 */
export function openArchive(bytes: Uint8Array, { isContainer = false } = {}): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, repeated } = listEntries(view, bytes);
  if (!isContainer) checkSizes([...entries.values()]);
  const most = isContainer ? MAX_CONTAINER_BYTES : MAX_INFLATED_BYTES;
  let inflated = 0;
  return {
    names: [...entries.keys()],
    repeated,
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const part = inflate(view, bytes, entry);
      inflated += part.length;
      if (inflated > most) throw tooMuch();
      return part;
    },
  };
}

function listEntries(view: DataView, bytes: Uint8Array): { entries: ReadonlyMap<string, Entry>; repeated: string[] } {
  const end = findEnd(view);
  const count = end === undefined ? 0 : view.getUint16(end + 10, true);
  if (end === undefined) throw truncated();
  if (count > MAX_ENTRIES) {
    throw new UnreadableError(
      'entries',
      `It holds ${count} entries, at most ${MAX_ENTRIES} are read`,
      'Save it again from Word',
    );
  }
  const entries = new Map<string, Entry>();
  const repeated: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(name)) repeated.push(name);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, repeated };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > view.byteLength - END_SEARCH_BYTES; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function checkSizes(entries: readonly Entry[]): void {
  const all = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (all > MAX_INFLATED_BYTES) throw tooMuch();
  if (entries.some((entry) => isBomb(entry.bytes, entry.packedBytes))) throw ratio();
}

const isBomb = (bytes: number, packedBytes: number): boolean =>
  bytes > RATIO_FREE_BYTES && bytes > packedBytes * MAX_RATIO;

function inflate(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  const { headerAt, packedBytes } = entry;
  if (entry.isEncrypted) throw new UnreadableError('password', 'It is locked with a password', 'Save it without one');
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) throw truncated();
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedBytes > bytes.length) throw truncated();
  const packed = bytes.subarray(start, start + packedBytes);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw truncated();
  const allowed = Math.max(RATIO_FREE_BYTES, Math.min(MAX_INFLATED_BYTES, packedBytes * MAX_RATIO));
  try {
    return inflateRawSync(packed, { maxOutputLength: allowed });
  } catch (cause) {
    throw cause instanceof RangeError ? ratio() : truncated();
  }
}

const truncated = (): UnreadableError =>
  new UnreadableError('truncated', 'The archive is cut off or damaged', 'Save it again');

const ratio = (): UnreadableError =>
  new UnreadableError(
    'ratio',
    `A part of it inflates to more than ${MAX_RATIO} times its size`,
    'Save it again from Word',
  );

const tooMuch = (): UnreadableError =>
  new UnreadableError('inflated', 'It inflates to more than 100 MB', 'Take the pictures out and save it again');
