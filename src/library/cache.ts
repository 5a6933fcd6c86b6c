import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from './cacheStore.ts';
import { listFiles } from './files.ts';

/** Keeps results on disk by key; a broken or missing entry is no entry, and what cannot be kept is made again. */
export type Cache = Readonly<{
  read: (key: string) => Promise<unknown>;
  write: (key: string, value: unknown) => Promise<void>;
}>;

/** A cache of JSON in `folder`. `tell` is told once where nothing can be kept. */
export function openCache(folder: string, tell?: (line: string) => void): Cache {
  const store = openStore(folder, tell);
  return {
    async read(key) {
      const bytes = await store.read(key);
      return bytes && JSON.parse(Buffer.from(bytes).toString());
    },
    async write(key, value) {
      const json = jsonOf(value);
      if (json !== undefined) await store.write(key, Buffer.from(json));
    },
  };
}

/**
 * A value as it will be when it is read from a cache: without fields that are undefined, which decide where a later one
 * stands. What is made anew must not differ from what was kept.
 */
export const asRead = <T>(value: T): T => {
  const json = jsonOf(value);
  return json === undefined ? value : JSON.parse(json); // what cannot be kept is never read
};

/** Undefined where it would be longer than a string can be, as of the thousands of documents of one mailbox: it is made again. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
 * over the lock file, so nobody has to remember to raise a number. Read once: a process runs the code that it began with.
 */
export function pipelineVersion(): Promise<string> {
  version ??= readVersion();
  return version;
}

let version: Promise<string> | undefined;

async function readVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const stage of ['records', 'readers', 'pipeline', 'language']) {
    const folder = join(SOURCE_FOLDER, stage);
    for (const file of await listFiles(folder)) hash.update(await readFile(join(folder, file)));
  }
  hash.update(await readFile(join(SOURCE_FOLDER, '..', 'package-lock.json')).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
