import { decode } from '../decode.ts';
import { layOutBlocks } from '../layOutBlocks.ts';
import type { ExportedArticle } from '../newsArchives/exportedArticle.ts';
import { type Reading, UnreadableError } from '../reading.ts';
import { findArticlesInPage } from './archive.ts';
import { findBodyOwners } from './body.ts';
import { findHiddenNames } from './hidden.ts';
import { findArticleNodes } from './jsonLd.ts';
import { judgePieces } from './judge.ts';
import { layOut } from './layout.ts';
import { readMetadata } from './metadata.ts';
import { parsePage, removeUnread } from './parse.ts';
import { findPaywall } from './paywall.ts';
import { takePieces } from './pieces.ts';
import { REFINERS } from './refine.ts';

/**
 * The article in a web page, laid out as paragraphs, with what its markup says of it. What is not the article stands
 * as clutter where it lies within, and is left out where it lies outside. Nothing of the page is run or loaded.
 */
export async function readHtml(bytes: Uint8Array): Promise<readonly Reading[]> {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const document = parsePage(decoded.text);
  const articles = findArticlesInPage(document, decoded.text);
  const readings = articles.length ? articles.map(toReading) : [readDocument(document)];
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

/** The article in the source of a page. Throws an `UnreadableError` where there is no text in it. */
export const readPage = (html: string): Reading => readDocument(parsePage(html));

function readDocument(document: Document): Reading {
  const markup = readMetadata(document);
  const nodes = findArticleNodes(document);
  const hiddenNames = findHiddenNames(document);
  removeUnread(document);
  const pieces = takePieces(document, hiddenNames);
  const judged = REFINERS.reduce((all, { refine }) => refine(all), judgePieces(pieces, findBodyOwners(document)));
  const { text, blocks, notices } = layOut(judged, markup.title);
  if (!text) {
    throw new UnreadableError(
      'no-text',
      'There is no article in the page',
      'Save the article as text, or remove the file',
    );
  }
  return {
    format: 'html',
    text,
    blocks,
    frontMatter: {},
    markup,
    notices: [...notices, ...findPaywall(judged, nodes)],
  };
}
