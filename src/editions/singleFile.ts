import { readFile } from 'node:fs/promises';
import { refuseIntruders } from '../intruderError.ts';
import { BROWSER_SCRIPT } from '../layouts/browserScript.ts';
import { type BuiltPage, type BuiltSite, pageAt } from '../site/builtSite.ts';
import { findIntruders } from '../site/intruders.ts';
import { moveAddresses } from './addresses.ts';
import { inlineFonts } from './inlineFonts.ts';
import { isForServers, isSheet, keepScripts, policyOf } from './local.ts';
import { append, escapeMarkup, fill, findAll, findFirst, parseMarkup, prepend, remove, writeMarkup } from './markup.ts';
import { joinPages } from './onePage.ts';
import { SEARCH_BOX_CSS, searchBox } from './searchBox.ts';
import { writeSearchScript } from './searchScript.ts';
import { readStyle } from './styles.ts';

/** Pages that only make sense where the site is served; a claim's own page repeats its place on the briefing. */
export const LEFT_OUT = /^(?:editions|offline|search|c)\//;

const SHOW_PART = new URL('./showPart.browser.js', import.meta.url);

const CSS = `${SEARCH_BOX_CSS}
.one-at-a-time .part:not(.shown){display:none}
html:not(.one-at-a-time) .part+.part{border-block-start:1px solid var(--rule);padding-block-start:3rem;margin-block-start:3rem}
.part:target{background:none;box-shadow:none}`;

/** Stands where the parts will: they are many, and need not be read again. */
const PARTS = '<!--parts-->';

/**
 * The site in one file: every page a part, of which one is shown at a time; without script all stand one below the
 * other. Styles, the fonts that its characters need, and search are inside.
 */
export async function writeSingleFile(site: BuiltSite): Promise<string> {
  const home = pageAt(site, '');
  const parts = joinPages(site.pages.filter(({ path }) => !LEFT_OUT.test(path)).toSorted(byReading), site);
  const text = parts
    .map(({ id, read }) => `<section class="part" id="${id}">${writeMarkup(read().children)}</section>`)
    .join('\n');
  const idOf = new Map([['search/index.html', 'search'], ...parts.map(({ page, id }) => [page.file, id] as const)]);
  const links = Object.fromEntries(parts.map(({ page, id }) => [page.path, id]));

  const frame = parseMarkup(home.html);
  remove(findAll(frame, (element) => isForServers(element) || isSheet(element)));
  moveAddresses(frame, home.file, site, (file) => (idOf.has(file) ? `#${idOf.get(file)}` : undefined));
  keepScripts(frame, '');
  const [head, main] = [findFirst(frame, 'head'), findFirst(frame, 'main')];
  const styles = await readStyle(site);
  append(head, `<style>${await inlineFonts(styles, text, site)}${CSS}</style>`);
  const [showPart, search] = [await readFile(SHOW_PART, 'utf8'), safeInScript(await writeSearchScript(site))];
  append(head, `<script>${showPart}</script>`);
  const box = searchBox(`data-links="${escapeMarkup(JSON.stringify(links))}"`);
  fill(main, `${PARTS}<section class="part" id="search"><h1>Search</h1>${box}</section>`);
  append(findFirst(frame, 'body'), `<script>${search}</script>`);
  prepend(head, policyOf(frame, 'data:'));
  const html = writeMarkup(frame).replace(PARTS, () => text);
  const intruders = findIntruders(html, new Set([BROWSER_SCRIPT, showPart, search]));
  refuseIntruders(intruders.map((each) => ({ ...each, file: home.file })));
  return html;
}

const safeInScript = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const ORDER = ['', 'stories/', 'briefings/', 'compare/'];

/** Home, stories, briefings and comparisons first, then the lists, by path. */
function byReading(a: BuiltPage, b: BuiltPage): number {
  const rankOf = ({ path }: BuiltPage): number => {
    const rank = ORDER.indexOf(path.replace(/\/.*$/, '/'));
    return rank < 0 ? ORDER.length : rank;
  };
  return rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1);
}
