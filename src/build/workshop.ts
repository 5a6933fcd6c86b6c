import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isProcessAlive } from './swap.ts';

/**
 * The folder that one build works in: what Astro keeps between its steps, the code that it bundles, and the site that
 * grows. Two builds of one checkout share none of it. It lies below the project, where the bundled code finds packages.
 */
export type Workshop = Readonly<{ folder: string; site: string }>;

/** Below `.astro/` of the project at `root`, which is Astro's own. */
const FOLDERS = '.astro';
const NAME = /^build-(\d+)$/;

/** Makes the folder of this process, and removes those of builds that were killed. */
export async function openWorkshop(root: string, pid: number): Promise<Workshop> {
  const folders = join(root, FOLDERS);
  const names = await readdir(folders).catch(() => []);
  for (const name of names) {
    const other = NAME.exec(name)?.[1];
    if (other !== undefined && !isProcessAlive(Number(other)))
      await rm(join(folders, name), { recursive: true, force: true });
  }
  const folder = join(folders, `build-${pid}`);
  await mkdir(folder, { recursive: true });
  return { folder, site: join(folder, 'site') };
}

export const closeWorkshop = ({ folder }: Workshop): Promise<void> => rm(folder, { recursive: true, force: true });

/** Moves a folder, to another disk where need be. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
