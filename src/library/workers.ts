import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { detectFormat } from '../readers/index.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** Processes that read files, each of which is ended when one file takes too long or too much. */
export type Workers = Readonly<{
  run: (task: ExtractTask) => Promise<ExtractResult>;
  close: () => void;
}>;

const MAX_SECONDS_PER_FILE = 20;
/** Memory of a process while it reads one file, also that outside of the heap of JavaScript. */
const MEMORY_LIMITS_MB = { pdf: 900, other: 600 } as const;
/** A process that has grown to this is not used for the next file, which would have to answer for it. */
const RETIREMENT_MB = 300;
const WATCH_INTERVAL_MS = 100;
const ENTRY = fileURLToPath(new URL('./workerProcess.ts', import.meta.url));

/**
 * Opens processes as they are needed, at most one a processor. Threads would not do: where V8 runs out of memory in one,
 * it ends the whole process (measured: 42 MB of `<p>`).
 */
export function openWorkers(): Workers {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const inTurn = limitConcurrency(availableParallelism());
  const take = (): ChildProcess => {
    const child = idle.pop() ?? openProcess();
    all.add(child);
    return child;
  };
  return {
    run: (task) =>
      inTurn(async () => {
        const child = take();
        const result = await readWithin(child, task);
        if (child.connected && residentMb(child) < RETIREMENT_MB) idle.push(child);
        else child.kill('SIGKILL');
        return result;
      }),
    close: () => {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

/** What a process prints when it dies is nobody's business: the reason stands in the build report. */
const openProcess = (): ChildProcess =>
  fork(ENTRY, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${MEMORY_LIMITS_MB.pdf}`, '--disable-warning=ExperimentalWarning'],
  });

/** The clock of a file starts with its reading, not with its place in the queue. */
function limitConcurrency(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

function readWithin(child: ChildProcess, task: ExtractTask): Promise<ExtractResult> {
  const format = detectFormat(task.entry ?? task.file, task.bytes);
  const megabytes = MEMORY_LIMITS_MB['kind' in format && format.kind === 'pdf' ? 'pdf' : 'other'];
  return new Promise((resolve) => {
    const end = (result: ExtractResult): void => {
      clearTimeout(clock);
      clearInterval(watch);
      child.removeAllListeners();
      resolve(result);
    };
    const stop = (reason: string): void => {
      end(rejection(task, reason));
      child.kill('SIGKILL');
    };
    const clock = setTimeout(
      () => stop(`Reading it took more than ${MAX_SECONDS_PER_FILE} seconds`),
      MAX_SECONDS_PER_FILE * 1000,
    );
    const watch = setInterval(() => {
      if (residentMb(child) > megabytes) stop(`Reading it took more than ${megabytes} MB of memory`);
    }, WATCH_INTERVAL_MS);
    child.once('message', (result) => end(result as ExtractResult));
    child.once('error', () => stop('Reading it failed'));
    child.once('exit', () => stop(`Reading it took more than ${megabytes} MB of memory, or failed`));
    child.send(task);
  });
}

/** Memory of a process in the machine's own, as Linux tells it; elsewhere 0, and the limit of the heap holds alone. */
function residentMb({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}

const rejection = ({ file }: ExtractTask, reason: string): ExtractResult => ({
  documents: [],
  notices: [{ file, kind: 'rejected', rule: 'limits', reason, fix: 'Save the article alone as plain text' }],
});
