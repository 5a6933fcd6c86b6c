import { compareReadings } from '../pipeline/comparison/index.ts';
import { findQuantities, type QuantityEdits, type Reading, readDocument } from '../pipeline/quantities/index.ts';
import { findStories, markCopies, relate } from '../pipeline/stories/index.ts';
import type { Comparison, Document } from '../records/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { editsOf, openInputs } from './inputs.ts';

/** One `Comparison` a line: of every related pair, or of every pair, as if the two were a story, where all are asked for. */
export const compareDocuments: Command = async ({ paths, compareAll }, effects) => {
  const { documents, rejected } = openInputs(paths, effects);
  const read: Document[] = [];
  for await (const document of documents) read.push(document);
  const all = markCopies(read);
  const { stories, quantities } = await editsOf(paths, effects, all);
  const readings = new Map(all.map((document) => [document.id, readDocument(document)]));
  const groups = compareAll ? everyPair(all.map(({ id }) => id)) : storiesOf(all, stories);
  for (const group of groups) {
    const own = group.flatMap((id) => readings.get(id) ?? []);
    for (const comparison of comparisonsOf(own, quantities)) await effects.write(`${JSON.stringify(comparison)}\n`);
  }
  return exitCodeOf(all.length, rejected());
};

function* everyPair(ids: readonly string[]): Generator<string[]> {
  for (const [index, a] of ids.entries()) for (const b of ids.slice(index + 1)) yield [a, b];
}

const storiesOf = (documents: readonly Document[], edits: Parameters<typeof relate>[1]): string[][] =>
  findStories(documents, relate(documents, edits), edits)
    .map((story) => [...story.documents])
    .filter(({ length }) => length > 1);

/** Every two of the documents of a story. */
function* comparisonsOf(readings: readonly Reading[], edits: QuantityEdits): Generator<Comparison> {
  const found = findQuantities(readings[0]?.document.id ?? '', readings, edits);
  for (const [index, a] of readings.entries())
    for (const b of readings.slice(index + 1)) yield compareReadings(a, b, found);
}
