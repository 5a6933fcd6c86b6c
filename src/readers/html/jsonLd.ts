import { normalizeLine } from '../fields.ts';

/** A node of a page's linked data: names of schema.org to whatever the publisher wrote. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 500;
const SITE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:WebSite|NewsMediaOrganization|Organization|Newspaper)$/;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|ClaimReview|LiveBlogPosting|Posting)$/;

/** The nodes of the page that describe an article, in document order. Broken JSON is passed over. */
export function findArticleNodes(document: Document): LinkedNode[] {
  const nodes = listNodes(document);
  const named = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && node.name ? [[node['@id'], node] as const] : [])),
  );
  return nodes
    .filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
    .map((node) => ({ ...node, publisher: resolve(node.publisher, named), author: resolveAll(node.author, named) }));
}

/** The nodes that describe the site or who runs it. */
export const findSiteNodes = (document: Document): LinkedNode[] =>
  listNodes(document).filter((node) => typesOf(node).some((type) => SITE_TYPE.test(type)));

/** The nodes that describe the page as a page: what they say of its day holds where nothing else does. */
export const findPageNodes = (document: Document): LinkedNode[] =>
  listNodes(document).filter((node) => typesOf(node).some((type) => /(?:^|\/)(?:\w*WebPage|AboutPage)$/.test(type)));

function listNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseLoosely(script.textContent ?? ''), nodes);
  }
  return nodes;
}

/** `{ "@id": "https://example.org/" }` stands for the node of that id, which may be in another script. */
function resolve(value: unknown, named: ReadonlyMap<string, LinkedNode>): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { '@id': id, name } = value as LinkedNode;
  return typeof id === 'string' && name === undefined ? (named.get(id) ?? value) : value;
}

const resolveAll = (value: unknown, named: ReadonlyMap<string, LinkedNode>): unknown =>
  Array.isArray(value) ? value.slice(0, MAX_NODES).map((each) => resolve(each, named)) : resolve(value, named);

/** What data are wrapped in so that old browsers pass over them: a comment, CDATA, CDATA in a comment. */
const WRAPPING =
  /^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:-->|(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/g;

/**
 * Publishers wrap the data, leave line breaks in strings, escape what needs no escape, and leave a bracket or a comma
 * behind the end; JSON allows none of it.
 */
function parseLoosely(source: string): unknown {
  const json = source.replace(WRAPPING, '');
  const mended = json.replace(/[\0-\x1F]+/g, ' ').replace(/(?<!\\)((?:\\\\)*)\\'/g, "$1'");
  for (const attempt of [() => json, () => mended, () => firstValueIn(mended)]) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return undefined;
}

/** `{ "a": [1] } }, ` → `{ "a": [1] }` */
function firstValueIn(json: string): string {
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth === 0 && !token.startsWith('"')) return json.slice(0, index + 1);
  }
  return json;
}

function collect(root: unknown, nodes: LinkedNode[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (value !== null && typeof value === 'object') {
      const node = value as LinkedNode;
      nodes.push(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage, node.publisher, node.author);
    }
  }
}

/** The text of the article where the data carry it, as paragraphs; of several the longest. */
export function articleBodyOf(nodes: readonly LinkedNode[]): string[] {
  const bodies = nodes.flatMap(({ articleBody, text }) =>
    [articleBody, text].filter((each) => typeof each === 'string'),
  );
  const longest = bodies.sort((a, b) => b.length - a.length)[0] ?? '';
  return longest
    .replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .split(/\n+/)
    .map(normalizeLine)
    .filter(Boolean);
}

const typesOf = (node: LinkedNode): string[] => textsOf(node['@type']);

/** The texts in a value that may be a text, a thing with a name, or a list of either. `{ name: "DW" }` → ["DW"] */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((each) => (Array.isArray(each) ? [] : textsOf(each)));
  if (value === null || typeof value !== 'object') return [];
  const { name, '@value': inner } = value as LinkedNode;
  return [name, inner].flatMap((each) =>
    typeof each === 'string' ? [each] : textsOf(Array.isArray(each) ? each : undefined),
  );
}
