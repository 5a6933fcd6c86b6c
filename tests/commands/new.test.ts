import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli.ts';
import { folderOf } from '../builders.ts';
import { effectsIn } from './effects.ts';

const SEEDS = {
  'flood/seeds/Day one.txt': 'Flood on the Lenn\n\nBy Ana Brand\n\nThe river rose two metres, the mayor said.\n',
  'flood/seeds/b.md': '---\ntitle: Pier shut\npublisher: The Pier\n---\n\nThe pier was shut for 12 days.\n',
};

const run = async (folder: string, ...argv: string[]) => {
  const { effects, told, written } = effectsIn(folder);
  const code = await main(
    argv.map((word) => word.replace('@', folder)),
    effects,
  );
  return { code, told: told.join(''), written: written.join('') };
};

describe('brief new FOLDER', () => {
  test('writes settings, and a file for each document with what was read as comments', async () => {
    const folder = await folderOf(SEEDS);
    const { code, written } = await run(
      folder,
      'new',
      '@/flood',
      '--title',
      'Flood: day 1',
      '--address',
      'https://example.org/',
    );
    expect([code, written]).toEqual([0, expect.stringContaining('2 documents, 2 files for what you know of them')]);
    const site = await readFile(join(folder, 'flood/content/site.yaml'), 'utf8');
    expect(site).toContain('title: "Flood: day 1"\n');
    expect(site).toContain('address: "https://example.org/"\n');
    expect(await readdir(join(folder, 'flood/content/documents'))).toEqual(['Day one.yaml', 'b.yaml']);
    const stub = await readFile(join(folder, 'flood/content/documents/b.yaml'), 'utf8');
    expect(stub).toContain('# publisher: The Pier\n');
    expect(stub).toMatch(/# published: +# not found/);
  });

  test('makes the folders where there is nothing yet', async () => {
    const folder = await folderOf({});
    const { code, written } = await run(folder, 'new', '@/storm', '--title', 'Storm');
    expect([code, written]).toEqual([0, expect.stringMatching(/Put documents into .*storm\/seeds/)]);
  });

  test('changes nothing that is there when it is called again', async () => {
    const folder = await folderOf({
      ...SEEDS,
      'flood/content/site.yaml': 'title: Mine\ndescription: Ours\n',
      'flood/content/documents/b.yml': 'wire: AP\n',
    });
    const { written } = await run(folder, 'new', '@/flood');
    expect(written).toContain('Went on with');
    expect(await readFile(join(folder, 'flood/content/site.yaml'), 'utf8')).toBe('title: Mine\ndescription: Ours\n');
    expect(await readdir(join(folder, 'flood/content/documents'))).toEqual(['Day one.yaml', 'b.yml']);
  });

  test('writes a table into the files of its documents, and keeps their comments', async () => {
    const folder = await folderOf(SEEDS);
    await run(folder, 'new', '@/flood', '--title', 'Flood');
    await writeFile(
      join(folder, 'table.csv'),
      'file;published;publisher;authors\nday-one;15 March 2026;"The Lenn; daily";Ana Brand\nb.md;;The Pier;\nzz;2026;;\n',
    );
    const { told, written } = await run(folder, 'new', '@/flood', '--documents', '@/table.csv');
    expect(written).toContain('1 file filled from the table');
    expect(told).toContain('table.csv:4: notice: No document is called "zz"');
    const filled = await readFile(join(folder, 'flood/content/documents/Day one.yaml'), 'utf8');
    expect(filled).toContain('# rights: excerpt');
    expect(filled).not.toContain('# publisher');
    expect(written).toContain('2 files for what you know of them, 0 of them new, 1 file filled');
    expect(filled).toContain('published: 15 March 2026\n');
    expect(filled).toContain('publisher: The Lenn; daily\n');
  });

  test.each([
    [['new'], /no folder is named/],
    [['new', '@/x'], /it has no title/],
    [['new', '@/flood', '--title', 'A', '--documents', '@/none.csv'], /there is no such file/],
    [['new', '@/flood', '--titel', 'A'], /brief new takes --title, --language, --address, --documents/],
  ])('refuses %j', async (argv, words) => {
    const { code, told } = await run(await folderOf(SEEDS), ...argv);
    expect([code, told]).toEqual([1, expect.stringMatching(words)]);
  });

  test('gives a table of what is known, which it takes back', async () => {
    const folder = await folderOf({
      'seeds/a.txt': SEEDS['flood/seeds/Day one.txt'],
      'seeds/b.md': SEEDS['flood/seeds/b.md'],
    });
    const { written } = await run(folder, 'check', '--csv');
    expect(written.split('\n')).toEqual([
      'file,title,publisher,published,authors,url,language,rights',
      'a.txt,Flood on the Lenn,,,Ana Brand,,en,',
      'b.md,Pier shut,The Pier,,,,en,',
      '',
    ]);
  });

  test('writes nothing where an answer cannot be used', async () => {
    const folder = await folderOf(SEEDS);
    const { code, told } = await run(folder, 'new', '@/isles', '--title', 'Isles', '--address', 'northern isles');
    expect([code, told]).toEqual([1, expect.stringContaining('address is "northern isles", expected the address')]);
    expect(await readdir(folder)).toEqual(['flood']);
  });

  test('refuses a table that names no document', async () => {
    const folder = await folderOf({ ...SEEDS, 'table.csv': 'filename,title\na,b\n' });
    const { told } = await run(folder, 'new', '@/flood', '--title', 'A', '--documents', '@/table.csv');
    expect(told).toContain('"filename" is no column');
  });
});

describe('brief extract --table', () => {
  test('shows every record with its id', async () => {
    const folder = await folderOf({
      'seeds/a.txt': 'Flood\n\nThe river rose 2 metres on 3 May 2024, Ana Brand said.\n',
    });
    const { written } = await run(folder, 'extract', '--table');
    expect(written).toMatch(/^a\.txt: Flood\ndocument a\n/);
    expect(written).toMatch(/claim +\w{10} +Ana Brand: stated +The river rose 2 metres/);
    expect(written).toMatch(/event +\w{10} +2024-05-03/);
  });
});
