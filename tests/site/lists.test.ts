import { describe, expect, test } from 'vitest';
import { siteSettingsSchema } from '../../src/records/index.ts';
import { arrangeRecords } from '../../src/site/arrange.ts';
import { cutIntoPages, packIntoPages } from '../../src/site/paging.ts';
import { listPaths, writeSitemap } from '../../src/site/sitemap.ts';
import { comparisonsOf, noticesOf } from '../../src/site/siteRecords.ts';
import { stateOf } from '../../src/site/siteSummary.ts';
import { valleyComparisons, valleyDigests, valleyDocuments, valleyStory } from '../fixtures/valley.ts';

const records = arrangeRecords({
  site: siteSettingsSchema.parse({ title: 'x', description: 'y' }),
  documents: valleyDocuments,
  digests: valleyDigests,
  stories: [valleyStory],
  comparisons: valleyComparisons,
});

describe('arrangeRecords(lists)', () => {
  test('puts the newest document first', () => {
    expect(records.briefings.map(({ document }) => document.id)).toEqual(['102_bote', '101_courier', '100_wire']);
  });
});

describe('comparisonsOf(records, id)', () => {
  test('names the other document, whichever side it stands on', () => {
    expect(comparisonsOf(records, '101_courier').map(({ other }) => other)).toEqual(['100_wire', '102_bote']);
  });
});

describe('noticesOf(records, document)', () => {
  test('gives those on its file alone', () => {
    const notice = { kind: 'notice', rule: 'ending', reason: 'It is HTML', fix: 'Rename it' } as const;
    const noticesBy = new Map(['101_courier.txt', '102_bote.html'].map((file) => [file, [{ ...notice, file }]]));
    expect(noticesOf({ noticesBy }, { file: '102_bote.html' })).toEqual([{ ...notice, file: '102_bote.html' }]);
  });
});

describe('stateOf(records)', () => {
  test('says the state of the subject in one line', () => {
    expect(stateOf(records)).toBe(
      '3 documents · 12 figures · 6 pairs of figures compared: 1 same, 3 compatible, 2 in dispute',
    );
  });
});

describe('cutIntoPages(items, size)', () => {
  test('has one empty page for an empty list', () => {
    expect(cutIntoPages([], 2)).toEqual([{ items: [], number: 1, last: 1 }]);
    expect(cutIntoPages([1, 2, 3], 2).map(({ items }) => items)).toEqual([[1, 2], [3]]);
  });
});

describe('packIntoPages(groups, sizeOf, size)', () => {
  test('tears no group apart', () => {
    const pages = packIntoPages([3, 4, 1, 1], (group) => group, 5);
    expect(pages.map(({ items }) => items)).toEqual([
      [3, 4],
      [1, 1],
    ]);
  });
});

describe('listPaths(records)', () => {
  test('holds every document and its source with their day, every story, comparison and name', () => {
    const paths = listPaths(records);
    expect(paths).toContainEqual({ path: 'briefings/dammbruch-im-sorreltal/', changed: '2031-05-19' });
    expect(paths).toContainEqual({ path: 'briefings/dammbruch-im-sorreltal/source/', changed: '2031-05-19' });
    expect(paths).toContainEqual({ path: 'names/aldin-hydro/', changed: undefined });
    const all = records.briefings.flatMap(({ document }) => [...document.figures, ...document.claims]);
    const citables = all.filter(({ id }) => records.own.has(id));
    expect(citables.length).toBeLessThan(all.length);
    expect(paths).toHaveLength(22 + citables.length);
    expect(paths.filter(({ path }) => path.startsWith('c/')).map(({ path }) => path)).toEqual(
      citables.map(({ id }) => `c/${id}/`),
    );
  });
});

describe('writeSitemap(entries)', () => {
  test('escapes addresses', () => {
    expect(writeSitemap([{ address: 'https://x.example/?a&b', changed: undefined }])).toContain(
      '<loc>https://x.example/?a&amp;b</loc>',
    );
  });
});
