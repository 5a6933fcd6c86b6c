import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { type Allowance, computedMs, peakMb } from './allowance.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';
import extractFile from './worker.ts';

/** A file, and what reading it may take. */
export type Order = Readonly<{ task: ExtractTask; seconds: number; megabytes: number }>;

/** What came of it, or what it took too much of; `peakMb`: the most memory that the process ever had. */
export type Answer = Readonly<{
  result?: ExtractResult;
  exceeded?: 'computing' | 'memory' | 'never ends';
  peakMb: number;
}>;

// pdf.js leaves promises of damaged files behind: the next file must not be taken for the one that broke.
process.on('unhandledRejection', () => {});

const allowance: Allowance = new Float64Array(new SharedArrayBuffer(16));
const watch = new Worker(new URL('./workerWatch.ts', import.meta.url), { workerData: { allowance: allowance.buffer } });
await once(watch, 'online');
watch.unref();
flushCompileCache(); // it is ended, and never ends by itself

let isReading = false;
const answer = (what: Omit<Answer, 'peakMb'>): void => {
  isReading = false;
  allowance.fill(0);
  process.channel?.ref();
  process.send?.({ ...what, peakMb: peakMb() } satisfies Answer);
};

/** The far end of `openWorkers`: a file comes in, its documents go out. */
process.on('message', async ({ task, seconds, megabytes }: Order) => {
  isReading = true;
  let untilMs = 0;
  const allow = (): void => {
    untilMs = computedMs() + seconds * 1000;
    allowance.set([untilMs, megabytes]);
  };
  allow();
  process.channel?.unref();
  const result = await extractFile(task, allow);
  // It may have ended between two looks of the watch.
  if (computedMs() > untilMs) answer({ exceeded: 'computing' });
  else if (peakMb() > megabytes) answer({ exceeded: 'memory' });
  else answer({ result });
});

// Nothing is left to do, and the file is not read: a parser waits for something that never comes.
process.on('beforeExit', () => {
  if (isReading) answer({ exceeded: 'never ends' });
});
