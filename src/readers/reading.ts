import type { Block, Format, Metadata } from '../records/index.ts';

/** Something that a reader did to a file or doubts about it. */
export type ReadingNotice = Readonly<{ rule: string; reason: string; fix: string; line?: number }>;

/** A file within a file: a message of a mailbox, an attachment, a document in an archive. `entry` is its name there. */
export type Entry = Readonly<{
  entry: string;
  bytes: Uint8Array;
  /** It goes with an article: one that cannot be read is told, and costs nothing else. */
  isAttached?: boolean;
  /** Why its bytes cannot be had. */
  failure?: Omit<ReadingNotice, 'line'>;
}>;

/** One article as a reader took it out of a file. */
export type Reading = Readonly<{
  format: Format;
  /** Decoded, free of control characters; every offset of every record counts in it. */
  text: string;
  /** Where the markup tells what is what; absent: the pipeline tells it from the text. */
  blocks?: readonly Block[];
  frontMatter: Metadata;
  markup: Metadata;
  /** What the file's own properties say: used where neither markup nor text does. */
  properties?: Metadata;
  notices: readonly ReadingNotice[];
  /** What the file calls it, where it holds several. */
  entry?: string;
}>;

/** No document is larger, on the disk or in a file that holds others. */
export const MAX_DOCUMENT_BYTES = 50_000_000;

/** What a file holds: articles, and other files that are read each on its own. */
export type Contents = Readonly<{ readings?: readonly Reading[]; entries?: readonly Entry[] }>;

/**
 * Takes the articles out of the bytes of one file: most hold one, an export of a news archive many.
 * Throws an `UnreadableError` where nothing can be published.
 */
export type Reader = (bytes: Uint8Array) => Promise<readonly Reading[]>;

/** The file cannot be published; `fix` says what a person can do about it. */
export class UnreadableError extends Error {
  readonly rule: string;
  readonly fix: string;

  constructor(rule: string, reason: string, fix: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableError';
    this.rule = rule;
    this.fix = fix;
  }
}
