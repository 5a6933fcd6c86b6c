import { Readability } from '@mozilla/readability';
import { OWNER_ATTRIBUTE } from './pieces.ts';

/** Above this many elements Readability is not asked. */
const MAX_ELEMENTS = 100_000;
/** Where Readability keeps less of what the page marks as its article than this share, the page is believed. */
const MIN_MARKED_SHARE = 0.5;
/** Paragraphs in what schema.org has pages mark as the text of an article. */
const MARKED_PARAGRAPHS = '[itemprop~="articleBody"] p';

/**
 * The numbers of the elements that Readability (Mozilla, the reader view of Firefox) counts to the article; undefined
 * where it finds none and the page marks none. It changes the document.
 */
export function findBodyOwners(document: Document): ReadonlySet<number> | undefined {
  const marked = new Set([...document.querySelectorAll(MARKED_PARAGRAPHS)].flatMap(ownersIn));
  const options = { maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true, serializer: (node: Node) => node };
  const content = readable(document, options);
  const found = new Set(content ? ownersIn(content as Element) : []);
  const agreed = [...marked].filter((owner) => found.has(owner)).length;
  if (agreed < marked.size * MIN_MARKED_SHARE) return new Set([...marked, ...found]);
  return content ? found : undefined;
}

function ownersIn(element: Element): number[] {
  const own = element.getAttribute(OWNER_ATTRIBUTE);
  const inner = [...element.querySelectorAll(`[${OWNER_ATTRIBUTE}]`)];
  return [own, ...inner.map((each) => each.getAttribute(OWNER_ATTRIBUTE))].filter((each) => each !== null).map(Number);
}

function readable(document: Document, options: ConstructorParameters<typeof Readability<Node>>[1]): Node | undefined {
  try {
    return new Readability<Node>(document, options).parse()?.content ?? undefined;
  } catch {
    // Too many elements, or markup that linkedom and Readability do not agree on: every paragraph is looked at.
    return undefined;
  }
}
