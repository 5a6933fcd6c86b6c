import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LIMITS } from '../hosting/limits.ts';
import { listFiles } from '../library/files.ts';
import type { Library } from '../library/index.ts';
import type { Place } from '../library/settings.ts';
import { pathOf } from '../site/address.ts';
import { listBook } from '../site/book.ts';
import { arrangeRecords } from '../site/siteRecords.ts';
import { writeBook } from './book.ts';
import { type BuiltSite, readBuiltSite, withFiles } from './builtPages.ts';
import type { Edition } from './edition.ts';
import { writeEpub } from './epub/index.ts';
import { EDITION_FILES, type EditionName } from './files.ts';
import { writeOfflineArchive } from './offlineArchive.ts';
import { LEFT_OUT, writeSingleFile } from './singleFile.ts';

/** The site in `folder` with the book for print filled in. */
export async function readWithBook(
  folder: string,
  place: Place,
  library: Library,
  edition: Edition,
): Promise<BuiltSite> {
  const site = await readBuiltSite(folder, place);
  const { paths, leftOut } = chooseForBook(site, listBook(arrangeRecords(library)));
  const { html, css, cssFile } = writeBook(site, { paths, leftOut, title: library.site.title, edition });
  await writeFile(join(folder, pathOf.book, 'index.html'), html);
  await mkdir(dirname(join(folder, cssFile)), { recursive: true });
  await writeFile(join(folder, cssFile), css);
  const pages = site.pages.map((page) => (page.path === pathOf.book ? { ...page, html } : page));
  return { ...withFiles(site, await listFiles(folder)), pages };
}

/** How each edition is made; one after the other, so that a large site is in memory once. */
export type Makers = Readonly<Record<EditionName, () => Promise<string | Uint8Array>>>;

/** The three files to take along, made from the pages of the built site, so that they say what it says. */
export function editionMakers(site: BuiltSite, library: Library, edition: Edition): Makers {
  const { title, description, language, editor } = library.site;
  const book = { title, description, language, editor, address: site.site, edition };
  return {
    'crossbrief-offline.zip': () => writeOfflineArchive(site),
    'crossbrief.html': () => writeSingleFile(site),
    'crossbrief.epub': async () => writeEpub(site, listBook(arrangeRecords(library)), book),
  };
}

/** What a page's head and style have at most: they stand once in an edition. */
const HEAD_LENGTH = 25_000;
/** HTML of many pages alike is packed to no less than this share. */
const PACKED_SHARE = 1 / 20;

const lengthOf = (pages: BuiltSite['pages'], withoutHead = 0): number =>
  pages.reduce((sum, { html }) => sum + Math.max(0, html.length - withoutHead), 0);

/**
 * What of the whole book one page can hold: of 1,100 documents no browser would open it. A kind of page (stories,
 * briefings, comparisons) is in it whole or not at all. `paths`: those of the whole book, in its order.
 */
export function chooseForBook(
  site: Pick<BuiltSite, 'pages'>,
  paths: readonly string[],
): { paths: string[]; leftOut: string[] } {
  const pageOf = new Map(site.pages.map((page) => [page.path, page]));
  const chosen = new Set<string>();
  let length = 0;
  for (const some of Map.groupBy(paths, (path) => path.split('/')[0]).values()) {
    const pages = some.flatMap((path) => pageOf.get(decodeURI(path)) ?? []);
    const withThese = length + lengthOf(pages, HEAD_LENGTH);
    if (withThese > LIMITS.fileBytes) continue;
    length = withThese;
    for (const path of some) chosen.add(path);
  }
  return { paths: paths.filter((path) => chosen.has(path)), leftOut: paths.filter((path) => !chosen.has(path)) };
}

/** Editions that are larger than hosts take, as the length of the site's pages tells before anything is made. */
export function findTooLarge(pages: BuiltSite['pages']): EditionName[] {
  const packed = PACKED_SHARE * lengthOf(pages);
  const inOneFile = lengthOf(
    pages.filter(({ path }) => !LEFT_OUT.test(path)),
    HEAD_LENGTH,
  );
  return [
    ...(packed > LIMITS.fileBytes ? (['crossbrief-offline.zip'] as const) : []),
    ...(inOneFile > LIMITS.fileBytes ? (['crossbrief.html'] as const) : []),
  ];
}

/**
 * Writes the editions into the site and their sizes onto its page. One that is larger than hosts take is left out
 * there, and the page says so. Gives the names of what was left out.
 */
export async function publishEditions(site: BuiltSite, makers: Makers): Promise<EditionName[]> {
  const page = join(site.folder, pathOf.editions, 'index.html');
  let html = await readFile(page, 'utf8');
  const tooLarge = findTooLarge(site.pages);
  for (const { name } of EDITION_FILES) {
    const made = tooLarge.includes(name) ? undefined : await makers[name]();
    const bytes = made === undefined ? undefined : Buffer.byteLength(made);
    const isTooLarge = bytes === undefined || bytes > LIMITS.fileBytes;
    if (!isTooLarge) await writeFile(join(site.folder, pathOf.editions, name), made ?? '');
    else if (made) tooLarge.push(name);
    html = fillIn(html, name, bytes === undefined ? undefined : sizeInWords(bytes), isTooLarge);
  }
  await writeFile(page, html);
  return tooLarge;
}

function fillIn(html: string, name: string, size: string | undefined, isTooLarge: boolean): string {
  const reason = isTooLarge ? 'too large to be published here: ask the editor for it' : undefined;
  const text = [size, reason].filter((part) => part !== undefined).join(', ');
  const filled = html.replace(new RegExp(`(<span data-size-of="${name}"[^>]*>)(</span>)`), `$1· ${text}$2`);
  if (filled === html) throw new Error(`Cannot say how large "${name}" is: its page has no place for it`);
  const link = new RegExp(`<a href="[^"]*${name}"[^>]*>([^<]*)</a>`);
  return isTooLarge ? filled.replace(link, '$1') : filled;
}

/** 690_000 → "0.7 MB"; 34_656 → "35 kB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Writes the editions into a folder of their own, however large; gives their bytes. */
export async function writeEditions(
  folder: string,
  makers: Makers,
): Promise<readonly Readonly<{ name: EditionName; bytes: number }>[]> {
  await mkdir(folder, { recursive: true });
  const written: { name: EditionName; bytes: number }[] = [];
  for (const { name } of EDITION_FILES) {
    const made = await makers[name]();
    await rm(join(folder, name), { force: true });
    await writeFile(join(folder, name), made);
    written.push({ name, bytes: Buffer.byteLength(made) });
  }
  return written;
}
