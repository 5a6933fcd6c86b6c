import type { LooseBlock } from '../layOutBlocks.ts';
import type { ExportedArticle } from './exportedArticle.ts';
import { readFactiva } from './factiva.ts';
import { readNexis } from './nexis.ts';

/** Exports by archive: the first whose codes are in the text reads it. */
const ARCHIVES: readonly { name: string; read: (text: string) => ExportedArticle[] }[] = [
  { name: 'factiva', read: readFactiva },
  { name: 'nexis', read: readNexis },
];

/** The articles of a Factiva or Nexis export; none where the text is no such thing. */
export function findExportedArticles(text: string): ExportedArticle[] {
  for (const { read } of ARCHIVES) {
    const articles = read(text);
    if (articles.length) return articles;
  }
  return [];
}

/** The same, of a document whose articles stand in blocks: a delivery of Nexis Uni in Word. */
export const findArticlesInBlocks = (blocks: readonly LooseBlock[]): ExportedArticle[] =>
  findExportedArticles(blocks.map(({ text }) => text).join('\n\n'));
