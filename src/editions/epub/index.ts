import { type BuiltSite, pageAt } from '../../site/builtSite.ts';
import { type Entry, writeArchive } from '../archive.ts';
import { readStyle } from '../styles.ts';
import { type Chapter, chapterFileOf, writeChapter } from './chapter.ts';
import { type Book, CONTAINER, writeNavigation, writePackage } from './package.ts';
import { plainStyle } from './plainStyle.ts';

/** What a reading system's own style does not know. */
const BOOK_CSS = `
body{margin:0 5%;line-height:1.5}
h1{font-size:1.6em}h2{font-size:1.3em;margin-top:2em}h3{font-size:1.1em}
svg{width:100%;max-width:40em}
.id{display:block;font-family:sans-serif;font-size:.7em;color:#575249}
.pages li{display:inline-block;margin-right:1em}
.beside{margin-bottom:1em}`;

/** The pages at `paths` as an EPUB 3, in their order; the same site gives the same bytes. */
export async function writeEpub(
  site: BuiltSite,
  paths: readonly string[],
  book: Book,
  mostBytes?: number,
): Promise<Uint8Array | undefined> {
  const pages = paths.map((path) => pageAt(site, path));
  const fileOf = new Map(pages.map(({ file, path }) => [file, chapterFileOf(path)]));
  const chapters: Chapter[] = [];
  for (const page of pages) {
    const from = chapters.reduce((sum, chapter) => sum + chapter.pages.length, 1);
    chapters.push(writeChapter(page, site, { fileOf, from, language: book.language }));
  }
  const style = plainStyle(await readStyle(site)) + BOOK_CSS;
  const entries: Entry[] = [
    { name: 'mimetype', content: 'application/epub+zip', isStored: true },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'EPUB/package.opf', content: writePackage(book, chapters) },
    { name: 'EPUB/navigation.xhtml', content: writeNavigation(book, chapters) },
    { name: 'EPUB/style.css', content: style },
    ...chapters.map(({ file, xhtml }) => ({ name: `EPUB/${file}`, content: xhtml })),
  ];
  return writeArchive(entries, mostBytes);
}
