import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnits } from '../library/seedFiles.ts';

/** Writes a file whole or not at all, so that a killed build leaves no half of a picture. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

/** The bytes of a stored picture; undefined where there is none. */
export const readStored = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined);

const HERE = dirname(fileURLToPath(import.meta.url));

/** Changes whenever the code that draws changes, or a package with it: a hash over its sources and the lock file. */
export async function drawingVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [HERE, join(HERE, '..', 'presentation')]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort(byCodeUnits)) hash.update(await readFile(path));
  }
  hash.update(await readFile(join(HERE, '..', '..', 'package-lock.json')).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
