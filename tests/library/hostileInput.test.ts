import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticeLine } from '../../src/commands/inputs.ts';
import { type Library, makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import type { Document } from '../../src/records/index.ts';
import { folderOf } from '../builders.ts';

const GOOD = 'The Dam Holds\n\nThe water rose by 40 inches on Friday, and the old dam above Lowmere held all night.\n';
const OTHER =
  'Bakers Wait for Flour\n\nBakers in the upper valley waited for the flour of 12 mills until Monday noon.\n';

/** A folder of seeds with one good document and what `add` puts beside it. */
async function libraryWith(add: (seeds: string) => Promise<unknown> | unknown): Promise<Library> {
  const folder = await folderOf({ 'seeds/0-good.txt': GOOD });
  await add(join(folder, 'seeds'));
  return makeLibrary({ ...readSettings({}, folder), cache: join(folder, 'cache') }, SILENT);
}
const filesWith = async (files: Readonly<Record<string, string>>): Promise<Library> => {
  const folder = await folderOf({
    'seeds/0-good.txt': GOOD,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`seeds/${name}`, text])),
  });
  return makeLibrary({ ...readSettings({}, folder), cache: join(folder, 'cache') }, SILENT);
};

let goodAlone = '';
test('the good document alone is published', async () => {
  goodAlone = JSON.stringify((await filesWith({})).documents[0]);
  expect(goodAlone).toContain('The Dam Holds');
});
const expectGoodUntouched = (library: Library): void =>
  expect(JSON.stringify(library.documents.find(({ file }) => file === '0-good.txt'))).toBe(goodAlone);
const others = (library: Library): Document[] => library.documents.filter(({ file }) => file !== '0-good.txt');

const SAFE_ID = /^[\p{L}\p{M}\p{N}._-]+$/u;
const SAFE_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

describe('file names', () => {
  const LONG = `${'x'.repeat(119)}\n${'y'.repeat(120)}.txt`;

  test.each([
    ['marks of an address', 'a#b?.txt'],
    ['a device of another system', 'CON.txt'],
    ['244 bytes with a line break', LONG],
    ['a control sequence of a terminal', 'a\u001b[31mred\u0007.txt'],
    ['the right-to-left override', 'a\u202etxt.exe.txt'],
    ['per cent signs', '%2e%2e%2fetc.txt'],
    ['markup', '<img src=x onerror=alert(1)>.txt'],
    ['dots alone', '...txt'],
    ['no letter', '💥.txt'],
    ['quotation marks and a backslash', '"\'\\.txt'],
    ['spaces at both ends', '  a  .txt'],
    ['a name that every object has', '__proto__.txt'],
    ['an ending that every object has', 'a.constructor'],
  ])('publishes under a safe address: %s', async (_, name) => {
    const library = await filesWith({ [name]: OTHER });
    // A name that begins with a point is hidden; all others are published.
    const [document] = others(library);
    if (name.startsWith('.')) return expect(document).toBeUndefined();
    expect(document?.id).toMatch(SAFE_ID);
    expect(document?.id.length).toBeLessThanOrEqual(100);
    expect(document?.slug).toMatch(SAFE_SLUG);
    for (const notice of library.notices) expect(noticeLine(notice)).not.toMatch(UNPRINTABLE);
    expectGoodUntouched(library);
  });

  test.each([
    ['case', 'Notes.txt', 'notes.txt'],
    ['Unicode form', 'caf\u00e9.txt', 'cafe\u0301.txt'],
    ['ending', 'notes.md', 'notes.txt'],
    ['folder', 'a/notes.txt', 'b/notes.txt'],
    ['marks that an address does not keep', 'a#b.txt', 'a?b.txt'],
  ])('keeps two apart that differ only by %s', async (_, first, second) => {
    const library = await filesWith({ [first]: OTHER, [second]: OTHER.replace('12 mills', '13 mills') });
    const two = others(library);
    expect(two).toHaveLength(2);
    expect(new Set(two.map(({ id }) => id.normalize('NFC').toLowerCase())).size).toBe(2);
    expect(new Set(two.map(({ slug }) => slug)).size).toBe(2);
    expectGoodUntouched(library);
  });

  test('reports a rejected file without the controls in its name', async () => {
    const library = await filesWith({ 'a\u001b[2J\nb.txt': '' });
    expect(library.notices.map(noticeLine)).toEqual([
      'a\\u001b[2J\\u000ab.txt: rejected: The file is empty. Put the text into it or remove it',
    ]);
  });

  test('refuses a folder without the controls in the names of its files', async () => {
    const folder = await folderOf({ 'seeds/a\u001b[2J.txt': '' });
    const made = makeLibrary({ ...readSettings({}, folder), cache: join(folder, 'cache') }, SILENT);
    await expect(made).rejects.toThrow('\n  a\\u001b[2J.txt: The file is empty');
  });
});

describe('files', () => {
  const isRoot = process.getuid?.() === 0;
  const cases: readonly [what: string, add: (seeds: string) => Promise<unknown> | unknown, rule: string][] = [
    ['a symbolic link out of seeds/', (seeds) => symlink('/etc/hostname', join(seeds, 'a.txt')), 'link'],
    ['a symbolic link within seeds/', (seeds) => symlink(join(seeds, '0-good.txt'), join(seeds, 'a.txt')), 'link'],
    ['a link to nothing', (seeds) => symlink('/no/such/file', join(seeds, 'a.txt')), 'link'],
    ['a link to a folder above', (seeds) => symlink('..', join(seeds, 'up')), 'link'],
    ['a folder called x.txt', (seeds) => mkdir(join(seeds, 'x.txt')), 'folder'],
    ['a FIFO', (seeds) => execFileSync('mkfifo', [join(seeds, 'a.txt')]), 'not-a-file'],
    ['an empty file', (seeds) => execFileSync('touch', [join(seeds, 'a.txt')]), 'empty'],
    [
      'white space alone',
      (seeds) => execFileSync('sh', ['-c', 'printf " \\n\\t" > "$0"', join(seeds, 'a.txt')]),
      'no-text',
    ],
    ['51 MB', (seeds) => execFileSync('truncate', ['-s', '51000000', join(seeds, 'a.txt')]), 'too-large'],
  ];

  test.each(cases)('rejects %s with the reason and what to do', { timeout: 10_000 }, async (_, add, rule) => {
    const library = await libraryWith(add);
    expect(library.notices.map((notice) => [notice.kind, notice.rule])).toEqual([['rejected', rule]]);
    expect(library.notices[0]?.reason).toMatch(/^[A-Z].*[^.]$/);
    expect(library.notices[0]?.fix).toMatch(/^[A-Z].*[^.]$/);
    expect(library.notices[0]?.file).not.toMatch(/^\//);
    expect(library.documents).toHaveLength(1);
    expectGoodUntouched(library);
  });

  test.skipIf(isRoot)('rejects a file that may not be read', async () => {
    const library = await libraryWith(async (seeds) => {
      execFileSync('cp', [join(seeds, '0-good.txt'), join(seeds, 'a.txt')]);
      await chmod(join(seeds, 'a.txt'), 0);
    });
    expect(library.notices.map(({ rule }) => rule)).toEqual(['unreadable']);
    expectGoodUntouched(library);
  });

  test('tells of a folder called x.txt, and reads the files in it', async () => {
    const library = await filesWith({ 'x.txt/a.txt': OTHER });
    expect(library.notices.map(({ file, kind, rule }) => [file, kind, rule])).toEqual([
      ['x.txt', 'rejected', 'folder'],
    ]);
    expect(others(library).map(({ file }) => file)).toEqual(['x.txt/a.txt']);
    expectGoodUntouched(library);
  });
});

describe('metadata', () => {
  const headed = (head: string): string => `---\n${head}\n---\n# Bakers Wait for Flour\n\nThey waited for 12 mills.\n`;

  test.each([
    ['a slug that climbs', 'slug: ../../x'],
    ['a day that does not exist', 'date: 2025-02-30'],
    ['an address that is code', 'url: javascript:alert(1)'],
    ['a language that is none', 'lang: ../../x'],
    ['the prototype', '__proto__: {polluted: true}'],
    ['a list for a title', 'title: [a, b]'],
    ['aliases without end', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['broken YAML', 'title: "open'],
  ])('publishes without the field, with a notice: %s', async (_, head) => {
    const library = await filesWith({ 'a.md': headed(head) });
    const [document] = others(library);
    expect(document).toMatchObject({ id: 'a', slug: 'bakers-wait-for-flour', title: 'Bakers Wait for Flour' });
    expect([document?.url, document?.published, document?.language]).toEqual([undefined, undefined, 'en']);
    expect(library.notices.map(({ file, kind, rule }) => [file, kind, rule])).toEqual([
      ['a.md', 'notice', 'front-matter'],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expectGoodUntouched(library);
  });

  test('keeps a title of 20,000 letters whole in the data, under a short address', async () => {
    const title = `Flour ${'a'.repeat(20_000)}`;
    const library = await filesWith({ 'a.md': headed(`title: ${title}`) });
    expect(others(library).map((document) => [document.title.length, document.slug])).toEqual([
      [title.length, 'flour'],
    ]);
    expect(library.notices).toEqual([]);
    expectGoodUntouched(library);
  });

  test.each([
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['bidirectional controls', 'Flour \u202e40', 'Flour 40'],
    ['an expression of a template', '{process.env.HOME}', '{process.env.HOME}'],
  ])('takes %s in a title for the text that it is', async (_, title, expected) => {
    const library = await filesWith({ 'a.md': headed(`title: ${JSON.stringify(title)}`) });
    expect(others(library)[0]?.title).toBe(expected);
    expectGoodUntouched(library);
  });
});
