/** An entry of a feed. */
export type Entry = Readonly<{
  /** Its permalink, which is its id as well. */
  address: string;
  title: string;
  /** ISO 8601 in UTC: of the content, never of the build. */
  updated: string;
  summary: string;
  /** HTML. */
  content: string;
  authors: readonly string[];
  language?: string;
}>;

/** A feed; all addresses are whole. */
export type Feed = Readonly<{
  title: string;
  subtitle: string;
  language: string;
  /** The page that it is the feed of. */
  home: string;
  /** Its own address. */
  self: string;
  /** ISO 8601 in UTC: of its newest entry, or of the newest document. */
  updated: string;
  entries: readonly Entry[];
}>;
