import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
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
}>;

/** A file that cannot be read, and why. */
type Refused = Readonly<{ rule: string; reason: string; fix: string }>;

export const MAX_FILE_BYTES = 50_000_000;

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
    const read = await readSeed(each);
    if ('rule' in read) rejected.push(refuse(file, read));
    else files.push({ file, path: each, sha256: read.sha256, notices: noticeName(each, file) });
  }
  return {
    files: files.sort((a, b) => byCodeUnits(a.file, b.file)),
    rejected: rejected.sort((a, b) => byCodeUnits(a.file, b.file)),
  };
}

/** The bytes of a file that was listed, or why they are not those any more. */
export async function readSeedBytes({ path, sha256 }: SeedFile): Promise<Uint8Array | Refused> {
  const read = await readSeed(path);
  if ('rule' in read) return read;
  return read.sha256 === sha256 ? read.bytes : CHANGED;
}

async function readSeed(path: Buffer): Promise<{ bytes: Uint8Array; sha256: string } | Refused> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return LINK;
    if (stats.isDirectory()) return FOLDER;
    if (!stats.isFile()) return NOT_A_FILE;
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return await readWhole(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? GONE : UNREADABLE;
  }
}

/** As many bytes as it had when it was opened, and not while somebody writes them. */
async function readWhole(handle: FileHandle): Promise<{ bytes: Uint8Array; sha256: string } | Refused> {
  const before = await handle.stat();
  if (before.size > MAX_FILE_BYTES) return tooLarge(before.size);
  const bytes = new Uint8Array(before.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled);
    if (bytesRead === 0) return CHANGED;
    filled += bytesRead;
  }
  const after = await handle.stat();
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return CHANGED;
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
const tooLarge = (bytes: number): Refused => ({
  rule: 'too-large',
  reason: `It has ${Math.ceil(bytes / 1e6)} MB, at most 50 are read`,
  fix: 'Split it',
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
