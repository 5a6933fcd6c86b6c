import { type Library, makeLibrary } from './index.ts';
import { showProgress } from './progress.ts';
import { readSettings, type Settings } from './settings.ts';

let current: Promise<Library> | undefined;

/** The settings of this process. */
export const processSettings = (): Settings => readSettings(process.env, process.cwd());

/** The one library that all loaders and integrations of this process share; made at the first call. */
export function sharedLibrary(): Promise<Library> {
  current ??= makeLibrary(
    processSettings(),
    showProgress(process.stderr, () => Date.now()),
  );
  return current;
}

/** Forgets the library, so that the next call reads the seeds again: a file changed while the site is served. */
export function forgetLibrary(): void {
  current = undefined;
}
