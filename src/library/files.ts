import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Independent of the locale, so that every machine gives the same order. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The regular files below a folder by their paths in it, with forward slashes, in an order that every machine shares. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byCodeUnits);
}
