import { refuseIntruders } from '../../intruderError.ts';
import type { BuiltPage, BuiltSite } from '../../site/builtSite.ts';
import { findIntruders } from '../../site/intruders.ts';
import { moveAddresses } from '../addresses.ts';
import { type Element, escapeMarkup, findAll, parseMain, remove, textIn, writeMarkup } from '../markup.ts';
import { showIds } from '../recordIds.ts';
import { markPages } from './pageBreaks.ts';

/** A page of the site as a chapter of the book. */
export type Chapter = Readonly<{
  file: string;
  title: string;
  /** Whether it holds a picture. */
  hasPicture: boolean;
  sections: readonly Readonly<{ id: string; title: string }>[];
  /** Ids of its page breaks, with their numbers. */
  pages: readonly Readonly<{ id: string; number: number }>[];
  xhtml: string;
}>;

/** What a book has no use for. */
const LEFT_OUT = /^(?:form|button|input|fieldset|script|noscript|nav|template)$/;
const KEPT_DATA = /^data-(?:n$|astro-cid-)/;
const DROPPED = /^(?:popover|popovertarget|tabindex|hidden|inert|data-.*)$/;

/** `briefings/x/` → "briefings-x.xhtml". */
export const chapterFileOf = (path: string): string =>
  `${path.replace(/\/$/, '').replace(/[^A-Za-z0-9]+/g, '-') || 'home'}.xhtml`;

/** The chapter of a page. `fileOf` names the chapters of the book by pages of the site; pages are counted from `from`. */
export function writeChapter(
  page: BuiltPage,
  site: BuiltSite,
  { fileOf, from, language }: { fileOf: ReadonlyMap<string, string>; from: number; language: string },
): Chapter {
  const main = parseMain(page.html);
  remove(findAll(main, ({ name, attribs }) => LEFT_OUT.test(name) || 'data-served-only' in attribs));
  showIds(main, page, site);
  moveAddresses(main, page.file, site, (file, fragment) => {
    const chapter = fileOf.get(file);
    return chapter && `${chapter}${fragment && `#${fragment}`}`;
  });
  for (const element of findAll(main, () => true)) asXml(element);
  const pages = markPages(main, from);
  const headings = findAll(main, ({ name }) => name === 'section').flatMap((section) => {
    const [heading] = findAll(section, ({ name }) => name === 'h2');
    return heading && section.attribs.id ? [{ id: section.attribs.id, title: textIn(heading) }] : [];
  });
  const file = chapterFileOf(page.path);
  const xhtml = writeXhtml(page.title, language, writeMarkup(main.children, true));
  refuseIntruders(findIntruders(xhtml, new Set()).map((each) => ({ ...each, file: page.file })));
  return {
    file,
    title: page.title,
    hasPicture: findAll(main, ({ name }) => name === 'svg').length > 0,
    sections: headings,
    pages,
    xhtml,
  };
}

/** A content document of the book. */
export const writeXhtml = (
  title: string,
  language: string,
  body: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="UTF-8"/><title>${escapeMarkup(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;

function asXml(element: Element): void {
  for (const name of Object.keys(element.attribs)) {
    if (DROPPED.test(name) && !KEPT_DATA.test(name)) delete element.attribs[name];
  }
  const { lang } = element.attribs;
  if (lang !== undefined) element.attribs['xml:lang'] = lang;
  if (element.name === 'svg') element.attribs.xmlns = 'http://www.w3.org/2000/svg';
  if (element.name === 'details') element.attribs.open = 'open';
}
