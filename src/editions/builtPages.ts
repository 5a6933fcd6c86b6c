import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../library/files.ts';
import type { Place } from '../library/settings.ts';
import { UserError } from '../userError.ts';
import { parseMarkup, type Tree, textIn } from './markup.ts';

/** A page of the built site. */
export type BuiltPage = Readonly<{
  /** Relative to the site's folder: "briefings/x/index.html". */
  file: string;
  /** Relative to the base: "briefings/x/". */
  path: string;
  title: string;
  html: string;
}>;

/** The built site as its editions see it. */
export type BuiltSite = Readonly<{
  folder: string;
  /** All files, sorted. */
  files: readonly string[];
  /** Whether a file is one of them. */
  has: (file: string) => boolean;
  /** Those that are pages to read; redirects are left out. */
  pages: readonly BuiltPage[];
}> &
  Place;

const REDIRECT = /<meta http-equiv="refresh"/i;

/** Reads the site in `folder`. Throws where it holds no page. */
export async function readBuiltSite(folder: string, place: Place): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const pages: BuiltPage[] = [];
  for (const file of files.filter((name) => /(?:^|\/)index\.html$/.test(name))) {
    const html = await readFile(join(folder, file), 'utf8');
    if (REDIRECT.test(html)) continue;
    pages.push({ file, path: file.replace(/index\.html$/, ''), title: titleOf(html), html });
  }
  if (pages.length === 0)
    throw new Error(`Cannot make editions of "${folder}": it holds no page, expected a built site`);
  return withFiles({ folder, pages, ...place }, files);
}

/** A site with the names of its files, after some were written: its pages need not be read again. */
export function withFiles(site: Omit<BuiltSite, 'files' | 'has'>, files: readonly string[]): BuiltSite {
  const names = new Set(files);
  return { ...site, files, has: (file) => names.has(file) };
}

/** The page's own title, as its first heading has it; no more of the page is parsed, for there may be 30,000 of them. */
function titleOf(html: string): string {
  const [title = ''] = /<h1[\s>].*?<\/h1>/s.exec(html) ?? /<title>.*?<\/title>/s.exec(html) ?? [];
  return textIn(parseMarkup(title));
}

/** The page at `path`. Throws where there is none. */
export function pageAt(site: BuiltSite, path: string): BuiltPage {
  const page = site.pages.find((each) => each.path === decodeURI(path));
  if (!page) {
    throw new UserError(`Cannot make an edition of "${site.folder}": it has no page at "${path}", expected one`, {
      fix: 'Run "npm run build": seeds or content have changed since the site was built',
    });
  }
  return page;
}

export const treeOf = (page: BuiltPage): Tree => parseMarkup(page.html);

/** Each page parsed when its turn comes: the trees of 30,000 pages at once would not fit into memory. */
export function* parseEach(pages: readonly BuiltPage[]): Generator<{ page: BuiltPage; tree: Tree }> {
  for (const page of pages) yield { page, tree: parseMarkup(page.html) };
}
