import { join } from 'node:path';
import { openCache, pipelineVersion } from './cache.ts';
import { metadataOf, notesOf } from './editor/applied.ts';
import type { EditorFiles } from './editorFiles.ts';
import { type ExtractOptions, extractAll } from './extractAll.ts';
import { identifyFiles } from './identity.ts';
import type { Progress } from './progress.ts';
import type { SeedFile } from './seedFiles.ts';
import type { Settings } from './settings.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** What is to be read: each file with an id of its own and what the editor knows of it. In the order of the files. */
export function planTasks(files: readonly SeedFile[], editor: Pick<EditorFiles, 'notes'>): ExtractTask[] {
  const ids = identifyFiles(files.map((each) => each.file));
  return files.map(({ file, sha256, bytes }, index) => {
    const id = ids[index] ?? file;
    const notes = metadataOf(notesOf(editor, { id, file })?.notes ?? {});
    return { id, file, sha256, bytes, notes, joint: jointOf(id, ids) };
  });
}

/** The third document of "a.mbox" is "a-3", unless there is a file "a-3.txt": then "a~3", which no file stem holds. */
const jointOf = (id: string, ids: readonly string[]): string =>
  ids.some((other) => other.startsWith(`${id}-`) && /^\d+(?:-|$)/.test(other.slice(id.length + 1))) ? '~' : '-';

/** Extracts planned files with the cache of these settings. */
export async function* extractWithCache(
  tasks: readonly ExtractTask[],
  settings: Settings,
  progress: Progress,
): AsyncGenerator<ExtractResult> {
  const version = await pipelineVersion();
  const options: ExtractOptions = { cache: openCache(join(settings.cache, version)), version, progress };
  yield* extractAll(tasks, options);
}
