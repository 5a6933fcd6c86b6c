import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keyOf, openCache } from '../../library/cache.ts';
import { pruneCaches } from '../../library/prune.ts';
import { contentOf } from '../../library/remembered.ts';
import type { Place, Settings } from '../../library/settings.ts';
import type { Collections } from '../../loaders/shared.ts';
import { EVERYTHING, sharedLookUp, tellOfLookups } from '../../site/lookups.ts';
import type { Bundle } from './bundle.ts';

/** A page: its file, what its route gave it, and how it is rendered. */
export type Page = Readonly<{ file: string; props: unknown; render: () => Promise<Uint8Array | undefined> }>;

/** The pages of the site that was built last: one that rests on nothing that changed is taken from there. */
export type KeptPages = Readonly<{
  /** The page as it was, or rendered. */
  take: (page: Page) => Promise<Uint8Array | undefined>;
  /** Writes down what the pages rest on that were taken. */
  keep: () => Promise<void>;
}>;

const keptSchema = z.object({
  /** What was looked up, each once, with a digest of what was found. */
  lookups: z.array(z.tuple([z.string(), z.string()])),
  /** By file: digests of what the route gave the page and of what was written, and the places of its lookups. */
  pages: z.record(z.string(), z.tuple([z.string(), z.string(), z.array(z.int())])),
});
type Kept = z.infer<typeof keptSchema>;

/** Collections of records that pages hand on whole: each is digested once. */
const RECORDS = ['documents', 'digests', 'stories', 'comparisons', 'quantities'] as const;

/**
 * Opens what was written down of the pages in `out`. `code`: the digest of the project's code, of which some is not in the
 * bundle. A page rests on its code, on what its route gives it, and on what it looks up in the records; nothing else.
 */
export async function openKeptPages(
  { cache: folder, out, base, site = '' }: Settings & Place,
  { code, bundle, collections }: Readonly<{ code: string; bundle: Bundle; collections: Collections }>,
): Promise<KeptPages> {
  const [kinds, version] = [join(folder, 'rendered'), code.slice(0, 16)];
  const cache = openCache(join(kinds, version));
  const key = keyOf(out, code, digestOfBundle(bundle), process.version, base, site);
  const before: Kept = keptSchema.safeParse(await cache.read(key)).data ?? { lookups: [], pages: {} };
  const digestOf = digester(new Set(RECORDS.flatMap((name) => collections[name] ?? [])));
  const lookups = numbered<string>();
  const found = new Map<string, string | undefined>();
  const pages: Kept['pages'] = {};

  /** What a lookup finds now, as a digest. */
  const find = (name: string): string | undefined => {
    if (!found.has(name)) found.set(name, findNow(name, digestOf));
    return found.get(name);
  };
  const holds = (place: number): boolean => {
    const [name = EVERYTHING, digest] = before.lookups[place] ?? [];
    return digest !== undefined && find(name) === digest;
  };

  /** The page as it stands in `out`, where nothing that it rests on changed and nobody touched it. */
  async function asBefore(file: string, props: string): Promise<Uint8Array | undefined> {
    const [given, written, places] = before.pages[file] ?? [];
    if (given !== props || !places?.every(holds)) return undefined;
    const content = await readFile(join(out, file)).catch(() => undefined);
    if (!content || digestOfBytes(content) !== written) return undefined;
    const again = places.map((place) => lookups.numberOf(before.lookups[place]?.[0] ?? EVERYTHING));
    pages[file] = [given, written, again];
    return content;
  }

  return {
    async take({ file, props, render }) {
      const given = digestOf(props);
      const kept = given && (await asBefore(file, given));
      if (kept) return kept;
      const asked = new Set<string>();
      tellOfLookups((what, at) => asked.add(at === undefined ? what : `${what}${KEY}${at}`));
      const content = await render().finally(() => tellOfLookups(undefined));
      if (content && given && [...asked].every((name) => find(name) !== undefined))
        pages[file] = [given, digestOfBytes(content), Array.from(asked, lookups.numberOf)];
      return content;
    },
    async keep() {
      const list = lookups.list.map((name): Kept['lookups'][number] => [name, find(name) ?? '']);
      await cache.write(key, { lookups: list, pages } satisfies Kept);
      await pruneCaches(kinds, version, out, [key]);
    },
  };
}

/** Stands before the key of a lookup: no path of a record has a line break. */
const KEY = '\n';

/** Undefined where nobody can tell: of what rests on everything. */
function findNow(name: string, digestOf: (value: unknown) => string | undefined): string | undefined {
  const lookUp = sharedLookUp();
  if (!lookUp || name === EVERYTHING) return undefined;
  const end = name.indexOf(KEY);
  return digestOf((end < 0 ? lookUp(name) : lookUp(name.slice(0, end), name.slice(end + 1))) ?? null);
}

/** Numbers words as they come. */
function numbered<T>(): { list: readonly T[]; numberOf: (item: T) => number } {
  const numbers = new Map<T, number>();
  const list: T[] = [];
  return {
    list,
    numberOf(item) {
      const number = numbers.get(item) ?? list.push(item) - 1;
      numbers.set(item, number);
      return number;
    },
  };
}

/**
 * Digests of values: the same for the same value, undefined for one that cannot be told apart, such as a function. `records`
 * are digested once each; what notes who asks for it stands for itself, because it is digested where it is asked.
 */
function digester(records: ReadonlySet<object>): (value: unknown) => string | undefined {
  const digests = new WeakMap<object, string>();
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value === 'function') throw new TypeError('a function');
    if (typeof value !== 'object' || value === null) return value;
    if (records.has(value)) return contentOf(value);
    if (value instanceof Map || value instanceof Set) return 'what' in value ? value.what : [...value];
    return value;
  };
  const digest = (value: unknown): string | undefined => {
    try {
      return keyOf(JSON.stringify(value, plain) ?? '');
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return undefined;
      throw error;
    }
  };
  return (value) => {
    if (typeof value !== 'object' || value === null) return digest(value);
    const known = digests.get(value) ?? digest(value);
    if (known !== undefined) digests.set(value, known);
    return known;
  };
}

const digestOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

function digestOfBundle({ files, facts }: Bundle): string {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const [file, content] of files) hash.update(`\n${file} ${content.length}\n`).update(content);
  return hash.digest('hex');
}
