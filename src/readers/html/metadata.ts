import type { Metadata } from '../../records/index.ts';
import { normalizeAuthors } from '../authors.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLanguage, normalizeLine, normalizeUrl } from '../fields.ts';
import { findHeadline, type Headline, isElsewhere, listLines } from './headline.ts';
import { findArticleNodes, findPageNodes, findSiteNodes, type LinkedNode, textsOf } from './jsonLd.ts';
import {
  AUTHOR_ELEMENTS,
  AUTHOR_NAMES,
  ELEMENTS_FIRST,
  FIELD_RULES,
  type FieldRule,
  LOOSE_DAY_NAMES,
  OF_OTHER_ITEMS,
  PUBLISHED,
  SITE_NAMES,
  SOFTWARE,
  TITLE_NAMES,
} from './metadataRules.ts';
import { findPublishedDay } from './publishedDay.ts';
import { findShownBylines } from './shownByline.ts';
import { findShownDay } from './shownDate.ts';
import { hostOf, siteInTitle } from './siteNames.ts';
import { findTitle } from './title.ts';

type Sources = Readonly<{ document: Document; nodes: readonly LinkedNode[]; meta: ReadonlyMap<string, string[]> }>;

/** What a page's JSON-LD, meta elements and microdata say of its article. Fields without a usable value are left out. */
export function readMetadata(document: Document): Metadata {
  const sources: Sources = { document, nodes: findArticleNodes(document), meta: indexMeta(document) };
  const found: { -readonly [Field in keyof Metadata]: Metadata[Field] } = {};
  for (const rule of FIELD_RULES) {
    const value = firstUsable(rule.field, candidatesOf(rule, sources));
    if (value !== undefined) found[rule.field] = value;
  }
  const saved = found.url === undefined ? savedFrom(document) : undefined;
  if (saved !== undefined) found.url = saved;
  const titleTag = normalizeLine(document.querySelector('title')?.textContent ?? '');
  const host = hostOf(found.url);
  const named = found.publisher ?? siteOf(sources) ?? siteInTitle(titleTag, host);
  const publisher = named ?? host;
  const title = findTitle(document, { given: titlesOf(sources), sites: sitesOf(sources, named), host });
  const headline = once(() => findHeadline(document, title));
  const published = findPublishedDay({
    fields: linesOf(candidatesOf(PUBLISHED, sources)),
    moments: () => linesOf(candidatesOf({ ...PUBLISHED, elements: [] }, sources)),
    loose: [...linesOf(LOOSE_DAY_NAMES.flatMap((name) => sources.meta.get(name) ?? []))],
    ofPage: () => linesOf(findPageNodes(document).flatMap((node) => textsOf(node.datePublished))),
    url: found.url,
    shown: once(() => findShownDay(document, headline(), found.language)),
  });
  if (found.updated === published) delete found.updated;
  return {
    ...(title ? { title } : {}),
    ...found,
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...readAuthors(sources, headline, publisher),
  };
}

/** One by one: most pages are asked for the first alone. */
function* linesOf(values: Iterable<string>): Generator<string> {
  for (const value of values) {
    const line = normalizeLine(value);
    if (line) yield line;
  }
}

/** The address from which a browser saved the page, which it writes as a comment: "saved from url=(0023)https://…". */
function savedFrom(document: Document): string | undefined {
  const comments = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === COMMENT,
  );
  const [, address] = /^\s*saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(commentSaying(comments, 'saved from')) ?? [];
  return address === undefined ? undefined : normalizeUrl(address);
}

const COMMENT = 8;

const commentSaying = (comments: readonly ChildNode[], words: string): string =>
  comments.map(({ nodeValue }) => nodeValue ?? '').find((text) => text.includes(words)) ?? '';

/** The titles that the page's data give. */
function titlesOf({ document, nodes, meta }: Sources): string[] {
  const elements = [...textsInElements(document, [['[itemprop~="headline"]', '']])];
  const linked = nodes.flatMap((node) => textsOf(node.headline));
  return [...linked, ...TITLE_NAMES.flatMap((name) => meta.get(name) ?? []), ...elements]
    .map(normalizeLine)
    .filter(Boolean);
}

/** The names that the page gives its site. */
const sitesOf = ({ meta }: Sources, publisher: string | undefined): string[] =>
  [publisher, ...SITE_NAMES.flatMap((name) => meta.get(name) ?? [])].filter(
    (name) => name !== undefined && name.split(/\s+/).length <= MAX_SITE_WORDS,
  ) as string[];

/** What is longer than the name of a site is a headline in its place. */
const MAX_SITE_WORDS = 6;

/** Who runs the site, where linked data name one body alone. */
function siteOf({ document }: Sources): string | undefined {
  const names = new Set(findSiteNodes(document).flatMap(({ name }) => textsOf(name).map(normalizeLine)));
  const [only] = names;
  return names.size === 1 && only && !SOFTWARE.has(only.toLowerCase()) ? only : undefined;
}

/** Gives what the places of a field hold one by one: most pages are asked for the first alone. */
function* candidatesOf({ field, linked, meta, elements }: FieldRule, sources: Sources): Generator<string> {
  const { document, nodes, meta: named } = sources;
  if (ELEMENTS_FIRST.has(field)) yield* textsInElements(document, elements);
  for (const node of nodes) for (const name of linked) yield* textsOf(node[name]);
  for (const name of meta) yield* named.get(name) ?? [];
  if (!ELEMENTS_FIRST.has(field)) yield* textsInElements(document, elements);
}

function* textsInElements(document: Document, elements: FieldRule['elements']): Generator<string> {
  for (const [selector, attribute] of elements) {
    const first = document.querySelector(selector);
    const element = first?.closest(OF_OTHER_ITEMS) ? ownElement(document, selector) : first;
    if (element) yield (attribute ? element.getAttribute(attribute) : element.textContent) ?? '';
  }
}

const MAX_ELEMENTS_OF_FIELD = 20;

const ownElement = (document: Document, selector: string): Element | undefined =>
  [...document.querySelectorAll(selector)]
    .slice(0, MAX_ELEMENTS_OF_FIELD)
    .find((element) => !element.closest(OF_OTHER_ITEMS));

function firstUsable(field: FieldRule['field'], candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) {
    const value = normalizeField(field, candidate);
    if (value) return value;
  }
  return undefined;
}

function normalizeField(field: FieldRule['field'], value: string): string | undefined {
  const line = normalizeLine(value);
  if (!line) return undefined;
  if (field === 'updated') return parseWrittenDate(line);
  if (field === 'publisher')
    return SOFTWARE.has(line.toLowerCase()) || line.length > 100 ? undefined : line.split(' | ')[0];
  if (field === 'url') return normalizeUrl(line);
  if (field === 'language') return normalizeLanguage(line);
  return line;
}

function indexMeta(document: Document): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((each) => element.getAttribute(each)).find(Boolean);
    const content = element.getAttribute('content');
    if (!name || !content || (element.hasAttribute('itemprop') && element.closest(OF_OTHER_ITEMS))) continue;
    const key = name.toLowerCase();
    const contents = index.get(key);
    if (contents) contents.push(content);
    else index.set(key, [content]);
  }
  return index;
}

function readAuthors(
  { document, nodes, meta }: Sources,
  headline: () => Headline,
  publisher: string | undefined,
): Metadata {
  const places: readonly (() => string[])[] = [
    () => nodes.flatMap((node) => textsOf(node.author)),
    () => AUTHOR_NAMES.flatMap((name) => meta.get(name) ?? []),
    () => (WRITTEN_BY.test(meta.get('twitter:label1')?.[0] ?? '') ? (meta.get('twitter:data1') ?? []) : []),
    () =>
      [...document.querySelectorAll(AUTHOR_ELEMENTS)]
        .slice(0, MAX_AUTHOR_ELEMENTS)
        .filter((element) => !isElsewhere(element, headline()))
        .slice(0, 10)
        .map(namesIn),
    () => findShownBylines(document, headline(), () => listLines(document, headline())),
  ];
  for (const textsIn of places) {
    const found = normalizeAuthors(textsIn(), publisher);
    if (found.authors?.length || found.wire) return found;
  }
  return {};
}

/** The pieces of text of an element apart: a name, and what its bearer is. What is long is told of somebody. */
function namesIn(element: Element): string {
  const pieces = [...element.childNodes]
    .filter(({ nodeType }) => nodeType !== COMMENT)
    .map(({ textContent }) => normalizeLine(textContent ?? ''))
    .filter((piece) => piece && !LINK_TO_POSTS.test(piece));
  return pieces.join(' ').length > MAX_BYLINE_LETTERS ? '' : pieces.join(', ');
}

const MAX_BYLINE_LETTERS = 120;
const LINK_TO_POSTS = /(?:alle|all|more|mehr) (?:beiträge|artikel|articles|posts|stories)/i;
/** Makes a thing when it is first asked for: most pages are asked for their data alone. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const MAX_AUTHOR_ELEMENTS = 100;
/** How programs label the author in the data for a card. */
const WRITTEN_BY = /^(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da|geschreven door)$/i;
