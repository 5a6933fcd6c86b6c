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

/**
 * A page as a document in which nothing runs: linkedom has no script engine and asks for nothing.
 * Throws an `UnreadableError` where elements stand in each other too deep.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(wrapFragment(html.replace(EMBEDDED_FILE, '$1')));
  const page = document as unknown as Document;
  const depth = depthOf(page.documentElement);
  if (depth > MAX_DEPTH) {
    throw new UnreadableError(
      'too-deep',
      `${depth} elements stand within each other, at most ${MAX_DEPTH} are read`,
      'Save the article alone as plain text',
    );
  }
  return page;
}

/** Takes out what is never text: scripts, styles, controls, embedded pages. */
export function removeUnread(document: Document): void {
  for (const element of document.querySelectorAll(UNREAD.join(','))) element.remove();
}

/** linkedom makes no `<html>` and `<body>` of its own where the source has none. */
function wrapFragment(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const [head = ''] = /<head[\s>][\s\S]*?<\/head\s*>/i.exec(html) ?? [];
  const body = html.replace(head, '').replace(/<!doctype[^>]*>|<\/?(?:html|body|head)\b[^>]*>/gi, '');
  return `<!doctype html><html>${head || '<head></head>'}<body>${body}</body></html>`;
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
