import { findIntruders, type Intruder } from './intruders.ts';
import { type Request, requestsOf, requestsOfCss } from './requests.ts';
import { attributesOf, type Piece, piecesOf } from './tags.ts';

/** What a built page holds that others lead to, that it leads to, and that can be wrong. */
export type Page = Readonly<{
  /** Path relative to the site's folder: "about/index.html". */
  file: string;
  language: string | undefined;
  title: string;
  /** Its first heading. */
  heading: string;
  description: string | undefined;
  /** It only sends the reader on. */
  isRedirect: boolean;
  /** Names that a fragment can lead to. */
  anchors: ReadonlySet<string>;
  /** Addresses of links, as they lead. */
  links: readonly string[];
  /** What a browser fetches by itself. */
  requests: readonly Request[];
  /** `og:image` and `twitter:image`. */
  images: readonly string[];
  /** Attributes that the content security policy blocks: "onclick", "style". */
  blocked: readonly string[];
  /** Markup that is not ours. */
  intruders: readonly Intruder[];
}>;

type Scanned = { -readonly [Field in keyof Page]: Page[Field] extends readonly (infer T)[] ? T[] : Page[Field] } & {
  anchors: Set<string>;
};
type Attributes = Readonly<Record<string, string>>;

/** Reads a page in one go, tag by tag; `scripts` are the inline ones that are ours. How well it is formed is not judged. */
export function scanPage(file: string, html: string, scripts: ReadonlySet<string> = new Set()): Page {
  const pieces = [...piecesOf(html)];
  const page: Scanned = {
    file,
    language: undefined,
    title: '',
    heading: '',
    description: undefined,
    isRedirect: false,
    anchors: new Set(),
    links: [],
    requests: [],
    images: [],
    blocked: [],
    intruders: findIntruders(pieces, scripts),
  };
  let [isInHead, open] = [false, ''];
  for (const piece of pieces) {
    if (piece.kind === 'raw' && piece.name === 'style') page.requests.push(...requestsOfCss(piece.text));
    if (piece.kind === 'other' && open !== '') readText(piece.text, page, isInHead || open === 'h1' ? open : '');
    if (piece.kind !== 'tag') continue;
    if (piece.name === 'head') isInHead = !piece.isEnd;
    open = openAfter(piece, page, open);
    readTag(piece, page);
  }
  return { ...page, title: inOneLine(page.title), heading: inOneLine(page.heading) };
}

function readText(text: string, page: Scanned, open: string): void {
  if (open === 'title') page.title += decodeText(text);
  if (open === 'h1') page.heading += decodeText(text);
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only the first heading is read; what is within it, such as a link, does not end it. */
function openAfter({ name, isEnd }: Extract<Piece, { kind: 'tag' }>, page: Scanned, open: string): string {
  if (name !== 'title' && name !== 'h1') return open;
  if (isEnd) return open === name ? '' : open;
  return name === 'h1' && page.heading !== '' ? open : name;
}

/** Attributes that are looked at; most tags of a page have none of them. */
const CONCERN =
  /(?:^|[\s"'/])(?:id|name|lang|style|on[a-z]+|href|xlink:href|rel|src|srcset|poster|data|content|property|http-equiv)(?=[\s=/"']|$)/i;

function readTag({ name, attributes, isEnd }: Extract<Piece, { kind: 'tag' }>, page: Scanned): void {
  if (isEnd || !CONCERN.test(attributes)) return;
  const all = attributesOf(attributes);
  const values: Attributes = Object.fromEntries(all.map(([key, value]) => [key, decodeText(value)]));
  if (name === 'html') page.language = values.lang;
  if (name === 'meta') readMeta(page, values);
  if (values.id !== undefined) page.anchors.add(values.id);
  if (name === 'a' && values.name) page.anchors.add(values.name);
  if ((name === 'a' || name === 'area') && values.href !== undefined) page.links.push(values.href);
  page.requests.push(...requestsOf(name, values));
  for (const [key] of all) if (key === 'style' || /^on[a-z]+$/.test(key)) page.blocked.push(key);
}

function readMeta(page: Scanned, meta: Attributes): void {
  const { content = '' } = meta;
  if (meta.name === 'description') page.description = content.trim();
  if (meta['http-equiv']?.toLowerCase() === 'refresh') page.isRedirect = true;
  if (/^(?:og|twitter):image$/.test(meta.property ?? meta.name ?? '')) page.images.push(content);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text as a browser reads it, of the entities that pages are written with. */
export const decodeText = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      })
    : text;
