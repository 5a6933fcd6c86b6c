import type { Article } from '../pipeline/index.ts';
import { relate } from '../pipeline/stories/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { editsOf, openArticles } from './inputs.ts';

/** One `{a, b, score}` a line: pairs that tell the same story. */
export const relateDocuments: Command = async ({ paths }, effects) => {
  const { documents, rejected } = openArticles(paths, effects);
  const all: Article[] = [];
  for await (const document of documents) all.push(document);
  for (const pair of relate(all, (await editsOf(paths, effects, all)).stories))
    await effects.write(`${JSON.stringify(pair)}\n`);
  return exitCodeOf(all.length, rejected());
};
