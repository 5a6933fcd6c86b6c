import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
export const startBuild = (variables: Variables, folder?: string, options: readonly string[] = []) =>
  startNode([`${ROOT}src/build/run.ts`, ...options], variables, folder);

/** A build from beginning to end. */
export const runBuild = (variables: Variables, folder?: string, options: readonly string[] = []): Promise<Ended> =>
  startBuild(variables, folder, options).ended;
