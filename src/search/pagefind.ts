import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import * as pagefind from 'pagefind';
import manifest from '../../package.json' with { type: 'json' };
import { byCodeUnits } from '../library/files.ts';

/**
 * Everything that knows Pagefind from inside: how its files are named and packed, and where its engine ends. Written for
 * this version, and for no other.
 */
const VERSION = '1.6.0';

/** A file of Pagefind's bundle, by its path in it. */
export type BundleFile = Readonly<{ path: string; content: Uint8Array }>;

export type CustomRecord = pagefind.CustomRecord;

/** Records are handed over by so many at once, for each waits for its answer. */
const AT_ONCE = 500;
/** Above so many, fragments share files: hosts count files, and a result fetches a few neighbours with it. */
const MOST_FRAGMENTS = 1500;
/** What no page of ours asks for. */
const UNUSED = /^pagefind-(?:highlight|ui|modular-ui)\.|^wasm\.unknown\./;

/** What marks a page that is found. */
const BODY = ' data-pagefind-body';

/** A pattern that fits all pages to be found, and no kind of page without one: Pagefind parses whatever it is given. */
export function patternOf(pages: readonly Readonly<{ file: string; html: string }>[]): string {
  const kinds = pages.filter(({ html }) => html.includes(BODY)).map(({ file }) => kindOf(file));
  return `{${[...new Set(kinds)].join(',')}}`;
}

/** "briefings/flood/index.html" → "briefings/X/index.html" for any X; "about/index.html" is the only one of its kind. */
function kindOf(file: string): string {
  const [page = '', , ...folders] = file.split('/').reverse();
  return folders.length === 0 ? file : [...folders.toReversed(), '*', page].join('/');
}

/** The index of the pages in `folder` that fit a pattern, and of the records: its files, and how many pages there were. */
export async function makeBundle(
  { folder, glob }: Readonly<{ folder: string; glob: string }>,
  records: readonly CustomRecord[],
  language: string,
): Promise<{ files: BundleFile[]; pages: number }> {
  if (manifest.dependencies.pagefind !== VERSION) {
    throw new Error(
      `Cannot index the site with Pagefind ${manifest.dependencies.pagefind}: this adapter is for ${VERSION}`,
    );
  }
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENTS });
  throwOn(errors, folder);
  if (!index) throw new Error(`Cannot index "${folder}": Pagefind gave no index, expected one`);
  try {
    const added = await index.addDirectory({ path: folder, glob });
    throwOn(added.errors, folder);
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const answers = await Promise.all(records.slice(at, at + AT_ONCE).map((record) => index.addCustomRecord(record)));
      throwOn(
        answers.flatMap((answer) => answer.errors),
        folder,
      );
    }
    const got = await index.getFiles();
    throwOn(got.errors, folder);
    const files = got.files.filter(({ path }) => !UNUSED.test(path));
    return { files: settleBundle(files), pages: added.page_count };
  } finally {
    await pagefind.close();
  }
}

function throwOn(errors: readonly string[], folder: string): void {
  if (errors.length > 0) throw new Error(`Cannot index "${folder}": ${errors.join('; ')}`);
}

/** What stands before the data in Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';

type Named = readonly [name: string, ...rest: unknown[]];
type Filter = readonly [name: string, values: readonly Named[]];
/** A page or record: the name of its fragment, how many words it has, and the file that the fragment is in with others. */
type Entry = readonly [fragment: string, words: number, group?: string];
/** Version, pages, chunks of the index, filters with the hashes of their files, sorts, fields. */
type Meta = readonly [
  version: string,
  pages: readonly Entry[],
  chunks: unknown,
  filters: readonly Named[],
  ...rest: unknown[],
];

/**
 * Puts filters and their values in order, so that the same site has the same index: Pagefind writes them in the order of
 * a hash table that is another one each time. Files are named after their content, as Pagefind does; fragments that share a
 * file after it, because each search begins with the list of their names, and names that are hashes cannot be packed.
 */
export function settleBundle(files: readonly BundleFile[]): BundleFile[] {
  const renamed = new Map<string, string>();
  const groups = files.flatMap((file) => settleGroup(file, renamed));
  const filters = files.flatMap(({ path, content }): BundleFile[] => {
    const old = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1];
    if (old === undefined) return [];
    const [name, values] = unpack(content) as Filter;
    const bytes = pack([name, values.toSorted(byName)]);
    renamed.set(old, nameOf(old, bytes));
    return [{ path: `filter/${renamed.get(old)}.pf_filter`, content: bytes }];
  });
  const metas = files.flatMap(({ path, content }): BundleFile[] => {
    const old = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1];
    if (old === undefined) return [];
    const bytes = pack(sortMeta(unpack(content) as Meta, renamed));
    renamed.set(old, nameOf(old, bytes));
    return [{ path: `pagefind.${renamed.get(old)}.pf_meta`, content: bytes }];
  });
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path) && !GROUP.test(path) && path !== ENTRY);
  return [
    ...others,
    ...groups,
    ...filters,
    ...metas,
    ...files.filter(({ path }) => path === ENTRY).map(settleEntry(renamed)),
  ].sort((a, b) => byCodeUnits(a.path, b.path));
}

const GROUP = /^fragment\/(.+_group_[^/]+)\.pf_fragment$/;

/** A file of fragments with short names in it: "en_3348fe2" in "en_group_0758b7e" → "en_group_0758b7e.0". */
function settleGroup({ path, content }: BundleFile, renamed: Map<string, string>): BundleFile[] {
  const group = GROUP.exec(path)?.[1];
  if (group === undefined) return [];
  const fragments = Object.entries(JSON.parse(dataOf(content).toString('utf8')));
  const named = fragments.map(([old, fragment], index) => {
    renamed.set(`${group} ${old}`, `${group}.${index.toString(36)}`);
    return [`${group}.${index.toString(36)}`, fragment];
  });
  return [{ path, content: packData(Buffer.from(JSON.stringify(Object.fromEntries(named)))) }];
}

const settleEntry =
  (renamed: ReadonlyMap<string, string>) =>
  ({ path, content }: BundleFile): BundleFile => {
    const entry: { languages: Record<string, { hash: string }> } = JSON.parse(Buffer.from(content).toString('utf8'));
    for (const language of Object.values(entry.languages)) language.hash = renamed.get(language.hash) ?? language.hash;
    return { path, content: Buffer.from(JSON.stringify(entry)) };
  };

function sortMeta([version, pages, chunks, filters, ...rest]: Meta, renamed: ReadonlyMap<string, string>): Meta {
  const named = filters.map(([name, file]): Named => [name, renamed.get(String(file)) ?? file]);
  const settled = pages.map(([fragment, words, group]): Entry => {
    if (!group) return [fragment, words];
    return [renamed.get(`${group} ${fragment}`) ?? fragment, words, group];
  });
  return [version, settled, chunks, named.toSorted(byName), ...rest];
}

const byName = ([a]: Named, [b]: Named): number => byCodeUnits(a, b);

/** `("en_3a5684f", bytes)` → "en_be94b49": as long as before. */
function nameOf(old: string, bytes: Uint8Array): string {
  const [language = '', hash = ''] = old.split(/_(?=[^_]*$)/);
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hash.length)}`;
}

const unpack = (bytes: Uint8Array): unknown => decode(dataOf(bytes));

function dataOf(bytes: Uint8Array): Buffer {
  const data = gunzipSync(bytes);
  const signature = data.subarray(0, SIGNATURE.length).toString('latin1');
  if (signature !== SIGNATURE) {
    throw new Error(`Cannot sort the search index: it begins with "${signature}", expected "${SIGNATURE}"`);
  }
  return data.subarray(SIGNATURE.length);
}

const pack = (value: unknown): Uint8Array => packData(encode(value));

/** The byte that names the operating system in a gzip header is set to "unknown" (RFC 1952, 2.3.1). */
function packData(data: Uint8Array): Uint8Array {
  const bytes = gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), data]), { level: 9 });
  bytes[9] = 255;
  return bytes;
}
