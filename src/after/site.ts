import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BROWSER_SCRIPT } from '../layouts/browserScript.ts';
import { byCodeUnits, listFiles } from '../library/files.ts';
import type { Place } from '../library/settings.ts';
import type { BuiltPage, BuiltSite } from '../site/builtSite.ts';
import { type Page, scanPage } from '../site/scanPage.ts';

/** The site between Astro and the reader: listed once, each page read once; what is written is known at once. */
export type SiteAtWork = Readonly<{
  folder: string;
  place: Place;
  /** All files with their bytes, in no order. */
  sizes: ReadonlyMap<string, number>;
  /** All pages, redirects and the page for what is not found among them. */
  pages: ReadonlyMap<string, Page>;
  /** All names, sorted. */
  files: () => readonly string[];
  read: (file: string) => Promise<Uint8Array>;
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Tells of files that somebody wrote into the folder. */
  add: (written: ReadonlyMap<string, number>) => void;
  /** As editions and the offline list see it, at this moment. */
  built: () => BuiltSite;
}>;

const SCRIPTS: ReadonlySet<string> = new Set([BROWSER_SCRIPT]);
/** A page of the site; an edition in one file is none. */
const PAGE = /(?:^|\/)index\.html$|^404\.html$/;
/** Small, and read again by the editions that search without a server. */
const KEPT = /^pagefind\//;

/** Opens the site in `folder`; `rendered`: HTML of it that need not be read again, by file. */
export async function openSite(
  folder: string,
  place: Place,
  rendered: ReadonlyMap<string, string> = new Map(),
): Promise<SiteAtWork> {
  const sizes = new Map<string, number>();
  const texts = new Map<string, string>();
  const pages = new Map<string, Page>();
  const kept = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  let sorted: readonly string[] | undefined;
  const take = (file: string, html: string, bytes: number): void => {
    texts.set(file, html);
    pages.set(file, scanPage(file, html, SCRIPTS));
    sizes.set(file, bytes);
  };
  for (const file of await listFiles(folder)) {
    if (!PAGE.test(file)) sizes.set(file, (await stat(join(folder, file))).size);
    else {
      const html = rendered.get(file) ?? (await readFile(join(folder, file), 'utf8'));
      take(file, html, Buffer.byteLength(html));
    }
  }
  const files = (): readonly string[] => {
    sorted ??= [...sizes.keys()].sort(byCodeUnits);
    return sorted;
  };
  const read = async (file: string): Promise<Uint8Array> => kept.get(file) ?? readFile(join(folder, file));
  return {
    folder,
    place,
    sizes,
    pages,
    files,
    read,
    async write(file, content) {
      const at = dirname(join(folder, file));
      if (!folders.has(at)) await mkdir(at, { recursive: true });
      folders.add(at);
      await writeFile(join(folder, file), content);
      if (!sizes.has(file)) sorted = undefined;
      if (PAGE.test(file)) take(file, String(content), Buffer.byteLength(content));
      else sizes.set(file, Buffer.byteLength(content));
      if (KEPT.test(file) && typeof content !== 'string') kept.set(file, content);
    },
    add(written) {
      for (const [file, bytes] of written) sizes.set(file, bytes);
      sorted = undefined;
    },
    built: () => builtOf({ folder, place, files: files(), read, texts, pages }),
  };
}

type Parts = Pick<BuiltSite, 'folder' | 'files' | 'read'> &
  Readonly<{ place: Place; texts: ReadonlyMap<string, string>; pages: ReadonlyMap<string, Page> }>;

function builtOf({ folder, place, files, read, texts, pages }: Parts): BuiltSite {
  const names = new Set(files);
  const readable = files.flatMap((file): BuiltPage[] => {
    const [page, html] = [pages.get(file), texts.get(file)];
    if (!page || html === undefined || page.isRedirect || !file.endsWith('index.html')) return [];
    return [{ file, path: file.replace(/index\.html$/, ''), title: page.heading || page.title, html }];
  });
  return { folder, ...place, files, has: (file) => names.has(file), read, pages: readable };
}
