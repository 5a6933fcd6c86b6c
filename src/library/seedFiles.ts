import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { detectLarge, isReadFormat, MAX_DOCUMENT_BYTES, type Source } from '../readers/index.ts';
import type { Notice } from '../records/index.ts';
import { UserError } from '../userError.ts';
import { byCodeUnits } from './files.ts';
import { listSeedPaths, nameOf } from './seedNames.ts';

/** A regular file in `seeds/` that can be read. Its bytes are read again when their turn comes: only few are held at a time. */
export type SeedFile = Readonly<{
  /** Path relative to the folder, with forward slashes. */
  file: string;
  /** Absolute path, as the disk has it: not every name is UTF-8. */
  path: Buffer;
  /** Hexadecimal. */
  sha256: string;
  /** What is to be said of its name. */
  notices: readonly Notice[];
  /** It holds others, and is read piece by piece. */
  isContainer: boolean;
}>;

/** A file that cannot be read, and why. */
type Refused = Readonly<{ rule: string; reason: string; fix: string }>;

/** Of a file that holds others: each has the limits of a file. */
const MAX_CONTAINER_BYTES = 500_000_000;
const PIECE_BYTES = 4_000_000;

/** The files of a folder or the one file at `path`, by name; what is no readable regular file is a rejection. */
export async function readSeedFiles(path: string): Promise<{ files: SeedFile[]; rejected: Notice[] }> {
  // Who names a link to a folder means the folder; links within it are not followed.
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    (cause: unknown) => {
      throw new UserError(`Cannot read "${path}": there is no such file or folder, expected a folder of documents`, {
        fix: 'Put documents into seeds/, or name the folder with SEEDS=DIR',
        cause,
      });
    },
  );
  const whole = Buffer.from(path);
  const listed = isFolder ? await listSeedPaths(whole) : { paths: [whole], closed: [] };
  const files: SeedFile[] = [];
  const rejected: Notice[] = listed.closed.map((folder) => refuse(relativeName(whole, folder), CLOSED_FOLDER));
  for (const each of listed.paths) {
    const file = isFolder ? relativeName(whole, each) : basename(path);
    const read = await withSeed(each, (handle) => identify(file, handle));
    if ('rule' in read) rejected.push(refuse(file, read));
    else files.push({ file, path: each, ...read, notices: noticeName(each, file) });
  }
  return {
    files: files.sort((a, b) => byCodeUnits(a.file, b.file)),
    rejected: rejected.sort((a, b) => byCodeUnits(a.file, b.file)),
  };
}

/** The bytes of a file that was listed, or why they are not those any more. */
export async function readSeedBytes({ path, sha256 }: SeedFile): Promise<Uint8Array | Refused> {
  const read = await withSeed(path, readWhole);
  if ('rule' in read) return read;
  return read.sha256 === sha256 ? read.bytes : CHANGED;
}

/** What `use` makes of a file that was listed, which it reads piece by piece; or why it is not that file any more. */
export function readSeedPieces<T>(
  { path, sha256 }: SeedFile,
  use: (source: Source) => Promise<T>,
): Promise<{ made: T } | Refused> {
  return withSeed(path, async (handle) => {
    const before = await handle.stat();
    if ((await hashOf(handle, before.size)) !== sha256) return CHANGED;
    const made = await use({ size: before.size, read: (start, end) => readPiece(handle, start, end) });
    return isSame(before, await handle.stat()) ? { made } : CHANGED;
  });
}

/** Opens a regular file for `use`, and nothing that a link leads to. */
async function withSeed<T>(path: Buffer, use: (handle: FileHandle) => Promise<T | Refused>): Promise<T | Refused> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return LINK;
    if (stats.isDirectory()) return FOLDER;
    if (!stats.isFile()) return NOT_A_FILE;
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return await use(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CutError) return CHANGED;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? GONE : UNREADABLE;
  }
}

/** The hash of a file, and whether it holds others: only those may be larger than a document. */
async function identify(file: string, handle: FileHandle): Promise<Pick<SeedFile, 'sha256' | 'isContainer'> | Refused> {
  const before = await handle.stat();
  const source = { size: before.size, read: (start: number, end: number) => readPiece(handle, start, end) };
  const format = await detectLarge(file, source);
  const isContainer = isReadFormat(format) && format.unpack !== undefined;
  if (before.size > (isContainer ? MAX_CONTAINER_BYTES : MAX_DOCUMENT_BYTES))
    return tooLarge(before.size, format.name, isContainer);
  const sha256 = await hashOf(handle, before.size);
  return isSame(before, await handle.stat()) ? { sha256, isContainer } : CHANGED;
}

const isSame = (before: Stats, after: Stats): boolean => after.size === before.size && after.mtimeMs === before.mtimeMs;

async function hashOf(handle: FileHandle, size: number): Promise<string> {
  const hash = createHash('sha256');
  for (let start = 0; start < size; start += PIECE_BYTES) {
    hash.update(await readPiece(handle, start, Math.min(size, start + PIECE_BYTES)));
  }
  return hash.digest('hex');
}

/** The file has become shorter than it was when it was opened. */
class CutError extends Error {}

async function readPiece(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  for (let filled = 0; filled < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new CutError();
    filled += bytesRead;
  }
  return bytes;
}

/** As many bytes as it had when it was opened, and not while somebody writes them. */
async function readWhole(handle: FileHandle): Promise<{ bytes: Uint8Array; sha256: string } | Refused> {
  const before = await handle.stat();
  if (before.size > MAX_DOCUMENT_BYTES) return CHANGED;
  const bytes = await readPiece(handle, 0, before.size);
  if (!isSame(before, await handle.stat())) return CHANGED;
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const LINK = { rule: 'link', reason: 'It is a symbolic link', fix: 'Put the file itself into seeds/' };
const FOLDER = {
  rule: 'folder',
  reason: 'It is a folder, though its name promises a document; files in it are read on their own',
  fix: 'Rename the folder, or put the document itself into seeds/',
};
const CLOSED_FOLDER = {
  rule: 'unreadable',
  reason: 'It is a folder that cannot be opened',
  fix: 'Give yourself the right to read it, or take it out of seeds/',
};
const NOT_A_FILE = { rule: 'not-a-file', reason: 'It is not a regular file', fix: 'Remove it from seeds/' };
const UNREADABLE = {
  rule: 'unreadable',
  reason: 'It cannot be opened',
  fix: 'Give yourself the right to read it',
};
const GONE = {
  rule: 'gone',
  reason: 'It was there when the folder was listed and gone when it was to be read',
  fix: 'Put it back, and build again when nothing else works on seeds/',
};
const CHANGED = {
  rule: 'changed',
  reason: 'It was written while it was read',
  fix: 'Build again when it is there as a whole',
};
const tooLarge = (bytes: number, name: string, isContainer: boolean): Refused => ({
  rule: 'too-large',
  reason: `It is ${name} of ${Math.ceil(bytes / 1e6)} MB, at most ${(isContainer ? MAX_CONTAINER_BYTES : MAX_DOCUMENT_BYTES) / 1e6} are read`,
  fix: isContainer ? 'Split it' : 'Split it, or put its articles into seeds/ one by one or packed in a ZIP archive',
});

const refuse = (file: string, why: Refused): Notice => ({ file, kind: 'rejected', ...why });

const relativeName = (folder: Buffer, path: Buffer): string => {
  const name = nameOf(path.subarray(folder.length)).name.replace(/^[/\\]+/, '') || '.';
  return sep === '/' ? name : name.replaceAll(sep, '/');
};

/** Zip programs of other systems leave names in the letters of those systems. */
function noticeName(path: Buffer, file: string): Notice[] {
  if (nameOf(path).isUtf8) return [];
  const reason = 'Its name is not UTF-8; bytes that are no letters of it are written as "\\xe9"';
  return [{ file, kind: 'notice', rule: 'file-name', reason, fix: 'Nothing to do; rename it to be clear' }];
}
