import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.ts';
import { effectsIn } from '../../commands/effects.ts';
import { runBuild } from '../build.ts';

const POST = `The march through Tolna

Some 34,000 people marched through Tolna on Saturday against the dam, the police said. Twelve marchers were hurt when a barrier fell on 3 May 2031.

“We saw nothing like it,” said Tom Ruiz, who runs the ferry. Mr Ruiz said the pier had been safe for 30 years.
`;
const MAIL = `Tolna marches

Organisers said 90,000 people marched through Tolna on Saturday against the dam. They brought 118 tents, Ana Brandt said.
`;
const NOTES = `publisher: Tolna Post
published: 2031-05-06
rights: full
claims:
  a: { words: "the pier had been safe for 30 years", speaker: Ana Brand, certainty: alleged, remark: "The desk asked her." }
figures:
  b: { words: "Twelve marchers", what: stewards hurt, value: about 14, asOf: 4 May 2031, note: "private: the desk’s own list" }
quotes:
  c: { words: "We saw nothing like it", speaker: Lena Fox }
add:
  figures: [{ words: "the ferry", value: 1, what: ferry that still runs }]
`;
const AS_READ = 'publisher: Tolna Post\npublished: 2031-05-06\nrights: full\n';
const NAMES = '- { same: [Ana Brandt], name: Anna Brandt, kind: person }\n';
const QUANTITIES =
  '- { id: a, words: "90,000 people", label: marchers at the dam, verdict: compatible, reason: "Two counts of two banks" }\n';

/** Every file of a folder with what it holds. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

describe('a site whose editor corrects it', () => {
  let [folder, content, out] = ['', '', ''];
  let read = new Map<string, string>();
  let corrected = new Map<string, string>();
  let taken = new Map<string, string>();
  const page = (path: string): string => corrected.get(join(out, path, 'index.html')) ?? '';
  const all = (): string => [...corrected.values()].join('\n');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    const seeds = join(folder, 'seeds');
    [content, out] = [join(folder, 'content'), join(folder, 'out')];
    await mkdir(seeds);
    await mkdir(join(content, 'documents'), { recursive: true });
    await writeFile(join(seeds, 'post.txt'), POST);
    await writeFile(join(seeds, 'mail.txt'), MAIL);
    const write = (files: Readonly<Record<string, string>>) =>
      Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(content, file), text)));
    await write({
      'site.yaml': 'title: Tolna\ndescription: What is said of the march\n',
      'documents/mail.yaml': 'publisher: River Mail\npublished: 2031-05-06\n',
      'documents/post.yaml': AS_READ,
    });
    const build = async () => {
      const ended = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out, SOURCE_DATE_EPOCH: '1935878400' });
      expect({ code: ended.code, errors: ended.errors }).toMatchObject({ code: 0 });
      return contentsOf(out);
    };
    const { effects } = effectsIn(dirname(content));
    expect(await COMMANDS.publish?.({ paths: [], compareAll: false, date: '2031-05-07' }, effects)).toBe(0);
    read = await build();
    await write({ 'documents/post.yaml': NOTES, 'names.yaml': NAMES, 'quantities.yaml': QUANTITIES });
    corrected = await build();
    await rm(join(content, 'names.yaml'));
    await rm(join(content, 'quantities.yaml'));
    await write({ 'documents/post.yaml': AS_READ });
    taken = await build();
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('shows who says it on the pages, in the data and in the search', () => {
    expect(page('briefings/the-march-through-tolna')).toContain('Ana Brand');
    expect(page('briefings/the-march-through-tolna')).toContain('Lena Fox');
    const claims = corrected.get(join(out, 'data/claims.csv')) ?? '';
    expect(claims).toMatch(/Ana Brand.*alleged|alleged.*Ana Brand/);
  });

  test('shows the value, label and day of a figure, and one that was added', () => {
    const figures = corrected.get(join(out, 'data/figures.csv')) ?? '';
    expect(figures).toMatch(/stewards hurt/);
    expect(figures).toMatch(/ferry that still runs/);
    expect(page('briefings/the-march-through-tolna')).toContain('about 14');
  });

  test('calls a quantity as the editor does, and sets its values side by side with the editor’s reason', () => {
    expect(all()).toContain('Two counts of two banks');
    expect(all()).toContain('Marchers at the dam');
    expect(
      [...corrected].filter(([path]) => path.endsWith('.html')).some(([, text]) => text.includes('in dispute: ')),
    ).toBe(false);
  });

  test('marks on the pages what the editor corrected, with what the rules had read and the remark', () => {
    const pages = [...corrected]
      .filter(([path]) => path.endsWith('.html'))
      .map(([, text]) => text.replace(/<[^>]+>/g, ' '));
    const marked = pages.filter((text) => /corrected by the editor/i.test(text)).join(' ');
    for (const words of ['Tom Ruiz', 'stated', 'marchers', 'The desk asked her.']) expect(marked).toContain(words);
  });

  test('prints the remark and nowhere the note', () => {
    expect(all()).toContain('The desk asked her.');
    expect(all()).not.toContain('desk’s own list');
  });

  test('tells all of it as corrections of the editor', () => {
    const told = page('changes')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]+>/g, ' ');
    for (const words of [
      'Ana Brand says so, was',
      'A claim by Ana Brand: alleged, was stated',
      'about 14 stewards hurt: the value is another, was Twelve marchers',
      'no longer in dispute with 1 other document',
      'a quotation, said by Lena Fox: speaker was Tom Ruiz',
      'Anna Brandt: name was Ana Brandt',
      'Marchers at the dam: label was people, taking part, verdict was in dispute',
    ])
      expect(told.toLowerCase()).toContain(words.toLowerCase());
  });

  test('is byte for byte what it was when everything is taken back', () => {
    const differ = [...new Set([...read.keys(), ...taken.keys()])].filter((path) => read.get(path) !== taken.get(path));
    expect(differ).toEqual([]);
  });
});
