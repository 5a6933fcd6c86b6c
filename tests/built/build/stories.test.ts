import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../build.ts';
import { htmlOf, pathsOf } from '../pages.ts';
import { makeFolder } from './folder.ts';

test('a story that the editor joins and names is published under its name, and its documents are compared', async () => {
  const folder = await makeFolder();
  const [seeds, out, content] = [join(folder, 'seeds'), join(folder, 'out'), join(folder, 'content')];
  await mkdir(seeds);
  await mkdir(join(content, 'stories'), { recursive: true });
  await writeFile(join(seeds, 'flood.txt'), 'Flood\n\nThe flood killed 40 people in Lowmere, Mayor Ana Ruiz said.\n');
  await writeFile(join(seeds, 'fire.txt'), 'Fire\n\nA bakery burned down, and the smoke hung over the harbor.\n');
  await writeFile(join(content, 'site.yaml'), 'title: Lowmere\ndescription: What happened there.\n');
  const story = 'title: A Bad Week for the Harbor\ndocuments: [flood, fire]\n';
  await writeFile(join(content, 'stories', 'harbor.yaml'), story);
  const { code, errors } = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out });
  expect({ code, errors }).toMatchObject({ code: 0 });
  const site = { folder: out, base: '/', origin: '' };
  expect(pathsOf(site).filter((path) => /^(?:stories|compare)\/./.test(path))).toEqual([
    'compare/fire--flood/',
    'stories/harbor/',
  ]);
  const html = htmlOf(site, 'stories/harbor/');
  expect(html).toContain('A Bad Week for the Harbor</h1>');
  expect(html).toContain('joined, parted or named by the editor');
});
