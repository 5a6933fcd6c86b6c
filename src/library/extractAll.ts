import { availableParallelism } from 'node:os';
import { isHeavy, unpack } from '../readers/index.ts';
import type { Cache } from './cache.ts';
import { asRead, keyOf } from './cache.ts';
import { extractUnpacked, extractWhole } from './entries.ts';
import { limitConcurrency } from './inTurn.ts';
import { PASSING } from './passing.ts';
import type { Progress } from './progress.ts';
import { readSeedBytes, readSeedPieces, type SeedFile } from './seedFiles.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';
import { openWorkers } from './workers.ts';

/** Below this many light files of no more than so many bytes the processes cost more than they bring. */
const MIN_FILES_FOR_WORKERS = 4;
const MAX_BYTES_HERE = 100_000;

/** A file whose bytes are read when its turn comes. */
export type PlannedTask = Omit<ExtractTask, 'bytes'> & Readonly<{ seed: SeedFile }>;

export type ExtractOptions = Readonly<{ cache: Cache | undefined; version: string; progress: Progress }>;

type Run = (task: ExtractTask) => Promise<ExtractResult>;

/**
 * Extracts all files, from the cache where it can, in the order of `tasks`. Formats in which a small file can hold very
 * much are always read in a process that can be ended, as are large files; small plain text is where there are many files.
 */
export async function* extractAll(
  tasks: readonly PlannedTask[],
  options: ExtractOptions,
): AsyncGenerator<ExtractResult> {
  const workers = openWorkers();
  const inTurn = limitConcurrency(availableParallelism());
  const run: Run = async (task) => {
    const isSmall = task.bytes.length <= MAX_BYTES_HERE && !isHeavy(task.entry ?? task.file, task.bytes);
    if (tasks.length >= MIN_FILES_FOR_WORKERS || task.entry !== undefined || !isSmall) return workers.run(task);
    const { default: extractFile } = await import('./worker.ts');
    return extractFile(task);
  };
  try {
    const extract = (task: PlannedTask) => cached(task, options, () => inTurn(() => readAndExtract(task, run)));
    yield* inOrder(tasks, extract, options.progress);
  } finally {
    workers.close();
  }
}

/** Only the files that are being worked on are held in memory. */
async function readAndExtract({ seed, ...task }: PlannedTask, run: Run): Promise<ExtractResult> {
  const read = seed.isContainer ? await readUnpacked(seed, task, run) : await readSeedBytes(seed);
  if ('rule' in read) return { documents: [], notices: [{ file: task.file, kind: 'rejected', ...read }] };
  const { documents, notices } = 'made' in read ? read.made : await extractWhole({ ...task, bytes: read }, run);
  return { documents, notices: [...seed.notices, ...notices] };
}

/** A file that holds others is read piece by piece, and what it holds in the processes. */
const readUnpacked = (seed: SeedFile, task: Omit<ExtractTask, 'bytes'>, run: Run) =>
  readSeedPieces(seed, (source) => extractUnpacked(task, unpack(task.file, source), run));

/** The same for the same file, read by the same code with the same notes. */
export const cacheKeyOf = ({ id, file, sha256, joint = '', notes }: PlannedTask, version: string): string =>
  keyOf(version, id, file, sha256, joint, JSON.stringify(notes));

async function cached(
  task: PlannedTask,
  { cache, version }: ExtractOptions,
  run: () => Promise<ExtractResult>,
): Promise<ExtractResult> {
  if (!cache) return run();
  const key = cacheKeyOf(task, version);
  const known = (await cache.read(key)) as ExtractResult | undefined;
  if (known) return known;
  const result = asRead(await run());
  if (!result.notices.some(({ rule }) => PASSING.has(rule))) await cache.write(key, result);
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
