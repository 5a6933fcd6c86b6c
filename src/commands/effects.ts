import { createInterface } from 'node:readline';
import { createInterface as createDialogue } from 'node:readline/promises';
import { type Progress, showProgress } from '../library/progress.ts';
import { readSettings, type Settings } from '../library/settings.ts';

/** Everything that a command does to the world outside: passed in, so that a test can hold it. */
export type Effects = Readonly<{
  /** To standard output; waits where the reader is slower. */
  write: (text: string) => Promise<void>;
  /** To standard error. */
  tell: (text: string) => void;
  /** The lines of standard input. */
  lines: () => AsyncIterable<string>;
  /** Asks the person at the terminal; absent where there is none. */
  ask?: (question: string) => Promise<string>;
  /** Serves the site on this machine, fresh at each change; absent or nothing where it cannot be. */
  serveSite?: () => Promise<{ address: string; close: () => Promise<void> } | undefined>;
  /** Resolves when the person ends the program. */
  untilEnded: () => Promise<void>;
  progress: Progress;
  /** Milliseconds since 1970. */
  now: () => number;
  settings: Settings;
}>;

/** The effects of this process. */
export function processEffects(): Effects {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough: `brief extract | head`
    throw error;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    tell: (text) => void process.stderr.write(text),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
    untilEnded: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
    progress: showProgress(process.stderr, () => Date.now()),
    now: () => Date.now(),
    settings: readSettings(process.env, process.cwd()),
  };
}

async function ask(question: string): Promise<string> {
  const dialogue = createDialogue({ input: process.stdin, output: process.stderr });
  try {
    return await dialogue.question(question);
  } finally {
    dialogue.close();
  }
}
