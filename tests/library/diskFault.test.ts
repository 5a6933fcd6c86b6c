import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asDiskError, diskFault } from '../../src/library/diskFault.ts';
import { folderOf } from '../builders.ts';

describe('asDiskError(error)', () => {
  test('names the path and what is wrong with it, also of an error within another', async () => {
    const folder = await folderOf({ file: '' });
    const path = join(folder, 'file', 'inner');
    const error = await mkdir(path).catch((caught: unknown) => caught);
    const wrapped = new Error('Of the bundler', { cause: error });
    for (const each of [error, wrapped]) {
      expect(asDiskError(each)).toMatchObject({
        message: `Cannot write "${path}": something above it is no folder`,
        fix: expect.stringMatching(/^Make room/),
      });
    }
  });

  test('tells reading from writing', async () => {
    const folder = await folderOf({});
    const error = await readdir(join(folder, 'gone')).catch((caught: unknown) => caught);
    expect(asDiskError(error)?.message).toMatch(/^Cannot read ".*gone": it is gone, or a folder above it$/);
  });

  test('says that a disk is full', async () => {
    const error = await writeFile('/dev/full', 'x').catch((caught: unknown) => caught);
    expect(diskFault(error)).toBe('the disk is full');
  });

  test('is nothing for a fault of ours', () => {
    expect(asDiskError(new TypeError('x is undefined'))).toBeUndefined();
  });
});
