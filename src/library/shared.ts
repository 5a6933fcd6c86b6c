import { setTimeout } from 'node:timers/promises';
import type { Library } from './index.ts';
import { readSettings, type Settings } from './settings.ts';

/** Makes the library of this process. */
type Make = () => Promise<Library>;

/**
 * What all copies of this module share: the bundler has its own of every file that pages import, so that this one takes
 * nothing along and is told how a library is made.
 */
type Holder = { make?: Make; current?: Promise<Library> | undefined; settling?: Promise<void> | undefined };

const KEY = Symbol.for('crossbrief.library');
const holders = globalThis as { [KEY]?: Holder };
const holder = (): Holder => {
  holders[KEY] ??= {};
  return holders[KEY];
};

/** The settings of this process. */
export const processSettings = (): Settings => readSettings(process.env, process.cwd());

/** Says how this process makes its library, before anybody asks for one. */
export function provideLibrary(make: Make): void {
  holder().make = make;
}

async function make(): Promise<Library> {
  const { make: provided } = holder();
  if (!provided) throw new Error('Cannot make the library: nobody said how, expected provideLibrary to be called');
  return provided();
}

/**
 * The one library that summary, loaders and writers of this process share: the one that was handed over, else made at the
 * first call. Silent: what is to be said of the seeds is said by the command that was called.
 */
export function sharedLibrary(): Promise<Library> {
  const shared = holder();
  shared.current ??= make();
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
    const next = Promise.resolve(old).then(make);
    next.catch(() => {}); // those who call `sharedLibrary` are told
    shared.current = next;
  });
  return shared.settling;
}
