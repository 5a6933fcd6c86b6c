import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../src/library/files.ts';
import { readSeedBytes, readSeedFiles, readSeedPieces } from '../../src/library/seedFiles.ts';
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

  test('keeps names apart that are not UTF-8, and says how it writes them', async () => {
    const folder = await folderOf({});
    for (const byte of ['\\351', '\\350'])
      execFileSync('sh', ['-c', `printf A > "$(printf 'caf${byte}.txt')"`], { cwd: folder });
    const { files, rejected } = await readSeedFiles(folder);
    expect(files.map(({ file, notices }) => [file, notices.map(({ rule }) => rule)])).toEqual([
      ['caf\\xe8.txt', ['file-name']],
      ['caf\\xe9.txt', ['file-name']],
    ]);
    expect(rejected).toEqual([]);
  });

  test('leaves out hidden folders and what an office program leaves beside an open document', async () => {
    const folder = await folderOf({ 'a.txt': 'A', '.git/b.txt': 'B', '~$a.docx': 'C' });
    expect((await readSeedFiles(folder)).files.map(({ file }) => file)).toEqual(['a.txt']);
  });

  test('reads a folder that is named by a link', async () => {
    const folder = await folderOf({ 'real/a.txt': 'A' });
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect((await readSeedFiles(join(folder, 'link'))).files.map(({ file }) => file)).toEqual(['a.txt']);
  });

  test('tells a person what is missing', async () => {
    await expect(readSeedFiles('/no/such/folder')).rejects.toThrow(
      'Cannot read "/no/such/folder": there is no such file or folder, expected a folder of documents',
    );
  });
});

describe('readSeedBytes(seed)', () => {
  const seedOf = async (text: string) => {
    const folder = await folderOf({ 'a.txt': text });
    const [seed] = (await readSeedFiles(folder)).files;
    if (!seed) throw new Error('There is no seed');
    return { seed, path: join(folder, 'a.txt') };
  };

  test('gives the bytes that were listed', async () => {
    const { seed } = await seedOf('abc');
    expect(await readSeedBytes(seed)).toEqual(new TextEncoder().encode('abc'));
  });

  test.each([
    ['vanished', (path: string) => rm(path), 'gone'],
    ['grew', (path: string) => appendFile(path, 'd'), 'changed'],
    ['was written over', (path: string) => writeFile(path, 'abd'), 'changed'],
    ['became a link', (path: string) => rm(path).then(() => symlink('/etc/hostname', path)), 'link'],
    ['became a folder', (path: string) => rm(path).then(() => mkdir(path)), 'folder'],
  ])('says that a file %s since it was listed', async (_, change, rule) => {
    const { seed, path } = await seedOf('abc');
    await change(path);
    expect(await readSeedBytes(seed)).toMatchObject({
      rule,
      reason: expect.stringMatching(/^It /),
      fix: expect.stringMatching(/./),
    });
  });
});

describe('readSeedPieces(seed, use)', () => {
  test('reads a file of more than 50 MB that holds others, and no other one', async () => {
    const folder = await folderOf({ 'a.zip': '', 'b.mbox': '', 'c.pdf': '%PDF-1.7\n' });
    await writeFile(
      join(folder, 'b.mbox'),
      `From ana@example.org Mon May  5 09:00:00 2025\nFrom: Ana <ana@example.org>\nSubject: Boats\n\n`,
    );
    await writeFile(join(folder, 'a.zip'), zipSync({ 'a.png': [new Uint8Array(60_000_000), { level: 0 }] }));
    for (const name of ['b.mbox', 'c.pdf']) await truncate(join(folder, name), 51_000_000);
    const { files, rejected } = await readSeedFiles(folder);
    expect(files.map(({ file, isContainer }) => [file, isContainer])).toEqual([
      ['a.zip', true],
      ['b.mbox', true],
    ]);
    expect(rejected).toMatchObject([
      { file: 'c.pdf', rule: 'too-large', reason: 'It is a PDF of 51 MB, at most 50 are read' },
    ]);
    const [zip] = files;
    const read = zip && (await readSeedPieces(zip, (source) => source.read(source.size - 22, source.size - 20)));
    expect(read).toEqual({ made: new Uint8Array([0x50, 0x4b]) });
  });

  test('refuses a file of more than 500 MB', async () => {
    const folder = await folderOf({
      'b.mbox': 'From ana@example.org Mon May  5 09:00:00 2025\nFrom: Ana <ana@example.org>\nSubject: Boats\n\n',
    });
    await truncate(join(folder, 'b.mbox'), 501_000_000);
    expect((await readSeedFiles(folder)).rejected).toMatchObject([
      { rule: 'too-large', reason: 'It is a mailbox (MBOX) of 501 MB, at most 500 are read' },
    ]);
  });

  test('says that a file changed while it was read', async () => {
    const folder = await folderOf({ 'a.txt': 'abc' });
    const path = join(folder, 'a.txt');
    const [seed] = (await readSeedFiles(folder)).files;
    if (!seed) throw new Error('There is no seed');
    expect(await readSeedPieces(seed, () => appendFile(path, 'd'))).toMatchObject({ rule: 'changed' });
    expect(await readSeedPieces(seed, async () => 'never')).toMatchObject({ rule: 'changed' });
  });
});

describe('byCodeUnits(a, b)', () => {
  test('sorts the same on every machine', () => {
    expect(['b', 'a', 'Z', 'ä', 'a'].sort(byCodeUnits)).toEqual(['Z', 'a', 'a', 'b', 'ä']);
  });
});
