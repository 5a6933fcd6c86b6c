/** Told of a lookup: the path of what was looked up; without a `key` all of it. */
type Note = (what: string, key?: string) => void;
/** What is found there now. */
type LookUp = (what: string, key?: string) => unknown;

/**
 * Whoever renders pages wants to know what of the records each looked up: a page that looked up nothing that changed is the
 * same page. All copies of this module share who is told: the bundler has its own of what pages import.
 */
type Holder = { note?: Note | undefined; lookUp?: LookUp | undefined };

const KEY = Symbol.for('crossbrief.lookups');
const holders = globalThis as { [KEY]?: Holder };
const holder = (): Holder => {
  holders[KEY] ??= {};
  return holders[KEY];
};

/** Has `note` told of every lookup from here on; nobody where there is none. */
export function tellOfLookups(note: Note | undefined): void {
  holder().note = note;
}

/** The records that pages take theirs from. */
export function shareRecords(records: object): void {
  holder().lookUp = (what, key) => lookUp(records, what, key);
}

/** What a lookup of a page finds now; undefined before any page asked for records. */
export const sharedLookUp = (): LookUp | undefined => holder().lookUp;

const note: Note = (what, key) => holders[KEY]?.note?.(what, key);

/** Of what rests on all records and is made once for all who ask. */
export const EVERYTHING = '*';
export const noteEverything = (): void => note(EVERYTHING);

/** A map that tells which of its keys are looked up. */
export class NotedMap<V> extends Map<string, V> {
  readonly what: string;

  constructor(what: string, entries: Iterable<readonly [string, V]>) {
    super(entries);
    this.what = what;
  }

  override get(key: string): V | undefined {
    note(this.what, key);
    return super.get(key);
  }

  override has(key: string): boolean {
    note(this.what, key);
    return super.has(key);
  }

  override get size(): number {
    note(this.what);
    return super.size;
  }

  override entries(): MapIterator<[string, V]> {
    note(this.what);
    return super.entries();
  }

  override keys(): MapIterator<string> {
    note(this.what);
    return super.keys();
  }

  override values(): MapIterator<V> {
    note(this.what);
    return super.values();
  }

  override forEach(each: (value: V, key: string, map: Map<string, V>) => void): void {
    note(this.what);
    super.forEach(each);
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}

/** A set that tells which of its members are asked for. */
export class NotedSet extends Set<string> {
  readonly what: string;

  constructor(what: string, members: Iterable<string>) {
    super(members);
    this.what = what;
  }

  override has(member: string): boolean {
    note(this.what, member);
    return super.has(member);
  }

  override get size(): number {
    note(this.what);
    return super.size;
  }

  override keys(): SetIterator<string> {
    note(this.what);
    return super.keys();
  }

  override values(): SetIterator<string> {
    note(this.what);
    return super.values();
  }

  override entries(): SetIterator<[string, string]> {
    note(this.what);
    return super.entries();
  }

  override forEach(each: (value: string, key: string, set: Set<string>) => void): void {
    note(this.what);
    super.forEach(each);
  }

  override [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
}

const isNoted = (value: unknown): boolean => value instanceof NotedMap || value instanceof NotedSet;

/** Objects of which each field is a lookup of its own, by their paths. */
const PARTED: ReadonlySet<string> = new Set(['pages', 'storiesBy', 'quantitiesBy']);

/** The same records, which tell what is taken of them: a list is taken whole, of a noted map what is looked up. */
export function watched<T extends object>(records: T, path = ''): T {
  return new Proxy(records, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol' || isNoted(value)) return value;
      const what = `${path}${name}`;
      if (PARTED.has(what)) return watched(value as object, `${what}.`);
      note(what);
      return value;
    },
    ownKeys(target) {
      for (const name of Object.keys(target)) note(`${path}${name}`);
      return Reflect.ownKeys(target);
    },
  });
}

/** What was looked up, once more: `(records, "byId", "100_wire")`, `(records, "pages.plan")`. */
export function lookUp(records: object, what: string, key?: string): unknown {
  const found = what.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], records);
  if (found instanceof NotedMap) return key === undefined ? [...found] : found.get(key);
  if (found instanceof NotedSet) return key === undefined ? [...found] : found.has(key);
  return found;
}
