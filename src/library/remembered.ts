import { join } from 'node:path';
import { asRead, type Cache, keyOf, openCache, pipelineVersion } from './cache.ts';
import { pruneCaches } from './prune.ts';
import type { Settings } from './settings.ts';

/** What was made of the same things before, or `make` if nothing was; `of`: the contents that it rests on. */
export type Remember = <T>(kind: string, of: readonly string[], make: () => T) => Promise<T>;

/** What was made before, and how to forget what is not made of these documents any more. */
export type Memory = Readonly<{ remember: Remember; forgetOthers: () => Promise<void> }>;

/** Remembers in the cache of these settings, as long as the code is the same. */
export async function openMemory(settings: Settings): Promise<Memory> {
  const version = await pipelineVersion();
  const folder = join(settings.cache, 'made');
  const cache = openCache(join(folder, version));
  const keys = new Set<string>();
  return {
    remember: (kind, of, make) => {
      const key = keyOf(version, kind, ...of);
      keys.add(key);
      return remembered(cache, key, make);
    },
    forgetOthers: () => pruneCaches(folder, version, settings.seeds, [...keys]),
  };
}

async function remembered<T>(cache: Cache, key: string, make: () => T): Promise<T> {
  const known = await cache.read(key);
  if (known !== undefined) return known as T;
  const made = asRead(make());
  await cache.write(key, made);
  return made;
}

const contents = new WeakMap<object, string>();

/** A name for all that a record says, and for nothing else; found once for each. */
export function contentOf(record: object): string {
  const known = contents.get(record) ?? keyOf(JSON.stringify(record));
  contents.set(record, known);
  return known;
}
