import { appendFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Inputs, inputsOf } from '../../src/build/inputs.ts';
import { findReceipt, keepReceipt } from '../../src/build/receipt.ts';
import { folderOf } from '../builders.ts';

const FILES = {
  'src/pages/index.astro': '<p>Hello</p>',
  'public/icon.svg': '<svg/>',
  'package.json': '{"version":"1.0.0"}',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{"astro":"7"}',
  'seeds/flood.txt': 'The flood killed 40 people in Lowmere.\n',
  'content/site.yaml': 'title: Lowmere\n',
  'content/briefings/flood.mdx': 'What we import from "abroad" was not hit.\n',
  'site/index.html': '<p>Hello</p>',
  'site/cards/a.png': 'picture',
};

let folder = '';
beforeEach(async () => {
  folder = await folderOf(FILES);
});

const settingsOf = () => ({
  seeds: join(folder, 'seeds'),
  content: join(folder, 'content'),
  out: join(folder, 'site'),
  cache: join(folder, 'cache'),
  date: undefined,
  base: '/',
  site: undefined,
});

async function look(more: object = {}): Promise<Inputs> {
  const inputs = await inputsOf(folder, { ...settingsOf(), ...more });
  if (!inputs) throw new Error('Cannot tell the inputs');
  return inputs;
}

describe('inputsOf(root, settings)', () => {
  test.each([
    ['a changed seed', 'seeds/flood.txt'],
    ['another seed', 'seeds/fire.txt'],
    ['changed settings', 'content/site.yaml'],
    ['another correction', 'content/documents/flood.yaml'],
    ['a changed commentary', 'content/briefings/flood.mdx'],
    ['changed code', 'src/pages/index.astro'],
    ['another file of the project', 'public/robots.txt'],
    ['another version', 'package.json'],
    ['another lock file', 'package-lock.json'],
    ['other packages than the lock file asks for', 'node_modules/.package-lock.json'],
  ])('differs with %s', async (_, file) => {
    const before = await look();
    await mkdir(join(folder, file, '..'), { recursive: true });
    await appendFile(join(folder, file), ' ');
    expect((await look()).digest).not.toBe(before.digest);
  });

  test('differs with a file that is gone or has another name', async () => {
    const before = await look();
    await rename(join(folder, 'seeds/flood.txt'), join(folder, 'seeds/water.txt'));
    const renamed = await look();
    await rm(join(folder, 'content/briefings/flood.mdx'));
    const gone = await look();
    expect(new Set([before.digest, renamed.digest, gone.digest]).size).toBe(3);
  });

  test('differs with everything that is asked for', async () => {
    const asked = [
      {},
      { base: '/a/' },
      { site: 'https://example.org/' },
      { date: '2026-01-31' },
      { isContentGiven: true },
    ];
    const digests = await Promise.all(asked.map(async (more) => (await look(more)).digest));
    expect(new Set(digests).size).toBe(asked.length);
  });

  test('is the same again, whatever the times of the files', async () => {
    const before = await look();
    await writeFile(join(folder, 'seeds/flood.txt'), FILES['seeds/flood.txt']);
    expect(await look()).toEqual(before);
  });

  test('sees what a link in content leads to', async () => {
    await writeFile(join(folder, 'names.yaml'), '[]');
    await symlink(join(folder, 'names.yaml'), join(folder, 'content/names.yaml'));
    const before = await look();
    await writeFile(join(folder, 'names.yaml'), '[ ]');
    expect((await look()).digest).not.toBe(before.digest);
  });

  test.each([
    ["import x from '../x.json';\n\n# Flood\n"],
    ["export * from '../x.js';\n"],
    ["{(await import('../x.js')).x}\n"],
  ])('cannot be told where a commentary takes other files along: %j', async (text) => {
    await writeFile(join(folder, 'content/briefings/flood.mdx'), text);
    expect(await inputsOf(folder, settingsOf())).toBeUndefined();
  });

  test('cannot be told where there are no seeds', async () => {
    await rm(join(folder, 'seeds'), { recursive: true });
    expect(await inputsOf(folder, settingsOf())).toBeUndefined();
  });
});

describe('findReceipt(settings, inputs)', () => {
  const MADE = { told: ['flood.txt: notice'], summary: '1 document read\n', code: 2 };
  const change = (file: string, text: string) => writeFile(join(folder, 'site', file), text);

  test('finds what was told of a site that nobody touched', async () => {
    const inputs = await look();
    await keepReceipt(settingsOf(), inputs, MADE);
    expect(await findReceipt(settingsOf(), inputs)).toMatchObject(MADE);
  });

  test.each([
    ['a changed file of the same size', () => change('index.html', '<p>Hullo</p>')],
    ['another file', () => change('more.html', '')],
    ['a file that is gone', () => rm(join(folder, 'site/cards/a.png'))],
    ['a file of another name', () => rename(join(folder, 'site/cards/a.png'), join(folder, 'site/cards/b.png'))],
    ['no site at all', () => rm(join(folder, 'site'), { recursive: true })],
  ])('finds nothing where the folder holds %s', async (_, touch) => {
    const inputs = await look();
    await keepReceipt(settingsOf(), inputs, MADE);
    await touch();
    expect(await findReceipt(settingsOf(), inputs)).toBeUndefined();
  });

  test('finds nothing for other inputs, nor in another folder', async () => {
    await keepReceipt(settingsOf(), await look(), MADE);
    expect(await findReceipt(settingsOf(), await look({ base: '/a/' }))).toBeUndefined();
    expect(await findReceipt({ ...settingsOf(), out: join(folder, 'public') }, await look())).toBeUndefined();
  });
});
