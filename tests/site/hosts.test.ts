import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cloudflare, github, netlify, serveLike } from '../hosts.ts';
import { crawl } from './crawl.ts';
import { saveEverything } from './keeping.ts';
import { pathsOf, useBrowser } from './pages.ts';
import { construction } from './records.ts';
import { NESTED_SITE } from './setup.ts';

const [site, nested] = [inject('site'), inject('nested')];
const CASES = [
  {
    host: cloudflare,
    place: site,
    moved: ['editions/crossbrief.html'],
    own: undefined,
    forever: 'public, max-age=31536000, immutable',
  },
  { host: netlify, place: site, moved: [], own: undefined, forever: 'public, max-age=31536000, immutable' },
  { host: github, place: nested, moved: [], own: `${NESTED_SITE}/a/b/`, forever: 'max-age=600' },
];

describe.each(CASES)('on a host like $host.name', ({ host, place, own, moved, forever }) => {
  const { open } = useBrowser();
  let home = '';
  let end = () => {};
  beforeAll(async () => {
    const { origin, server } = await serveLike(host, place.folder, place.base);
    home = origin + place.base;
    end = () => server.closeAllConnections();
    server.unref();
  });
  afterAll(() => end());

  test('every link, card and part is there, and no page is redirected', async () => {
    const { visited, broken } = await crawl(home, own);
    expect(broken.filter(({ status }) => status !== 308)).toEqual([]);
    expect(broken.map(({ address }) => address)).toEqual(moved.map((path) => home + path));
    const reached = pathsOf(place).filter((path) => visited.includes(home + path));
    const unreached = pathsOf(place).filter((path) => !reached.includes(path));
    expect(unreached).toEqual(['404.html', 'offline/']);
    expect(visited.some((address) => /\/cards\/\w+\.png$/.test(address))).toBe(own !== undefined);
    expect((await fetch(`${home}nowhere/at/all/`)).status).toBe(404);
    expect((await fetch(`${home}nowhere/at/all/`)).headers.get('content-type')).toContain('text/html');
  });

  test('what changes its name is kept for ever, the rest asked for anew, where the host lets us say so', async () => {
    const [font = ''] = (await crawl(home, own)).visited.filter((address) => address.endsWith('.woff2'));
    expect((await fetch(font)).headers.get('cache-control')).toBe(forever);
    for (const path of ['', 'sw.js', 'offline.json', 'pagefind/pagefind-entry.json', 'about/']) {
      expect((await fetch(home + path)).headers.get('cache-control')).toMatch(
        /^(?:public, max-age=0, must-revalidate|max-age=600)$/,
      );
    }
  });

  test('search leads to the figure, and everything can be saved and read without the host', async () => {
    const { page, complaints } = await open(home);
    await saveEverything(page, home);
    expect(complaints).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${home}timeline/`);
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').first().fill('6,000 construction troops');
    await page.locator('.search-result', { hasText: '6,000' }).first().waitFor();
    await page.locator('.search-result a').first().click();
    await page.waitForURL(home + construction.path);
    expect(await page.locator(construction.row).isVisible()).toBe(true);
  });
});
