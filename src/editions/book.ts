import { rootFrom } from '../site/address.ts';
import { type BuiltPage, type BuiltSite, pageAt } from '../site/builtSite.ts';
import type { Edition } from '../site/edition.ts';
import { count } from '../view/words/numbers.ts';
import {
  append,
  type Element,
  escapeMarkup,
  fill,
  findAll,
  findFirst,
  parseMarkup,
  remove,
  writeMarkup,
} from './markup.ts';
import { joinPages } from './onePage.ts';
import { showIds } from './recordIds.ts';
import { hashName } from './styles.ts';

/** The page of the site that the book is written into. */
const FRAME = 'editions/book/';

const LEFT_OUT = /^(?:form|button|input|fieldset|script|noscript|nav)$/;

const CSS = `.part{padding-block-start:3rem;margin-block-start:3rem;border-block-start:1px solid var(--rule)}
.part h4{font-size:var(--body);line-height:1.3;margin:0}
.part .note{display:block;position:static;max-block-size:none;border:0;padding:.25rem 0 0 1rem;font-size:var(--label)}
.part .id{display:block;font:400 .6875rem/1.4 var(--sans);color:var(--muted)}
.part .id a{color:inherit}
.contents li{padding-block:.25rem}
.addresses{list-style:decimal;padding-inline-start:2rem;font:400 var(--small)/1.5 var(--sans);overflow-wrap:anywhere}
@media print{.part{break-before:page;border:0;margin:0;padding:0}}`;

/** The book's page, and its style: a file of its own, because the policy of the page allows no other. */
export type BookPage = Readonly<{ html: string; css: string; cssFile: string }>;

/** What the book holds and says of itself. */
export type BookContents = Readonly<{
  paths: readonly string[];
  /** Paths that belong to the book and are too many for one page. */
  leftOut: readonly string[];
  title: string;
  edition: Edition;
}>;

/**
 * The pages at `paths` below each other on one page of the site, for print: contents first, headings a rank lower,
 * every id and every outside address written out.
 */
export function writeBook(site: BuiltSite, { paths, leftOut, title, edition }: BookContents): BookPage {
  const parts = joinPages(
    paths.map((path) => pageAt(site, path)),
    site,
  );
  const addresses = new Map<string, number>();
  const text = parts.map(({ id, page, read }) => {
    const main = read();
    settle(main, page, site, addresses);
    return `<section class="part" id="${id}">${writeMarkup(main.children)}</section>`;
  });
  const frame = parseMarkup(pageAt(site, FRAME).html);
  const css = `${CSS}\n${pageMargins(title, edition)}`;
  const cssFile = `_astro/book.${hashName(css)}.css`;
  append(findFirst(frame, 'head'), `<link rel="stylesheet" href="${rootFrom(FRAME)}${cssFile}">`);
  const contents = parts.map(({ id, page }) => `<li><a href="#${id}">${escapeMarkup(page.title)}</a></li>`);
  const list = Array.from(addresses.keys(), (address) => `<li>${escapeMarkup(address)}</li>`);
  const marker = '<!--parts-->';
  fill(
    findFirst(frame, 'div', ({ attribs }) => 'data-book' in attribs),
    `${apology(leftOut)}<ol class="contents label">${contents.join('')}</ol>${marker}` +
      (list.length > 0
        ? `<section class="part"><h2>Addresses</h2><ol class="addresses">${list.join('')}</ol></section>`
        : ''),
  );
  return { html: writeMarkup(frame).replace(marker, () => text.join('\n')), css, cssFile };
}

/** What a reader of a large site is told instead of its briefings and comparisons. */
function apology(leftOut: readonly string[]): string {
  if (leftOut.length === 0) return '';
  return `<p>${count(leftOut.length, 'page')} of briefings and comparisons would be too much for one book: each of them prints by itself.</p>`;
}

function settle(main: Element, page: BuiltPage, site: BuiltSite, addresses: Map<string, number>): void {
  remove(findAll(main, ({ name }) => LEFT_OUT.test(name)));
  showIds(main, page, site);
  for (const element of findAll(main, () => true)) {
    const { name, attribs } = element;
    element.name = name.replace(/^h([1-3])$/, (_, rank: string) => `h${Number(rank) + 1}`);
    if (name === 'aside') element.name = 'div'; // beside one page it was a landmark; of many pages there would be many
    if (name === 'details') attribs.open = '';
    if (name === 'section') for (const each of ['aria-label', 'aria-labelledby']) delete attribs[each]; // no landmark twice
    for (const attribute of Object.keys(attribs)) {
      if (/^(?:popover|popovertarget|data-pagefind-.*)$/.test(attribute)) delete attribs[attribute];
    }
    if (name === 'a' && /^https?:/.test(attribs.href ?? '')) number(element, addresses);
  }
}

/** A link to another site gets the number under which its address stands at the end, which is in its name as well. */
function number(link: Element, addresses: Map<string, number>): void {
  const address = link.attribs.href ?? '';
  const at = addresses.get(address) ?? addresses.size + 1;
  addresses.set(address, at);
  delete link.attribs['aria-label'];
  append(link, `<sup> [${at}]</sup>`);
}

/** Head and foot of each printed page, in browsers that know them (CSS Paged Media 3, 4.2). */
const pageMargins = (title: string, { id, date }: Edition): string => `@media print{@page{
@top-left{content:${cssString(title)};font:8pt sans-serif}
@top-right{content:${cssString([date, id].filter(Boolean).join(' · '))};font:8pt sans-serif}
}}`;

const cssString = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
