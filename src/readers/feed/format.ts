import type { FileFormat } from '../format.ts';

const XML_FEED =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[\w-]+[^>]*\?>\s*|<!--[\s\S]{0,3000}?-->\s*|<!DOCTYPE\s+(?:rss|rdf)[^>]*>\s*)*<(?:rss\b|feed\b[^>]*Atom|rdf:RDF\b[^>]*(?:purl\.org\/rss|netscape\.com\/rdf))/i;
const JSON_FEED = /^\s*\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/;

/** RSS, Atom and JSON feeds that carry the text of their articles. */
export const feed: FileFormat = {
  kind: 'feed',
  name: 'a feed (RSS, Atom, JSON)',
  endings: ['rss', 'atom'],
  isHeavy: true,
  recognizes: ({ text }) => XML_FEED.test(text) || JSON_FEED.test(text),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readFeed(bytes) }),
};
