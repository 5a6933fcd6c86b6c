import { workerData } from 'node:worker_threads';
import { type Allowance, computedMs, peakMb, SIGNALS } from './allowance.ts';

const INTERVAL_MS = 100;

// A thread beside the one that reads, which may be busy with a single file and cannot look for itself.
const allowance: Allowance = new Float64Array(workerData.allowance);
const pause = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  Atomics.wait(pause, 0, 0, INTERVAL_MS);
  const [untilMs = 0, megabytes = 0] = allowance;
  if (untilMs > 0 && computedMs() > untilMs) process.kill(process.pid, SIGNALS.computing);
  if (megabytes > 0 && peakMb() > megabytes) process.kill(process.pid, SIGNALS.memory);
}
