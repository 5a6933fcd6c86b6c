import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf } from './cache.ts';
import { entryPath } from './cacheStore.ts';

/** Lists of the keys that each folder of documents uses, beside the entries. */
const USERS = 'users';
/** A folder that was not built for so long gives up its entries. */
const MAX_AGE_DAYS = 30;
const MS_PER_DAY = 86_400_000;
const VERSION = /^[\da-f]{16}$/;

/**
 * Removes from the caches of one kind under `folder`, one for each version of the code, all entries but those of this version
 * that `user`, or another folder of documents, uses: what was deleted or is made otherwise now must not stay. Removes
 * nothing where the disk does not let it.
 */
export async function pruneCaches(
  folder: string,
  version: string,
  user: string,
  keys: readonly string[],
): Promise<void> {
  const current = join(folder, version);
  try {
    await noteUser(current, user, keys);
    const used = await readUsed(current);
    const kept = new Set([...used].map((key) => entryPath(key)));
    for (const drawer of await readdir(current)) {
      if (drawer === USERS) continue;
      const names = await readdir(join(current, drawer));
      const gone = names.filter((name) => !kept.has(join(drawer, name)));
      for (const name of gone) await rm(join(current, drawer, name), { force: true });
    }
    const others = (await readdir(folder)).filter((name) => VERSION.test(name) && name !== version);
    for (const name of others) await rm(join(folder, name), { recursive: true, force: true });
  } catch {
    // Full, read-only or used by another build: the next one prunes.
  }
}

/** Removes from a store in `folder` all entries but those of `keys`, which every user of it has in common. */
export async function pruneStore(folder: string, keys: readonly string[]): Promise<void> {
  const kept = new Set(keys.map((key) => entryPath(key)));
  try {
    for (const drawer of await readdir(folder)) {
      for (const name of await readdir(join(folder, drawer)))
        if (!kept.has(join(drawer, name))) await rm(join(folder, drawer, name), { recursive: true, force: true });
    }
  } catch {
    // Read-only or used by another build: the next one prunes.
  }
}

async function noteUser(folder: string, user: string, keys: readonly string[]): Promise<void> {
  const path = join(folder, USERS, keyOf(user));
  const text = JSON.stringify(keys);
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return utimes(path, new Date(), new Date());
  await mkdir(join(folder, USERS), { recursive: true });
  await writeFile(path, text);
}

async function readUsed(folder: string): Promise<Set<string>> {
  const used = new Set<string>();
  for (const name of await readdir(join(folder, USERS))) {
    const path = join(folder, USERS, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > MAX_AGE_DAYS * MS_PER_DAY) await rm(path, { force: true });
    else for (const key of JSON.parse(await readFile(path, 'utf8')) as string[]) used.add(key);
  }
  return used;
}
