import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runBuild, startNode } from '../build.ts';
import { copyFolder, hashesOf, makeFolder } from './folder.ts';

describe('a build that is killed', () => {
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

  test('is not taken for one that still runs', async () => {
    const running = startNode(['--eval', 'setTimeout(() => {}, 60000)'], {});
    const out = await copyFolder(inject('site').folder);
    const folder = `${out}.next-${running.process.pid}`;
    await mkdir(folder);
    await runBuild({ OUT: out, SEEDS: '/nowhere' });
    expect(await readdir(folder)).toEqual([]);
    running.process.kill();
    await running.ended;
    await runBuild({ OUT: out, SEEDS: '/nowhere' });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});
