import { UnreadableError } from '../reading.ts';
import type { Source } from '../source.ts';

/** One file of an archive, as its directory tells of it. */
export type Listed = Readonly<{
  name: string;
  method: number;
  packedBytes: number;
  bytes: number;
  headerAt: number;
  isEncrypted: boolean;
  isLink: boolean;
}>;

/** Where the directory of an archive stands. */
type Place = Readonly<{ start: number; end: number; count: number }>;

const MAX_ENTRIES = 2000;
/** Names and comments of so many entries are not longer. */
const MAX_DIRECTORY_BYTES = 20_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LINK = 0xa000;
/** The end record and the longest comment behind it. */
export const END_SEARCH_BYTES = 22 + 0xffff;

/** Finds the directory by the last bytes of an archive (PKWARE APPNOTE 6.3). Throws where it is cut off or holds too much. */
export function findDirectory(tail: Uint8Array, size: number): Place {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const place = {
      start: view.getUint32(at + 16, true),
      end: size - tail.length + at,
      count: view.getUint16(at + 10, true),
    };
    if (place.count > MAX_ENTRIES) {
      throw new UnreadableError(
        'entries',
        `It holds ${place.count} entries, at most ${MAX_ENTRIES} are read`,
        'Split it',
      );
    }
    if (place.start > place.end || place.end - place.start > MAX_DIRECTORY_BYTES) throw truncated();
    return place;
  }
  throw truncated();
}

/** The entries of a directory in its order; a name may stand there more than once. */
export function readDirectory(directory: Uint8Array, count: number): Listed[] {
  const view = viewOf(directory);
  const entries: Listed[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameIn(directory.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isLink: (view.getUint16(at + 40, true) & 0xf000) === LINK,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The entries of an archive that is not held in memory. */
export async function listEntries(source: Source): Promise<Listed[]> {
  const tail = await source.read(Math.max(0, source.size - END_SEARCH_BYTES), source.size);
  const { start, end, count } = findDirectory(tail, source.size);
  return readDirectory(await source.read(start, end), count);
}

/** The names in an archive; undefined where it has no directory that can be read. */
export const namesIn = async (source: Source): Promise<readonly string[] | undefined> => {
  const entries = await listEntries(source).catch(() => undefined);
  return entries?.map(({ name }) => name);
};

/** Names that are not UTF-8 have "\\xe9" for each byte that is none: "caf\xe9.txt" → "caf\\xe9.txt" */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\xFF]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`);
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const truncated = (): UnreadableError =>
  new UnreadableError('truncated', 'The archive is cut off or damaged', 'Save it again');
