import { parseHTML } from 'linkedom';
import { wordsIn } from '../../src/pipeline/briefing/words.ts';
import { contains, type Digest, type Document, textOf } from '../../src/records/index.ts';

type Read = Readonly<{ document: Document; digest: Digest }>;

const LEAST_WORDS = 5;
const LEAST_CUT = 4;

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

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
