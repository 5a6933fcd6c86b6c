import { findQuantities, readDocument } from '../pipeline/quantities/index.ts';
import { findStories, markCopies, relate } from '../pipeline/stories/index.ts';
import type { Document } from '../records/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { editsOf, openInputs } from './inputs.ts';

/** One `Quantity` a line, of every story and of every document that stands alone. */
export const findAllQuantities: Command = async ({ paths }, effects) => {
  const { documents, rejected } = openInputs(paths, effects);
  const read: Document[] = [];
  for await (const document of documents) read.push(document);
  const all = markCopies(read);
  const { stories, quantities: edits } = await editsOf(paths, effects, all);
  const byId = new Map(all.map((document) => [document.id, document]));
  for (const story of findStories(all, relate(all, stories), stories)) {
    const readings = story.documents.flatMap((id) => byId.get(id) ?? []).map(readDocument);
    const { quantities } = findQuantities(story.id, readings, edits);
    for (const quantity of quantities) await effects.write(`${JSON.stringify(quantity)}\n`);
  }
  return exitCodeOf(all.length, rejected());
};
