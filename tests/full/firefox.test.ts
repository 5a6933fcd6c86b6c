import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { construction } from '../built/records.ts';
import { unpack } from '../built/unpack.ts';
import { serve } from '../server.ts';
import { type Firefox, openFirefox } from './firefox.ts';
import { hasProgram } from './programs.ts';

const site = inject('site');
const QUERIES = ['6,000 construction troops', 'soldiers', 'intelligence', 'Kim Jong-un', 'zzzz'];
const [page = '', row = ''] = construction.path.split('#');
const isRowShown = `document.getElementById(${JSON.stringify(row)})?.getBoundingClientRect().height > 0`;

/** What a search finds, by address; Pagefind gives what scores the same in any order. */
const resultsOf = (search: string, query: string): string =>
  `(${search})(${JSON.stringify(query)}).then(({ results }) => Promise.all(results.map((each) => each.data())))
    .then((found) => found.map(({ url }) => url).sort())`;

describe.skipIf(!hasProgram('firefox-esr'))('in Firefox', () => {
  let firefox: Firefox;
  let folder = '';
  let remove = async () => {};
  const onTheSite = new Map<string, string[]>();
  beforeAll(async () => {
    const unpacked = await unpack(join(site.folder, 'editions/crossbrief-offline.zip'));
    folder = join(unpacked.folder, 'crossbrief-offline');
    remove = unpacked.remove;
    firefox = await openFirefox();
  });
  afterAll(async () => {
    await firefox.close();
    await remove();
  });

  test('search on the site leads from the keyboard to the figure', async () => {
    await firefox.goto(`${site.origin}/about/`);
    for (const query of QUERIES) {
      const search = `async (query) => (await import('/pagefind/pagefind.js')).search(query)`;
      onTheSite.set(query, await firefox.evaluate<string[]>(resultsOf(search, query)));
    }
    await firefox.type('/');
    await firefox.waitFor(
      `document.activeElement?.closest('pagefind-modal') && document.activeElement.matches('input')`,
    );
    await firefox.type('6,000 construction troops');
    const result = `document.querySelector('.search-result a[href$="#${row}"]')`;
    await firefox.waitFor(`${result}?.closest('.search-result').textContent.includes('6,000')`);
    await firefox.evaluate(`${result}.click()`);
    await firefox.waitFor(
      `location.href === ${JSON.stringify(`${site.origin}/${construction.path}`)} && ${isRowShown}`,
    );
    expect(firefox.complaints).toEqual([]);
  });

  test.each([
    ['the folder', () => join(folder, 'about/index.html'), () => pathToFileURL(join(folder, page, 'index.html')).href],
    ['the one file', () => join(site.folder, 'editions/crossbrief.html'), () => ''],
  ])('%s opens by a double click, and its search finds what the site finds', async (_name, fileOf, targetOf) => {
    await firefox.goto(pathToFileURL(fileOf()).href);
    await firefox.type('/');
    await firefox.waitFor(`document.querySelector('#edition-search')?.checkVisibility()`);
    for (const query of QUERIES) {
      const found = await firefox.evaluate<string[]>(resultsOf('crossbriefSearch', query));
      expect({ query, found }).toEqual({ query, found: onTheSite.get(query) });
    }
    expect(onTheSite.get('soldiers')?.length).toBeGreaterThan(3);
    await firefox.evaluate(`document.querySelector('#edition-search').focus()`);
    await firefox.type('6,000 construction troops');
    await firefox.waitFor(`document.querySelector('.search-results li')?.textContent.includes('6,000')`);
    await firefox.evaluate(`document.querySelector('.search-results a').click()`);
    await firefox.waitFor(`location.href.endsWith(${JSON.stringify(`${targetOf()}#${row}`)}) && ${isRowShown}`);
    expect(firefox.complaints).toEqual([]);
  });

  test('everything can be saved, and read and searched without the host', async () => {
    const { origin, server } = await serve(site.folder, '/a/b/');
    await firefox.goto(`${origin}/a/b/editions/`);
    await firefox.waitFor(`document.querySelector('[data-offline-panel] button:not([hidden])')`);
    await firefox.evaluate(`document.querySelector('[data-offline-panel] button').click()`);
    await firefox.waitFor(`document.querySelector('[data-offline-panel][data-state=whole]')`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await firefox.goto(`${origin}/a/b/timeline/`);
    expect(await firefox.evaluate(`document.querySelector('h1').textContent`)).toBe('Timeline');
    await firefox.type('/');
    await firefox.waitFor(
      `document.activeElement?.closest('pagefind-modal') && document.activeElement.matches('input')`,
    );
    await firefox.type('6,000 construction troops');
    await firefox.waitFor(`document.querySelector('.search-result')?.textContent.includes('6,000')`);
    expect(firefox.complaints).toEqual([]);
  });
});
