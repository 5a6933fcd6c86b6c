import { relate } from '../pipeline/stories/index.ts';
import type { Document } from '../records/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { openInputs } from './inputs.ts';

/** One `{a, b, score}` a line: pairs that tell the same story. */
export const relateDocuments: Command = async ({ paths }, effects) => {
  const { documents, rejected } = openInputs(paths, effects);
  const all: Document[] = [];
  for await (const document of documents) all.push(document);
  for (const pair of relate(all)) await effects.write(`${JSON.stringify(pair)}\n`);
  return exitCodeOf(all.length, rejected());
};
