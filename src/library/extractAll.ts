import { availableParallelism } from 'node:os';
import { isHeavy } from '../readers/index.ts';
import type { Cache } from './cache.ts';
import { keyOf } from './cache.ts';
import { extractWhole } from './entries.ts';
import type { Progress } from './progress.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';
import { openWorkers } from './workers.ts';

/** Below this many light files the processes cost more than they bring. */
const MIN_FILES_FOR_WORKERS = 4;

export type ExtractOptions = Readonly<{ cache: Cache | undefined; version: string; progress: Progress }>;

/**
 * Extracts all files, from the cache where it can, in the order of `tasks`. Formats in which a small file can hold very
 * much are always read in a process that can be ended; plain text is where there are many files.
 */
export async function* extractAll(
  tasks: readonly ExtractTask[],
  options: ExtractOptions,
): AsyncGenerator<ExtractResult> {
  const workers = openWorkers();
  const run = async (task: ExtractTask): Promise<ExtractResult> => {
    if (
      tasks.length >= MIN_FILES_FOR_WORKERS ||
      task.entry !== undefined ||
      isHeavy(task.entry ?? task.file, task.bytes)
    )
      return workers.run(task);
    const { default: extractFile } = await import('./worker.ts');
    return extractFile(task);
  };
  try {
    yield* inOrder(tasks, (task) => cached(task, options, (each) => extractWhole(each, run)), options.progress);
  } finally {
    workers.close();
  }
}

async function cached(
  task: ExtractTask,
  { cache, version }: ExtractOptions,
  run: (task: ExtractTask) => Promise<ExtractResult>,
): Promise<ExtractResult> {
  if (!cache) return run(task);
  const key = keyOf(version, task.id, task.file, task.sha256, JSON.stringify(task.notes));
  const known = (await cache.read(key)) as ExtractResult | undefined;
  if (known) return known;
  const result = await run(task);
  // Another machine, or this one on a quieter day, may read within its limits what was ended here.
  if (!result.notices.some(({ rule }) => rule === 'limits')) await cache.write(key, result);
  return result;
}

/** Starts a bounded number of tasks ahead and gives their results in the order of the tasks. */
async function* inOrder<T, R>(
  tasks: readonly T[],
  run: (task: T) => Promise<R>,
  progress: Progress,
): AsyncGenerator<R> {
  const ahead = 4 * availableParallelism();
  const started: Promise<R>[] = [];
  let next = 0;
  for (let done = 0; done < tasks.length; done += 1) {
    for (; next < tasks.length && next < done + ahead; next += 1) {
      const task = tasks[next] as T;
      const result = run(task);
      result.catch(() => {}); // a failure is thrown when its turn comes, below
      started[next] = result;
    }
    const result = await (started[done] as Promise<R>);
    delete started[done];
    progress.advance(done + 1, tasks.length);
    yield result;
  }
}
