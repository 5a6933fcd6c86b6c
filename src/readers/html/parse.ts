import { parseHTML } from 'linkedom';
import { UnreadableError } from '../reading.ts';

/** Elements without text for a reader of the article. */
const UNREAD = [
  'applet',
  'audio',
  'button',
  'canvas',
  'datalist',
  'embed',
  'frame',
  'frameset',
  'iframe',
  'input',
  'map',
  'math annotation',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
] as const;

/** Browsers stop at 512 elements within each other; a page of a publisher has 40. */
const MAX_DEPTH = 400;

/** `src="data:…"`: files that a saved page carries, most of its size and none of its text. */
const EMBEDDED_FILE = /(["'(])data:[\w/+.-]*[;,][^"')\s<>]*/g;

/** Above this the document alone takes more memory than one file may; the longest page of a publisher has 10,000. */
const MAX_TAGS = 200_000;

/**
 * A page as a document in which nothing runs: linkedom has no script engine and asks for nothing.
 * Throws an `UnreadableError` where it has too many elements, or they stand in each other too deep.
 */
export function parsePage(html: string): Document {
  const source = html.replace(EMBEDDED_FILE, '$1');
  checkTags(source);
  const page = parse(source) ?? parse(wrap(source));
  const depth = page ? depthOf(page.documentElement) : 0;
  if (!page || depth > MAX_DEPTH) {
    throw new UnreadableError(
      'too-deep',
      `${depth} elements stand within each other, at most ${MAX_DEPTH} are read`,
      'Save the article alone as plain text',
    );
  }
  return page;
}

function checkTags(source: string): void {
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) tags += 1;
  if (tags <= MAX_TAGS) return;
  throw new UnreadableError('too-many-elements', `It has ${tags} tags, at most ${MAX_TAGS} are read`, 'Split it');
}

/** linkedom makes no `<html>` and `<body>` of its own: undefined where the source has none. */
function parse(source: string): Document | undefined {
  const { document } = parseHTML(source);
  const page = document as unknown as Document;
  const root = page.documentElement as Element | null;
  const body = root && [...root.children].find((child) => child.localName === 'body');
  return root?.localName === 'html' && body && page.body === body ? page : undefined;
}

/** A fragment, or a page in disorder, with a frame round it; its head stays where it is found. */
function wrap(source: string): string {
  const inner = source.replace(/<!doctype[^>]*>|<\/?(?:html|body|head)\b[^>]*>/gi, '');
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}

/** Takes out what is never text: scripts, styles, controls, embedded pages. */
export function removeUnread(document: Document): void {
  for (const element of document.querySelectorAll(UNREAD.join(','))) element.remove();
}

/** Walks without recursion, so that no depth ends the walk. */
function depthOf(root: Element): number {
  let deepest = 0;
  let depth = 1;
  let element: Element | null = root;
  while (element) {
    deepest = Math.max(deepest, depth);
    const child: Element | null = element.firstElementChild;
    if (child) {
      element = child;
      depth += 1;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
  return deepest;
}
