import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeLibrary } from '../../../src/library/index.ts';
import { SILENT } from '../../../src/library/progress.ts';
import { readSettings } from '../../../src/library/settings.ts';
import { folderOf } from '../../builders.ts';

const SEEDS = {
  'seeds/a.txt': 'March\nSome 34,000 people marched through Tolna on Saturday against the dam, the police said.\n',
  'seeds/b.txt': 'March\nOrganisers said 90,000 people marched through Tolna on Saturday against the dam.\n',
  'seeds/c.txt': 'Fire\nA bakery with twelve ovens burned down, and the smoke hung over the harbor for hours.\n',
};

const libraryWith = async (quantities: string) => {
  const folder = await folderOf({ ...SEEDS, 'content/quantities.yaml': quantities });
  return makeLibrary({ ...readSettings({}, folder), cache: join(folder, 'cache') }, SILENT);
};
const told = async (quantities: string): Promise<string[]> =>
  (await libraryWith(quantities)).notices
    .filter(({ rule }) => rule === 'quantity-not-there')
    .map(({ file, line, reason, fix }) => `${file}:${line}: ${reason}. ${fix}`);

describe('content/quantities.yaml', () => {
  test('is carried out, and comparisons follow', async () => {
    const read = await libraryWith('[]');
    expect(read.comparisons.flatMap(({ figures }) => figures.map(({ relation }) => relation))).toEqual(['conflict']);
    const corrected = await libraryWith('- { part: [x], words: "90,000 people" }\n');
    expect(corrected.comparisons.flatMap(({ figures }) => figures)).toEqual([]);
    expect(corrected.quantities.filter((quantity) => quantity.corrected)).toHaveLength(1);
    expect(await told('- { part: [x], words: "90,000 people" }\n')).toEqual([]);
  });

  test('tells what is not there, with the line of the entry that is left', async () => {
    expect(await told('- { id: x, verdict: equal, label: crowd }\n- { part: [y] }\n')).toEqual([
      'quantities.yaml:1: No quantity and no figure is "x". Give the words on which they rest as well, or take ids from brief quantities and brief extract --table',
      'quantities.yaml:2: No quantity and no figure is "y". Give the words on which they rest as well, or take ids from brief quantities and brief extract --table',
    ]);
  });

  test('tells figures of two stories, which no quantity joins', async () => {
    expect(await told('- { join: [x, y], words: ["90,000 people", "twelve ovens"] }\n')).toEqual([
      'quantities.yaml:1: x and y are of two stories, and no quantity is of two. Put their documents into one story, by a file in content/stories/',
    ]);
  });

  test('tells words that stand for two figures', async () => {
    expect(await told('- { part: [x], words: "000 people marched" }\n')).toEqual([
      expect.stringMatching(/^quantities\.yaml:1: Its words may be any of \w+, \w+\. Write one of these ids/),
    ]);
  });
});
