import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, openMemory } from '../../src/library/remembered.ts';
import { readSettings } from '../../src/library/settings.ts';
import { documentOf, folderOf } from '../builders.ts';

test('openMemory(settings) makes each thing once for what it rests on', async () => {
  const folder = await folderOf({ 'x.txt': '' });
  const settings = { ...readSettings({}, folder), cache: join(folder, 'cache') };
  let made = 0;
  const make = () => ({ made: ++made });
  const { remember } = await openMemory(settings);
  expect(await remember('pair', ['a', 'b'], make)).toEqual({ made: 1 });
  expect(await (await openMemory(settings)).remember('pair', ['a', 'b'], make)).toEqual({ made: 1 });
  expect(await remember('pair', ['a', 'c'], make)).toEqual({ made: 2 });
  expect(await remember('digest', ['a', 'b'], make)).toEqual({ made: 3 });
});

test('contentOf(document) changes with anything that a document says', () => {
  const document = documentOf('The flood killed 40 people.');
  expect(contentOf({ ...document })).toBe(contentOf(document));
  expect(contentOf({ ...document, title: 'Another' })).not.toBe(contentOf(document));
});

test('forgetOthers() removes what is not made of these documents any more', async () => {
  const folder = await folderOf({ 'x.txt': '' });
  const settings = { ...readSettings({}, folder), cache: join(folder, 'cache') };
  const first = await openMemory(settings);
  await first.remember('digest', ['gone'], () => 'words of a document that was deleted');
  await first.remember('digest', ['kept'], () => 'words');
  await first.forgetOthers();
  const second = await openMemory(settings);
  await second.remember('digest', ['kept'], () => 'made anew');
  await second.forgetOthers();
  let made = 0;
  const third = await openMemory(settings);
  await third.remember('digest', ['kept'], () => ++made);
  await third.remember('digest', ['gone'], () => ++made);
  expect(made).toBe(1);
});
