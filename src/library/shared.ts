import { type Library, makeLibrary } from './index.ts';
import { SILENT } from './progress.ts';
import { readSettings, type Settings } from './settings.ts';

let current: Promise<Library> | undefined;

/** The settings of this process. */
export const processSettings = (): Settings => readSettings(process.env, process.cwd());

/**
 * The one library that all loaders, or all integrations, of this process share; made at the first call. Silent: what
 * is to be said of the seeds is said by the command that was called.
 */
export function sharedLibrary(): Promise<Library> {
  current ??= makeLibrary(processSettings(), SILENT);
  return current;
}

/** Forgets the library, so that the next call reads the seeds again: a file changed while the site is served. */
export function forgetLibrary(): void {
  current = undefined;
}
