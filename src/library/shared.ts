import { setTimeout } from 'node:timers/promises';
import { readSiteSettings } from './editorFiles.ts';
import { type Library, makeLibrary } from './index.ts';
import { SILENT } from './progress.ts';
import { type Place, readPlace, readSettings, type Settings } from './settings.ts';

let current: Promise<Library> | undefined;

/** The settings of this process. */
export const processSettings = (): Settings => readSettings(process.env, process.cwd());

/** Where the site of this process will stand: SITE and BASE, else the address that the editor gives in `site.yaml`. */
export const processPlace = async (): Promise<Place> =>
  readPlace(process.env, (await readSiteSettings(processSettings().content)).address);

/**
 * The one library that all loaders, or all integrations, of this process share; made at the first call. Silent: what
 * is to be said of the seeds is said by the command that was called.
 */
export function sharedLibrary(): Promise<Library> {
  current ??= makeLibrary(processSettings(), SILENT);
  return current;
}

/** A change of one file is told to every loader, and some editors write a file in two steps. */
const SETTLING_MS = 50;

let settling: Promise<void> | undefined;

/**
 * Forgets the library, so that the next call of `sharedLibrary` reads the seeds again: a file changed while the site
 * is served. Once for all who ask within a moment; the new library is begun when the old one is done, so that what is
 * older never comes later.
 */
export function forgetLibrary(): Promise<void> {
  settling ??= setTimeout(SETTLING_MS).then(() => {
    settling = undefined;
    const old = current?.catch(() => {});
    current = Promise.resolve(old).then(() => makeLibrary(processSettings(), SILENT));
    current.catch(() => {}); // those who call `sharedLibrary` are told
  });
  return settling;
}
