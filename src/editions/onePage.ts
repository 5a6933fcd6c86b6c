import type { BuiltPage, BuiltSite } from '../site/builtSite.ts';
import { decodeText } from '../site/scanPage.ts';
import { attributesOf } from '../site/tags.ts';
import { moveAddresses } from './addresses.ts';
import { type Element, findAll, parseMain, piecesOfMain } from './markup.ts';

/** A page as a part of a document that holds many. `read` parses it, each time anew: of a large site one at a time. */
export type Part = Readonly<{ page: BuiltPage; id: string; read: () => Element }>;

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
  const parts = pages.map((page) => {
    const id = claim(`page-${page.path.replace(/\/$/, '').replace(/[^\p{L}\p{N}]+/gu, '-') || 'home'}`);
    const names = new Map([
      ['', id],
      ['main', id],
    ]);
    for (const own of idsIn(page.html)) {
      names.set(own, taken.has(own) ? claim(`${id}-${own}`) : claim(own));
    }
    renamed.set(page.file, names);
    return { page, id };
  });
  return parts.map(({ page, id }) => ({ page, id, read: () => readPart(page, renamed, site) }));
}

/** The ids of a page's main part, in their order. */
const idsIn = (html: string): string[] =>
  piecesOfMain(html).flatMap((piece) =>
    piece.kind === 'tag' && !piece.isEnd && /id/i.test(piece.attributes) // most tags have none
      ? attributesOf(piece.attributes).flatMap(([name, value]) => (name === 'id' ? [decodeText(value)] : []))
      : [],
  );

/** The main part of a page, its ids and links as they are within the whole. */
function readPart(
  { html, file }: BuiltPage,
  renamed: ReadonlyMap<string, ReadonlyMap<string, string>>,
  site: BuiltSite,
): Element {
  const main = parseMain(html);
  renameIds(main, renamed.get(file) ?? new Map());
  moveAddresses(main, file, site, (target, fragment) => {
    const names = renamed.get(target);
    return names && `#${names.get(fragment) ?? names.get('')}`;
  });
  return main;
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
