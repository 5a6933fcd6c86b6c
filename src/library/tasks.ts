import { join } from 'node:path';
import { openCache, pipelineVersion } from './cache.ts';
import { metadataOf, notesOf } from './editor/applied.ts';
import type { EditorFiles } from './editorFiles.ts';
import { cacheKeyOf, type ExtractOptions, extractAll, type PlannedTask } from './extractAll.ts';
import { identifyFiles } from './identity.ts';
import type { Progress } from './progress.ts';
import { pruneCaches } from './prune.ts';
import type { SeedFile } from './seedFiles.ts';
import type { Settings } from './settings.ts';
import type { ExtractResult } from './worker.ts';

/** What is to be read: each file with an id of its own and what the editor knows of it. In the order of the files. */
export function planTasks(files: readonly SeedFile[], editor: Pick<EditorFiles, 'notes'>): PlannedTask[] {
  const ids = identifyFiles(files.map((each) => each.file));
  const numbered = stemsOfNumbered(ids);
  return files.map((seed, index) => {
    const { file, sha256 } = seed;
    const id = ids[index] ?? file;
    const notes = metadataOf(notesOf(editor, { id, file })?.notes ?? {});
    // The third document of "a.mbox" is "a-3", unless there is a file "a-3.txt": then "a~3", which no file stem holds.
    const joint = numbered.has(id) ? '~' : '-';
    return { id, file, sha256, notes, joint, seed };
  });
}

/** What stands before a hyphen and a number in any of the ids: "a-3" → "a" */
const stemsOfNumbered = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => Array.from(id.matchAll(/-(?=\d+(?:-|$))/g), ({ index }) => id.slice(0, index))));

/** Extracts planned files with the cache of these settings. */
export async function* extractWithCache(
  tasks: readonly PlannedTask[],
  settings: Settings,
  progress: Progress,
): AsyncGenerator<ExtractResult> {
  const version = await pipelineVersion();
  const cache = openCache(join(settings.cache, 'documents', version), progress.say);
  yield* extractAll(tasks, { cache, version, progress } satisfies ExtractOptions);
}

/** Removes what the cache holds of documents that are not among `tasks`, which are all of the folder's, and of older code. */
export async function pruneDocuments(tasks: readonly PlannedTask[], settings: Settings): Promise<void> {
  const version = await pipelineVersion();
  const keys = tasks.map((task) => cacheKeyOf(task, version));
  await pruneCaches(join(settings.cache, 'documents'), version, settings.seeds, keys);
}
