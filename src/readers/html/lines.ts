import { BLOCK_TAGS } from './tags.ts';

/** The words that a page shows, a line for each of its lines, none empty: for pages that are lists of fields. */
export function readLines(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/[\s\u00A0]+/g, ' ').trim();
    if (words) lines.push(words);
    line = '';
  };
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === child.TEXT_NODE) line += child.nodeValue ?? '';
      if (child.nodeType !== child.ELEMENT_NODE) continue;
      const { localName } = child as Element;
      if (/^(?:script|style|noscript|template)$/.test(localName)) continue;
      const isBlock = BLOCK_TAGS.has(localName) || /^(?:br|td|th)$/.test(localName);
      if (isBlock) end();
      visit(child);
      if (isBlock) end();
    }
  };
  visit(root);
  end();
  return lines;
}
