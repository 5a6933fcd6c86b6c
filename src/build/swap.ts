import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Folders that a build makes beside the site: the one it writes, and the old site while the two change places. */
export const nextFolder = (out: string, pid: number): string => `${out}.next-${pid}`;
const oldFolder = (out: string, pid: number): string => `${out}.old-${pid}`;

/**
 * Puts the finished folder in the place of the old site. The old one is moved aside first and removed last, so at
 * every moment a whole site is on disk; where a build was killed between the two renames, `recover` moves it back.
 */
export async function swapIn(next: string, out: string, pid: number): Promise<void> {
  const old = oldFolder(out, pid);
  if (existsSync(out)) await rename(out, old);
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}

/** Mends what a killed build left: brings the old site back where it is missing, and removes what was half written. */
export async function recover(out: string, isAlive: (pid: number) => boolean): Promise<void> {
  const names = await readdir(dirname(out)).catch(() => []);
  const leftOf = (kind: string): string[] =>
    names.filter((name) => {
      const pid = new RegExp(`^${escaped(basename(out))}\\.${kind}-(\\d+)$`).exec(name)?.[1];
      return pid !== undefined && !isAlive(Number(pid));
    });
  const [old] = leftOf('old');
  if (!existsSync(out) && old) await rename(join(dirname(out), old), out);
  for (const name of [...leftOf('next'), ...leftOf('old')]) {
    await rm(join(dirname(out), name), { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a process with this id runs, other than this one. */
export function isProcessAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
