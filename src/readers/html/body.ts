import { Readability } from '@mozilla/readability';
import { OWNER_ATTRIBUTE } from './pieces.ts';

/** Above this many elements Readability is not asked. */
const MAX_ELEMENTS = 100_000;

/**
 * The numbers of the elements that Readability (Mozilla, the reader view of Firefox) counts to the article; undefined
 * where it finds none. It changes the document.
 */
export function findBodyOwners(document: Document): ReadonlySet<number> | undefined {
  const options = { maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true, serializer: (node: Node) => node };
  const content = readable(document, options);
  if (!content) return undefined;
  const owners = new Set<number>();
  for (const element of (content as Element).querySelectorAll(`[${OWNER_ATTRIBUTE}]`)) {
    owners.add(Number(element.getAttribute(OWNER_ATTRIBUTE)));
  }
  return owners;
}

function readable(document: Document, options: ConstructorParameters<typeof Readability<Node>>[1]): Node | undefined {
  try {
    return new Readability<Node>(document, options).parse()?.content ?? undefined;
  } catch {
    // Too many elements, or markup that linkedom and Readability do not agree on: every paragraph is looked at.
    return undefined;
  }
}
