import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'devalue';
import { expect, onTestFinished, test } from 'vitest';
import { packBundle, readBundle, saveCode, unpackBundle, writeBundle } from '../../../src/build/pages/bundle.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

const NOTE = { id: 'flood', data: { author: 'Ana Ruiz' }, filePath: '../content/briefings/flood.mdx' };
const STORE = new Map<string, unknown>([
  ['briefings', new Map([['flood', NOTE]])],
  ['documents', new Map()],
]);

const COMPILED = {
  '.prerender/prerender-entry.Ab12.mjs': 'export const app = {};',
  '.prerender/chunks/_astro_data-layer-content_Cd34.mjs': `export default ${stringify(STORE)};`,
  '_astro/page.css': 'p{margin:0}',
};

test('a bundle knows its commentaries, and is told by the renderer what the other collections hold', async () => {
  const folder = await folderOf(COMPILED);
  await saveCode(folder, { styles: [['/index', []]] });
  const { facts, files } = await readBundle(folder);
  expect(facts.styles).toEqual([['/index', []]]);
  expect(facts.commentary).toMatchObject({ briefings: { flood: NOTE } });
  expect([...files.keys()]).toEqual([
    '.code/chunks/_astro_data-layer-content_Cd34.mjs',
    '.code/prerender-entry.Ab12.mjs',
    '_astro/page.css',
  ]);
  expect(String(files.get('.code/chunks/_astro_data-layer-content_Cd34.mjs'))).not.toContain('Ruiz');
});

test('a bundle that was kept is the one that was compiled, its code in a folder beside the site', async () => {
  const folder = await folderOf(COMPILED);
  await saveCode(folder, { styles: [] });
  const bundle = await readBundle(folder);
  const kept = unpackBundle(JSON.parse(JSON.stringify(packBundle(bundle))));
  expect(kept.facts).toEqual(bundle.facts);
  const out = await folderOf({});
  await writeBundle(kept, join(out, 'code'), join(out, 'site'));
  expect((await readdir(join(out, 'code'))).sort()).toEqual(['chunks', 'prerender-entry.Ab12.mjs']);
  expect(await readFile(join(out, 'site/_astro/page.css'), 'utf8')).toBe('p{margin:0}');
});

test('what Astro compiled otherwise than expected is said', async () => {
  const folder = await folderOf({ '.prerender/prerender-entry.Ab12.mjs': '' });
  await saveCode(folder, { styles: [] });
  await expect(readBundle(folder)).rejects.toThrow('Cannot keep the compiled pages: no file fits');
});
