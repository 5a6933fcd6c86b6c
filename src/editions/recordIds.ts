import { absoluteHref } from '../site/address.ts';
import type { BuiltPage, BuiltSite } from '../site/builtSite.ts';
import { append, type Element, escapeMarkup, findAll } from './markup.ts';

const RECORD = /^[fcqe]-[a-z0-9]{6,}$/;

/** Each claim, figure, quote and date says its id and, where the site's address is known, leads to its place there. */
export function showIds(main: Element, page: BuiltPage, site: BuiltSite): void {
  for (const element of findAll(main, ({ attribs }) => RECORD.test(attribs.id ?? ''))) {
    const id = element.attribs.id ?? '';
    const own = `c/${id.replace(/^\w-/, '')}/`;
    const path = site.has(`${own}index.html`) ? own : `${page.path}#${id}`;
    const address = absoluteHref(path, site.site);
    const label = address ? `<a href="${escapeMarkup(address)}">${id}</a>` : id;
    const cells = findAll(element, ({ name }) => name === 'td');
    append(element.name === 'tr' ? (cells.at(-1) ?? element) : element, `<small class="id">${label}</small>`);
  }
}
