import { check } from './check.ts';
import { compareDocuments } from './compare.ts';
import { writeDigests } from './digest.ts';
import type { Effects } from './effects.ts';
import { extractDocuments } from './extract.ts';
import { startSubject } from './new.ts';
import { publish } from './publish.ts';
import { findAllQuantities } from './quantities.ts';
import { relateDocuments } from './relate.ts';
import { review } from './review.ts';

export type { Effects } from './effects.ts';

export type CommandOptions = Readonly<{
  paths: readonly string[];
  compareAll: boolean;
  /** The day of publication, year-month-day. */
  date?: string | undefined;
  /** Lines for people in place of JSON Lines. */
  table?: boolean | undefined;
  /** Which rules fired in each sentence, which lost and why. */
  trace?: boolean | undefined;
  /** A table of what is known of the documents. */
  csv?: boolean | undefined;
  title?: string | undefined;
  language?: string | undefined;
  address?: string | undefined;
  /** A table that is to be written into the files of its documents. */
  documents?: string | undefined;
  port?: string | undefined;
  /** The review without the site beside it. */
  alone?: boolean | undefined;
}>;

/** The flags of each command; one that it does not know is refused. */
export const FLAGS: Readonly<Record<string, Readonly<Record<string, { type: 'boolean' | 'string' }>>>> = {
  extract: { table: { type: 'boolean' }, trace: { type: 'boolean' } },
  digest: { table: { type: 'boolean' } },
  compare: { all: { type: 'boolean' } },
  check: { csv: { type: 'boolean' } },
  publish: { date: { type: 'string' } },
  review: { port: { type: 'string' }, alone: { type: 'boolean' } },
  new: {
    title: { type: 'string' },
    language: { type: 'string' },
    address: { type: 'string' },
    documents: { type: 'string' },
  },
};

/** Does its work and gives the exit code: 0 everything, 2 some inputs rejected, 1 nothing done. */
export type Command = (options: CommandOptions, effects: Effects) => Promise<number>;

export const COMMANDS: Readonly<Record<string, Command>> = {
  extract: extractDocuments,
  relate: relateDocuments,
  quantities: findAllQuantities,
  compare: compareDocuments,
  digest: writeDigests,
  check,
  publish,
  new: startSubject,
  review,
};
