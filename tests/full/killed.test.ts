import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { hashesOf, makeFolder } from '../built/build/folder.ts';
import { ROOT, runBuild, startBuild, startNode } from '../built/build.ts';

/** Shares of a build's files: so much is written when it is killed. */
const MOMENTS = Array.from({ length: 20 }, (_, index) => index / 20);
const SITE = 'https://new.example';

/** Where a build puts the site together. */
const workshopOf = ({ pid }: ChildProcess): string => join(ROOT, '.astro', `build-${pid}`, 'site');

/** Kills a build once it has written so many files in the folder it works in; it may have ended before. */
async function killWhenWritten(build: ReturnType<typeof startBuild>, next: string, files: number): Promise<void> {
  let isRunning = true;
  const ended = build.ended.then(() => {
    isRunning = false;
  });
  const countFiles = async (): Promise<number> => (await readdir(next, { recursive: true }).catch(() => [])).length;
  while (isRunning && (!existsSync(next) || (await countFiles()) < files)) await setTimeout(5);
  build.process.kill('SIGKILL');
  await ended;
}

describe('a build that is killed', () => {
  test('leaves the old site whole at twenty moments; the next one removes what was left', async () => {
    const folder = await makeFolder();
    const out = join(folder, 'site');
    await cp(inject('site').folder, out, { recursive: true });
    const before = hashesOf(out);
    const found: Record<string, string>[] = [];
    const left: string[] = [];
    for (const moment of MOMENTS) {
      const build = startBuild({ OUT: out, SITE });
      await killWhenWritten(build, workshopOf(build.process), moment * Object.keys(before).length);
      found.push(hashesOf(out));
      if (existsSync(workshopOf(build.process))) left.push(workshopOf(build.process));
    }
    const { code, errors } = await runBuild({ OUT: out, SITE });
    expect({ code, errors }).toEqual({ code: 0, errors: '2 of 2 documents\n' });
    const after = hashesOf(out);
    expect(after).not.toEqual(before);
    for (const hashes of found) expect([before, after]).toContainEqual(hashes);
    expect(left).not.toEqual([]);
    expect(left.filter((each) => existsSync(each))).toEqual([]);
    expect(await readdir(folder)).toEqual(['site']);
  });

  test('between its two renames is mended by the next one, even where that one fails', async () => {
    const gone = startNode(['--version'], {});
    await gone.ended;
    const folder = await makeFolder();
    const [out, seeds] = [join(folder, 'site'), join(folder, 'seeds')];
    await cp(inject('site').folder, `${out}.old-${gone.process.pid}`, { recursive: true });
    await mkdir(`${out}.next-${gone.process.pid}`);
    await mkdir(seeds);
    await writeFile(join(seeds, 'empty.txt'), '');
    const { code } = await runBuild({ OUT: out, SEEDS: seeds });
    expect(code).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['seeds', 'site']);
    expect(hashesOf(out)).toEqual(hashesOf(inject('site').folder));
  });
});
