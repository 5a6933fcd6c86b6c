import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { wordsIn } from '../../src/pipeline/briefing/words.ts';
import { contains, type Digest, type Document, textOf } from '../../src/records/index.ts';
import { pathsOf } from './pages.ts';
import type { ServedSite } from './setup.ts';

type Read = Readonly<{ document: Document; digest: Digest }>;

const LEAST_WORDS = 5;
const LEAST_CUT = 4;

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The pages that are read: the book puts them below each other. */
export const readPathsOf = (site: ServedSite): string[] => pathsOf(site).filter((path) => path !== 'editions/book/');

/** The text of a page's main part, closed parts too, without what machines read. */
function mainOf(html: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  for (const each of main?.querySelectorAll('script, style, [hidden], pre') ?? []) each.remove();
  return (
    main?.innerHTML
      .replace(/<\/?(?:p|li|td|th|div|section|h[1-6]|dt|dd|blockquote|tr|summary)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '') ?? ''
  );
}

/** Sentences of the documents that a page prints more than once. */
export function repeatedSentences(html: string, briefings: readonly Read[]): string[] {
  const text = plain(mainOf(html));
  return briefings.flatMap(({ document, digest }) =>
    document.sentences
      .filter((sentence) => digest.printed.some((part) => contains(part, sentence)))
      .map((sentence) => textOf(document.text, sentence))
      .filter((words) => wordsIn(words, { start: 0, end: words.length }).length >= LEAST_WORDS)
      .filter((words) => text.split(plain(words)).length > 2),
  );
}

/** Cuts of a few words: printed stretches of one sentence with fewer than four words between or behind them. */
export const smallCuts = ({ document, digest }: Read): string[] =>
  document.sentences.flatMap((sentence) => {
    const words = wordsIn(document.text, sentence);
    const isPrinted = words.map((word) => digest.printed.some((part) => contains(part, word)));
    const gaps = isPrinted
      .map((printed) => (printed ? ' ' : '-'))
      .join('')
      .split(/\s+/)
      .filter(Boolean);
    return isPrinted.includes(true) && gaps.some(({ length }) => length < LEAST_CUT)
      ? [textOf(document.text, sentence)]
      : [];
  });

/** Rows of lists and tables that hold no word and no value: at most a mark, a link without words, or a sign for words left out. */
export function emptyRows(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('main :is(li, tr, dd)')]
    .filter((row) => !row.querySelector('input, svg, img'))
    .filter(
      (row) => !/[\p{L}\p{N}]/u.test((row.textContent ?? '').replace(/\[?…[^\]]*\]|\bin the original\b|\bLink\b/g, '')),
    )
    .map((row) => row.outerHTML.slice(0, 200));
}

/** Signs of the kind "[… 12 words]". */
export const countedCuts = (html: string): string[] => html.match(/\[…[^\]]*\]/g) ?? [];

/** A briefing is measured against its document where that has more words. */
export const LONG = 500;

/** A desk and a phone. */
export const SCREENS = [
  { width: 1440, height: 900 },
  { width: 360, height: 800 },
] as const;

/** Pages that open with news: home, briefings, stories, comparisons and numbers. */
export const isFirstSight = (path: string): boolean =>
  path === '' || /^(?:briefings|stories|compare|q)\/[^/]+\/$/.test(path);

/** How many words a reader sees in the main part of an open page. */
export const visibleWords = async (page: Page): Promise<number> =>
  (await page.locator('main').innerText()).split(/\s+/).filter(Boolean).length;

/** Where the first sayer ends that a reader sees, in pixels from the top; Infinity where there is none. */
export async function topOfWords(page: Page): Promise<number> {
  const bottoms = await page
    .locator('main .sayer:visible')
    .evaluateAll((sayers) => sayers.map((sayer) => sayer.getBoundingClientRect().bottom));
  return Math.min(...bottoms);
}

/** The middle of them, the lower of two. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
