import type { Head } from '../format.ts';
import { UnreadableError } from '../reading.ts';
import { END_SEARCH_BYTES, findDirectory, type Listed, readDirectory } from './directory.ts';
import { inflatePart, isBomb, MAX_INFLATED_BYTES, ratio } from './inflate.ts';

/** The parts of a ZIP archive by name, inflated when they are asked for. */
export type Archive = Readonly<{
  names: readonly string[];
  /** Names that stand in the directory more than once; the last is read. */
  repeated: readonly string[];
  read: (name: string) => Uint8Array | undefined;
}>;

/** Whether a file begins as a ZIP archive does. */
export const isZip = ({ text }: Pick<Head, 'text'>): boolean => text.startsWith('PK\x03\x04');

/** The names in the directory of an archive; undefined where it has none that can be read. */
export function archiveNames(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return [...new Set(listParts(bytes).map(({ name }) => name))];
  } catch {
    return undefined;
  }
}

/**
 * Opens the ZIP archive of one document by its directory. Throws an `UnreadableError` where it is cut off, holds too many
 * entries, or says that it inflates to too much; `read` throws where a part in truth does.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const listed = listParts(bytes);
  const entries = new Map(listed.map((entry) => [entry.name, entry]));
  checkSizes([...entries.values()]);
  let inflated = 0;
  return {
    names: [...entries.keys()],
    repeated: listed.filter((entry) => entries.get(entry.name) !== entry).map(({ name }) => name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const part = inflatePart(bytes.subarray(entry.headerAt), entry);
      inflated += part.length;
      if (inflated > MAX_INFLATED_BYTES) throw tooMuch();
      return part;
    },
  };
}

function listParts(bytes: Uint8Array): Listed[] {
  const { start, end, count } = findDirectory(bytes.subarray(-END_SEARCH_BYTES), bytes.length);
  return readDirectory(bytes.subarray(start, end), count);
}

function checkSizes(entries: readonly Listed[]): void {
  const all = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (all > MAX_INFLATED_BYTES) throw tooMuch();
  if (entries.some((entry) => isBomb(entry.bytes, entry.packedBytes))) throw ratio();
}

const tooMuch = (): UnreadableError =>
  new UnreadableError('inflated', 'It inflates to more than 100 MB', 'Take the pictures out and save it again');
