import { describe, expect, inject, test } from 'vitest';
import { addressOf, kindsOf, samplePathsOf, useBrowser } from './pages.ts';

const TITLE = 'North Korean troops in Russia';
const [site, nested] = [inject('site'), inject('nested')];
const kinds = kindsOf(site);
/** The files are the same below a path, so that one page of each kind shows there what moving them does. */
const pages = [
  ...samplePathsOf(site).map((path) => ({ site, path })),
  ...[...kinds.values()].filter((path) => path !== '404.html').map((path) => ({ site: nested, path })),
].map((each) => ({ ...each, place: `${each.site.base}${each.path}` }));

describe('every page', () => {
  const { open } = useBrowser();

  test('is there: briefings, sources, story, comparison, lists, search, changes, data', () => {
    expect([...kinds.keys()].sort()).toEqual(
      [
        ['', '404.html', 'about/', 'briefings/', 'briefings/*/'],
        ['briefings/*/source/', 'c/*/', 'changes/', 'compare/*/', 'data/', 'editions/', 'editions/book/'],
        ['figures/', 'names/', 'names/*/', 'offline/', 'q/*/', 'search/', 'sources/', 'stories/*/', 'timeline/'],
      ].flat(),
    );
  });

  test.each(pages)(
    '$place has one heading of the first rank, a title, a language, landmarks',
    async ({ site, path }) => {
      const { page, requests, complaints } = await open(addressOf(site, path));
      const found = await page.evaluate(() => ({
        language: document.documentElement.lang,
        headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
        landmarks: ['body > header', 'main', 'body > footer'].map((each) => document.querySelectorAll(each).length),
        navigation: [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label')),
        ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      }));
      expect(found).toMatchObject({ language: 'en', landmarks: [1, 1, 1] });
      expect(found.headings).toEqual([expect.stringMatching(/\S/)]);
      expect(found.navigation).toContain('Site');
      expect(found.ids).toEqual([...new Set(found.ids)]);
      expect((await page.title()).split(' – ').at(-1)).toBe(TITLE);
      expect(requests.filter((address) => !address.startsWith(`${site.origin}${site.base}`))).toEqual([]);
      const scripts = requests.filter((address) => /\.m?js$/.test(new URL(address).pathname));
      expect(scripts.length > 0).toBe(['editions/', 'offline/', 'search/'].includes(path));
      expect(complaints).toEqual([]);
    },
  );

  test('that is missing is answered, at any depth, by the page that says so', async () => {
    const { page, requests } = await open(addressOf(site, 'nowhere/at/all/'));
    expect(await page.textContent('h1')).toBe('There is no such page');
    expect(requests.filter((address) => address.includes('nowhere'))).toHaveLength(1);
  });
});
