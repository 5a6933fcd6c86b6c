import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { keyOf } from '../library/cache.ts';
import { byCodeUnits } from '../library/files.ts';
import { PASSING } from '../library/passing.ts';
import { readSeedFiles } from '../library/seedFiles.ts';
import type { Place, Settings } from '../library/settings.ts';

/** All that a site is made of. */
export type Inputs = Readonly<{
  /** Changes with any of it. */
  digest: string;
  /** The same of the code alone. */
  code: string;
  /** Files with documents that can be read. */
  files: readonly string[];
}>;

/** What of the project decides what a site is like, `node_modules` by what npm wrote down of it. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const INSTALLED = 'node_modules/.package-lock.json';

/** A commentary that takes other files along: nobody knows which. */
const IMPORTS = /^\s*(?:import|export)\b.*['"]|\bimport\s*\(/m;

/**
 * What a build with these settings would be made of; undefined where that cannot be told: something cannot be read at the
 * moment, or a commentary imports other files.
 */
export async function inputsOf(root: string, settings: Settings & Place): Promise<Inputs | undefined> {
  try {
    const code = await digestOfCode(root);
    const { files, rejected } = await readSeedFiles(settings.seeds);
    if (rejected.some(({ rule }) => PASSING.has(rule))) return undefined;
    const content = await digestOfContent([settings.content]);
    const seeds = JSON.stringify([files.map(({ file, sha256 }) => [file, sha256]), rejected]);
    const { date = '', site = '', base, out, isContentGiven = false } = settings;
    const asked = JSON.stringify([settings.seeds, settings.content, isContentGiven, out, date, site, base]);
    return {
      digest: keyOf(code, process.version, process.platform, process.arch, asked, seeds, content),
      code,
      files: files.map(({ file }) => file),
    };
  } catch {
    return undefined;
  }
}

/** Changes with anything of the project that decides what a site is like. */
export const digestOfCode = (root: string): Promise<string> =>
  digestOf([...CODE, INSTALLED].map((path) => join(root, path)));

/** Changes with any of the editor's files at or below `paths`. Throws where one is a commentary that takes others along. */
export const digestOfContent = (paths: readonly string[]): Promise<string> => digestOf(paths, refuseImports);

function refuseImports(path: string, bytes: Uint8Array): void {
  if (path.endsWith('.mdx') && IMPORTS.test(Buffer.from(bytes).toString('utf8')))
    throw new Error(`"${path}" imports other files`);
}

/** Changes with the name or content of any file at or below `paths`. Throws where one of them cannot be read. */
export async function digestOf(
  paths: readonly string[],
  look: (path: string, bytes: Uint8Array) => void = () => {},
): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await listBelow(path)) {
      const bytes = await readFile(file);
      look(file, bytes);
      hash.update(JSON.stringify([relative(path, file), bytes.length]));
      hash.update(bytes);
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}

/** The file at `path`, or those below it, links among them; none where there is nothing. */
async function listBelow(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(byCodeUnits);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return [path];
    throw error;
  }
}
