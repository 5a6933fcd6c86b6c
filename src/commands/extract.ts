import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { openInputs } from './inputs.ts';
import { tableOf } from './table.ts';

/** One `Document` a line, as soon as it is read. */
export const extractDocuments: Command = async ({ paths, table }, effects) => {
  const { documents, rejected } = openInputs(paths, effects);
  let done = 0;
  for await (const document of documents) {
    await effects.write(table ? tableOf(document) : `${JSON.stringify(document)}\n`);
    done += 1;
  }
  return exitCodeOf(done, rejected());
};
