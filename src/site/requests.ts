/** Something that a browser fetches without being asked. */
export type Request = Readonly<{ from: string; address: string }>;

type Attributes = Readonly<Record<string, string>>;

const FETCHED_LINKS = /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest|preconnect)\b/i;
const SOURCES = /^(?:script|img|source|video|audio|track|iframe|embed|input)$/;

/** What an element makes the browser fetch: `<img src="/a.png">` → [{ from: "img", address: "/a.png" }]. */
export function requestsOf(name: string, attributes: Attributes): Request[] {
  const addresses = [
    ...(SOURCES.test(name) ? [attributes.src, ...candidatesOf(attributes.srcset)] : []),
    name === 'video' ? attributes.poster : undefined,
    name === 'object' ? attributes.data : undefined,
    /^(?:image|use)$/.test(name) ? (attributes.href ?? attributes['xlink:href']) : undefined,
    name === 'link' && FETCHED_LINKS.test(attributes.rel ?? '') ? attributes.href : undefined,
  ];
  return addresses.filter((address) => address !== undefined).map((address) => ({ from: name, address }));
}

const candidatesOf = (srcset = ''): string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

const CSS_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** What a style sheet makes the browser fetch; data addresses are left out. */
export const requestsOfCss = (css: string): Request[] =>
  [...css.matchAll(CSS_ADDRESS)]
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? '')
    .filter((address) => address !== '' && !/^(?:data:|#)/i.test(address))
    .map((address) => ({ from: 'css', address }));
