import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { layOutBlocks } from '../layOutBlocks.ts';
import { findArticlesInBlocks } from '../newsArchives/index.ts';
import { checkArchive } from '../newsArchives/unread.ts';
import { titleOfProperties } from '../properties.ts';
import { type Reading, type ReadingNotice, UnreadableError } from '../reading.ts';
import { readBody } from './body.ts';

/**
 * The text of a rich text file as it is shown: no hidden, struck or deleted words, fields or pictures; notes stand
 * behind the text. A delivery of a news archive gives a reading for each article.
 */
export async function readRtf(bytes: Uint8Array): Promise<readonly Reading[]> {
  const { blocks, info, leftOut } = await readBody(bytes);
  const notices = noticeLeftOut(leftOut);
  const articles = findArticlesInBlocks(blocks);
  if (articles.length) {
    return articles.map(({ metadata, blocks: own }, at) => ({
      format: 'rtf',
      ...layOutBlocks(own),
      frontMatter: {},
      markup: metadata,
      notices: at === 0 ? notices : [],
    }));
  }
  const { notices: laidNotices, ...laid } = layOutBlocks(blocks);
  checkArchive(laid.text);
  if (!laid.text) throw new UnreadableError('no-text', 'There are no words in it', 'Put the text into it or remove it');
  return [
    {
      format: 'rtf',
      ...laid,
      frontMatter: {},
      markup: {},
      properties: readProperties(info),
      notices: [...notices, ...laidNotices],
    },
  ];
}

function readProperties(info: Readonly<Record<string, string>>): Metadata {
  const title = titleOfProperties(info.title ?? '');
  const published = parseWrittenDate(info.creatim ?? '');
  return { ...(title ? { title } : {}), ...(published ? { published } : {}) };
}

function noticeLeftOut(leftOut: Readonly<Record<string, number>>): ReadingNotice[] {
  return Object.entries(leftOut)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({
      rule: `${what}-text`,
      reason: `Left out: ${what} stretches of text, ${count} in all`,
      fix: 'Nothing to do; put the words into the text if they belong to it',
    }));
}
