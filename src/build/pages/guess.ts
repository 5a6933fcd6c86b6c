import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits } from '../../library/files.ts';
import { identifyFiles } from '../../library/identity.ts';
import { fileStemOf } from '../../records/index.ts';
import type { CommentaryList } from './order.ts';

type Entry = CommentaryList[keyof CommentaryList][number];

/**
 * The commentaries that will most likely be shown, before a document is read: those that are called like files of the seeds.
 * What is wrong with a file, and what two documents have in common, is known later.
 */
export async function guessCommentary(content: string, files: readonly string[]): Promise<CommentaryList> {
  const ids = identifyFiles(files);
  const idBy = new Map(files.map((file, index) => [fileStemOf(file), ids[index] ?? '']));
  const list = async (folder: string, idOf: (stem: string) => string | undefined): Promise<Entry[]> => {
    const names = await readdir(join(content, folder)).catch(() => []);
    return names
      .filter((name) => name.endsWith('.mdx'))
      .sort(byCodeUnits)
      .flatMap((name): Entry[] => {
        const id = idOf(name.replace(/\.mdx$/, ''));
        return id === undefined ? [] : [[name, id]];
      });
  };
  return {
    briefings: await list('briefings', (stem) => idBy.get(stem)),
    comparisons: await list('comparisons', (stem) => pairOf(stem, idBy)),
  };
}

/** "b--a" → "a--b", where there are files of both names. */
function pairOf(stem: string, idBy: ReadonlyMap<string, string>): string | undefined {
  for (const { index } of stem.matchAll(/--/g)) {
    const ids = [stem.slice(0, index), stem.slice(index + 2)].flatMap((name) => idBy.get(name) ?? []);
    if (ids.length === 2) return ids.sort(byCodeUnits).join('--');
  }
  return undefined;
}
