import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openKeptPages } from '../../../src/build/pages/kept.ts';
import { NotedMap, noteEverything, shareRecords, watched } from '../../../src/site/lookups.ts';
import { folderOf } from '../../builders.ts';

const BUNDLE = { files: new Map([['.code/a.mjs', Buffer.from('a')]]), facts: { styles: [], commentary: {} } };

/** Records of two documents, as pages see them; the texts differ from build to build. */
const recordsOf = (texts: Readonly<Record<string, string>>) => {
  const documents = Object.entries(texts).map(([id, text]) => ({ id, text }));
  return {
    documents,
    byId: new NotedMap(
      'byId',
      documents.map((document) => [document.id, document]),
    ),
  };
};

type Records = ReturnType<typeof recordsOf>;
type Draw = (records: Records) => unknown;

/** What pages show, by their files: one of each document alone, one of all of them, one that hides what it rests on. */
const PAGES: Readonly<Record<string, Draw>> = {
  'a.html': ({ byId }) => byId.get('a')?.text,
  'b.html': ({ byId }) => byId.get('b')?.text ?? 'none',
  'all.html': ({ documents }) => documents.map(({ text }) => text).join(),
  'sizes.html': () => noteEverything(),
};

let folder = '';
beforeEach(async () => {
  folder = await folderOf({});
  await mkdir(join(folder, 'out'));
});

type Options = Readonly<{ code?: string; base?: string; props?: unknown; pages?: Readonly<Record<string, Draw>> }>;

/** Builds all pages into `out`; gives those that had to be rendered. */
async function build(texts: Readonly<Record<string, string>>, options: Options = {}): Promise<string[]> {
  const { code = 'c'.repeat(64), base = '/', props = null, pages = PAGES } = options;
  const records = recordsOf(texts);
  shareRecords(records);
  const settings = {
    seeds: 'seeds',
    content: 'content',
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
    date: undefined,
    base,
    site: undefined,
  };
  const kept = await openKeptPages(settings, { code, bundle: BUNDLE, collections: { documents: records.documents } });
  const rendered: string[] = [];
  const contents: [file: string, content: Uint8Array][] = [];
  for (const [file, draw] of Object.entries(pages)) {
    const render = async (): Promise<Uint8Array> => {
      rendered.push(file);
      return Buffer.from(`<p>${draw(watched(records))}`);
    };
    const content = await kept.take({ file, props, render });
    if (content) contents.push([file, content]);
  }
  for (const [file, content] of contents) writeFileSync(join(folder, 'out', file), content);
  await kept.keep();
  return rendered;
}

const ALL = Object.keys(PAGES);
const UNSURE = 'sizes.html';

describe('openKeptPages(settings, of)', () => {
  test('renders all at first, and then what rests on something that changed', async () => {
    expect(await build({ a: '1', b: '1' })).toEqual(ALL);
    expect(await build({ a: '1', b: '1' })).toEqual([UNSURE]);
    expect(await build({ a: '2', b: '1' })).toEqual(['a.html', 'all.html', UNSURE]);
    expect(readFileSync(join(folder, 'out/all.html'), 'utf8')).toBe('<p>2,1');
    expect(readFileSync(join(folder, 'out/b.html'), 'utf8')).toBe('<p>1');
  });

  test('renders a page for which there was nothing, once there is something', async () => {
    await build({ a: '1' });
    expect(await build({ a: '1', b: '1' })).toEqual(['b.html', 'all.html', UNSURE]);
    expect(readFileSync(join(folder, 'out/b.html'), 'utf8')).toBe('<p>1');
  });

  test('remembers over builds in which a page was not rendered', async () => {
    await build({ a: '1', b: '1' });
    await build({ a: '2', b: '1' });
    expect(await build({ a: '2', b: '2' })).toEqual(['b.html', 'all.html', UNSURE]);
  });

  test.each<[string, Options]>([
    ['the code', { code: 'd'.repeat(64) }],
    ['where the site stands', { base: '/a/' }],
    ['what the routes give', { props: { number: 2 } }],
  ])('renders all where %s changed', async (_, options) => {
    await build({ a: '1', b: '1' });
    expect(await build({ a: '1', b: '1' }, options)).toEqual(ALL);
  });

  test('tells no two values with a function in them apart, so renders', async () => {
    const props = { draw: () => 1 };
    await build({ a: '1', b: '1' }, { props });
    expect(await build({ a: '1', b: '1' }, { props })).toEqual(ALL);
  });

  test('renders a page that somebody changed or took away in the site', async () => {
    await build({ a: '1', b: '1' });
    writeFileSync(join(folder, 'out/a.html'), 'mine');
    expect(await build({ a: '1', b: '1' })).toEqual(['a.html', UNSURE]);
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toBe('<p>1');
  });

  test('renders all where what was written down is broken', async () => {
    await build({ a: '1', b: '1' });
    const kinds = join(folder, 'cache/rendered', 'c'.repeat(16));
    for (const drawer of readdirSync(kinds).filter((name) => name !== 'users')) {
      for (const name of readdirSync(join(kinds, drawer))) {
        const bytes = readFileSync(join(kinds, drawer, name));
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
        writeFileSync(join(kinds, drawer, name), bytes);
      }
    }
    expect(await build({ a: '1', b: '1' })).toEqual(ALL);
  });
});
