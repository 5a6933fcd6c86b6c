import type { ExportedArticle } from '../newsArchives/exportedArticle.ts';
import { readFactivaArticle } from '../newsArchives/factivaArticle.ts';
import { findExportedArticles } from '../newsArchives/index.ts';
import { readLines } from './lines.ts';
import { parsePage } from './parse.ts';

/** What a page holds that an archive exported: field codes, a numbered document, the classes of Factiva. */
const MAYBE = /\b\d+ (?:of|von|de) \d+ DOCU?K?MENTE?S\b|class=["'](?:index|article \w{2}Article)\b|>\s*(?:<b>)?HD\b/i;

/** The articles of a page that Nexis, Lexis or Factiva exported; none for any other page. */
export function findArticlesInPage(source: string): ExportedArticle[] {
  if (!MAYBE.test(source)) return [];
  const document = parsePage(source);
  const innermost = [...document.querySelectorAll('div.article')].filter(
    (each) => !each.querySelector('div.article, .index'),
  );
  const shown = innermost.flatMap((element) => {
    const textsOf = (selector: string): string[] =>
      [...element.querySelectorAll(selector)]
        .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter(Boolean);
    return readFactivaArticle({
      title: textsOf('[class*="Headline"]')[0] ?? '',
      authors: textsOf('.author'),
      lines: readLines(element),
      paragraphs: textsOf('.articleParagraph'),
    });
  });
  return shown.length ? shown : findExportedArticles(readLines(document.body).join('\n\n'));
}
