import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../library/files.ts';

/** Writes a file whole or not at all, so that a killed build leaves no half of a picture. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

const HERE = dirname(fileURLToPath(import.meta.url));

/** Changes whenever the code that draws changes, or a package with it: a hash over its sources and the lock file. */
export async function drawingVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [HERE, join(HERE, '..', 'view'), join(HERE, '..', 'site')]) {
    for (const file of await listFiles(folder)) hash.update(await readFile(join(folder, file)));
  }
  hash.update(await readFile(join(HERE, '..', '..', 'package-lock.json')).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
