import { createHash } from 'node:crypto';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { byCodeUnits } from '../library/files.ts';

/** What stands before the data in Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

type Named = readonly [name: string, ...rest: unknown[]];
type Filter = readonly [name: string, values: readonly Named[]];
/** Pagefind 1.5: version, pages, chunks of the index, filters with the hashes of their files, sorts, fields. */
type Meta = readonly [version: string, pages: unknown, chunks: unknown, filters: readonly Named[], ...rest: unknown[]];

/**
 * Puts filters and their values in order, so that the same site has the same index: Pagefind 1.5 writes them in the
 * order of a hash table that is another one each time. Files are named after their content, as Pagefind does.
 */
export async function settleBundle(folder: string): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(await readFile(entryPath, 'utf8'));
  const renamed = await settleFilters(join(folder, 'filter'));
  for (const language of Object.values(entry.languages)) {
    const path = join(folder, `pagefind.${language.hash}.pf_meta`);
    const bytes = pack(sortMeta(unpack(await readFile(path)) as Meta, renamed));
    language.hash = nameOf(language.hash, bytes);
    await unlink(path);
    await writeFile(join(folder, `pagefind.${language.hash}.pf_meta`), bytes);
  }
  await writeFile(entryPath, JSON.stringify(entry));
}

/** Sorts each filter's values; gives the new name of each file by its old one. */
async function settleFilters(folder: string): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  for (const file of await readdir(folder).catch(() => [])) {
    const old = file.replace(/\.pf_filter$/, '');
    const [name, values] = unpack(await readFile(join(folder, file))) as Filter;
    const bytes = pack([name, values.toSorted(byName)]);
    renamed.set(old, nameOf(old, bytes));
    await unlink(join(folder, file));
    await writeFile(join(folder, `${renamed.get(old)}.pf_filter`), bytes);
  }
  return renamed;
}

function sortMeta([version, pages, chunks, filters, ...rest]: Meta, renamed: ReadonlyMap<string, string>): Meta {
  const named = filters.map(([name, file]): Named => [name, renamed.get(String(file)) ?? file]);
  return [version, pages, chunks, named.toSorted(byName), ...rest];
}

const byName = ([a]: Named, [b]: Named): number => byCodeUnits(a, b);

/** `("en_3a5684f", bytes)` → "en_be94b49": as long as before. */
function nameOf(old: string, bytes: Uint8Array): string {
  const [language = '', hash = ''] = old.split(/_(?=[^_]*$)/);
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hash.length)}`;
}

function unpack(bytes: Uint8Array): unknown {
  const data = gunzipSync(bytes);
  const signature = data.subarray(0, SIGNATURE.length).toString('latin1');
  if (signature !== SIGNATURE) {
    throw new Error(`Cannot sort the search index: it begins with "${signature}", expected "${SIGNATURE}"`);
  }
  return decode(data.subarray(SIGNATURE.length));
}

/** The byte that names the operating system in a gzip header is set to "unknown" (RFC 1952, 2.3.1). */
function pack(value: unknown): Uint8Array {
  const bytes = gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), encode(value)]), { level: 9 });
  bytes[9] = 255;
  return bytes;
}
