import { describe, expect, inject, test } from 'vitest';
import { addressOf, pathsOf, samplePathsOf, useBrowser } from './pages.ts';

const TITLE = 'North Korean troops in Russia';
const sites = [inject('site'), inject('nested')];
const pages = sites.flatMap((site) =>
  samplePathsOf(site).map((path) => ({ site, path, place: `${site.base}${path}` })),
);

describe('every page', () => {
  const { open } = useBrowser();

  test.each(sites)(
    'is there at base "$base": briefings, sources, story, comparison, lists, search, changes, data',
    (site) => {
      const paths = pathsOf(site);
      const kinds = paths
        .filter((path) => !path.startsWith('c/'))
        .map((path) => path.replace(/^(briefings|compare|stories|names)\/[^/]+\//, '$1/*/'));
      expect([...new Set(kinds)].sort()).toEqual(
        [
          ['', '404.html', 'about/', 'briefings/', 'briefings/*/'],
          ['briefings/*/source/', 'changes/', 'compare/*/', 'data/', 'editions/', 'editions/book/'],
          ['figures/', 'names/', 'names/*/', 'offline/', 'search/', 'sources/', 'stories/*/', 'timeline/'],
        ].flat(),
      );
    },
  );

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

  test.each(sites)('that is missing at base "$base" is answered by the page that says so', async (site) => {
    const { page } = await open(addressOf(site, 'nowhere/'));
    expect(await page.textContent('h1')).toBe('There is no such page');
  });
});
