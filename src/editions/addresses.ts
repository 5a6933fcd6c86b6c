import { posix } from 'node:path';
import { absoluteHref } from '../site/address.ts';
import type { BuiltSite } from '../site/builtSite.ts';
import { resolveAddress } from '../site/resolve.ts';
import { type Element, findAll, remove, type Tree } from './markup.ts';

/** Where an edition keeps a page or file of the site; undefined where it has none. */
export type Locate = (file: string, fragment: string) => string | undefined;

const ATTRIBUTES = ['href', 'src', 'action'] as const;

/**
 * Points every address on the page `file` to its place in the edition. What the edition does not hold is linked on the
 * site where its address is known; else only the words of the link stay. Nothing is fetched from there: what is no link goes.
 */
export function moveAddresses(tree: Tree | Element, file: string, site: BuiltSite, locate: Locate): void {
  const gone: Element[] = [];
  for (const element of findAll(tree, () => true)) {
    for (const attribute of ATTRIBUTES) {
      const address = element.attribs[attribute];
      if (address === undefined) continue;
      const reachable = element.name === 'a' ? site : { ...site, site: undefined };
      const moved = moveAddress(address, file, reachable, locate);
      if (moved !== undefined) element.attribs[attribute] = moved;
      else if (element.name === 'a') unlink(element);
      else gone.push(element);
    }
  }
  remove(gone);
}

/** One address; undefined where it leads to nothing that the edition or the web holds. */
export function moveAddress(address: string, file: string, site: BuiltSite, locate: Locate): string | undefined {
  const target = resolveAddress(address, file, { base: site.base, site: undefined });
  if (target.kind !== 'inside') return address;
  const [query = ''] = /\?[^#]*/.exec(address) ?? [];
  const local = locate(target.file, target.fragment);
  if (local !== undefined) {
    const [place = '', ...fragment] = local.split('#');
    return `${place}${query}${fragment.length > 0 ? `#${fragment.join('#')}` : ''}`;
  }
  if (site.site === undefined) return undefined;
  const [fragment = ''] = /#.*$/.exec(address) ?? [];
  const path = target.file.replace(/(^|\/)index\.html$/, '$1');
  return `${absoluteHref(encodeURI(path), site.site)}${query}${fragment}`;
}

/** A link that leads nowhere: its words stay, unless they only say that it leads somewhere ("Link", with a label). */
function unlink(element: Element): void {
  element.name = 'span';
  if ('aria-label' in element.attribs) element.attribs.hidden = '';
  for (const attribute of ['href', 'target', 'rel', 'download', 'aria-current', 'aria-label'])
    delete element.attribs[attribute];
}

/** `("compare/x/index.html", "about/index.html")` → "../../about/index.html". */
export const relativeAddress = (from: string, to: string): string =>
  encodeURI(posix.relative(posix.dirname(from), to))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');

const CSS_URL = /url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)/g;

/** The style sheet with each address as `move` gives it. */
export const moveCssAddresses = (css: string, move: (address: string) => string): string =>
  css.replace(CSS_URL, (_, quote: string, address: string) => `url(${quote}${move(address)}${quote})`);
