import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { detectKind } from '../readers/index.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';

/** Threads that read files, each of which is ended when one file takes too long or too much. */
export type Workers = Readonly<{
  run: (task: ExtractTask) => Promise<ExtractResult>;
  close: () => Promise<void>;
}>;

const MAX_SECONDS_PER_FILE = 20;
const MEMORY_LIMITS_MB = { pdf: 900, other: 600 } as const;
type Pool = keyof typeof MEMORY_LIMITS_MB;

/** Opens threads as they are needed, at most one a processor at work at a time. */
export function openWorkers(): Workers {
  const pools = new Map<Pool, Tinypool>();
  const inTurn = limitConcurrency(availableParallelism());
  const poolFor = (task: ExtractTask): Tinypool => {
    const name = detectKind(task.file, task.bytes) === 'pdf' ? 'pdf' : 'other';
    const pool = pools.get(name) ?? openPool(MEMORY_LIMITS_MB[name]);
    pools.set(name, pool);
    return pool;
  };
  return {
    run: (task) => inTurn(() => withinLimits(poolFor(task), task)),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

const openPool = (megabytes: number): Tinypool =>
  new Tinypool({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    maxThreads: availableParallelism(),
    minThreads: 0,
    idleTimeout: 1000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });

/** The clock of a file starts with its reading: Tinypool's queue would count the files before it. */
function limitConcurrency(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

async function withinLimits(pool: Tinypool, task: ExtractTask): Promise<ExtractResult> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), MAX_SECONDS_PER_FILE * 1000);
  try {
    return await pool.run(task, { signal: limit.signal });
  } catch (error) {
    const reason = limit.signal.aborted ? `Reading it took more than ${MAX_SECONDS_PER_FILE} seconds` : reasonOf(error);
    const fix = 'Save the article alone as plain text';
    return { documents: [], notices: [{ file: task.file, kind: 'rejected', rule: 'limits', reason, fix }] };
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const { code, message = '' } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || /memory/i.test(message)) return 'Reading it took too much memory';
  return `Reading it failed: ${message.split('\n')[0] || 'no reason given'}`;
}
