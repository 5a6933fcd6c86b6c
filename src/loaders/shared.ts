import type { Library } from '../library/index.ts';
import { sharedLibrary } from '../library/shared.ts';

export type Entry = Readonly<{ id: string }> & Readonly<Record<string, unknown>>;
/** Their entries by the names of the collections. */
export type Collections = Readonly<Record<string, readonly Entry[]>>;
type Make = (library: Library) => Collections | Promise<Collections>;

const KEY = Symbol.for('crossbrief.collections');
const holder = globalThis as { [KEY]?: Make };
const made = new WeakMap<Library, Promise<Collections>>();

/** Says what the collections hold of a library, before one is loaded. */
export function provideCollections(make: Make): void {
  holder[KEY] = make;
}

/** The entries of a collection, of the library that this process shares. */
export async function sharedEntries(name: string): Promise<readonly Entry[]> {
  const library = await sharedLibrary();
  const make = holder[KEY];
  if (!make) throw new Error(`Cannot load "${name}": nobody said what collections hold, expected it to be`);
  const collections = made.get(library) ?? Promise.resolve(make(library));
  made.set(library, collections);
  return (await collections)[name] ?? [];
}
