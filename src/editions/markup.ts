import { createHash } from 'node:crypto';
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { escapeAngles } from '../site/finish.ts';
import { type Piece, piecesOf, rewriteAttributes } from '../site/tags.ts';

/** A page or a stretch of one, as htmlparser2 gives it; names keep their case, so that SVG stays SVG. */
export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
export type Child = Tree['children'][number];

export const parseMarkup = (html: string): Tree =>
  parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false });

/** The pieces of a page from `<main>` to its end. Throws where there is none: the site writes it on every page. */
export function piecesOfMain(html: string): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of piecesOf(html)) {
    const isMain = piece.kind === 'tag' && piece.name === 'main';
    if (pieces.length > 0 || (isMain && !piece.isEnd)) pieces.push(piece);
    if (pieces.length > 0 && isMain && piece.isEnd) return pieces;
  }
  throw new Error('Cannot make an edition of a page: it has no <main>, expected one');
}

/** The main part of a page; nothing around it is parsed. */
export const parseMain = (html: string): Element =>
  findFirst(
    parseMarkup(
      piecesOfMain(html)
        .map(({ text }) => text)
        .join(''),
    ),
    'main',
  );

/** HTML as it was read; in XML notation where `isXml`. */
export const writeMarkup = (nodes: Tree | readonly Child[], isXml = false): string => {
  const children = 'children' in nodes ? nodes.children : [...nodes];
  if (isXml) return render(children, { xmlMode: true, encodeEntities: true, selfClosingTags: true });
  return rewriteAttributes(render(children, { encodeEntities: 'utf8' }), (_, value) => escapeAngles(value), /[<>]/);
};

/** All elements of `tree` that `test` holds for, in their order. */
export const findAll = (tree: Tree | Element, test: (element: Element) => boolean): Element[] =>
  DomUtils.findAll(test, tree.children);

/** The first of them. Throws where there is none: what the site writes on every page has to be there. */
export function findFirst(
  tree: Tree | Element,
  name: string,
  test: (element: Element) => boolean = () => true,
): Element {
  const found = DomUtils.findOne((element) => element.name === name && test(element), tree.children);
  if (!found) throw new Error(`Cannot make an edition of a page: it has no <${name}> of the kind wanted, expected one`);
  return found;
}

/** The text of a script or style as it was written. */
export const rawTextIn = (node: Tree | Element): string => DomUtils.textContent(node);

/** What a reader sees of it, in one line. */
export const textIn = (node: Tree | Element): string => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

export const remove = (elements: readonly Element[]): void => elements.forEach(DomUtils.removeElement);

/** Puts what `html` says in the place of all that is in `element`. */
export function fill(element: Element, html: string): void {
  for (const child of [...element.children]) DomUtils.removeElement(child);
  append(element, html);
}

export function append(element: Element, html: string): void {
  for (const child of [...parseMarkup(html).children]) DomUtils.appendChild(element, child);
}

export function prepend(element: Element, html: string): void {
  for (const child of parseMarkup(html).children.toReversed()) DomUtils.prependChild(element, child);
}

/** Text that is safe in markup and in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** How a content security policy names a script or style: 'sha256-…'. */
export const policyHashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
