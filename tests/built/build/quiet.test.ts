import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../build.ts';
import { htmlOf, pathsOf } from '../pages.ts';
import { makeFolder } from './folder.ts';

test('one document without a name, figure, claim or date is published, and every list says so', async () => {
  const folder = await makeFolder();
  const [seeds, out, content] = [join(folder, 'seeds'), join(folder, 'out'), join(folder, 'content')];
  await mkdir(seeds);
  await mkdir(content);
  await writeFile(join(seeds, 'quiet.txt'), 'Quiet\n\nit was quiet in the town, and the rain fell on the roofs.\n');
  await writeFile(join(content, 'site.yaml'), 'title: Lowmere\ndescription: What happened there.\n');
  const { code, errors } = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out });
  expect({ code, errors }).toMatchObject({ code: 0 });
  const site = { folder: out, base: '/', origin: '' };
  expect(pathsOf(site)).toContain('briefings/quiet/');
  expect(pathsOf(site).filter((path) => path.startsWith('c/'))).toEqual([]);
  for (const [path, words] of [
    ['names/', 'No names were found'],
    ['figures/', 'No figures were found'],
    ['timeline/', 'No dates were found'],
    ['sources/', 'Nobody is cited'],
  ] as const) {
    expect(htmlOf(site, path)).toContain(words);
  }
});
