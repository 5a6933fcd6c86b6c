import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf } from '../site/address.ts';
import { listBook } from '../site/book.ts';
import { type BuiltSite, pageAt } from '../site/builtSite.ts';
import type { Edition } from '../site/edition.ts';
import { LIMITS } from '../site/limits.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { writeBook } from './book.ts';
import { writeEpub } from './epub/index.ts';
import { EDITION_FILES, type EditionName } from './files.ts';
import { fill, findAll, parseMarkup, writeMarkup } from './markup.ts';
import { writeOfflineArchive } from './offlineArchive.ts';
import { LEFT_OUT, writeSingleFile } from './singleFile.ts';

/** The book for print: its page with its style. */
export function bookOf(site: BuiltSite, records: SiteRecords, edition: Edition): Map<string, string> {
  const { paths, leftOut } = chooseForBook(site, listBook(records));
  const { html, css, cssFile } = writeBook(site, { paths, leftOut, title: records.site.title, edition });
  return new Map([
    [`${pathOf.book}index.html`, html],
    [cssFile, css],
  ]);
}

/** Makes one edition; undefined as soon as it has more than so many bytes. */
type Maker = (mostBytes?: number) => Promise<string | Uint8Array | undefined>;

/** As hosts count them. */
const BYTES_PER_MEGABYTE = 1024 * 1024;

/** How each edition is made; one after the other, so that a large site is in memory once. */
export type Makers = Readonly<Record<EditionName, Maker>>;

/** The three files to take along, made from the pages of the built site, so that they say what it says. */
export function editionMakers(site: BuiltSite, records: SiteRecords, edition: Edition): Makers {
  const { title, description, language, editor } = records.site;
  const book = { title, description, language, editor, address: site.site, edition };
  return {
    'crossbrief-offline.zip': (mostBytes) => writeOfflineArchive(site, mostBytes),
    'crossbrief.html': () => writeSingleFile(site),
    'crossbrief.epub': (mostBytes) => writeEpub(site, listBook(records), book, mostBytes),
  };
}

/** What a page's head and style have at most: they stand once in an edition. */
const HEAD_LENGTH = 4_000;
/** HTML of many pages alike is packed to no less than this share. */
const PACKED_SHARE = 1 / 10;

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
export function findTooLarge(pages: BuiltSite['pages'], mostBytes: number = LIMITS.fileBytes): EditionName[] {
  const packed = PACKED_SHARE * lengthOf(pages);
  const inOneFile = lengthOf(
    pages.filter(({ path }) => !LEFT_OUT.test(path)),
    HEAD_LENGTH,
  );
  return [
    ...(packed > mostBytes ? (['crossbrief-offline.zip'] as const) : []),
    ...(inOneFile > mostBytes ? (['crossbrief.html'] as const) : []),
    ...(PACKED_SHARE * inOneFile > mostBytes ? (['crossbrief.epub'] as const) : []),
  ];
}

/** Files of the site, and the editions that are not among them because hosts would not take them. */
export type Published = Readonly<{ files: ReadonlyMap<string, string | Uint8Array>; tooLarge: readonly EditionName[] }>;

/**
 * The book, the editions that are `wanted`, and their page with what each of them weighs; it says which are too large to
 * be published.
 */
export async function publishEditions(
  site: BuiltSite,
  records: SiteRecords,
  edition: Edition,
  wanted: readonly EditionName[] = EDITION_FILES.map(({ name }) => name),
): Promise<Published> {
  const files = new Map<string, string | Uint8Array>(bookOf(site, records, edition));
  const makers = editionMakers(site, records, edition);
  const mostBytes = records.site.hosting.megabytes * BYTES_PER_MEGABYTE;
  const hopeless = findTooLarge(site.pages, mostBytes);
  const tooLarge: EditionName[] = [];
  for (const { name } of EDITION_FILES) {
    const isMade = wanted.includes(name) && !hopeless.includes(name);
    const made = isMade ? await makers[name](mostBytes) : undefined;
    if (made !== undefined && Buffer.byteLength(made) <= mostBytes) files.set(`${pathOf.editions}${name}`, made);
    else tooLarge.push(name);
  }
  const page = pageAt(site, pathOf.editions);
  files.set(page.file, sayWeights(page.html, files));
  return { files, tooLarge };
}

/** The page of the editions with what each weighs; the name of one that is not there leads nowhere. */
function sayWeights(html: string, files: Published['files']): string {
  const tree = parseMarkup(html);
  for (const { name } of EDITION_FILES) {
    const made = files.get(`${pathOf.editions}${name}`);
    const places = findAll(tree, ({ attribs }) => attribs['data-size-of'] === name);
    if (places.length === 0) throw new Error(`Cannot say how large "${name}" is: its page has no place for it`);
    const words =
      made === undefined
        ? 'too large to be published here: ask the editor for it'
        : sizeInWords(Buffer.byteLength(made));
    for (const place of places) fill(place, `· ${words}`);
    if (made !== undefined) continue;
    for (const link of findAll(tree, ({ attribs }) => attribs.href?.endsWith(name) === true)) {
      link.name = 'span';
      for (const attribute of Object.keys(link.attribs)) delete link.attribs[attribute];
    }
  }
  return writeMarkup(tree);
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
    const made = (await makers[name]()) ?? '';
    await rm(join(folder, name), { force: true });
    await writeFile(join(folder, name), made);
    written.push({ name, bytes: Buffer.byteLength(made) });
  }
  return written;
}
