import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isProcessAlive } from '../../src/build/swap.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The variables that a build reads: SEEDS, CONTENT, OUT, BASE, SITE; anything else is the machine's. */
export type Variables = Readonly<Record<string, string>>;

export type Ended = Readonly<{ code: number | null; out: string; errors: string }>;

/** Starts Node on the project's own files, with nothing of the test runner in its environment. */
export function startNode(
  script: readonly string[],
  variables: Variables,
  folder = ROOT,
): { process: ChildProcess; ended: Promise<Ended> } {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, script, { cwd: folder, env: { PATH, HOME, TMPDIR, ...variables } });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, errors }));
  });
  return { process: child, ended };
}

/** Starts a build at once. */
export const startBuild = (variables: Variables, folder?: string) =>
  startNode([`${ROOT}src/build/run.ts`], variables, folder);

/** A build from beginning to end, when those that other files of tests began are done: all write in the project's folder. */
export const runBuild = async (variables: Variables, folder?: string): Promise<Ended> =>
  inTurn(() => startBuild(variables, folder).ended);

const TURN = join(ROOT, 'node_modules/.cache/crossbrief-test-turn');

/** Does the work while no other process of this project's tests is at work of this kind. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(TURN), { recursive: true });
  for (let isMine = false; !isMine; ) {
    isMine = await writeFile(TURN, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (isMine) break;
    const holder = Number(await readFile(TURN, 'utf8').catch(() => ''));
    if (holder && !isProcessAlive(holder) && holder !== process.pid) await rm(TURN, { force: true });
    else await setTimeout(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(TURN, { force: true });
  }
}

const POLL_MS = 50;
