import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isProcessAlive, nextFolder, recover, swapIn } from '../../src/build/swap.ts';
import { folderOf } from '../builders.ts';

const isAlive = (pid: number): boolean => pid === 7;
const readIn = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');

describe('swapIn(next, out, pid)', () => {
  test('puts the new site in the place of the old, and leaves nothing beside it', async () => {
    const folder = await folderOf({
      'site/index.html': 'old',
      'site/gone.html': 'old',
      'site.next-5/index.html': 'new',
    });
    const out = join(folder, 'site');
    await swapIn(nextFolder(out, 5), out, 5);
    expect(await readIn(out, 'index.html')).toBe('new');
    expect([await readdir(folder), await readdir(out)]).toEqual([['site'], ['index.html']]);
  });

  test('puts the first site there', async () => {
    const folder = await folderOf({ 'site.next-5/index.html': 'new' });
    await swapIn(join(folder, 'site.next-5'), join(folder, 'site'), 5);
    expect(await readdir(folder)).toEqual(['site']);
  });
});

describe('recover(out, isAlive)', () => {
  test('brings back the old site that a build killed between its two renames had put aside', async () => {
    const folder = await folderOf({ 'site.old-5/index.html': 'old', 'site.next-5/index.html': 'half' });
    await recover(join(folder, 'site'), isAlive);
    expect(await readdir(folder)).toEqual(['site']);
    expect(await readIn(folder, 'site/index.html')).toBe('old');
  });

  test('removes what killed builds left beside a whole site, and nothing else', async () => {
    const folder = await folderOf({
      'site/index.html': 'old',
      'site.next-5/index.html': 'half',
      'site.old-6/index.html': 'older',
      'site.next-7/index.html': 'of a build that runs',
      'site.next/index.html': 'of somebody else',
      'other.next-5/index.html': 'of another site',
    });
    await recover(join(folder, 'site'), isAlive);
    expect((await readdir(folder)).sort()).toEqual(['other.next-5', 'site', 'site.next', 'site.next-7']);
    expect(await readIn(folder, 'site/index.html')).toBe('old');
  });

  test('does nothing where there is nothing', async () => {
    const folder = await folderOf({ 'seeds/a.txt': '' });
    await recover(join(folder, 'dist', 'site'), isAlive);
    expect(await readdir(folder)).toEqual(['seeds']);
  });
});

describe('isProcessAlive(pid)', () => {
  test('knows one that runs, one that does not, and this one, which is no other', () => {
    expect([process.ppid, 2 ** 30, process.pid].map(isProcessAlive)).toEqual([true, false, false]);
  });
});
