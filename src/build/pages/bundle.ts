import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unflatten } from 'devalue';
import { byCodeUnits } from '../../library/files.ts';

/**
 * The project's pages as Astro compiled them, of no document and every site: code that renders them, and the files that
 * browsers fetch beside them.
 */
export type Bundle = Readonly<{
  /** By path relative to the site's folder; the code stands below `CODE`. */
  files: ReadonlyMap<string, Uint8Array>;
  facts: Facts;
}>;

/** What Astro knows of the pages beside their code. */
export type Facts = Readonly<{
  /** Style sheets by page, as Astro orders them. */
  styles: readonly (readonly [page: string, styles: readonly unknown[]])[];
  /** The editor's commentaries, by collection and id. */
  commentary: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}>;

/** Where the code that renders stands in a bundle. */
export const CODE = '.code';
/** Where Astro puts it, and removes it from at its end. */
const COMPILED = '.prerender';
const FACTS = 'facts.json';
/** The module that holds what collections hold. */
const STORE = /^\.code\/chunks\/.*data-layer-content[^/]*\.mjs$/;
export const ENTRY = /^prerender-entry\..*\.mjs$/;

/** Where the code finds what collections hold of the documents: it is told by whoever renders. */
export const STORE_KEY = 'crossbrief.store';
const STORE_CODE = `export default globalThis[Symbol.for(${JSON.stringify(STORE_KEY)})];\n`;

/** Puts the code that was compiled into `folder` out of Astro's reach, with what Astro knows beside it. */
export async function saveCode(folder: string, facts: Pick<Facts, 'styles'>): Promise<void> {
  await rename(join(folder, COMPILED), join(folder, CODE));
  await writeFile(join(folder, CODE, FACTS), JSON.stringify(facts));
}

/** Reads what was compiled into `folder`. */
export async function readBundle(folder: string): Promise<Bundle> {
  const files = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path));
  }
  const styles = JSON.parse(String(files.get(`${CODE}/${FACTS}`))).styles;
  const store = [...files.keys()].find((file) => STORE.test(file));
  if (store === undefined) throw new Error(`Cannot keep the compiled pages: no file fits ${STORE}, expected one`);
  const commentary = await commentaryIn(String(files.get(store)));
  files.delete(`${CODE}/${FACTS}`);
  files.set(store, Buffer.from(STORE_CODE));
  const sorted = new Map([...files].sort(([a], [b]) => byCodeUnits(a, b)));
  return { files: sorted, facts: { styles, commentary } };
}

/** The entries of a store that no record was put into: those of commentaries. */
async function commentaryIn(code: string): Promise<Facts['commentary']> {
  const { default: flat } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const collections = unflatten(flat) as ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  return Object.fromEntries(Array.from(collections, ([name, entries]) => [name, Object.fromEntries(entries)]));
}

/** Writes the files of a bundle: the code below `code`, all others into `site`. */
export async function writeBundle({ files }: Bundle, code: string, site: string): Promise<void> {
  for (const [file, content] of files) {
    const path = file.startsWith(`${CODE}/`) ? join(code, file.slice(CODE.length + 1)) : join(site, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** A bundle as JSON, and back. */
export const packBundle = ({ files, facts }: Bundle): unknown => ({
  facts,
  files: Array.from(files, ([file, content]) => [file, Buffer.from(content).toString('base64')]),
});

export function unpackBundle(packed: unknown): Bundle {
  const { facts, files } = packed as { facts: Facts; files: [string, string][] };
  return { facts, files: new Map(files.map(([file, content]) => [file, Buffer.from(content, 'base64')])) };
}
