import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../src/library/findings.ts';
import { makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import { digestSchema, documentSchema } from '../../src/records/index.ts';
import { folderOf } from '../builders.ts';

const FILES = {
  'seeds/a.txt': 'Flood\nThe flood killed 40 people in the lower town of Lowmere on Friday, Norwegian police said.\n',
  'seeds/b.txt': 'Flood\nIn the lower town of Lowmere 40 people died in the flood on Friday, police said.\n',
  'seeds/c.txt': 'Fire\nA bakery with twelve ovens burned down, and the smoke hung over the harbor for hours.\n',
  'content/documents/a.yaml': 'publisher: Courier\npublished: 2024-05-15\n',
};

const libraryOf = async (files: Readonly<Record<string, string>>) => {
  const folder = await folderOf(files);
  const settings = { ...readSettings({}, folder), cache: join(folder, 'cache') };
  return { settings, library: await makeLibrary(settings, SILENT) };
};

describe('makeLibrary(settings, progress)', () => {
  test('makes all records of a folder', async () => {
    const { library } = await libraryOf(FILES);
    expect(library.documents.map((document) => documentSchema.parse(document).id)).toEqual(['a', 'b', 'c']);
    expect(library.documents[0]?.publisher).toBe('Courier');
    expect(new Set(library.documents.map(({ slug }) => slug)).size).toBe(3);
    expect(library.stories.map(({ documents }) => documents)).toEqual([['a', 'b'], ['c']]);
    expect(library.comparisons.map(({ id }) => id)).toEqual(['a--b']);
    expect(library.digests.map((digest) => digestSchema.parse(digest).id)).toEqual(['a', 'b', 'c']);
    expect(library.notices).toEqual([]);
  });

  test('throws where the ledger of what was published is damaged, and says how to have it back', async () => {
    const made = libraryOf({ ...FILES, 'content/published.json': '{"editions": 1}' });
    await expect(made).rejects.toMatchObject({
      message: expect.stringMatching(/^Cannot use ".*published\.json": /),
      fix: expect.stringContaining('Take the file back from your version control'),
    });
  });

  test('joins, parts and names stories as the editor wants', async () => {
    const { library } = await libraryOf({
      ...FILES,
      'content/stories/harbor.yaml': 'title: Harbor\ndocuments: [a, c]\nnot: [b, z]\n',
    });
    expect(library.stories.map(({ slug, title, documents }) => [slug, title, documents])).toEqual([
      ['harbor', 'Harbor', ['a', 'c']],
      [expect.stringMatching(/^flood-/), 'Flood', ['b']],
    ]);
    expect(library.comparisons.map(({ id }) => id)).toEqual(['a--c']);
    const findings = checkLibrary(library);
    expect(findings.filter(({ rule }) => rule === 'story-without-document')).toEqual([
      {
        file: 'stories/harbor.yaml',
        line: 3,
        kind: 'notice',
        rule: 'story-without-document',
        reason: 'No document is called "z"',
        fix: 'Write the file stem of a document: a, b, c',
      },
    ]);
  });

  test('makes the same from its cache', async () => {
    const { settings, library } = await libraryOf(FILES);
    expect(JSON.stringify(await makeLibrary(settings, SILENT))).toBe(JSON.stringify(library));
  });

  test('makes the same in threads, where there are many files', async () => {
    const more = Object.fromEntries(
      ['d', 'e'].map((id) => [`seeds/${id}.txt`, `Snow\nIt snowed on hill ${id} all day.\n`]),
    );
    const [few, many] = [await libraryOf(FILES), await libraryOf({ ...FILES, ...more })];
    expect(many.library.documents.slice(0, 3)).toEqual(few.library.documents);
  });

  test('refuses a folder in which nothing can be read, with the reasons', async () => {
    await expect(libraryOf({ 'seeds/empty.txt': '' })).rejects.toThrow(
      /no document in it can be read\n {2}empty\.txt: /,
    );
  });
});
