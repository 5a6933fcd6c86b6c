import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBuild } from '../build.ts';
import { filesOf } from '../pages.ts';
import { makeFolder } from './folder.ts';

const TOWNS = ['Lowmere', 'Hartwick', 'Ostrand'];

/** Seeds that name one town, and no other. */
async function seedsOf(folder: string, town: string): Promise<string> {
  const seeds = join(folder, town);
  await mkdir(seeds);
  await writeFile(
    join(seeds, 'flood.txt'),
    `Flood in ${town}\n\nThe flood in ${town} killed 40 people, police said.\n`,
  );
  return seeds;
}

test('builds of one checkout at once hold each its own documents, and into one folder wait for each other', async () => {
  const folder = await makeFolder();
  const [first = '', second = '', third = ''] = TOWNS;
  const jobs = [
    { town: first, out: join(folder, 'a') },
    { town: second, out: join(folder, 'b') },
    { town: third, out: join(folder, 'b') },
  ];
  const ended = await Promise.all(
    jobs.map(
      async ({ town, out }) => startBuild({ SEEDS: await seedsOf(folder, town), OUT: out, CONTENT: folder }).ended,
    ),
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(ended.map(({ errors }) => errors).join('')).toMatch(
    /Waiting for the build of ".+" into ".+" \(process \d+\) to end/,
  );
  expect((await readdir(folder)).sort()).toEqual([...TOWNS, 'a', 'b'].sort());
  expect(await namedIn(join(folder, 'a'))).toEqual([first]);
  expect(await namedIn(join(folder, 'b'))).toHaveLength(1);
}, 240_000);

async function namedIn(out: string): Promise<string[]> {
  const texts = filesOf(out)
    .filter((file) => /\.(?:html|json|md|xml|txt|csv)$/.test(file))
    .map((file) => readFile(join(out, file), 'utf8'));
  const all = (await Promise.all(texts)).join('');
  return TOWNS.filter((town) => all.includes(town));
}
