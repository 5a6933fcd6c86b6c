import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { detectFormat } from '../readers/index.ts';
import { SIGNALS } from './allowance.ts';
import { limitConcurrency } from './inTurn.ts';
import type { ExtractResult, ExtractTask } from './worker.ts';
import type { Answer, Order } from './workerProcess.ts';

/** Processes that read files, each of which is ended when one file takes too much. */
export type Workers = Readonly<{
  run: (task: ExtractTask) => Promise<ExtractResult>;
  close: () => void;
}>;

/** What reading one file may take: seconds of computing, which a busy machine does not make more, and memory. */
export type Limits = Readonly<{
  seconds: number;
  /** Of the process while it reads the file, also that outside of the heap of JavaScript. */
  megabytes: Readonly<{ pdf: number; other: number }>;
  /** A process that ever had so much is not used for the next file. */
  retirementMb: number;
}>;

export const LIMITS: Limits = { seconds: 20, megabytes: { pdf: 900, other: 600 }, retirementMb: 480 };

const ENTRY = fileURLToPath(new URL('./workerProcess.ts', import.meta.url));

/**
 * Opens processes as they are needed, at most one a processor. Threads would not do: where V8 runs out of memory in one,
 * it ends the whole process (measured: 42 MB of `<p>`). A file that takes too much in a process that read others before is
 * read once more in one of its own: what came before it must not decide.
 */
export function openWorkers(limits: Limits = LIMITS): Workers {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const inTurn = limitConcurrency(availableParallelism());
  const read = async (task: ExtractTask, used: ChildProcess | undefined): Promise<ExtractResult> => {
    const child = used ?? openProcess(limits);
    all.add(child);
    const order = orderFor(task, limits);
    const { result, exceeded, peakMb } = await ask(child, order);
    if (exceeded === undefined && peakMb < limits.retirementMb) idle.push(child);
    else child.kill('SIGKILL');
    if (result) return result;
    return used ? read(task, undefined) : rejection(order, exceeded);
  };
  return {
    run: (task) => inTurn(() => read(task, idle.pop())),
    close: () => {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

/** What a process prints when it dies is nobody's business: the reason stands in the build report. */
const openProcess = ({ megabytes }: Limits): ChildProcess =>
  fork(ENTRY, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${megabytes.pdf}`, '--disable-warning=ExperimentalWarning'],
  });

function orderFor(task: ExtractTask, { seconds, megabytes }: Limits): Order {
  const format = detectFormat(task.entry ?? task.file, task.bytes);
  return { task, seconds, megabytes: megabytes['kind' in format && format.kind === 'pdf' ? 'pdf' : 'other'] };
}

/** Gives a file to a process; one that dies over it took too much, or has a fault that this file alone brings out. */
const ask = (child: ChildProcess, order: Order): Promise<Answer> =>
  new Promise((resolve) => {
    const end = (answer: Answer): void => {
      child.removeAllListeners();
      resolve(answer);
    };
    const die = (signal: NodeJS.Signals | null): void =>
      end({ exceeded: signal === SIGNALS.computing ? 'computing' : 'memory', peakMb: Number.POSITIVE_INFINITY });
    child.once('message', (answer) => end(answer as Answer));
    child.once('error', () => die(null));
    child.once('exit', (_code, signal) => die(signal));
    child.send(order);
  });

function rejection({ task, seconds, megabytes }: Order, exceeded: Answer['exceeded']): ExtractResult {
  const reasons = {
    computing: `Reading it took more than ${seconds} seconds of computing`,
    memory: `Reading it took more than ${megabytes} MB of memory, or failed`,
    'never ends': 'Reading it never ends',
  };
  const reason = reasons[exceeded ?? 'memory'];
  const fix = 'Save the article alone as plain text';
  return { documents: [], notices: [{ file: task.file, kind: 'rejected', rule: 'limits', reason, fix }] };
}
