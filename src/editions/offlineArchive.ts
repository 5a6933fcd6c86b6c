import { refuseIntruders } from '../intruderError.ts';
import { BROWSER_SCRIPT } from '../layouts/browserScript.ts';
import type { BuiltPage, BuiltSite } from '../site/builtSite.ts';
import { findIntruders } from '../site/intruders.ts';
import { moveAddress, moveAddresses, moveCssAddresses, relativeAddress } from './addresses.ts';
import { type Entry, packEntry, writeArchive } from './archive.ts';
import { isForServers, isSheet, keepScripts, policyOf } from './local.ts';
import { append, findAll, findFirst, parseMarkup, prepend, remove, type Tree, writeMarkup } from './markup.ts';
import { SEARCH_BOX_CSS, searchBox } from './searchBox.ts';
import { writeSearchScript } from './searchScript.ts';
import { readStyle } from './styles.ts';

/** The folder that unpacking makes. */
const FOLDER = 'crossbrief-offline';

const SEARCH_PAGE = 'search/index.html';
const STYLE = 'style.css';
const SEARCH_SCRIPT = 'search/search.js';

/** The one inline script of its pages. */
const OURS: ReadonlySet<string> = new Set([BROWSER_SCRIPT]);

/** Pages that only make sense where the site is served. */
const SERVED_ONLY = /^(?:editions|offline)\//;
/** What pages need beside themselves. */
const PARTS = /^(?:_astro|fonts)\/(?!.*\.css$)|^icon\.svg$/;

/**
 * The whole site as an archive that opens by a double click on `index.html`: links are relative and end in a file,
 * search is a classic script, nothing is fetched. Share images are left out.
 */
export async function writeOfflineArchive(site: BuiltSite, mostBytes?: number): Promise<Uint8Array | undefined> {
  const pages = site.pages.filter(({ path }) => !SERVED_ONLY.test(path));
  const parts = site.files.filter((file) => PARTS.test(file));
  const kept = new Set([...pages.map(({ file }) => file), ...parts]);
  const write = (page: BuiltPage): string => writePage(page, parseMarkup(page.html), site, kept);
  if (mostBytes !== undefined && packedLengthOf(pages, write) * SURELY > mostBytes) return undefined;
  return writeArchive(entriesOf(site, { pages, parts, write }), mostBytes);
}

/** So many pages tell how closely all of them pack, and so much of what they tell is certain. */
const SAMPLE = 40;
const SURELY = 0.8;

/** What pages come to, packed, as some of them tell: a site that is too large is not packed to find it out. */
function packedLengthOf(pages: readonly BuiltPage[], write: (page: BuiltPage) => string): number {
  const step = Math.max(1, Math.floor(pages.length / SAMPLE));
  const some = pages.filter((_, index) => index % step === 0);
  const lengthOf = (all: readonly BuiltPage[]): number => all.reduce((sum, { html }) => sum + html.length, 0);
  const packed = some.reduce((sum, page) => sum + packEntry(write(page)).length, 0);
  return (packed / Math.max(1, lengthOf(some))) * lengthOf(pages);
}

type Parts = Readonly<{
  pages: readonly BuiltPage[];
  parts: readonly string[];
  write: (page: BuiltPage) => string;
}>;

/** Each made when its turn comes: the pages of a large site, parsed, would not fit into memory. */
async function* entriesOf(site: BuiltSite, { pages, parts, write }: Parts): AsyncGenerator<Entry> {
  const entry = (name: string, content: string | Uint8Array): Entry => ({ name: `${FOLDER}/${name}`, content });
  for (const page of pages) yield entry(page.file, write(page));
  const style = `${await readStyle(site)}\n${SEARCH_BOX_CSS}`;
  yield entry(
    STYLE,
    moveCssAddresses(style, (address) => addressInStyle(address, STYLE, site)),
  );
  yield entry(SEARCH_SCRIPT, await writeSearchScript(site));
  for (const part of parts) yield entry(part, await site.read(part));
}

const addressInStyle = (address: string, sheet: string, site: BuiltSite): string =>
  moveAddress(address, sheet, site, (target) => relativeAddress(sheet, target)) ?? address;

function writePage({ file }: BuiltPage, tree: Tree, site: BuiltSite, kept: ReadonlySet<string>): string {
  remove(findAll(tree, (element) => isForServers(element) || isSheet(element)));
  moveAddresses(tree, file, site, (target, fragment) =>
    kept.has(target) ? `${relativeAddress(file, target)}${fragment && `#${fragment}`}` : undefined,
  );
  const root = relativeAddress(file, 'index.html').replace(/index\.html$/, '');
  keepScripts(tree, root);
  if (file === SEARCH_PAGE) placeSearch(tree, root);
  const head = findFirst(tree, 'head');
  append(head, `<link rel="stylesheet" href="${root}${STYLE}">`);
  prepend(head, policyOf(tree, "'self'"));
  const html = writeMarkup(tree);
  refuseIntruders(findIntruders(html, OURS).map((each) => ({ ...each, file })));
  return html;
}

function placeSearch(tree: Tree, root: string): void {
  const main = findFirst(tree, 'main');
  remove(findAll(main, ({ name, attribs }) => name === 'noscript' || 'data-search-page' in attribs));
  append(main, searchBox(`data-root="${root}"`));
  append(main, '<script src="search.js"></script>');
}
