import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LIMITS } from '../hosting/limits.ts';
import type { Library } from '../library/index.ts';
import type { Place } from '../library/settings.ts';
import { pathOf } from '../presentation/address.ts';
import { listBook } from '../presentation/book.ts';
import { arrangeRecords } from '../presentation/siteRecords.ts';
import { writeBook } from './book.ts';
import { type BuiltSite, readBuiltSite } from './builtPages.ts';
import type { Edition } from './edition.ts';
import { writeEpub } from './epub/index.ts';
import { EDITION_FILES, type EditionName } from './files.ts';
import { writeOfflineArchive } from './offlineArchive.ts';
import { writeSingleFile } from './singleFile.ts';

/** The site in `folder` with the book for print filled in. */
export async function readWithBook(
  folder: string,
  place: Place,
  library: Library,
  edition: Edition,
): Promise<BuiltSite> {
  const site = await readBuiltSite(folder, place);
  const { html, css, cssFile } = writeBook(site, listBook(arrangeRecords(library)), edition, library.site.title);
  await writeFile(join(folder, pathOf.book, 'index.html'), html);
  await mkdir(dirname(join(folder, cssFile)), { recursive: true });
  await writeFile(join(folder, cssFile), css);
  return readBuiltSite(folder, place);
}

/** The three files to take along, made from the pages of the built site, so that they say what it says. */
export async function makeEditions(
  site: BuiltSite,
  library: Library,
  edition: Edition,
): Promise<Record<EditionName, string | Uint8Array>> {
  const { title, description, language, editor } = library.site;
  const book = { title, description, language, editor, address: site.site, edition };
  return {
    'crossbrief-offline.zip': await writeOfflineArchive(site),
    'crossbrief.html': await writeSingleFile(site),
    'crossbrief.epub': writeEpub(site, listBook(arrangeRecords(library)), book),
  };
}

/**
 * Writes the editions into the site and their sizes onto its page. One that is larger than hosts take is left out
 * there, and the page says so. Gives the names of what was left out.
 */
export async function publishEditions(
  site: BuiltSite,
  made: Readonly<Record<EditionName, string | Uint8Array>>,
): Promise<EditionName[]> {
  const page = join(site.folder, pathOf.editions, 'index.html');
  let html = await readFile(page, 'utf8');
  const tooLarge: EditionName[] = [];
  for (const { name } of EDITION_FILES) {
    const bytes = Buffer.byteLength(made[name]);
    const isTooLarge = bytes > LIMITS.fileBytes;
    if (isTooLarge) tooLarge.push(name);
    else await writeFile(join(site.folder, pathOf.editions, name), made[name]);
    html = fillIn(html, name, sizeInWords(bytes), isTooLarge);
  }
  await writeFile(page, html);
  return tooLarge;
}

function fillIn(html: string, name: string, size: string, isTooLarge: boolean): string {
  const text = isTooLarge ? `${size}, too large to be published here: ask the editor for it` : size;
  const filled = html.replace(new RegExp(`(<span data-size-of="${name}"[^>]*>)(</span>)`), `$1· ${text}$2`);
  if (filled === html) throw new Error(`Cannot say how large "${name}" is: its page has no place for it`);
  const link = new RegExp(`<a href="[^"]*${name}"[^>]*>([^<]*)</a>`);
  return isTooLarge ? filled.replace(link, '$1') : filled;
}

/** 690_000 → "0.7 MB"; 34_656 → "35 kB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Writes the editions into a folder of their own. */
export async function writeEditions(
  folder: string,
  made: Readonly<Record<EditionName, string | Uint8Array>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name } of EDITION_FILES) {
    await rm(join(folder, name), { force: true });
    await writeFile(join(folder, name), made[name]);
  }
}
