import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeLibrary } from '../../src/library/index.ts';
import { SILENT } from '../../src/library/progress.ts';
import { readSettings } from '../../src/library/settings.ts';
import { listDoubts } from '../../src/review/doubts.ts';
import { pageBeside } from '../../src/review/pageBeside.ts';
import { arrangeRecords } from '../../src/site/arrange.ts';
import { folderOf } from '../builders.ts';

const FILES = {
  'seeds/post.txt':
    'The march\n\nSome 34,000 people marched through Tolna on Saturday against the dam, the police said. “It was late,” a clerk said.\n',
  'seeds/mail.txt':
    'Tolna marches\n\nOrganisers said 90,000 people marched through Tolna on Saturday against the dam. Nine fell, Ana Brandt said.\n',
};

test('shows beside a doubt the page where its record is told, not one that leaves it out', async () => {
  const folder = await folderOf(FILES);
  const library = await makeLibrary({ ...readSettings({}, folder), cache: join(folder, 'cache') }, SILENT);
  const records = arrangeRecords(library);
  const pair = { names: ['Ana Brandt', 'Brandt'], why: 'a surname alone', weight: 46 } as const;
  const doubts = listDoubts({ ...library, pairs: [pair] }, [], true);
  const pages = new Map(doubts.map((doubt) => [doubt.kind, { doubt, page: pageBeside(records, doubt) }]));
  const pageOf = (kind: string): string | undefined => pages.get(kind as 'claims')?.page;
  const recordOf = (kind: string): string | undefined => pages.get(kind as 'claims')?.doubt.record;
  expect(pageOf('figures')).toBe(`c/${recordOf('figures')}/`);
  expect(pageOf('claims')).toBe(`briefings/tolna-marches/source/#${recordOf('claims')}`); // its words have no room
  expect(pageOf('quotes')).toBe(`briefings/the-march/source/#${recordOf('quotes')}`);
  expect(pageOf('quantity')).toBe(`q/${recordOf('quantity')}/`);
  expect(pageOf('names')).toBe('briefings/tolna-marches/');
  expect(pageOf('document')).toMatch(/^briefings\/(?:the-march|tolna-marches)\/$/);
});
