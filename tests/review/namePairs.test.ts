import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import { findNamePairs } from '../../src/review/namePairs.ts';
import { arrangeRecords } from '../../src/site/arrange.ts';
import { folderOf } from '../builders.ts';

const REPORT =
  'The ferry ran aground\n\nThe ferry Aurora ran aground off Port Wick on Tuesday, and 216 people were on board, Robert Kinsale, the head of the rescue centre, said. Some 34 people were injured, Mr Kinsale said.\n';
const OTHER =
  'Ferry aground off Port Wick\n\nThe ferry Aurora ran aground off Port Wick on Tuesday with 216 people on board, Bob Kinsale said. Some 34 people were injured, Bob Kinsale said.\n';
const ELSEWHERE = 'A choir sings\n\nThe choir sang in Velden on Sunday, Martha Kinsale said.\n';

async function pairsOf(seeds: Readonly<Record<string, string>>, names = ''): Promise<(readonly string[])[]> {
  const files = Object.fromEntries(Object.entries(seeds).map(([name, text]) => [`seeds/${name}`, text]));
  const folder = await folderOf({ ...files, ...(names ? { 'content/names.yaml': names } : {}) });
  const library = await makeLibrary({ ...readSettings({}, folder), cache: join(folder, 'cache') }, SILENT);
  return findNamePairs(arrangeRecords(library)).map((pair) => pair.names);
}

test('findNamePairs(records) asks of two given names before one surname in one story, not across stories', async () => {
  expect(await pairsOf({ 'a.txt': REPORT, 'b.txt': OTHER, 'c.txt': ELSEWHERE })).toEqual([
    ['Bob Kinsale', 'Robert Kinsale'],
  ]);
});

test('asks no more where the editor holds them apart, or has joined them', async () => {
  const seeds = { 'a.txt': REPORT, 'b.txt': OTHER };
  expect(await pairsOf(seeds, '- not: [Bob Kinsale, Robert Kinsale]\n')).toEqual([]);
  expect(await pairsOf(seeds, '- same: [Robert Kinsale, Bob Kinsale]\n')).toEqual([]);
});
