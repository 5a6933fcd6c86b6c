import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOverflow, findViolations } from '../built/audit.ts';
import { runBuild } from '../built/build.ts';
import { addressOf, htmlOf, pathsOf, settleResults, tabTo, useBrowser } from '../built/pages.ts';
import type { ServedSite } from '../built/setup.ts';
import { EXTREMES } from '../fixtures/extremes.ts';
import { serve } from '../server.ts';

const MOST_BYTES = 100_000;
const MOST_LINKS = 40;

describe('a site of 40 reports of one flood, a document of 200 figures and one of nothing', () => {
  const { open } = useBrowser();
  let folder = '';
  let server: Server;
  let site: ServedSite;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    const [seeds, content, out] = ['seeds', 'content', 'out'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await mkdir(seeds);
    await mkdir(content);
    for (const [name, text] of Object.entries(EXTREMES)) await writeFile(join(seeds, name), text);
    await writeFile(join(content, 'site.yaml'), 'title: Floods\ndescription: What was counted\nlanguage: en\n');
    const { code, errors } = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out });
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    const served = await serve(out, '/');
    server = served.server;
    site = { folder: out, base: '/', origin: served.origin };
  }, 600_000);

  afterAll(async () => {
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const pathBelow = (start: string): string => pathsOf(site).find((path) => path.startsWith(start)) ?? `no ${start}`;

  test('has no page above 100 kB, compressed, but the book that holds them all for print', () => {
    const heavy = pathsOf(site).filter((path) => gzipSync(htmlOf(site, path)).length > MOST_BYTES);
    expect(heavy).toEqual(['editions/book/']);
  });

  test('makes one story of the 40 reports', () => {
    expect(pathsOf(site).filter((path) => path.startsWith('stories/flood'))).toHaveLength(1);
  });

  test('says of a story of 40 documents what they agree on and dispute before it lists them', async () => {
    const { page } = await open(addressOf(site, pathBelow('stories/flood')), { viewport: { width: 360, height: 780 } });
    const sections = await page.locator('main section[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(sections.slice(0, 3)).toEqual(['figures', 'moved', 'agreed']);
    expect(sections.slice(-2)).toEqual(['pairs', 'documents']);
    const top = await page.locator('#figures').boundingBox();
    expect(top?.y).toBeLessThan(780);
    expect(await page.locator('#documents li').count()).toBe(40);
    expect(await page.locator('#pairs td a').count()).toBe(40 * 39);
  });

  test('keeps in sight what a row of its tables is about', async () => {
    const { page } = await open(addressOf(site, pathBelow('stories/flood')), { viewport: { width: 360, height: 780 } });
    const wide = page.locator('#pairs .wide');
    await wide.evaluate((element) => element.scrollTo({ left: 2000 }));
    const head = await wide.locator('tbody th').first().boundingBox();
    expect(head !== null && head.x >= 0 && head.x + head.width < 200).toBe(true);
  });

  test('lists all documents, and each of 200 figures and more in their briefing', async () => {
    const briefings = await open(addressOf(site, 'briefings/'));
    const links = briefings.page.locator('#briefings a[href^="../briefings/"]');
    const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0]));
    expect(new Set(listed).size).toBe(42);
    const list = await open(addressOf(site, 'briefings/what-was-counted-in-marrow-county/'));
    expect(await list.page.locator('[id^=f-]').count()).toBeGreaterThanOrEqual(200);
  });

  test('leads by keyboard from search to a number with its sentences, and to the words in the original', async () => {
    const { page } = await open(addressOf(site, ''), { viewport: { width: 360, height: 740 } });
    await page.route('https://register.example/**', (route) => route.fulfill({ body: 'the original' }));
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').first().waitFor();
    await page.keyboard.type('1,021 boats');
    await settleResults(page, '1,021 boats');
    await tabTo(page, '.search-result');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/q/**');
    expect(await page.locator('main').innerText()).toContain('1,021');
    expect(await page.locator('main a[href*="what-was-counted-in-marrow-county/#f-"]').count()).toBeGreaterThan(0);
    // Its story and every document that gives it stand before the sentence.
    await tabTo(page, 'main a[href^="https://register.example/"]', MOST_LINKS);
    const link = page.locator('main a[href^="https://register.example/"]').first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/register\.example\/counted#:~:text=The%20council/);
    expect(await link.getAttribute('rel')).toBe('noopener');
    await page.keyboard.press('Enter');
    await page.waitForURL('https://register.example/counted*');
  });

  test.each([
    '',
    'about/',
    'briefings/',
    'briefings/flood',
    'briefings/what-was-counted',
    'briefings/a-very-long',
    'compare/',
    'figures/',
    'names/',
    'names/anna',
    'sources/',
    'stories/flood',
    'timeline/',
  ])('shows "%s…" on every screen', async (start) => {
    const path = start === '' ? '' : pathBelow(start);
    const { page } = await open(addressOf(site, path), { bypassCSP: true, reducedMotion: 'reduce' });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const found = { overflow: await findOverflow(page), violations: await findViolations(page) };
      expect({ path, width, ...found }).toEqual({ path, width, overflow: [], violations: [] });
    }
  });
});
