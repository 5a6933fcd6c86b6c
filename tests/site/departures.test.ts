import { describe, expect, test } from 'vitest';
import { recordEdition } from '../../src/publishing/index.ts';
import type { Digest, Document } from '../../src/records/index.ts';
import { listDepartures, listPublishedPaths } from '../../src/site/departures.ts';
import { siteStateOf } from '../../src/site/published.ts';
import { listRedirects } from '../../src/site/redirects.ts';
import { documentOf } from '../builders.ts';

const TEXT = 'Storm Hits Coast\nBy Ana Ruiz\nThe flood killed 40 people on May 3, police said.';
const digestOf = (id: string): Digest => ({
  id,
  bottomLine: '',
  keyPoints: [],
  printed: [{ start: 0, end: TEXT.length }],
  words: { printed: 0, document: 0, limit: 0, longestRun: 0 },
});
const storyOf = ({ id, slug, title }: Document) => ({ id, slug, title, documents: [id] });
const siteOf = (documents: Document[], aliases: [string, string][] = []) => ({
  site: { hosting: { files: 20_000, megabytes: 25 } },
  documents,
  stories: documents.map(storyOf),
  comparisons: [],
  quantities: [],
  digests: documents.map(({ id }) => digestOf(id)),
  aliases: new Map(aliases),
});
const before = documentOf(TEXT, { slug: 'storm' }, 'a');
const published = recordEdition(undefined, siteStateOf(siteOf([before])), '2026-01-31');
const PAST = {
  documents: [],
  stories: [],
  comparisons: [],
  names: [{ slug: 'bo-li', name: 'Bo Li' }],
  lists: ['briefings/page/2/', 'figures/3/', 'names/bo-li/2/'],
  records: [],
};
const departuresOf = (site: ReturnType<typeof siteOf>) => listDepartures({ ...site, published });
const wayOf = (site: ReturnType<typeof siteOf>) => departuresOf(site).map(({ from, to }) => [from, to]);

describe('listDepartures(site)', () => {
  test('has none while everything stands where it stood', () => {
    expect(departuresOf(siteOf([before]))).toEqual([]);
  });

  test('follows a slug that the editor changed', () => {
    expect(wayOf(siteOf([documentOf(TEXT, { slug: 'flood' }, 'a')]))).toEqual([
      ['briefings/storm/', 'briefings/flood/'],
      ['briefings/storm/source/', 'briefings/flood/source/'],
      ['stories/storm/', 'stories/flood/'],
    ]);
  });

  test('follows a name into the one that it is a form of now', () => {
    const { names } = published ?? { names: [] };
    const old = { slug: 'anna-ruiz', name: 'Anna Ruiz' };
    const joined = { ...before, names: before.names.map((name) => ({ ...name, aliases: ['Anna Ruiz'] })) };
    const [heir] = siteStateOf(siteOf([joined])).names;
    const past = published && { ...published, names: [...names, old] };
    const found = listDepartures({ ...siteOf([joined]), published: past }).find(
      ({ from }) => from === 'names/anna-ruiz/',
    );
    expect(heir && found?.to).toBe(heir && `names/${heir.slug}/`);
  });

  test('follows claims and figures into a renamed file', () => {
    const renamed = documentOf(TEXT, { slug: 'storm' }, 'z');
    const ways = wayOf(siteOf([renamed]));
    const pairs = [...before.figures, ...before.claims].map(({ id }, index) => [
      `c/${id}/`,
      `c/${[...renamed.figures, ...renamed.claims][index]?.id}/`,
    ]);
    expect(ways).toEqual(pairs.sort());
    expect(ways.length).toBeGreaterThan(1);
  });

  test('says what became of a figure whose value changed, and leads to the one in its place', () => {
    const changed = documentOf(TEXT.replace('40 people', '55 people'), { slug: 'storm' }, 'a');
    const found = departuresOf(siteOf([changed])).find(({ title }) => title.startsWith('40 people'));
    expect(found).toMatchObject({ title: '40 people, police', reason: expect.stringContaining('no longer says it') });
    expect(found?.to).toBeUndefined();
    expect(found?.onward.map(({ title }) => title)).toEqual(['Now: 55 people, police', 'Storm Hits Coast']);
  });

  test('says that a document was taken out, with all that rested on it', () => {
    const other = documentOf('Calm Seas\nBy Ben Ode\nNothing moved.', {}, 'b');
    const found = departuresOf(siteOf([other]));
    expect(found).toHaveLength(3 + before.figures.length + before.claims.length);
    expect(found.filter(({ to }) => to !== undefined)).toEqual([]);
    expect(found[0]?.reason).toBe('The document was taken out of this site.');
  });

  test('leads from the pages of a list that is shorter now to its beginning, and of a name that is gone to what is said of it', () => {
    const site = { ...siteOf([before]), published: published && { ...published, past: PAST } };
    expect(listDepartures(site).map(({ from, to }) => [from, to])).toEqual([
      ['briefings/page/2/', 'briefings/'],
      ['figures/3/', 'figures/'],
      ['names/bo-li/', undefined],
      ['names/bo-li/2/', undefined],
    ]);
    expect(listPublishedPaths(site)).toContain('figures/3/');
  });

  test('takes the editor’s word first, and never hides a page that is there', () => {
    const site = siteOf(
      [before],
      [
        ['briefings/old/', 'briefings/storm/'],
        ['briefings/storm/', 'about/'],
      ],
    );
    expect(wayOf(site)).toEqual([['briefings/old/', 'briefings/storm/']]);
  });
});

describe('listPublishedPaths(site)', () => {
  test('names every address that must last', () => {
    const paths = listPublishedPaths({ published, aliases: new Map([['x/', 'about/']]) });
    expect(paths).toEqual(
      expect.arrayContaining(['briefings/storm/', 'briefings/storm/source/', 'stories/storm/', 'x/']),
    );
    expect(paths).toHaveLength(4 + before.figures.length + before.claims.length);
  });
});

describe('listRedirects(departures)', () => {
  test('gives what is known to lead on, pages before claims where there are too many', () => {
    const aliases = Array.from({ length: 1950 }, (_, index): [string, string] => [`c/${index}/`, 'about/']);
    const site = siteOf([documentOf(TEXT, { slug: 'flood' }, 'a')], aliases);
    const redirects = listRedirects(listDepartures({ ...site, published }));
    expect(redirects).toHaveLength(1900);
    expect(redirects.slice(0, 1)).toEqual([{ from: 'briefings/storm/', to: 'briefings/flood/' }]);
    expect(redirects.filter(({ from }) => from.startsWith('stories/'))).toHaveLength(1);
  });
});
