import { describe, expect, test } from 'vitest';
import { readEditorFiles } from '../../src/library/editorFiles.ts';
import { folderOf } from '../builders.ts';

describe('readEditorFiles(folder)', () => {
  test('reads the site and the notes, dates as they are written', async () => {
    const folder = await folderOf({
      'site.yaml': 'title: Storm\ndescription: What is known\npublishing:\n  words: 90\n',
      'documents/a.yaml': 'published: 2024-05-03\npublisher: Courier\n',
      'documents/readme.txt': 'no notes',
    });
    const { site, notes } = await readEditorFiles(folder);
    expect([site.title, site.publishing]).toEqual(['Storm', { quote: 'excerpt', share: 0.3, words: 90, run: 60 }]);
    expect([...notes]).toEqual([['a', { published: '2024-05-03', publisher: 'Courier' }]]);
  });

  test('takes addresses that lead elsewhere, however their slashes are written', async () => {
    const folder = await folderOf({ 'aliases.yaml': '/briefings/old: briefings/new/\nc/x1/: /about\nc/x2: /\n' });
    const { aliases } = await readEditorFiles(folder);
    expect([...aliases]).toEqual([
      ['briefings/old/', 'briefings/new/'],
      ['c/x1/', 'about/'],
      ['c/x2/', ''],
    ]);
  });

  test('has a site of its own where nothing is written', async () => {
    const { site, notes } = await readEditorFiles('/no/such/folder');
    expect([site.title, notes.size]).toEqual(['Crossbrief', 0]);
  });

  test.each([
    ['broken YAML', 'title: [a\n', /Cannot read ".*a\.yaml"/],
    ['an unknown field', 'titel: Storm\n', /Cannot use ".*a\.yaml": the file: .*titel/],
    ['a wrong value', 'title: Storm\nrights: all\n', /Cannot use ".*a\.yaml": rights: /],
    ['a day that does not exist', 'published: 2024-02-30\n', /published is "2024-02-30", expected a date that exists/],
  ])('refuses %s', async (_name, yaml, message) => {
    const folder = await folderOf({ 'documents/a.yaml': yaml });
    await expect(readEditorFiles(folder)).rejects.toThrow(message);
  });

  test('reads stories, the name of the file as their address', async () => {
    const folder = await folderOf({
      'stories/port.yaml': 'title: The Sale of the Port\ndocuments: [a, b]\n',
      'stories/quake.yml': 'documents:\n  - c\nnot:\n  - d\n',
    });
    const { stories } = await readEditorFiles(folder);
    expect(stories).toEqual([
      { slug: 'port', path: 'stories/port.yaml', title: 'The Sale of the Port', documents: ['a', 'b'], not: [] },
      { slug: 'quake', path: 'stories/quake.yml', documents: ['c'], not: ['d'] },
    ]);
  });

  test.each([
    ['a story without documents', { 'stories/port.yaml': 'title: Port\n' }, /port\.yaml": documents: /],
    ['a story of no document', { 'stories/port.yaml': 'documents: []\n' }, /port\.yaml": documents: /],
    [
      'a document in and out of a story',
      { 'stories/port.yaml': 'documents: [a]\nnot: [a]\n' },
      /port\.yaml": not: a document cannot belong to the story and not belong to it/,
    ],
    ['a name that is no address', { 'stories/The Port.yaml': 'documents: [a]\n' }, /its name is no address/],
    [
      'a document in two stories',
      { 'stories/dock.yaml': 'documents: [a]\n', 'stories/port.yaml': 'documents: [a, b]\n' },
      /"a" stands in ".*dock\.yaml" as well/,
    ],
  ])('refuses %s', async (_name, files, message) => {
    await expect(readEditorFiles(await folderOf(files))).rejects.toThrow(message);
  });

  test('says in which line a document stands twice', async () => {
    const folder = await folderOf({
      'stories/dock.yaml': 'documents: [a]\n',
      'stories/port.yaml': 'title: Port\ndocuments:\n  - b\n  - a\n',
    });
    await expect(readEditorFiles(folder)).rejects.toMatchObject({
      place: expect.stringMatching(/port\.yaml:4:1$/),
      fix: 'Take it out of one of the two files',
    });
  });

  test('says where the mistake is', async () => {
    const folder = await folderOf({ 'documents/a.yaml': 'title: Storm\nrights: all\n' });
    await expect(readEditorFiles(folder)).rejects.toMatchObject({
      place: expect.stringMatching(/a\.yaml:2:1$/),
      fix: expect.stringContaining('rights'),
    });
  });
});
