import { check } from './check.ts';
import { compareDocuments } from './compare.ts';
import type { Effects } from './effects.ts';
import { extractDocuments } from './extract.ts';
import { publish } from './publish.ts';
import { findAllQuantities } from './quantities.ts';
import { relateDocuments } from './relate.ts';

export type { Effects } from './effects.ts';

export type CommandOptions = Readonly<{
  paths: readonly string[];
  compareAll: boolean;
  /** The day of publication, year-month-day. */
  date?: string | undefined;
}>;

/** Does its work and gives the exit code: 0 everything, 2 some inputs rejected, 1 nothing done. */
export type Command = (options: CommandOptions, effects: Effects) => Promise<number>;

export const COMMANDS: Readonly<Record<string, Command>> = {
  extract: extractDocuments,
  relate: relateDocuments,
  quantities: findAllQuantities,
  compare: compareDocuments,
  check,
  publish,
};
