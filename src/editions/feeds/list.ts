/** The feeds of a site, each in two formats. */
export const FEEDS = [
  { path: 'feeds/briefings.atom', of: 'briefings', mediaType: 'application/atom+xml', title: 'New briefings' },
  { path: 'feeds/briefings.json', of: 'briefings', mediaType: 'application/feed+json', title: 'New briefings' },
  { path: 'feeds/changes.atom', of: 'changes', mediaType: 'application/atom+xml', title: 'What changed' },
  { path: 'feeds/changes.json', of: 'changes', mediaType: 'application/feed+json', title: 'What changed' },
] as const;
export type FeedFile = (typeof FEEDS)[number];
