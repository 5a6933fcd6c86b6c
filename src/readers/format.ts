import type { Contents, Entry } from './reading.ts';
import type { Source } from './source.ts';

/** The beginning of a file, as a format is told by. */
export type Head = Readonly<{
  /** The first characters, a byte each; of UTF-16 those of the text. Line ends are "\n". */
  text: string;
  /** In small letters, without its dot; "" where the name has none. */
  ending: string;
  /** All of them, or of a large file the first. */
  bytes: Uint8Array;
  /** What a ZIP archive holds; undefined for what is none, or has no directory that can be read. */
  names?: readonly string[] | undefined;
}>;

/**
 * A format that is read. `kind` is its key; `name` says what it is: "It is a PDF". A heavy one is read in a process
 * that can be ended, since a small file of it can hold very much.
 */
export type FileFormat = Readonly<{
  kind: string;
  name: string;
  /** Endings of names that promise it. */
  endings: readonly string[];
  isHeavy: boolean;
  recognizes: (head: Head) => boolean;
  /** Throws an `UnreadableError` where nothing can be published. */
  open: (bytes: Uint8Array) => Promise<Contents>;
  /** What a file that holds others holds, one by one, however large it is: only the one that is worked on is in memory. */
  unpack?: (source: Source) => AsyncIterable<Entry>;
}>;

/** A format that is not read, and what a person can make of such a file. */
export type RefusedFormat = Readonly<{ name: string; fix: string; recognizes: (head: Head) => boolean }>;
