import type { BuiltPage, BuiltSite } from '../site/builtSite.ts';
import { moveAddresses } from './addresses.ts';
import { type Element, findAll, findFirst, parseMarkup, type Tree } from './markup.ts';

/** A page as a part of a document that holds many. */
export type Part = Readonly<{ page: BuiltPage; id: string; main: Element; tree: Tree }>;

/** Attributes that name ids of the same page. */
const REFERENCES = [
  'for',
  'headers',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
] as const;

/**
 * The pages as parts of one document: an id that comes twice gets the part's before it, from the second on, and links
 * among the pages lead to their parts. What stands first keeps its ids, so put briefings there: ids of claims stay.
 */
export function joinPages(pages: readonly BuiltPage[], site: BuiltSite): Part[] {
  const taken = new Set<string>();
  const claim = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  const parts = pages.map((page): Part => {
    const id = claim(`page-${page.path.replace(/\/$/, '').replace(/[^\p{L}\p{N}]+/gu, '-') || 'home'}`);
    const tree = parseMarkup(page.html);
    const main = findFirst(tree, 'main');
    const names = new Map([
      ['', id],
      ['main', id],
    ]);
    for (const { attribs } of findAll(main, (element) => element.attribs.id !== undefined)) {
      const own = attribs.id ?? '';
      names.set(own, taken.has(own) ? claim(`${id}-${own}`) : claim(own));
    }
    renamed.set(page.file, names);
    return { page, id, main, tree };
  });
  for (const { page, main } of parts) {
    renameIds(main, renamed.get(page.file) ?? new Map());
    moveAddresses(main, page.file, site, (file, fragment) => {
      const names = renamed.get(file);
      return names && `#${names.get(fragment) ?? names.get('')}`;
    });
  }
  return parts;
}

function renameIds(main: Element, names: ReadonlyMap<string, string>): void {
  for (const { attribs } of findAll(main, () => true)) {
    if (attribs.id !== undefined) attribs.id = names.get(attribs.id) ?? attribs.id;
    for (const attribute of REFERENCES) {
      const value = attribs[attribute];
      if (value !== undefined) attribs[attribute] = value.replace(/\S+/g, (id) => names.get(id) ?? id);
    }
  }
}
