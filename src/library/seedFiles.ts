import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { promisedFormat } from '../readers/index.ts';
import type { Notice } from '../records/index.ts';
import { UserError } from '../userError.ts';
import { byCodeUnits } from './files.ts';

/** A regular file in `seeds/` that can be read. */
export type SeedFile = Readonly<{
  /** Path relative to the folder, with forward slashes. */
  file: string;
  /** Absolute path. */
  path: string;
  bytes: Uint8Array;
  /** Hexadecimal. */
  sha256: string;
}>;

export const MAX_FILE_BYTES = 50_000_000;

/** The files of a folder or the one file at `path`, by name; what is no readable regular file is a rejection. */
export async function readSeedFiles(path: string): Promise<{ files: SeedFile[]; rejected: Notice[] }> {
  const paths = await listPaths(path);
  const files: SeedFile[] = [];
  const rejected: Notice[] = [];
  for (const each of paths) {
    const name = each === path ? basename(each) : relative(path, each).replaceAll('\\', '/');
    const result = await readSeedFile(each, name);
    if ('rule' in result) rejected.push(result);
    else files.push(result);
  }
  return { files, rejected };
}

async function listPaths(path: string): Promise<string[]> {
  const stats = await lstat(path).catch((cause: unknown) => {
    throw new UserError(`Cannot read "${path}": there is no such file or folder, expected a folder of documents`, {
      fix: 'Put documents into seeds/, or name the folder with SEEDS=DIR',
      cause,
    });
  });
  if (!stats.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !/^(?:\.|~\$)/.test(entry.name) && (!entry.isDirectory() || promisedFormat(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byCodeUnits);
}

async function readSeedFile(path: string, file: string): Promise<SeedFile | Notice> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) return reject(file, 'link', 'It is a symbolic link', 'Put the file itself into seeds/');
  if (stats.isDirectory()) {
    const reason = 'It is a folder, though its name promises a document; files in it are read on their own';
    return reject(file, 'folder', reason, 'Rename the folder, or put the document itself into seeds/');
  }
  if (!stats.isFile()) return reject(file, 'not-a-file', 'It is not a regular file', 'Remove it from seeds/');
  if (stats.size > MAX_FILE_BYTES) {
    return reject(file, 'too-large', `It has ${Math.ceil(stats.size / 1e6)} MB, at most 50 are read`, 'Split it');
  }
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const bytes = new Uint8Array(await handle.readFile());
      return { file, path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    } finally {
      await handle.close();
    }
  } catch {
    return reject(file, 'unreadable', 'It cannot be opened', 'Give yourself the right to read it');
  }
}

const reject = (file: string, rule: string, reason: string, fix: string): Notice => ({
  file,
  kind: 'rejected',
  rule,
  reason,
  fix,
});
