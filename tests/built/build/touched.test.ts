import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../build.ts';
import { hashesOf, makeFolder } from './folder.ts';

const SEEDS: Readonly<Record<string, string>> = {
  'flood.txt':
    'The Flood at Lowmere\n\nThe flood killed 40 people in Lowmere on 12 May 2024, Mayor Ana Ruiz said. "We lost the mill," Ms Ruiz said.\n',
  'water.txt':
    'Water Falls in Lowmere\n\nThe flood killed 52 people in Lowmere on 12 May 2024, the rescue service said. Mayor Ana Ruiz disputed the number.\n',
  'fire.txt':
    'Fire in the Harbor\n\nA bakery burned down in Port Wick on 3 June 2024, and 4 people were hurt, police said.\n',
  'choir.txt': 'A Choir Sings\n\nThe choir of Velden sang on 9 June 2024 before 900 guests, Martha Kinsale said.\n',
};

/** What changes from build to build; after each the site must be what a build gives that finds no site. */
const STEPS: readonly (readonly [what: string, Readonly<Record<string, string | undefined>>])[] = [
  [
    'words',
    {
      'seeds/flood.txt': SEEDS['flood.txt']?.replace('40 people', '43 people'),
      'seeds/choir.txt':
        'A Choir Sings Again\n\nThe choir of Velden sang before 900 guests, Mayor Ana Ruiz said to them.\n',
    },
  ],
  [
    'documents',
    {
      'seeds/mill.txt': 'The Mill\n\nThe mill of Lowmere will be rebuilt for $2 million, Ms Ruiz said.\n',
      'seeds/fire.txt': undefined,
      'content/stories/flood.yaml': 'title: The Flood\ndocuments: [flood, water]\n',
    },
  ],
];

test('a site of which some pages are taken from the one before is the site that is rendered whole', async () => {
  const folder = await makeFolder();
  const place = (name: string): string => join(folder, name);
  await mkdir(place('seeds'));
  await mkdir(place('content/stories'), { recursive: true });
  for (const [name, text] of Object.entries(SEEDS)) await writeFile(place(`seeds/${name}`), text);
  const build = async (out: string): Promise<void> => {
    const { code, out: said } = await runBuild({ SEEDS: place('seeds'), CONTENT: place('content'), OUT: place(out) });
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('documents read, 0 rejected') });
  };
  await build('out');
  for (const [what, files] of STEPS) {
    for (const [name, text] of Object.entries(files)) {
      if (text === undefined) await rm(place(name));
      else await writeFile(place(name), text);
    }
    await build('out');
    await build(`whole-${what}`);
    expect(hashesOf(place('out')), what).toEqual(hashesOf(place(`whole-${what}`)));
  }
}, 240_000);
