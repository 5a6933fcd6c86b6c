import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { writeRemoval } from '../../src/offline/write.ts';
import { copyFolder } from './build/folder.ts';
import { beginKeeping, type Host, makeNextEdition, openHost, saveEverything, storesOf } from './keeping.ts';
import { pathsOf, settle, useBrowser } from './pages.ts';
import { briefings, construction } from './records.ts';

const site = inject('site');
const [first] = briefings;
const UNVISITED = pathsOf(site).filter((path) => /^(?:briefings\/[^/]+|compare\/[^/]+|timeline)\/$/.test(path));

/** Not as deep as the page that stands in for it. */
const deep = UNVISITED.find((path) => path.startsWith('compare/')) ?? '';

const goOffline = async (page: Page, host: Host): Promise<void> => {
  await host.cut();
  await page.context().setOffline(true);
};

async function searchFor(page: Page, query: string): Promise<string | null> {
  await page.keyboard.press('/');
  await page.locator('pagefind-modal input').first().fill(query);
  await page.locator('.search-result', { hasText: '6,000' }).first().waitFor();
  return page.locator('.search-result a').first().getAttribute('href');
}

const barOf = (page: Page) => page.locator('.edition-bar');

describe('offline', () => {
  const { open } = useBrowser();

  test('no script is fetched and nothing is stored before the reader does something', async () => {
    const host = await openHost();
    const { page, requests } = await open(`${host.origin}/${first?.path}`);
    await settle(page);
    expect(requests.filter((address) => /\.js$/.test(address))).toEqual([]);
    expect(await storesOf(page)).toEqual([]);
  });

  test('a page that was open and search can be read again; another one gives the list of what is stored', async () => {
    const host = await openHost();
    const { page } = await open(`${host.origin}/${first?.path}`);
    await beginKeeping(page);
    await goOffline(page, host);
    // The network is gone; Chromium tells a page of a service worker so only where it is not driven by a test.
    await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await page.reload();
    expect(await page.textContent('h1')).toBe(first?.document.title);
    await expect.poll(() => barOf(page).textContent()).toBe('You are offline. This is the edition of 31 August 2025.');
    expect(await searchFor(page, '6,000 construction troops')).toBe(`/${construction.quantity}`);
    await page.goto(`${host.origin}/${deep}`);
    expect(await page.textContent('h1')).toBe('This page is not stored');
    const listed = page.locator('[data-offline-list] a');
    await listed.first().waitFor();
    expect(await listed.allTextContents()).toContain(first?.document.title);
    await listed.filter({ hasText: first?.document.title ?? '' }).click();
    expect(await page.textContent('h1')).toBe(first?.document.title);
  });

  test('after "Save everything" three pages that were never opened are read, and search leads to the figure', async () => {
    const host = await openHost();
    const { page, complaints } = await open(`${host.origin}/editions/`);
    await saveEverything(page, `${host.origin}/`);
    expect(await page.textContent('[data-offline-panel] [role=status]')).toMatch(
      /^Everything is stored in this browser: \d+ files, \d\.\d MB, the edition of 31 August 2025\./,
    );
    expect(complaints).toEqual([]);
    await goOffline(page, host);
    expect(UNVISITED.length).toBeGreaterThanOrEqual(3);
    for (const path of UNVISITED) {
      const answer = await page.goto(`${host.origin}/${path}`);
      expect(answer?.status()).toBe(200);
    }
    expect(await searchFor(page, '6,000 construction troops')).toBe(`/${construction.quantity}`);
    await page.goto(`${host.origin}/editions/`);
    await page.locator('[data-offline-panel][data-state=whole]').waitFor();
  });

  test('says what is missing when the browser dropped some of what was saved', async () => {
    const host = await openHost();
    const { page } = await open(`${host.origin}/`);
    await saveEverything(page, `${host.origin}/`);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      await cache.delete('/timeline/');
      await cache.put('/sources/', new Response('damaged'));
      sessionStorage.clear();
    });
    await page.goto(`${host.origin}/about/`);
    await expect.poll(() => barOf(page).textContent()).toMatch(/^The browser no longer holds 1 of the files/);
    await page.goto(`${host.origin}/editions/`);
    const total = await page.evaluate(async () => {
      const { pages, files } = await (await fetch('/offline.json')).json();
      return pages.length + files.length;
    });
    await expect
      .poll(() => page.textContent('[data-offline-panel] [role=status]'))
      .toMatch(new RegExp(`^${total - 2} of ${total} files are stored`));
  });
});

describe('a new edition', () => {
  const { open } = useBrowser();

  test('waits until the reader asks for it, then changes every open page, and keeps what was saved', async () => {
    const host = await openHost();
    const { page } = await open(`${host.origin}/`);
    await saveEverything(page, `${host.origin}/`);
    const other = await page.context().newPage();
    await other.goto(`${host.origin}/figures/`);
    const before = await storesOf(page);
    host.folder = await makeNextEdition();
    await page.goto(`${host.origin}/about/`);
    expect(await page.textContent('h1')).not.toContain('next edition');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => barOf(page).textContent()).toBe('New edition of 2 January 2026Reload');
    await expect.poll(() => barOf(other).textContent()).toBe('New edition of 2 January 2026Reload');
    await page.reload();
    expect(await page.textContent('h1')).not.toContain('next edition');
    expect(await storesOf(page)).toEqual(expect.arrayContaining(before));
    const reloaded = other.waitForEvent('load');
    await barOf(page).getByText('Reload').click();
    await expect.poll(() => page.textContent('h1').catch(() => '')).toContain('next edition');
    await reloaded;
    await expect.poll(() => storesOf(page)).toEqual([expect.stringContaining('0123456789ab')]);
    await page.goto(`${host.origin}/editions/`);
    await page.locator('[data-offline-panel][data-state=whole]').waitFor();
  });

  test('is read as it is where a page was not stored, and gives none of its parts to a page of the old one', async () => {
    const host = await openHost();
    const { page } = await open(`${host.origin}/${first?.path}`);
    await beginKeeping(page);
    host.folder = await makeNextEdition();
    const part = 'figures/';
    host.faults[part] = { status: 200, type: 'text/html', body: '<main>of another edition</main>' };
    expect(await page.evaluate(async (path) => (await fetch(`/${path}`)).status, part)).toBe(504);
    await page.goto(`${host.origin}/about/`);
    expect(await page.textContent('h1')).toContain('next edition');
  });
});

const FAULTS = [
  { name: '404', fault: { status: 404, type: 'text/html', body: 'no' } },
  { name: '500', fault: { status: 500, type: 'text/html', body: 'no' } },
  { name: 'HTML instead of the script', fault: { status: 200, type: 'text/html', body: '<!doctype html><p>Sign in' } },
];

describe('while it is installed', () => {
  const { open } = useBrowser();

  test.each(FAULTS)(
    '$name leaves nothing half stored the first time, and the edition before the next',
    async ({ fault }) => {
      const host = await openHost();
      host.faults = { 'search.js': fault };
      const { page } = await open(`${host.origin}/`);
      const failed = page.evaluate(
        () =>
          new Promise((resolve) => {
            navigator.serviceWorker.register('/sw.js').then(({ installing }) => {
              installing?.addEventListener('statechange', () => resolve(installing.state));
            });
          }),
      );
      expect(await failed).toBe('redundant');
      expect(await storesOf(page)).toEqual([]);
      host.faults = {};
      await page.reload();
      await beginKeeping(page);
      const before = await storesOf(page);
      host.folder = await makeNextEdition();
      host.faults = { 'search.css': fault };
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null))
        .toBe(true);
      await expect.poll(() => storesOf(page)).toEqual(before);
      await page.reload();
      expect(await page.textContent('h1')).not.toContain('next edition');
      expect(await searchFor(page, '6,000 construction troops')).toBe(`/${construction.quantity}`);
    },
  );

  test('a full disk is told, and the page reads on', async () => {
    const host = await openHost();
    const { page } = await open(`${host.origin}/editions/`);
    await page.locator('[data-offline-panel] button').waitFor();
    const session = await page.context().newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: usage + 20_000 });
    await page.locator('[data-offline-panel] button').click();
    await expect
      .poll(() => page.textContent('[data-offline-panel] [role=status]'))
      .toMatch(/^\d+ of \d+ files are stored.* The browser has no room for the rest\.$/);
    await page.goto(`${host.origin}/${first?.path}`);
    expect(await page.textContent('h1')).toBe(first?.document.title);
  });
});

describe('the kill switch', () => {
  const { open } = useBrowser();

  test('removes what was stored, and itself', async () => {
    const host = await openHost();
    host.folder = await copyFolder(site.folder);
    const { page } = await open(`${host.origin}/`);
    await beginKeeping(page);
    for (const [file, content] of await writeRemoval()) await writeFile(join(host.folder, file), content);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => storesOf(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
  });
});
