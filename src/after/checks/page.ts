import { Parser } from 'htmlparser2';
import { BROWSER_SCRIPT } from '../../layouts/browserScript.ts';
import { findIntruders, type Intruder } from '../../site/intruders.ts';
import { type Request, requestsOf, requestsOfCss } from './requests.ts';

/** What a built page holds that can be wrong. */
export type Page = Readonly<{
  /** Path relative to the site's folder: "about/index.html". */
  file: string;
  language: string | undefined;
  title: string;
  description: string | undefined;
  /** It only sends the reader on. */
  isRedirect: boolean;
  /** Names that a fragment can lead to. */
  anchors: ReadonlySet<string>;
  /** Addresses of links, as written. */
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

/** The one inline script of every page. */
const OURS: ReadonlySet<string> = new Set([BROWSER_SCRIPT]);

type Attributes = Readonly<Record<string, string>>;

/** Reads a built page; how well it is formed is not judged here. */
export function readPage(file: string, html: string): Page {
  const page = {
    file,
    language: undefined as string | undefined,
    title: '',
    description: undefined as string | undefined,
    isRedirect: false,
    anchors: new Set<string>(),
    links: [] as string[],
    requests: [] as Request[],
    images: [] as string[],
    blocked: [] as string[],
  };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (name === 'html') page.language = attributes.lang;
      if (name === 'meta') readMeta(page, attributes);
      if (attributes.id !== undefined) page.anchors.add(attributes.id);
      if (name === 'a' && attributes.name) page.anchors.add(attributes.name);
      if (/^(?:a|area)$/.test(name) && attributes.href !== undefined) page.links.push(attributes.href);
      page.requests.push(...requestsOf(name, attributes));
      page.blocked.push(...Object.keys(attributes).filter((key) => key === 'style' || /^on[a-z]+$/.test(key)));
    },
    ontext(text) {
      if (open.at(-1) === 'title' && open.at(-2) === 'head') page.title += text;
      if (open.at(-1) === 'style') page.requests.push(...requestsOfCss(text));
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { ...page, title: page.title.trim(), intruders: findIntruders(html, OURS) };
}

function readMeta(page: { description: string | undefined; isRedirect: boolean; images: string[] }, meta: Attributes) {
  const { content = '' } = meta;
  if (meta.name === 'description') page.description = content.trim();
  if (meta['http-equiv']?.toLowerCase() === 'refresh') page.isRedirect = true;
  if (/^(?:og|twitter):image$/.test(meta.property ?? meta.name ?? '')) page.images.push(content);
}
