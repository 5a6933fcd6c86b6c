import type { Metadata } from '../../records/index.ts';
import { decode } from '../decode.ts';
import { type LooseBlock, layOutBlocks } from '../layOutBlocks.ts';
import type { ExportedArticle } from '../newsArchives/exportedArticle.ts';
import { checkArchive } from '../newsArchives/unread.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { findArticlesInPage } from './archive.ts';
import { findBodyOwners } from './body.ts';
import { findHiddenNames } from './hidden.ts';
import { articleBodyOf, findArticleNodes, type LinkedNode } from './jsonLd.ts';
import { type Judged, judgePieces } from './judge.ts';
import { layOut } from './layout.ts';
import { readMetadata } from './metadata.ts';
import { parsePage, removeUnread } from './parse.ts';
import { findPaywall } from './paywall.ts';
import { takePieces } from './pieces.ts';
import { markPosts } from './posts.ts';
import { REFINERS } from './refine.ts';
import { articleWords, countTeasers, hiddenWords, isShell, setShellAside } from './shell.ts';
import { settleStreamed } from './streamed.ts';

/**
 * The article in a web page, laid out as paragraphs, with what its markup says of it. What is not the article stands
 * as clutter where it lies within, and is left out where it lies outside. Nothing of the page is run or loaded.
 */
export async function readHtml(bytes: Uint8Array): Promise<readonly Reading[]> {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const articles = findArticlesInPage(decoded.text);
  if (articles.length === 0) checkArchive(decoded.text);
  const readings = articles.length ? articles.map(toReading) : [readPage(decoded.text)];
  return readings.map((reading, at) =>
    at === 0 ? { ...reading, notices: [...decoded.notices, ...reading.notices] } : reading,
  );
}

const toReading = ({ metadata, blocks }: ExportedArticle): Reading => ({
  format: 'html',
  ...layOutBlocks(blocks),
  frontMatter: {},
  markup: metadata,
});

/** What the page says of its encoding: `<meta charset="koi8-r">`, `content="text/html; charset=…"`, an XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const pattern = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;
  const match = pattern.exec(head);
  return match?.[1] ?? match?.[2];
}

/** Where the article of a page may be: what it shows, what it hides, what it keeps for readers without scripts. */
type Place = 'shown' | 'hidden' | 'noscript';
type Attempt = Readonly<{
  reading: Reading | undefined;
  judged: readonly Judged[];
  nodes: readonly LinkedNode[];
  markup: Metadata;
}>;

/** Fewer words are looked for elsewhere in the page as well. */
const MIN_WORDS = 80;
/** What stands elsewhere is the article where it has this many times the words. */
const MIN_TIMES = 3;
const MIN_ELSEWHERE = 30;

/**
 * The article in the source of a page: what it shows; where that is next to nothing, what it hides, keeps for readers
 * without scripts or carries as data. Throws an `UnreadableError` where there is none, and for a list of teasers.
 */
export function readPage(html: string): Reading {
  const shown = attempt(html, 'shown');
  const words = articleWords(shown.judged);
  const isThin = words < MIN_WORDS;
  const isEnough = (count: number): boolean => count >= MIN_ELSEWHERE && count >= words * MIN_TIMES;
  const found =
    (isThin && isEnough(hiddenWords(shown.judged)) ? told(attempt(html, 'hidden'), isEnough, HIDDEN) : undefined) ??
    (isThin && /<noscript/i.test(html) ? told(attempt(html, 'noscript'), isEnough, NOSCRIPT) : undefined) ??
    readBodyInData(shown, isThin ? isEnough : () => false);
  if (found) return found;
  const teasers = shown.nodes.length ? 0 : countTeasers(shown.judged);
  if (teasers) {
    throw new UnreadableError(
      'front-page',
      `It is a list of ${teasers} headlines that lead to articles`,
      'Save the articles themselves',
    );
  }
  if (!shown.reading || isShell(shown.judged)) {
    const what = shown.reading ? ', only a line that stands for it until a script has run' : '';
    throw new UnreadableError(
      'no-text',
      `There is no article in the page${what}`,
      'Save the article as text, or print the page to PDF',
    );
  }
  return shown.reading;
}

function attempt(html: string, place: Place): Attempt {
  const document = parsePage(html);
  settleStreamed(document);
  markPosts(document);
  const markup = readMetadata(document);
  const nodes = findArticleNodes(document);
  const hiddenNames = findHiddenNames(document);
  if (place === 'noscript') unwrapNoscript(document);
  removeUnread(document);
  const pieces = takePieces(document, hiddenNames, { showsAll: place === 'hidden' });
  const first = setShellAside(judgePieces(pieces, findBodyOwners(document)));
  const judged = REFINERS.reduce((all, { refine }) => refine(all), first);
  const { text, blocks, notices } = layOut(judged, markup.title);
  if (!text) return { reading: undefined, judged, nodes, markup };
  const reading: Reading = {
    format: 'html',
    text,
    blocks,
    frontMatter: {},
    markup,
    notices: [...notices, ...findPaywall(judged, nodes)],
  };
  return { reading, judged, nodes, markup };
}

function unwrapNoscript(document: Document): void {
  for (const element of document.querySelectorAll('body noscript')) {
    const shown = document.createElement('div');
    const source = element.innerHTML;
    shown.innerHTML = /^[^<]*&lt;/.test(source) ? (element.textContent ?? '') : source;
    element.replaceWith(shown);
  }
}

/** The reading of an attempt that found the article, with a notice of where. */
function told(
  { reading, judged }: Attempt,
  isEnough: (words: number) => boolean,
  notice: ReadingNotice,
): Reading | undefined {
  return reading && isEnough(articleWords(judged)) && !isShell(judged)
    ? { ...reading, notices: [...reading.notices, notice] }
    : undefined;
}

function readBodyInData(
  { reading, nodes, markup }: Attempt,
  isEnough: (words: number) => boolean,
): Reading | undefined {
  const paragraphs = articleBodyOf(nodes);
  const words = paragraphs.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (paragraphs.length === 0 || !(reading ? isEnough(words) : words > 0)) return undefined;
  const title = typeof nodes[0]?.headline === 'string' ? nodes[0].headline : '';
  const { notices, ...laid } = layOutBlocks([
    { text: title, kind: 'title', rule: 'headline' },
    ...paragraphs.map((text): LooseBlock => ({ text, kind: 'paragraph' })),
  ]);
  return { format: 'html', ...laid, frontMatter: {}, markup, notices: [...notices, IN_DATA] };
}

const notice = (rule: string, where: string): ReadingNotice => ({
  rule,
  reason: `The article was read from ${where}, since the page shows next to nothing of it`,
  fix: 'Look whether it is whole; print the page to PDF from a browser to be sure',
});
const HIDDEN = notice('hidden-article', 'what the page hides');
const NOSCRIPT = notice('noscript-article', 'what the page keeps for readers without scripts');
const IN_DATA = notice('article-in-data', 'the data of the page (JSON-LD)');
