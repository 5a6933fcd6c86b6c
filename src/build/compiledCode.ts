import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache, flushCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/crossbrief-code', import.meta.url));

/**
 * Has Node keep the code that it compiles, types taken out of it, for this process and those that it starts: to be called
 * before anything else is loaded. Where the folder cannot be written, nothing is kept.
 */
export function keepCompiledCode(): void {
  const { directory } = enableCompileCache(FOLDER);
  if (directory) process.env.NODE_COMPILE_CACHE ??= FOLDER;
}

/** Writes what was compiled so far: at a time when there is nothing else to do. */
export const keepCodeSoFar = flushCompileCache;

/** Keeps nothing of what is loaded from here on: the code that Astro bundles is another each time and holds words of documents. */
export function keepNoMoreCode(): void {
  const folder = getCompileCacheDir();
  if (folder === undefined) return;
  flushCompileCache();
  const list = (): string[] => readdirSync(folder);
  const kept = new Set(list());
  process.on('exit', () => {
    flushCompileCache(); // what is written here is not written once more at the very end
    for (const name of list()) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
  });
}
