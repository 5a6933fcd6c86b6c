import { decode } from '../decode.ts';
import { takeFrontMatter } from '../frontMatter.ts';
import { layOutBlocks } from '../layOutBlocks.ts';
import { findExportedArticles } from '../newsArchives/index.ts';
import { type Reading, UnreadableError } from '../reading.ts';

/**
 * Plain text as it stands: the pipeline finds title, clutter and paragraphs. An export of a news archive gives a
 * reading for each of its articles.
 */
export async function readPlainText(bytes: Uint8Array): Promise<readonly Reading[]> {
  const { text, notices } = decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnreadableError('no-text', 'There are no words in it', 'Put the text into it or remove it');
  }
  const articles = findExportedArticles(text);
  if (articles.length === 0) return [readWithHead(text, notices)];
  return articles.map(({ metadata, blocks }, index): Reading => {
    const laid = layOutBlocks(blocks);
    return {
      format: 'text',
      text: laid.text,
      blocks: laid.blocks,
      frontMatter: {},
      markup: metadata,
      notices: index === 0 ? notices : [],
    };
  });
}

/** A text with fields between two rules at its head, as notes are kept; without a known field the rules are of the text. */
function readWithHead(text: string, notices: Reading['notices']): Reading {
  const head = takeFrontMatter(text);
  const isHead = Object.keys(head.metadata).length > 0 && /[\p{L}\p{N}]/u.test(head.body);
  if (!isHead) return { format: 'text', text, frontMatter: {}, markup: {}, notices };
  return {
    format: 'text',
    text: head.body,
    frontMatter: head.metadata,
    markup: {},
    notices: [...notices, ...head.notices],
  };
}
