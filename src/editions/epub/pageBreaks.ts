import { type Element, findAll, prepend, textIn } from '../markup.ts';

/** About what a printed page holds. */
const WORDS_PER_PAGE = 300;

/** Where a page may begin: what holds text and may hold a mark before it. */
const BLOCK = /^(?:h[1-6]|p|li|dt|dd|td|th|blockquote|figcaption)$/;

/**
 * Marks the beginning of each page in a chapter: a reflowable book has none of its own, and a citation needs them. The
 * same text has the same pages on every device.
 */
export function markPages(main: Element, from: number): { id: string; number: number }[] {
  const marked: { id: string; number: number }[] = [];
  let words = WORDS_PER_PAGE;
  for (const block of findAll(main, ({ name }) => BLOCK.test(name))) {
    if (words >= WORDS_PER_PAGE) {
      const number = from + marked.length;
      const id = `page-${number}`;
      prepend(block, `<span epub:type="pagebreak" role="doc-pagebreak" id="${id}" aria-label="${number}"></span>`);
      marked.push({ id, number });
      words = 0;
    }
    if (findAll(block, ({ name }) => BLOCK.test(name)).length === 0) words += textIn(block).split(' ').length;
  }
  return marked;
}
