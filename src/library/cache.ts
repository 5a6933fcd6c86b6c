import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './files.ts';

/** Keeps results on disk by key; a broken or missing entry is no entry. */
export type Cache = Readonly<{
  read: (key: string) => Promise<unknown>;
  write: (key: string, value: unknown) => Promise<void>;
}>;

/** A cache in `folder`. Entries are written whole or not at all, so a killed build leaves no half of one. */
export function openCache(folder: string): Cache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async read(key) {
      try {
        return JSON.parse(await readFile(pathOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    async write(key, value) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}`; // two may write the same entry at once
      await writeFile(draft, JSON.stringify(value));
      await rename(draft, path);
    },
  };
}

/** Hexadecimal SHA-256 over all parts. */
export function keyOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}

const SOURCE_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Changes whenever the code that makes records changes: a hash over the sources of records, readers and pipeline and
 * over the lock file, so nobody has to remember to raise a number.
 */
export async function pipelineVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const stage of ['records', 'readers', 'pipeline', 'language']) {
    const folder = join(SOURCE_FOLDER, stage);
    for (const file of await listFiles(folder)) hash.update(await readFile(join(folder, file)));
  }
  hash.update(await readFile(join(SOURCE_FOLDER, '..', 'package-lock.json')).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
