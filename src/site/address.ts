import type { Document, Span } from '../records/index.ts';

/** Where things stand on the site, relative to its base. Addresses end in a slash and never change once published. */
export const pathOf = {
  home: '',
  briefing: (document: Pick<Document, 'slug'>): string => `briefings/${encodeURIComponent(document.slug)}/`,
  source: (document: Pick<Document, 'slug'>): string => `briefings/${encodeURIComponent(document.slug)}/source/`,
  briefings: (page = 1): string => (page === 1 ? 'briefings/' : `briefings/page/${page}/`),
  story: (story: Readonly<{ slug: string }>): string => `stories/${encodeURIComponent(story.slug)}/`,
  comparison: (comparison: Readonly<{ id: string }>): string => `compare/${encodeURIComponent(comparison.id)}/`,
  figures: (page = 1): string => (page === 1 ? 'figures/' : `figures/${page}/`),
  timeline: (page = 1): string => (page === 1 ? 'timeline/' : `timeline/${page}/`),
  sources: (page = 1): string => (page === 1 ? 'sources/' : `sources/${page}/`),
  /** A claim or figure by itself. */
  claim: ({ id }: Readonly<{ id: string }>): string => `c/${encodeURIComponent(id)}/`,
  /** One thing that is counted, with every value that is given for it. */
  quantity: ({ id }: Readonly<{ id: string }>): string => `q/${encodeURIComponent(id)}/`,
  changes: 'changes/',
  data: 'data/',
  /** A briefing as Markdown (https://llmstxt.org: beside the page, under its name with ".md"). */
  markdown: (document: Pick<Document, 'slug'>): string =>
    `briefings/${encodeURIComponent(document.slug)}/index.html.md`,
  /** What oEmbed says of a page: "c/x/" → "oembed/c/x.json". */
  oembed: (path: string): string => `oembed/${path.replace(/\/$/, '') || 'index'}.json`,
  names: (page = 1): string => (page === 1 ? 'names/' : `names/page/${page}/`),
  name: (name: Readonly<{ slug: string }>, page = 1): string =>
    `names/${encodeURIComponent(name.slug)}/${page === 1 ? '' : `${page}/`}`,
  font: (file: string): string => `fonts/${file}`,
  search: 'search/',
  editions: 'editions/',
  book: 'editions/book/',
  offline: 'offline/',
  about: 'about/',
} as const;

/** The element on a briefing page that shows a record: "figure", "ab12" → "f-ab12". */
export const anchorOf = (kind: 'figure' | 'claim' | 'quote' | 'event', id: string): string => `${kind[0]}-${id}`;

/** A path of the site as a link: "briefings/x/" → "/base/briefings/x/". The one place that knows the base. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/*$/, '/')}${path.replace(/^\/+/, '')}`;
}

/** The way from a page or file of the site to its home: "c/x/" → "../../", "data/a.csv" → "../", "" → "./". */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The whole address of a path, for canonical links, cards and the sitemap; undefined where no site is set. */
export function absoluteHref(path: string, site: URL | string | undefined): string | undefined {
  return site === undefined ? undefined : new URL(path, site).href;
}

/** How a file that is taken away writes the paths of a site: whole where the site's address is known, else from `root` on. */
export const linkFor =
  (site: URL | string | undefined, root: string) =>
  (path: string): string =>
    absoluteHref(path, site) ?? `${root}${path}`;

const OPEN_PROTOCOLS = ['http:', 'https:', 'mailto:'];

/** An address that a document or an editor gave, if a reader may be sent there: http, https, mailto. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return OPEN_PROTOCOLS.includes(url.protocol) && !url.username ? url.href : undefined;
}

/**
 * The original with a text fragment that lights up the words of `span`; undefined where no address is known.
 * Long spans are given by their first and last words (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function originalAddress(document: Pick<Document, 'url' | 'text'>, span?: Span): string | undefined {
  const address = safeAddress(document.url);
  if (!address || !span || !/^https?:/.test(address)) return address;
  const text = directiveWithin(document.text, span);
  if (text === undefined) return address;
  const [page, fragment = ''] = address.split('#');
  return `${page}#${fragment.replace(/:~:.*$/, '')}:~:text=${text}`;
}

/** So many words beside a span tell it from the same words elsewhere. */
const CONTEXT_WORDS = 3;

/**
 * The value of `:~:text=` that finds the words of `span` and, where its first words stand in the text more than once, what
 * is before and behind it on its line. Only there: a page may have more between two lines than the text that was read.
 */
function directiveWithin(text: string, span: Span): string | undefined {
  const directive = textDirectiveOf(text.slice(span.start, span.end));
  const first = text
    .slice(span.start, span.end)
    .trim()
    .split(/(?<=\S)\s+/)
    .slice(0, FIRST_WORDS)
    .join(' ');
  if (directive === undefined || text.indexOf(first) === text.lastIndexOf(first)) return directive;
  const before = (text.slice(0, span.start).split('\n').at(-1) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(-CONTEXT_WORDS);
  const behind = (text.slice(span.end).split('\n')[0] ?? '').split(/\s+/).filter(Boolean).slice(0, CONTEXT_WORDS);
  const prefix = before.length > 0 ? `${encodeTextDirective(before.join(' '))}-,` : '';
  const suffix = behind.length > 0 ? `,-${encodeTextDirective(behind.join(' '))}` : '';
  return `${prefix}${directive}${suffix}`;
}

/** So many words at each end stand for a long stretch. */
const FIRST_WORDS = 4;

/** The value of `:~:text=` that finds words: all of them, or the first and last of many; undefined where there are none. */
export function textDirectiveOf(text: string): string | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const parts = words.length <= 2 * FIRST_WORDS ? [words] : [words.slice(0, FIRST_WORDS), words.slice(-FIRST_WORDS)];
  return parts.map((part) => encodeTextDirective(part.join(' '))).join(',');
}

/** Percent-encodes what has a meaning inside a text directive as well: "-", "," and "&". */
const encodeTextDirective = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
