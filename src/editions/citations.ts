import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Document, datePartsOf } from '../records/index.ts';
import { safeAddress } from '../site/address.ts';

// The library either leaves out names in Cyrillic or Hangul, which have no LaTeX command, or escapes nothing: so it is
// told to keep all letters, and the signs of LaTeX are escaped before. The slug is the key.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** A document as reference managers take it: CSL-JSON (https://docs.citationstyles.org), BibTeX, RIS. */
export type Citations = Readonly<{ csl: string; bibtex: string; ris: string }>;

type CslItem = Readonly<Record<string, unknown>>;

/** The document as an item of CSL-JSON. Authors stay as they are written: which part of a name is the family's is not known. */
export function cslItemOf(document: Document): CslItem {
  const { title, publisher, authors, published, language, slug } = document;
  const url = safeAddress(document.url);
  const date = datePartsOf(published?.split('/')[0] ?? '');
  const parts = date && [date.year, date.month, date.day].filter((part) => part !== undefined);
  return {
    id: slug,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(publisher ? { 'container-title': publisher, publisher } : {}),
    ...(parts ? { issued: { 'date-parts': [parts] } } : {}),
    ...(url ? { URL: url } : {}),
    language,
  };
}

/** The document in three notations of references. */
export function citationsOf(document: Document): Citations {
  const item = cslItemOf(document);
  return { csl: JSON.stringify([item]), bibtex: bibtexOf(item), ris: risOf(item) };
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeLatex = (text: string): string => text.replace(/[\\{}%&$#_~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** The month as the name that styles know, without braces, and the day in a field of its own: the library writes "{jul 1}". */
const bibtexOf = (item: CslItem): string =>
  format(latexItemOf(item), 'bibtex').replace(
    /(\n\s*)month = \{([a-z]{3})(?: (\d{1,2}))?\}/,
    (_, indent: string, month: string, day?: string) =>
      `${indent}month = ${month}${day ? `,${indent}day = {${day}}` : ''}`,
  );

/** The item with the signs escaped that LaTeX takes for its own; the address is set as it stands. */
function latexItemOf(item: CslItem): CslItem {
  const escaped = ([key, value]: [string, unknown]): [string, unknown] => {
    if (key === 'author')
      return [key, (value as { literal: string }[]).map(({ literal }) => ({ literal: escapeLatex(literal) }))];
    const isWords = key === 'title' || key === 'container-title' || key === 'publisher';
    return [key, isWords ? escapeLatex(String(value)) : value];
  };
  return Object.fromEntries(Object.entries(item).map(escaped));
}

const format = (item: CslItem, notation: string): string =>
  new Cite(item, { forceType: '@csl/object' }).format(notation).trim();

/** The library knows authors and day of a magazine's article, not of a newspaper's: only the first line differs. */
const risOf = (item: CslItem): string =>
  format({ ...item, type: 'article-magazine' }, 'ris').replace(/^TY {2}- MGZN/, 'TY  - NEWS');

/**
 * The document as a ContextObject in a span (COinS, OpenURL 1.0 journal format), which reference managers read from a page
 * with many documents.
 */
export function coinsOf(document: Document): string {
  const url = safeAddress(document.url);
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', 'article'],
    ['rft.atitle', document.title],
    ...(document.publisher ? [['rft.jtitle', document.publisher]] : []),
    ...document.authors.map((author) => ['rft.au', author]),
    ...(document.published ? [['rft.date', document.published.split('/')[0] ?? '']] : []),
    ['rft.language', document.language],
    ...(url ? [['rft_id', url]] : []),
  ] as [string, string][]).toString();
}
