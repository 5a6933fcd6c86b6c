import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../build.ts';
import { filesOf } from '../pages.ts';

/** The SHA-256 of each file of a folder, by name. */
export const hashesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

/** An empty folder that is gone after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of `from` that is gone after the test. */
export async function copyFolder(from: string): Promise<string> {
  const folder = await makeFolder();
  await cp(from, folder, { recursive: true });
  return folder;
}

const CHECKOUT = [
  'src',
  'public',
  'content',
  'seeds',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The project once more, its packages linked one by one, so that it keeps what it keeps in a folder of its own. */
export async function checkoutElsewhere(): Promise<string> {
  const folder = await makeFolder();
  for (const name of CHECKOUT) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  const packages = join(ROOT, 'node_modules');
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(packages))
    if (name !== '.cache') await symlink(join(packages, name), join(folder, 'node_modules', name));
  return folder;
}
