import type { Head, RefusedFormat } from '../format.ts';

const AS_TEXT = 'Save the article as HTML or text';

/** XML by its first element, with what people call it. */
const ROOTS: readonly (readonly [root: RegExp, name: string, fix: string])[] = [
  [/^nitf$/i, 'a news article in NITF (XML)', AS_TEXT],
  [/^(?:newsml|newsmessage|newsitem|packageitem|knowledgeitem)$/i, 'a news message in NewsML (XML)', AS_TEXT],
  [
    /^(?:lexisnexisdocument|lndoc|nexis|lndocmeta|courtcasedoc|legdoc)$/i,
    'an export of LexisNexis in XML',
    'Export it as DOCX, HTML or text',
  ],
  [
    /^(?:ppsresponse|ppsarticleresponse|distdoc|articleset|djml|factiva)$/i,
    'an export of Factiva in XML',
    'Export it as HTML or text',
  ],
  [/^(?:w:)?worddocument$/i, 'a Word 2003 document in XML', 'Save it as DOCX'],
  [/^pkg:package$/i, 'a Word document in one XML file', 'Save it as DOCX'],
  [/^office:document/i, 'an OpenDocument text in one XML file', 'Save it as DOCX or PDF'],
  [/^(?:plist)$/i, 'a property list (Safari web archive, Apple)', 'Save the page as HTML'],
  [/^svg$/i, 'an SVG picture', 'Read its text with OCR and put that into seeds/'],
  [/^tt(?:ml)?$/i, 'subtitles in TTML (XML)', 'Save them as SRT or VTT'],
  [/^(?:tei|tei\.2|teicorpus)$/i, 'a TEI document (XML)', AS_TEXT],
  [/^(?:article|book|chapter|section)$/i, 'an article in XML (JATS, DocBook)', AS_TEXT],
  [/^opml$/i, 'a list of feeds (OPML)', 'Save the articles themselves'],
  [/^(?:urlset|sitemapindex)$/i, 'a sitemap', 'Save the pages themselves'],
  [/^(?:kml|gpx|osm)$/i, 'a map (KML, GPX)', 'Keep data outside seeds/'],
  [/^mediawiki$/i, 'an export of a wiki (XML)', AS_TEXT],
  [
    /^(?:xml|records|record|modscollection|mods|marc:collection)$/i,
    'a list of references (XML)',
    'Put the documents themselves into seeds/',
  ],
];

/** The name of the first element of XML; undefined for what is none. */
function rootOf({ text, bytes }: Head): string | undefined {
  const xml =
    /^\s*(?:<\?xml\b[^>]*>|<!DOCTYPE\s+(?!html)[^>[]*(?:\[[^\]]*\]\s*)?>|<\?[\w-]+[^>]*\?>|<!--[\s\S]*?-->|\s)*<([A-Za-z_][\w.-]*(?::[\w.-]+)?)[\s/>]/i.exec(
      text,
    );
  if (!xml) return undefined;
  const isDeclared = /^\s*<(?:\?xml|!DOCTYPE)/i.test(text);
  return isDeclared ||
    /^[^>]*\sxmlns(?::\w+)?=/.test(text.slice(text.indexOf(`<${xml[1]}`))) ||
    (ROOTS.some(([root]) => root.test(xml[1] ?? '')) && isClosedAtEnd(xml[1] ?? '', text)) ||
    isWholeElement(xml[1] ?? '', text, bytes)
    ? xml[1]
    : undefined;
}

/** Of what a head holds. */
const HEAD_LENGTH = 8192;

const OF_A_PAGE =
  /^(?:a|b|big|blockquote|center|code|div|em|font|h[1-6]|i|li|ol|p|pre|q|s|script|small|span|strong|style|table|u|ul)$/i;

/** A file that begins with an element and ends with its only end is nothing but that element. */
function isWholeElement(root: string, text: string, bytes: Uint8Array): boolean {
  if (OF_A_PAGE.test(root)) return false;
  const [end, tail] = [`</${root}>`, Buffer.from(bytes.subarray(-200)).toString('latin1').trimEnd()];
  return tail.endsWith(end) && text.split(end).length - 1 === (bytes.length <= HEAD_LENGTH ? 1 : 0);
}

/** An element alone on its line or followed by another: not "<article> is a tag of HTML". */
const isClosedAtEnd = (root: string, text: string): boolean =>
  new RegExp(`^\\s*<${root}\\b[^>]*>\\s*<`, 'i').test(text);

/** Fields between two rules, and below them lines of markup and hardly anything else. */
function isTemplate(text: string): boolean {
  const body = /^---\n[\s\S]{0,4000}?\n---\s*\n([\s\S]+)$/.exec(text)?.[1] ?? '';
  const lines = body.split('\n').filter((line) => line.trim());
  return lines.length >= MIN_LINES && lines.filter((line) => MARKUP_LINE.test(line)).length > lines.length * MOST;
}

const MIN_LINES = 6;
const MOST = 0.7;
const MARKUP_LINE = /^\s*(?:<\/?[a-z][\w-]*[\s>]|\{[%{#])/i;

/** A section, an attribute, a block or a table of AsciiDoc. */
const ASCIIDOC_LINE = /^(?:={2,5} \S|:[\w-]+:|\[[^\]\n]+\]$|\|===|----$)/m;

export const MARKUP_FORMATS: readonly RefusedFormat[] = [
  ...ROOTS.map(
    ([root, name, fix]): RefusedFormat => ({ name, fix, recognizes: (head) => root.test(rootOf(head) ?? '') }),
  ),
  {
    name: 'an XML file',
    fix: AS_TEXT,
    recognizes: (head) => rootOf(head) !== undefined || /^\s*<\?xml\b/i.test(head.text),
  },
  {
    name: 'a template of a web page',
    fix: 'Save the page itself as HTML from a browser',
    recognizes: ({ text }) => isTemplate(text),
  },
  {
    name: 'a TeX source',
    fix: 'Put its PDF into seeds/',
    recognizes: ({ text }) => /^(?:\s*%.*\n)*\s*\\(?:documentclass|documentstyle|input)\b/.test(text),
  },
  {
    name: 'an AsciiDoc source',
    fix: 'Export it as HTML, PDF or Markdown',
    recognizes: ({ text }) =>
      /^(?:\s*(?:\/\/.*|:[\w-]+:.*|\[.*\])?\n)*= (?!.*[.!?]\n)\S.*\n/.test(text) && ASCIIDOC_LINE.test(text),
  },
  {
    name: 'an Org source (Emacs)',
    fix: 'Export it as HTML, PDF or Markdown',
    recognizes: ({ text, ending }) => /^\s*#\+\w+:/.test(text) || (ending === 'org' && /^\*+ \S/m.test(text)),
  },
  {
    name: 'a message of Apple Mail (EMLX)',
    fix: 'Save the message as EML or text',
    recognizes: ({ text }) => /^\d{2,9}[ \t]*\n(?:[A-Za-z][A-Za-z-]*:[^\n]*\n)(?:[A-Za-z][A-Za-z-]*:|[ \t])/.test(text),
  },
];
