import { createHash } from 'node:crypto';
import type { Edition } from '../../site/edition.ts';
import { escapeMarkup } from '../markup.ts';
import type { Chapter } from './chapter.ts';
import { writeXhtml } from './chapter.ts';

/** What is known of the book as a whole. */
export type Book = Readonly<{
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  editor?: string | undefined;
  /** Where the site stands. */
  address?: string | undefined;
  edition: Edition;
}>;

const ACCESS: readonly (readonly [property: string, value: string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessModeSufficient', 'textual,visual'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'pageNavigation'],
  ['schema:accessibilityFeature', 'pageBreakMarkers'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'longDescription'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'All that the pictures show stands beside them as text or in a table. Marks and degrees of certainty are told by a sign and a word, never by colour alone. Quotations are marked with their language.',
  ],
  ['pageBreakSource', 'none'],
];

/** The package document (EPUB 3.3, 5): what the book is, its files, their order. */
export function writePackage(book: Book, chapters: readonly Chapter[]): string {
  const { title, description, language, editor, address, edition } = book;
  const items = chapters.map(
    ({ file, hasPicture }, index) =>
      `<item id="chapter-${index + 1}" href="${file}" media-type="application/xhtml+xml"${hasPicture ? ' properties="svg"' : ''}/>`,
  );
  const spine = chapters.map((_, index) => `<itemref idref="chapter-${index + 1}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="identifier">${uuidOf(`${address ?? ''}\n${title}\n${edition.id}`)}</dc:identifier>
<dc:title>${escapeMarkup(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:description>${escapeMarkup(description)}</dc:description>
<dc:creator>${escapeMarkup(editor ?? 'Crossbrief')}</dc:creator>
${address ? `<dc:source>${escapeMarkup(address)}</dc:source>\n` : ''}${edition.date ? `<dc:date>${edition.date}</dc:date>\n` : ''}<meta property="dcterms:modified">${momentOf(edition.date)}</meta>
${ACCESS.map(([property, value]) => `<meta property="${property}">${value}</meta>`).join('\n')}
</metadata>
<manifest>
<item id="navigation" href="navigation.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="navigation"/>
${spine.join('\n')}
</spine>
</package>
`;
}

/** The navigation document: contents, pages, landmarks. */
export function writeNavigation({ title, language }: Book, chapters: readonly Chapter[]): string {
  const entry = (address: string, name: string): string => `<a href="${address}">${escapeMarkup(name)}</a>`;
  const contents = chapters.map(({ file, title: name, sections }) => {
    const inner = sections.map((section) => `<li>${entry(`${file}#${section.id}`, section.title)}</li>`);
    return `<li>${entry(file, name)}${inner.length > 0 ? `<ol>${inner.join('')}</ol>` : ''}</li>`;
  });
  const pages = chapters.flatMap(({ file, pages: breaks }) =>
    breaks.map(({ id, number }) => `<li>${entry(`${file}#${id}`, String(number))}</li>`),
  );
  const first = chapters[0]?.file ?? '';
  return writeXhtml(
    title,
    language,
    `
<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"><h1 id="toc-title">${escapeMarkup(title)}</h1><ol>${contents.join('\n')}</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" aria-labelledby="pages-title"><h2 id="pages-title">Pages</h2><ol class="pages">${pages.join('')}</ol></nav>
<nav epub:type="landmarks" aria-labelledby="landmarks-title" hidden=""><h2 id="landmarks-title">Landmarks</h2><ol><li><a epub:type="toc" href="#toc">Contents</a></li><li><a epub:type="bodymatter" href="${first}">Beginning</a></li></ol></nav>
`,
  );
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A name-based UUID (RFC 9562, 5.8: version 8, from SHA-256). */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** "2025-08" → "2025-08-01T00:00:00Z"; the time of the build is nobody's business and would change the bytes. */
export const momentOf = (date = '1980'): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
