import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../src/library/files.ts';
import { readSeedFiles } from '../../src/library/seedFiles.ts';
import { folderOf } from '../builders.ts';

describe('readSeedFiles(path)', () => {
  test('reads a folder with its folders, by name, without hidden files', async () => {
    const folder = await folderOf({ 'b.txt': 'B', 'a/c.txt': 'C', 'Z.txt': 'Z', '.hidden': 'no' });
    const { files, rejected } = await readSeedFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(['Z.txt', 'a/c.txt', 'b.txt']);
    expect(rejected).toEqual([]);
  });

  test('reads one file, with the hash of its bytes', async () => {
    const folder = await folderOf({ 'a.txt': 'abc' });
    const { files } = await readSeedFiles(join(folder, 'a.txt'));
    expect(files.map(({ file, sha256 }) => [file, sha256])).toEqual([
      ['a.txt', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ]);
  });

  test('follows no link', async () => {
    const folder = await folderOf({ 'a.txt': 'A' });
    await symlink('/etc/hostname', join(folder, 'link.txt'));
    const { files, rejected } = await readSeedFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(rejected).toEqual([
      {
        file: 'link.txt',
        kind: 'rejected',
        rule: 'link',
        reason: 'It is a symbolic link',
        fix: 'Put the file itself into seeds/',
      },
    ]);
  });

  test('tells a person what is missing', async () => {
    await expect(readSeedFiles('/no/such/folder')).rejects.toThrow(
      'Cannot read "/no/such/folder": there is no such file or folder, expected a folder of documents',
    );
  });
});

describe('byCodeUnits(a, b)', () => {
  test('sorts the same on every machine', () => {
    expect(['b', 'a', 'Z', 'ä', 'a'].sort(byCodeUnits)).toEqual(['Z', 'a', 'a', 'b', 'ä']);
  });
});
