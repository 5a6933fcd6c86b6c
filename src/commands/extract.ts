import { ruleSetOf } from '../language/index.ts';
import { traceDocument } from '../pipeline/evidence/trace.ts';
import type { Document } from '../records/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { openInputs } from './inputs.ts';
import { tableOf } from './table.ts';

/** One `Document` a line, as soon as it is read; with `trace` a sentence a line with the rules that fired in it. */
export const extractDocuments: Command = async ({ paths, table, trace }, effects) => {
  const { documents, rejected } = openInputs(paths, effects);
  let done = 0;
  for await (const document of documents) {
    await effects.write(trace ? traceLines(document) : table ? tableOf(document) : `${JSON.stringify(document)}\n`);
    done += 1;
  }
  return exitCodeOf(done, rejected());
};

const traceLines = (document: Document): string =>
  traceDocument(document, ruleSetOf)
    .map((sentence) => `${JSON.stringify(sentence)}\n`)
    .join('');
