import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf, openCache, pipelineVersion } from '../../src/library/cache.ts';
import { pruneCaches } from '../../src/library/prune.ts';
import { folderOf } from '../builders.ts';

describe('openCache(folder)', () => {
  test('gives back what was written, and nothing else', async () => {
    const cache = openCache(await folderOf({}));
    await cache.write('abc', { low: 40 });
    expect(await cache.read('abc')).toEqual({ low: 40 });
    expect(await cache.read('abd')).toBeUndefined();
  });

  test('leaves no drafts behind', async () => {
    const folder = await folderOf({});
    await openCache(folder).write('abc', 1);
    await writeFile(join(folder, 'other'), '');
    expect(await readdir(join(folder, 'ab'))).toEqual(['abc']);
  });

  test('takes a damaged entry for none, wherever the damage is, and keeps a new one in its place', async () => {
    const folder = await folderOf({});
    const cache = openCache(folder);
    await cache.write('abc', { low: 15000 });
    const path = join(folder, 'ab', 'abc');
    const whole = await readFile(path);
    for (const at of whole.keys()) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      expect({ at, read: await cache.read('abc') }).toEqual({ at, read: undefined });
    }
    for (const half of [0, 40, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, half));
      expect(await cache.read('abc')).toBeUndefined();
    }
    await cache.write('abc', { low: 15000 });
    expect(await cache.read('abc')).toEqual({ low: 15000 });
  });

  test('keeps nothing where it cannot, and says so once', async () => {
    const folder = await folderOf({ 'no-folder': '' });
    const told: string[] = [];
    const cache = openCache(join(folder, 'no-folder', 'cache'), (line) => told.push(line));
    await cache.write('abc', 1);
    await cache.write('abd', 1);
    expect(await cache.read('abc')).toBeUndefined();
    expect(told).toEqual([
      expect.stringMatching(/^Nothing can be kept in ".*cache": .*no folder.*; it costs time, no more$/),
    ]);
  });
});

describe('pruneCaches(folder, version, user, keys)', () => {
  const [OLD, NOW] = ['0123456789abcdef', 'fedcba9876543210'];

  test('leaves the entries that a folder of documents uses, and those of other folders', async () => {
    const folder = await folderOf({ [`${OLD}/ab/abc`]: 'of an older version', 'fonts/ab/abc': 'of another cache' });
    const cache = openCache(join(folder, NOW));
    for (const key of ['abc', 'abd', 'cde']) await cache.write(key, key);
    await pruneCaches(folder, NOW, '/b', ['cde']);
    await cache.write('abc', 'abc');
    await pruneCaches(folder, NOW, '/a', ['abc']);
    const kept = await Promise.all(['abc', 'abd', 'cde'].map(cache.read));
    expect(kept).toEqual(['abc', undefined, 'cde']);
    expect((await readdir(folder)).sort()).toEqual([NOW, 'fonts']);
    await pruneCaches(folder, NOW, '/a', []);
    expect(await cache.read('abc')).toBeUndefined();
  });

  test('does nothing where there is no cache', async () => {
    const folder = await folderOf({ file: '' });
    await pruneCaches(join(folder, 'file'), NOW, '/a', ['abc']);
    expect(await readdir(folder)).toEqual(['file']);
  });
});

describe('keyOf(...parts)', () => {
  test('tells parts apart', () => {
    expect(keyOf('a', 'b')).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf('a', 'b')).toBe(keyOf('a', 'b'));
    expect(new Set([keyOf('a', 'b'), keyOf('ab'), keyOf('a', 'b', ''), keyOf('b', 'a')]).size).toBe(4);
  });
});

describe('pipelineVersion()', () => {
  test('is the same as long as the code is', async () => {
    expect(await pipelineVersion()).toMatch(/^[0-9a-f]{16}$/);
    expect(await pipelineVersion()).toBe(await pipelineVersion());
  });
});
