import { normalizeLine } from '../fields.ts';
import { lettersOf } from './siteNames.ts';

/** What holds other pages' teasers, comments, events and the furniture of the site: by its element, its part, its name. */
const TAGS = new Set(['nav', 'footer', 'aside', 'form', 'table', 'blockquote', 'cite']);
const ROLES = new Set(['complementary', 'navigation']);
const NAMES =
  /related|comment|teaser|sidebar|widget|calendar|event|recent|footer|reference|citation|reflist|bibliograph|current[-_]?(?:date|time)/i;

const isOfOthers = (element: Element): boolean =>
  TAGS.has(element.localName) ||
  element.hasAttribute('hidden') ||
  ROLES.has(element.getAttribute('role') ?? '') ||
  NAMES.test(element.getAttribute('class') ?? '') ||
  /comment/i.test(element.getAttribute('id') ?? '');

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'textarea', 'iframe']);
const MIN_LETTERS = 4;
const MAX_HEADINGS = 40;
const ELEMENT = 1;
const TEXT = 3;

/** Where the headline of a page stands, and so which parts of the page belong to its article. */
export type Headline = Readonly<{ element: Element | undefined; holders: ReadonlySet<Element> }>;

/** The heading that repeats the title, else the first main heading, with all that it stands in. */
export function findHeadline(document: Document, title: string | undefined): Headline {
  const wanted = lettersOf(title ?? '');
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')].slice(0, MAX_HEADINGS);
  const repeats = (element: Element): boolean => {
    const letters = lettersOf(normalizeLine(element.textContent ?? ''));
    return letters.length >= MIN_LETTERS && (letters === wanted || (wanted.length > 12 && wanted.startsWith(letters)));
  };
  const element = headings.find(repeats) ?? headings.find(({ localName }) => localName === 'h1');
  const holders = new Set<Element>();
  for (let at = element ?? document.body; at; at = at.parentElement as HTMLElement) holders.add(at);
  return { element, holders };
}

/** Whether an element belongs to something else on the page than the article with this headline. */
export function isElsewhere(element: Element, { holders }: Headline): boolean {
  for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) {
    if (isOfOthers(at)) return true;
  }
  return false;
}

/** A piece of text as it stands in the page, and how many pieces it stands behind the headline (before it: less than 0). */
export type PageLine = Readonly<{ text: string; place: number }>;

const MAX_LINES = 5000;

/** The pieces of text of the page that belong to its article or stand about it, without those of the headline. */
export function listLines(document: Document, headline: Headline): PageLine[] {
  const before: string[] = [];
  const after: string[] = [];
  let isBehind = false;
  const stack: Node[] = [document.body];
  for (let node = stack.pop(); node && before.length + after.length < MAX_LINES; node = stack.pop()) {
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text) (isBehind ? after : before).push(text);
    } else if (node === headline.element) isBehind = true;
    else if (node.nodeType === ELEMENT && isRead(node as Element, headline))
      stack.push(...[...node.childNodes].reverse());
  }
  const lines = headline.element ? before.map((text, at) => ({ text, place: at - before.length })) : [];
  return [...lines, ...(headline.element ? after : before).map((text, at) => ({ text, place: at + 1 }))];
}

const isRead = (element: Element, { holders }: Headline): boolean =>
  !UNREAD.has(element.localName) && (holders.has(element) || !isOfOthers(element));
