import { setTimeout } from 'node:timers/promises';
import { readSiteSettings } from './editorFiles.ts';
import { type Library, makeLibrary } from './index.ts';
import { SILENT } from './progress.ts';
import { type Place, readPlace, readSettings, type Settings } from './settings.ts';

/** What all copies of this module share: the bundler has its own of every file that pages import. */
type Holder = { current?: Promise<Library> | undefined; settling?: Promise<void> | undefined };

const KEY = Symbol.for('crossbrief.library');
const holders = globalThis as { [KEY]?: Holder };
const holder = (): Holder => {
  holders[KEY] ??= {};
  return holders[KEY];
};

/** The settings of this process. */
export const processSettings = (): Settings => readSettings(process.env, process.cwd());

/** Where the site of this process will stand: SITE and BASE, else the address that the editor gives in `site.yaml`. */
export const processPlace = async (): Promise<Place> =>
  readPlace(process.env, (await readSiteSettings(processSettings().content)).address);

/**
 * The one library that summary, loaders and writers of this process share: the one that was handed over, else made at the
 * first call. Silent: what is to be said of the seeds is said by the command that was called.
 */
export function sharedLibrary(): Promise<Library> {
  const shared = holder();
  shared.current ??= makeLibrary(processSettings(), SILENT);
  return shared.current;
}

/** Makes `library` the one that all share. */
export function shareLibrary(library: Library): void {
  holder().current = Promise.resolve(library);
}

/** A change of one file is told to every loader, and some editors write a file in two steps. */
const SETTLING_MS = 50;

/**
 * Forgets the library, so that the next call of `sharedLibrary` reads the seeds again: a file changed while the site
 * is served. Once for all who ask within a moment; the new library is begun when the old one is done, so that what is
 * older never comes later.
 */
export function forgetLibrary(): Promise<void> {
  const shared = holder();
  shared.settling ??= setTimeout(SETTLING_MS).then(() => {
    shared.settling = undefined;
    const old = shared.current?.catch(() => {});
    const next = Promise.resolve(old).then(() => makeLibrary(processSettings(), SILENT));
    next.catch(() => {}); // those who call `sharedLibrary` are told
    shared.current = next;
  });
  return shared.settling;
}
