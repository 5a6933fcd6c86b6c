import { decode } from '../decode.ts';
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
  if (articles.length === 0) return [{ format: 'text', text, frontMatter: {}, markup: {}, notices }];
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
