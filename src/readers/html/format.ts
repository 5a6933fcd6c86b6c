import type { FileFormat, Head } from '../format.ts';

/** The start of a page: after comments and an XML declaration comes its doctype or its first element. */
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->)){0,3000}-->\s*){0,8}<(?:!doctype\s+html|html|head|body)\b/i;
const FRAGMENT = /<(?:p|div|h[1-6]|article|section|table|ul|ol|br|span)\b[^>]*>/i;

/** Web pages, those that SingleFile saves among them. A piece of one is told from text by the ending of its name. */
export const html: FileFormat = {
  kind: 'html',
  name: 'a web page',
  endings: ['html', 'htm', 'xhtml'],
  isHeavy: true,
  recognizes: (head) => PAGE.test(head.text) || AFTER_SCRIPTS.test(head.text) || isFragment(head),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readHtml(bytes) }),
};

/** Scripts and styles that a program set before the page. */
const AFTER_SCRIPTS = /^\s*<(?:script|style|link|meta|title)\b[\s\S]*<(?:!doctype\s+html|html|head|body)\b/i;

const isFragment = ({ text, ending }: Head): boolean =>
  html.endings.includes(ending) &&
  (FRAGMENT.test(text) || /^\s*<(?:script|style|link|meta|title)\b/i.test(text)) &&
  !/^\s*<\?xml/i.test(text);
