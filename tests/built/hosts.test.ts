import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cloudflare, github, netlify, serveLike } from '../hosts.ts';
import { crawl } from './crawl.ts';
import { findByKeyboard, saveEverything } from './keeping.ts';
import { filesOf, pathsOf, useBrowser } from './pages.ts';
import { HOME } from './setup.ts';

const [site, nested] = [inject('site'), inject('nested')];
const IMMUTABLE = 'public, max-age=31536000, immutable';
const CASES = [
  { host: cloudflare, place: site, moved: ['editions/crossbrief.html'], forever: IMMUTABLE },
  { host: netlify, place: site, moved: [], forever: IMMUTABLE },
  { host: github, place: nested, moved: [], forever: 'max-age=600' },
];

describe.each(CASES)('on a host like $host.name', ({ host, place, moved, forever }) => {
  const { open } = useBrowser();
  let home = '';
  let found: Awaited<ReturnType<typeof crawl>> = { visited: [], broken: [] };
  let end = () => {};
  beforeAll(async () => {
    const { origin, server } = await serveLike(host, place.folder, place.base);
    home = origin + place.base;
    found = await crawl(home, HOME);
    end = () => server.closeAllConnections();
    server.unref();
  });
  afterAll(() => end());

  test('every link, place, card and part is there, and no page is redirected', async () => {
    const { visited, broken } = found;
    expect(broken.filter(({ status }) => status !== 308)).toEqual([]);
    expect(broken.map(({ address }) => address)).toEqual(moved.map((path) => home + path));
    const unreached = pathsOf(place).filter((path) => !visited.includes(home + path));
    expect(unreached).toEqual(['404.html', 'offline/']);
    expect(visited.some((address) => /\/cards\/\w+\.png$/.test(address))).toBe(true);
    expect(visited.filter((address) => !address.startsWith(home))).toEqual([]);
    expect((await fetch(`${home}nowhere/at/all/`)).status).toBe(404);
    expect((await fetch(`${home}nowhere/at/all/`)).headers.get('content-type')).toContain('text/html');
  });

  test('every feed is there, and says where it is published', async () => {
    const feeds = filesOf(place.folder).filter((file) => file.startsWith('feeds/'));
    expect(feeds).toHaveLength(4);
    for (const feed of feeds) {
      const answer = await fetch(home + feed);
      expect({ feed, status: answer.status }).toEqual({ feed, status: 200 });
      expect(await answer.text()).toContain(`"${HOME}${feed}"`);
    }
  });

  test('what changes its name is kept for ever, the rest asked for anew, where the host lets us say so', async () => {
    const [font = ''] = found.visited.filter((address) => address.endsWith('.woff2'));
    expect((await fetch(font)).headers.get('cache-control')).toBe(forever);
    for (const path of ['', 'sw.js', 'offline.json', 'pagefind/pagefind-entry.json', 'about/']) {
      expect((await fetch(home + path)).headers.get('cache-control')).toMatch(
        /^(?:public, max-age=0, must-revalidate|max-age=600)$/,
      );
    }
  });

  test('search leads to the figure, and everything can be saved and read without the host', async () => {
    const { page, complaints } = await open(home);
    await findByKeyboard(page, home);
    await saveEverything(page, home);
    expect(complaints).toEqual([]);
    await page.context().setOffline(true);
    await findByKeyboard(page, home);
  });
});
