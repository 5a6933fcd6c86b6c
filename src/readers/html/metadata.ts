import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeAuthors, normalizeLanguage, normalizeLine, normalizeUrl } from '../fields.ts';
import { findArticleNodes, type LinkedNode, textsOf } from './jsonLd.ts';
import {
  AUTHOR_ELEMENTS,
  AUTHOR_NAMES,
  ELEMENTS_FIRST,
  FIELD_RULES,
  type FieldRule,
  SOFTWARE,
} from './metadataRules.ts';

type Sources = Readonly<{ document: Document; nodes: readonly LinkedNode[]; meta: ReadonlyMap<string, string[]> }>;

/** What a page's JSON-LD, meta elements and microdata say of its article. Fields without a usable value are left out. */
export function readMetadata(document: Document): Metadata {
  const sources: Sources = { document, nodes: findArticleNodes(document), meta: indexMeta(document) };
  const found: { -readonly [Field in keyof Metadata]: Metadata[Field] } = {};
  for (const rule of FIELD_RULES) {
    const value = firstUsable(rule.field, candidatesOf(rule, sources));
    if (value !== undefined) found[rule.field] = value;
  }
  if (found.title) found.title = withoutSiteName(found.title, found.publisher);
  if (found.updated === found.published) delete found.updated;
  return { ...found, ...readAuthors(sources, found.publisher) };
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
    const element = document.querySelector(selector);
    if (element) yield (attribute ? element.getAttribute(attribute) : element.textContent) ?? '';
  }
}

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
  if (field === 'published' || field === 'updated') return parseWrittenDate(line);
  if (field === 'publisher') return SOFTWARE.has(line.toLowerCase()) ? undefined : line.split(' | ')[0];
  if (field === 'url') return normalizeUrl(line);
  if (field === 'language') return normalizeLanguage(line);
  return line;
}

function indexMeta(document: Document): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((each) => element.getAttribute(each)).find(Boolean);
    const content = element.getAttribute('content');
    if (!name || !content) continue;
    const key = name.toLowerCase();
    index.set(key, [...(index.get(key) ?? []), content]);
  }
  return index;
}

function readAuthors({ document, nodes, meta }: Sources, publisher: string | undefined): Metadata {
  const places: readonly (() => string[])[] = [
    () => nodes.flatMap((node) => textsOf(node.author)),
    () => AUTHOR_NAMES.flatMap((name) => meta.get(name) ?? []),
    () => [...document.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, 10).map((element) => element.textContent ?? ''),
  ];
  for (const textsIn of places) {
    const found = normalizeAuthors(textsIn(), publisher);
    if (found.authors?.length || found.wire) return found;
  }
  return {};
}

/** "Aid reaches the coast | Daily Example" → "Aid reaches the coast", where the publisher is Daily Example. */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const [, headline, site] = /^(.{3,}?)\s+[|\u2013\u2014-]\s+([^|\u2013\u2014]{2,60})$/.exec(title) ?? [];
  return headline && site && publisher && lettersOf(site) === lettersOf(publisher) ? headline : title;
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+|\.(?:com|org|net)$/gu, '');
