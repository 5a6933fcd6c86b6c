import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf, openCache, pipelineVersion } from '../../src/library/cache.ts';
import { folderOf } from '../builders.ts';

describe('openCache(folder)', () => {
  test('gives back what was written, and nothing else', async () => {
    const cache = openCache(await folderOf({}));
    await cache.write('abc', { low: 40 });
    expect(await cache.read('abc')).toEqual({ low: 40 });
    expect(await cache.read('abd')).toBeUndefined();
  });

  test('takes a broken entry for none', async () => {
    const folder = await folderOf({ 'ab/abc.json': '{"low": 4' });
    expect(await openCache(folder).read('abc')).toBeUndefined();
  });

  test('leaves no drafts behind', async () => {
    const folder = await folderOf({});
    await openCache(folder).write('abc', 1);
    await writeFile(join(folder, 'other'), '');
    expect(await readdir(join(folder, 'ab'))).toEqual(['abc.json']);
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
