import { join } from 'node:path';
import { type DocumentNotes, fileStemOf } from '../records/index.ts';
import { openCache, pipelineVersion } from './cache.ts';
import { type ExtractOptions, extractAll } from './extractAll.ts';
import { identifyFiles } from './identity.ts';
import type { Progress } from './progress.ts';
import type { SeedFile } from './seedFiles.ts';
import type { Settings } from './settings.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** What is to be read: each file with an id of its own and what the editor knows of it. In the order of the files. */
export function planTasks(files: readonly SeedFile[], notes: ReadonlyMap<string, DocumentNotes>): ExtractTask[] {
  const ids = identifyFiles(files.map((each) => each.file));
  return files.map(({ file, sha256, bytes }, index) => ({
    id: ids[index] ?? file,
    file,
    sha256,
    bytes,
    notes: notes.get(fileStemOf(file)) ?? {},
    joint: jointOf(ids[index] ?? file, ids),
  }));
}

/** The third document of "a.mbox" is "a-3", unless there is a file "a-3.txt": then "a~3", which no file stem holds. */
const jointOf = (id: string, ids: readonly string[]): string =>
  ids.some((other) => other.startsWith(`${id}-`) && /^\d/.test(other.slice(id.length + 1))) ? '~' : '-';

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
