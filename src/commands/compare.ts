import { compare } from '../pipeline/comparison/index.ts';
import { markCopies, relate } from '../pipeline/stories/index.ts';
import type { Document, StoryEdit } from '../records/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { editsOf, openInputs } from './inputs.ts';

/** One `Comparison` a line: of every related pair, or of every pair where all are asked for. */
export const compareDocuments: Command = async ({ paths, compareAll }, effects) => {
  const { documents, rejected } = openInputs(paths, effects);
  const read: Document[] = [];
  for await (const document of documents) read.push(document);
  const all = markCopies(read);
  for (const [a, b] of compareAll ? everyPair(all) : relatedPairs(all, await editsOf(paths, effects, all))) {
    await effects.write(`${JSON.stringify(compare(a, b))}\n`);
  }
  return exitCodeOf(all.length, rejected());
};

function* everyPair(documents: readonly Document[]): Generator<[Document, Document]> {
  for (const [index, a] of documents.entries()) for (const b of documents.slice(index + 1)) yield [a, b];
}

function* relatedPairs(documents: readonly Document[], edits: readonly StoryEdit[]): Generator<[Document, Document]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const pair of relate(documents, edits)) {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    if (a && b) yield [a, b];
  }
}
