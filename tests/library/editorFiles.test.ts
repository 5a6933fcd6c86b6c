import { describe, expect, test } from 'vitest';
import { readEditorFiles } from '../../src/library/editorFiles.ts';
import type { Notice } from '../../src/records/index.ts';
import { folderOf } from '../builders.ts';
import { BAD_FILES } from './badEditorFiles.ts';

const lineOf = ({ file, line, reason, fix }: Notice): string => `${file}${line ? `:${line}` : ''}: ${reason}. ${fix}`;

/** What is said of a folder of `content/`. */
const problemsIn = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await readEditorFiles(await folderOf(files))).problems.map(lineOf);

describe('readEditorFiles(folder)', () => {
  test('reads the site and the notes, dates as they are written', async () => {
    const folder = await folderOf({
      'site.yaml': 'title: Storm\ndescription: What is known\npublishing:\n  words: 90\n',
      'documents/a.yaml': 'published: 2024-05-03\npublisher: Courier\n',
    });
    const { site, notes, problems } = await readEditorFiles(folder);
    expect(problems).toEqual([]);
    expect([site.title, site.publishing]).toMatchObject(['Storm', { share: 0.3, words: 90, run: 60 }]);
    expect(notes.get('a')?.notes).toEqual({ published: '2024-05-03', publisher: 'Courier' });
  });

  test.each([
    ['published: 15 March 2026', { published: '2026-03-15' }],
    ['published: March 15, 2026', { published: '2026-03-15' }],
    ['published: 2026-3-15', { published: '2026-03-15' }],
    ['published: March 2026', { published: '2026-03' }],
    ['published: 2026', { published: '2026' }],
    ['authors: Jane Doe', { authors: ['Jane Doe'] }],
    ['authors: Jane Doe; Tom Ruiz', { authors: ['Jane Doe', 'Tom Ruiz'] }],
    ['title: 1984', { title: '1984' }],
    ['claims:\n  k1: { words: "it rained", hide: yes }', { claims: { k1: { words: 'it rained', hide: true } } }],
    ['figures:\n  k1: { asOf: 3 May 2024, value: 310 }', { figures: { k1: { asOf: '2024-05-03', value: 310 } } }],
  ])('takes what people write: %s', async (yaml, notes) => {
    const editor = await readEditorFiles(await folderOf({ 'documents/a.yml': yaml }));
    expect([editor.problems, editor.notes.get('a')?.notes]).toEqual([[], notes]);
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

  test('reads stories, the name of the file as their address', async () => {
    const folder = await folderOf({
      'stories/port.yaml': 'title: The Sale of the Port\ndocuments: [a, b]\n',
      'stories/quake.yml': 'documents: c\nnot:\n  - d\n',
    });
    const { stories } = await readEditorFiles(folder);
    expect(stories).toMatchObject([
      { slug: 'port', path: 'stories/port.yaml', title: 'The Sale of the Port', documents: ['a', 'b'], not: [] },
      { slug: 'quake', path: 'stories/quake.yml', documents: ['c'], not: ['d'] },
    ]);
  });

  test('reads names, quantities and what was reviewed', async () => {
    const { names, quantities, reviewed, problems } = await readEditorFiles(
      await folderOf({
        'names.yaml': '- { same: [Ana Brand, Brand], kind: person }\n- { not: [Ana Brand, Anna Brandt] }\n',
        'quantities.yaml':
          '- { join: [q1, q2], label: people on board }\n- { id: q3, verdict: same, reason: One list }\n',
        'reviewed.yaml': '- { document: a, words: it rained, as: right }\n',
      }),
    );
    expect(problems).toEqual([]);
    expect([names.length, quantities.length, reviewed.length]).toEqual([2, 2, 1]);
  });

  test('sets the wrong field aside and uses the rest, all mistakes of all files at once', async () => {
    const editor = await readEditorFiles(
      await folderOf({
        'documents/a.yaml': 'publisher: Courier\nrights: all\npublished: 2024-02-30\n',
        'documents/b.yaml': 'titel: Storm\nwire: AP\n',
        'aliases.yaml': 'a: "javascript:alert(1)"\nb: c\n',
      }),
    );
    expect(editor.problems.map(({ file, line }) => [file, line])).toEqual([
      ['documents/a.yaml', 3],
      ['documents/a.yaml', 2],
      ['documents/b.yaml', 1],
      ['aliases.yaml', 1],
    ]);
    expect([...editor.notes.values()].map(({ notes }) => notes)).toEqual([{ publisher: 'Courier' }, { wire: 'AP' }]);
    expect([...editor.aliases]).toEqual([['b/', 'c/']]);
  });

  test('publishes no document of which a file that cannot be read hides something', async () => {
    const editor = await readEditorFiles(
      await folderOf({
        'documents/a.yaml': 'claims:\n  k1: { hide: true\n',
        'documents/b.yaml': 'publisher: [Courier\n',
      }),
    );
    expect([...editor.closed.keys()]).toEqual(['a']);
    expect(editor.problems.map(({ file }) => file)).toEqual(['documents/a.yaml', 'documents/b.yaml']);
  });
});

describe('a file with a mistake', () => {
  test.each(BAD_FILES)('%s %j', async (file, text, ...said) => {
    const told = problemsIn({ [file]: text }).catch((error: unknown) => [String((error as Error).message)]);
    expect(await told).toEqual(said);
  });

  test('that blows up by its aliases is not read', async () => {
    const bomb = `a: &a [x]\nb: [${'*a, '.repeat(80)}*a]\n`;
    expect(await problemsIn({ 'documents/a.yaml': bomb })).toEqual([
      'documents/a.yaml: Its aliases (*name) repeat too much. Write the values out in place of the aliases',
    ]);
  });

  test('beside another that says the same is named', async () => {
    const both = { 'site.yaml': 'title: a\ndescription: b\n', 'site.yml': 'title: b\ndescription: b\n' };
    await expect(problemsIn(both)).rejects.toThrow(/site\.yml: "site\.yaml" stands beside it/);
    expect(await problemsIn({ 'documents/a.yaml': 'wire: AP\n', 'documents/a.yml': 'wire: AFP\n' })).toEqual([
      'documents/a.yml: Another file says something of "a" as well. Put both into one file',
    ]);
  });

  test('that is a folder is named', async () => {
    await expect(problemsIn({ 'site.yaml/x.txt': '' })).rejects.toThrow(/site\.yaml: It is a folder, expected a file/);
    expect(await problemsIn({ 'documents/a.yaml/x.txt': '' })).toEqual([
      'documents/a.yaml: It is a folder, expected a file. Rename the folder, and write the file',
    ]);
  });
});
