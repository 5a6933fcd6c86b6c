import { findContainerRule } from './containerRules.ts';
import { isHidden } from './hidden.ts';
import type { Container, Piece, Verdict } from './piece.ts';
import { POST_ATTRIBUTE } from './posts.ts';
import { addRaised } from './raised.ts';
import { addBreak, addCell, addText, newRun, type Run, shownText } from './run.ts';
import { placeOf, readDataRows } from './table.ts';
import { BLOCK_TAGS, KEPT_TAGS, PLAIN_TAGS } from './tags.ts';

/** Rules for what is set into a line and is no part of its sentence. */
const SET_IN: ReadonlySet<string> = new Set([
  'advertisement',
  'comments',
  'figure',
  'footnotes',
  'hidden',
  'newsletter',
  'overlay',
  'related-links',
  'screen-reader-text',
  'share-bar',
]);
/** A line of which an element makes up this share is what the element is. */
const MIN_NAMED_SHARE = 0.8;

const EMBEDDED_POST = /(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|mastodon-embed)/;
const HIDDEN: Verdict = { name: 'hidden', kind: 'hidden' };

const HIDING_ATTRIBUTES = ['hidden', 'aria-hidden', 'style'] as const;

/** A page that hides more than this share of its text shows it by a script: it is not hidden from a reader. */
const MAX_HIDDEN_SHARE = 0.75;

/** Menus and footers below this share of the page's letters are not worth showing to Readability. */
const MAX_FURNITURE_SHARE = 0.2;
const FURNITURE: ReadonlySet<string> = new Set(['navigation', 'footer', 'cookie-notice']);

/** Numbers an element with text of its own, so that it is known again in what Readability keeps. */
export const OWNER_ATTRIBUTE = 'data-owner';

type Place = Readonly<{
  /** Tag and number of the nearest block element, and the number of the block element round that. */
  tag: string;
  block: number;
  parent: number;
  container: Container | undefined;
  isLink: boolean;
  isEmbeddedPost: boolean;
  isItalic: boolean;
  post: string | undefined;
}>;
type Walk = {
  followsImage: boolean;
  images: number;
  pageLetters: number;
  pieces: Piece[];
  run: Run;
  numbered: number;
  hidden: Element[];
  /** Menus and footers with the number of letters in them. */
  furniture: { element: Element; letters: number }[];
  letters: number;
  hiddenNames: ReadonlySet<string>;
  showsAll: boolean;
};

/**
 * The lines and paragraphs of a page in document order, hidden ones too. Writes `OWNER_ATTRIBUTE` and takes the
 * hidden elements out of the document. `showsAll`: nothing counts as hidden.
 */
export function takePieces(document: Document, hiddenNames: ReadonlySet<string>, { showsAll = false } = {}): Piece[] {
  const walk: Walk = {
    pieces: [],
    run: newRun(),
    followsImage: false,
    images: 0,
    letters: 0,
    numbered: 0,
    pageLetters: lettersOf(document.body),
    hidden: [],
    furniture: [],
    hiddenNames,
    showsAll,
  };
  const place = {
    tag: 'body',
    block: 0,
    parent: 0,
    container: undefined,
    isLink: false,
    isEmbeddedPost: false,
    isItalic: false,
    post: undefined,
  };
  visitBlock(walk, document.body, place);
  for (const element of walk.hidden) element.remove();
  for (const { element, letters } of walk.furniture) {
    if (letters < walk.letters * MAX_FURNITURE_SHARE) element.remove();
  }
  return walk.pieces;
}

function visitBlock(walk: Walk, element: Element, outer: Place): void {
  closePiece(walk, outer);
  walk.numbered += 1;
  const before = { pieces: walk.pieces.length, images: walk.images, letters: walk.letters };
  const inner = { ...enter(walk, element, outer), tag: element.localName, block: walk.numbered, parent: outer.block };
  visitChildren(walk, element, inner);
  closePiece(walk, inner);
  if (inner.container !== outer.container && FURNITURE.has(inner.container?.verdict.name ?? '')) {
    walk.furniture.push({ element, letters: walk.letters - before.letters });
  }
  const only = walk.pieces.length === before.pieces + 1 ? walk.pieces.pop() : undefined;
  if (only) walk.pieces.push({ ...only, isBesideImage: only.isBesideImage || walk.images > before.images });
}

/**
 * Where a rule names a stretch of a line that is set into it, as a tooltip is, it becomes a piece of its own, and the
 * sentence round it stays whole. A name or a date in a sentence stays in it; alone, it makes the line what it is.
 */
function visitInline(walk: Walk, element: Element, outer: Place): void {
  const inner = enter(walk, element, outer);
  if (inner.container === outer.container) {
    visitChildren(walk, element, inner);
  } else if (SET_IN.has(inner.container?.verdict.name ?? '')) {
    const interrupted = walk.run;
    walk.run = newRun();
    visitChildren(walk, element, inner);
    closePiece(walk, inner);
    walk.run = interrupted;
  } else {
    const before = walk.run.letters;
    visitChildren(walk, element, { ...inner, container: outer.container });
    walk.run.named.push({ container: inner.container, letters: walk.run.letters - before });
  }
}

function visitChildren(walk: Walk, element: Element, place: Place): void {
  let owner = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) {
      visitElement(walk, node as Element, place);
    } else if (node.nodeType === node.TEXT_NODE) {
      const data = node.nodeValue ?? '';
      owner ||= data.trim() ? ++walk.numbered : 0;
      walk.letters += data.trim().length;
      addText(walk.run, data, { owner, isLink: place.isLink, isItalic: place.isItalic });
      if (data.trim()) node = mark(element, node, owner);
    }
  }
}

/** Readability replaces elements that hold text and no paragraphs: there the text itself carries the number. */
function mark(element: Element, text: ChildNode, owner: number): ChildNode {
  if (KEPT_TAGS.has(element.localName) || !BLOCK_TAGS.has(element.localName)) {
    element.setAttribute(OWNER_ATTRIBUTE, String(owner));
    return text;
  }
  const span = element.ownerDocument.createElement('span');
  span.setAttribute(OWNER_ATTRIBUTE, String(owner));
  text.replaceWith(span);
  span.append(text);
  return span;
}

function visitElement(walk: Walk, element: Element, place: Place): void {
  const tag = element.localName;
  if (tag === 'sup' && addRaised(walk.run, element, place)) return;
  if (tag === 'table') {
    const rows = readDataRows(element);
    if (rows) {
      visitTable(walk, rows, place);
      return;
    }
  }
  if (tag === 'td' || tag === 'th') addCell(walk.run);
  if (tag === 'img') {
    walk.followsImage = true;
    walk.images += 1;
  }
  if (tag === 'br') visitBreak(walk, place);
  else if (BLOCK_TAGS.has(tag)) visitBlock(walk, element, place);
  else visitInline(walk, element, place);
}

/** The cells of a table that reports data, each a piece that knows its place. */
function visitTable(walk: Walk, rows: readonly (readonly Element[])[], place: Place): void {
  closePiece(walk, place);
  const table = ++walk.numbered;
  for (const [row, cells] of rows.entries()) {
    for (const element of cells) {
      const before = walk.pieces.length;
      visitBlock(walk, element, place);
      const [first, ...others] = walk.pieces.splice(before);
      if (!first) continue;
      const owners = new Map([first, ...others].flatMap((piece) => [...piece.owners]));
      const text = [first, ...others].map((piece) => piece.text).join(' ');
      walk.pieces.push({ ...first, text, owners, cell: { table, row, ...placeOf(element) } });
    }
  }
}

function enter(walk: Walk, element: Element, outer: Place): Place {
  const verdict = verdictOf(walk, element);
  if (verdict?.kind === 'hidden') walk.hidden.push(element);
  return {
    ...outer,
    container: verdict ? { id: ++walk.numbered, verdict, outer: outer.container } : outer.container,
    isItalic: outer.isItalic || element.localName === 'em' || element.localName === 'i',
    isLink: outer.isLink || element.localName === 'a',
    post: element.getAttribute(POST_ATTRIBUTE) ?? outer.post,
    isEmbeddedPost: outer.isEmbeddedPost || EMBEDDED_POST.test(element.getAttribute('class') ?? ''),
  };
}

function verdictOf(walk: Walk, element: Element): Verdict | undefined {
  if (isHidden(element, walk.hiddenNames)) {
    const named = findContainerRule(element);
    if (named?.name === 'footnotes' && isNote(element)) return named; // shown where its mark is pointed at
    if (!walk.showsAll && lettersOf(element) < walk.pageLetters * MAX_HIDDEN_SHARE) return HIDDEN;
    for (const name of HIDING_ATTRIBUTES) element.removeAttribute(name); // Readability is to see it as well
  }
  return PLAIN_TAGS.has(element.localName) ? undefined : findContainerRule(element);
}

/** A note has a sentence or so; what is longer and hidden is something else. */
const MAX_NOTE_LETTERS = 1500;
const isNote = (element: Element): boolean => lettersOf(element) <= MAX_NOTE_LETTERS;

/** One break stays in the text, two end the paragraph. */
function visitBreak(walk: Walk, place: Place): void {
  if (walk.run.endsInBreak) closePiece(walk, place);
  else addBreak(walk.run);
}

function closePiece(walk: Walk, { tag, parent, container, isEmbeddedPost, post }: Place): void {
  const { run, followsImage } = walk;
  const text = shownText(run);
  walk.run = newRun();
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const shares = { linked: run.linked / run.letters, italic: run.italic / run.letters };
  const { owners, letters } = run;
  const namedLetters = run.named.reduce((sum, each) => sum + each.letters, 0);
  const named = namedLetters > letters * MIN_NAMED_SHARE ? run.named[0]?.container : undefined;
  walk.pieces.push({
    text,
    tag,
    parent,
    owners,
    container: named ?? container,
    isEmbeddedPost,
    followsImage,
    isBesideImage: false,
    ...(post ? { post } : {}),
    ...shares,
  });
  walk.followsImage = false;
}

const lettersOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;
