import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Cache } from './cache.ts';
import { keyOf } from './cache.ts';
import type { Progress } from './progress.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** Below this many files the threads cost more than they bring. */
const MIN_FILES_FOR_THREADS = 4;
/** One file's reading may take this long before its thread is ended. */
const MAX_SECONDS_PER_FILE = 20;

export type ExtractOptions = Readonly<{ cache: Cache | undefined; version: string; progress: Progress }>;

/** Extracts all files, in worker threads where there are many, from the cache where it can. In the order of `tasks`. */
export async function* extractAll(
  tasks: readonly ExtractTask[],
  options: ExtractOptions,
): AsyncGenerator<ExtractResult> {
  const pool = tasks.length >= MIN_FILES_FOR_THREADS ? openPool() : undefined;
  const run = async (task: ExtractTask): Promise<ExtractResult> => {
    if (pool) return withinTime(pool, task);
    const { default: extractFile } = await import('./worker.ts');
    return extractFile(task);
  };
  try {
    yield* inOrder(tasks, (task) => cached(task, options, run), options.progress);
  } finally {
    await pool?.destroy();
  }
}

const openPool = (): Tinypool =>
  new Tinypool({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    maxThreads: Math.max(1, availableParallelism()),
    minThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: 900 },
  });

async function withinTime(pool: Tinypool, task: ExtractTask): Promise<ExtractResult> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), MAX_SECONDS_PER_FILE * 1000);
  try {
    return await pool.run(task, { signal: limit.signal });
  } catch (error) {
    const reason = limit.signal.aborted
      ? `Reading it took more than ${MAX_SECONDS_PER_FILE} seconds`
      : `Reading it failed: ${error instanceof Error ? error.message.split('\n')[0] : 'no reason given'}`;
    const fix = 'Save the article alone as plain text';
    return { documents: [], notices: [{ file: task.file, kind: 'rejected', rule: 'limits', reason, fix }] };
  } finally {
    clearTimeout(timer);
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
  await cache.write(key, result);
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
