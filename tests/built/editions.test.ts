import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isFigureTold } from '../../src/pipeline/briefing/printed.ts';
import { scanPage } from '../../src/site/scanPage.ts';
import { addressOf, filesOf, htmlOf, kindsOf, pathsOf, useBrowser } from './pages.ts';
import { briefings, construction } from './records.ts';
import { HOME } from './setup.ts';
import { readArchive, unpack } from './unpack.ts';

const site = inject('site');
const QUERIES = [
  '6,000 construction troops',
  'soldiers',
  'intelligence',
  'Kim Jong-un',
  'artillery',
  'wounded',
  'zzzz',
];
const fileOf = (name: string): string => join(site.folder, 'editions', name);

type Found = readonly (readonly [address: string, title: string | undefined])[];
const byAddress = ([a]: Found[number], [b]: Found[number]): number => (a < b ? -1 : a > b ? 1 : 0);

/** Runs in the page; a string, because the test runner rewrites imports. */
const resultsOf = (search: string, query: string): string => `(async () => {
  const { results } = await (${search})(${JSON.stringify(query)});
  const found = await Promise.all(results.map(async (result) => ({ score: Math.round(result.score * 1e4), ...(await result.data()) })));
  // Pagefind adds up scores, and gives what scores the same, in any order.
  found.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
  return found.map(({ url, meta }) => [url, meta.title]);
})()`;

const onTheSite = (page: Page, query: string): Promise<Found> =>
  page.evaluate(resultsOf(`(await import('/pagefind/pagefind.js')).search`, query));
const inTheEdition = (page: Page, query: string): Promise<Found> => page.evaluate(resultsOf('crossbriefSearch', query));

/** What search on the site finds that an edition holds, for each query; results of one rank may stand in another order. */
async function expectSameResults(served: Page, local: Page): Promise<void> {
  for (const query of QUERIES) {
    const wanted = await onTheSite(served, query);
    const found = await inTheEdition(local, query);
    expect({ query, found: found.toSorted(byAddress) }).toEqual({ query, found: wanted.toSorted(byAddress) });
    expect(wanted.length > 0).toBe(query !== 'zzzz');
  }
}

describe('the site as a folder, from file:', () => {
  const { open } = useBrowser();
  let folder = '';
  let remove = async () => {};
  beforeAll(async () => {
    const unpacked = await unpack(fileOf('crossbrief-offline.zip'));
    folder = join(unpacked.folder, 'crossbrief-offline');
    remove = unpacked.remove;
  });
  afterAll(() => remove());
  const addressOf = (file: string): string => pathToFileURL(join(folder, file)).href;

  test('holds every page but those that need the site, and links lead to files and to their places in them', async () => {
    const files = filesOf(folder);
    const pages = pathsOf(site).filter((path) => !/^(?:404\.html|editions\/|offline\/)/.test(path));
    expect(files.filter((file) => file.endsWith('index.html'))).toEqual(
      pages.map((path) => `${path}index.html`).sort(),
    );
    expect(files.filter((file) => file.endsWith('.png'))).toEqual([]);
    const read = new Map<string, ReturnType<typeof scanPage>>();
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      read.set(file, scanPage(file, await readFile(join(folder, file), 'utf8')));
    }
    for (const [file, { links, requests }] of read) {
      const addresses = [...links, ...requests.map(({ address }) => address)];
      for (const address of addresses.filter((each) => !/^https?:/.test(each))) {
        const target = new URL(address, `file:///${file}`);
        const name = decodeURIComponent(target.pathname.slice(1));
        expect({ file, address, isThere: files.includes(name) }).toMatchObject({ isThere: true });
        const fragment = decodeURIComponent(target.hash.slice(1));
        if (fragment)
          expect({ file, address, anchors: read.get(name)?.anchors.has(fragment) }).toMatchObject({ anchors: true });
      }
      expect(requests.filter(({ address }) => /^https?:/.test(address))).toEqual([]);
    }
  });

  test('opens page by page without a complaint', async () => {
    const { page, complaints, requests } = await open(addressOf('index.html'));
    const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
    for (const file of pages) {
      await page.goto(addressOf(file));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 253, 248)',
      );
    }
    expect(requests.filter((address) => !address.startsWith('file:') && !address.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('searches from the keyboard, and finds what the site finds', async () => {
    const { page, complaints } = await open(addressOf('about/index.html'));
    await page.keyboard.press('/');
    await page.locator('#edition-search').fill('6,000 construction troops');
    await page.locator('.search-results a').first().click();
    const [path, row] = construction.path.split('#');
    await page.waitForURL(`${addressOf(`${path}index.html`)}#${row}`);
    await expect.poll(() => page.locator(construction.row).isVisible()).toBe(true);
    await page.goto(addressOf('search/index.html'));
    const served = await open(`${site.origin}/`);
    await expectSameResults(served.page, page);
    expect(complaints).toEqual([]);
  });
});

describe('the site in one file, from file:', () => {
  const { open } = useBrowser();
  const address = pathToFileURL(fileOf('crossbrief.html')).href;

  test('shows one page at a time, follows links and back, and complains of nothing', async () => {
    const { page, complaints, requests } = await open(address);
    const [briefing] = briefings;
    const shown = () => page.locator('.part:visible h1').allTextContents();
    expect(await shown()).toEqual(['North Korean troops in Russia']);
    await page.getByRole('link', { name: 'Timeline' }).first().click();
    await expect.poll(shown).toEqual(['Timeline']);
    await page.goBack();
    await page
      .getByRole('link', { name: briefing?.document.title ?? '' })
      .first()
      .click();
    await expect.poll(shown).toEqual([briefing?.document.title]);
    expect(requests.filter((each) => !/^(?:file|data):/.test(each))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('keeps the ids of claims, and every link leads to one', async () => {
    const { anchors, links } = scanPage('crossbrief.html', await readFile(fileOf('crossbrief.html'), 'utf8'));
    const ids = briefings.flatMap(({ path }) =>
      [...htmlOf(site, path).matchAll(/ id="([fcqe]-\w+)"/g)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !anchors.has(id ?? ''))).toEqual([]);
    const inside = links.filter((link) => link.startsWith('#'));
    expect(inside.filter((link) => !anchors.has(decodeURIComponent(link.slice(1))))).toEqual([]);
    expect(links.filter((link) => !/^(?:#|https?:|mailto:)/.test(link))).toEqual([]);
  });

  test('finds what the site finds, and leads there', async () => {
    const { page, complaints } = await open(address);
    await page.keyboard.press('/');
    await page.locator('#edition-search').fill('6,000 construction troops');
    await page.locator('.search-results a').first().click();
    expect(new URL(page.url()).hash).toBe(construction.path.replace(/^.*#/, '#'));
    await expect.poll(() => page.locator(construction.row).isVisible()).toBe(true);
    const served = await open(`${site.origin}/`);
    await expectSameResults(served.page, page);
    expect(complaints).toEqual([]);
  });

  test('reads without a script, everything below each other', async () => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('.part:visible').count()).toBeGreaterThan(8);
  });
});

describe('the book for e-readers', () => {
  const { open } = useBrowser();

  test('begins with its type, unpacked, and says how it can be read', async () => {
    const entries = await readArchive(fileOf('crossbrief.epub'));
    expect(entries[0]?.[0]).toBe('mimetype');
    const bytes = await readFile(fileOf('crossbrief.epub'));
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const description = Buffer.from(entries.find(([name]) => name.endsWith('.opf'))?.[1] ?? []).toString();
    for (const property of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ]) {
      expect(description).toContain(`<meta property="schema:${property}">`);
    }
    expect(description).toContain('<meta property="dcterms:modified">2025-08-31T00:00:00Z</meta>');
  });

  test('is well-formed, keeps the ids of claims with a link to the site, and numbers its pages', async () => {
    const entries = await readArchive(fileOf('crossbrief.epub'));
    const documents = entries
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => Buffer.from(bytes).toString());
    const { page } = await open('about:blank');
    const faults = await page.evaluate(
      (all) =>
        all.map(
          (each) =>
            new DOMParser().parseFromString(each, 'application/xhtml+xml').querySelector('parsererror')?.textContent,
        ),
      documents,
    );
    expect(faults).toEqual(documents.map(() => undefined));
    const text = documents.join('');
    for (const { document, digest, path } of briefings) {
      for (const { id } of document.figures.filter((figure) => !figure.minor && isFigureTold(digest, figure))) {
        expect(text).toContain(` id="f-${id}"`);
        expect(text).toMatch(new RegExp(`<small class="id"><a href="${HOME}(?:${path}#f-${id}|c/${id}/)">f-${id}</a>`));
      }
    }
    const breaks = [...text.matchAll(/role="doc-pagebreak" id="page-(\d+)"/g)].map(([, number]) => Number(number));
    expect(breaks.length).toBeGreaterThan(5);
    expect(breaks.toSorted((a, b) => a - b)).toEqual(breaks.map((_, index) => index + 1));
    expect(text.match(/<svg/g)?.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/<script|<img|<button|<form/);
  });
});

describe('the page "Take it with you"', () => {
  test('says how large each file is', async () => {
    for (const name of ['crossbrief-offline.zip', 'crossbrief.html', 'crossbrief.epub']) {
      const { size } = await stat(fileOf(name));
      const [, said, unit] =
        new RegExp(`data-size-of="${name}"[^>]*>· ([\\d.]+) (MB|kB)<`).exec(htmlOf(site, 'editions/')) ?? [];
      expect(Math.abs(Number(said) * (unit === 'MB' ? 1_000_000 : 1000) - size)).toBeLessThan(60_000);
    }
  });
});

/** A4 less the margins, in CSS pixels. */
const SHEET = { width: 673, height: 986 };

describe('on paper', () => {
  const { open } = useBrowser();

  test.each([...kindsOf(site)].filter(([kind]) => kind !== '404.html'))(
    'a page of the kind "%s" is light and whole: closed parts stay closed, nothing is cut, its address is below it',
    async (_kind, path) => {
      const { page } = await open(addressOf(site, path), { viewport: SHEET, colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const seen = await page.evaluate(() => ({
        opened: [...document.querySelectorAll('details:not([open]) > *')].filter((each) => each.checkVisibility())
          .length,
        shown: [...document.querySelectorAll('nav[aria-label=Site], button, input')].filter((each) =>
          each.checkVisibility(),
        ).length,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        width: document.documentElement.scrollWidth,
        named: [...document.querySelectorAll('main [id^="f-"], main [id^="c-"]')].filter(
          (each) => getComputedStyle(each, '::after').content === `"${each.id}"`,
        ).length,
        address: document.querySelector('body > footer .on-paper')?.textContent,
      }));
      expect(seen).toMatchObject({ opened: 0, shown: 0, paper: 'rgb(255, 255, 255)', named: 0 });
      expect(seen.width).toBeLessThanOrEqual(SHEET.width);
      expect(seen.address).toBe(`This page: ${HOME}${path}`);
    },
  );

  test('the book is light, complete and numbered; notes and tables stand open', async () => {
    const { page } = await open(`${inject('nested').origin}/a/b/editions/book/`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate(() => ({
      parts: document.querySelectorAll('.part h2').length,
      hidden: [...document.querySelectorAll('.part blockquote, .part table')].filter((each) => !each.checkVisibility())
        .length,
      navigation: document.querySelector('header nav')?.checkVisibility(),
      ink: getComputedStyle(document.querySelector('.part h2') as Element).color,
      ids: document.querySelectorAll('.part .id').length,
    }));
    expect(seen).toMatchObject({ hidden: 0, navigation: false, ink: 'rgb(0, 0, 0)' });
    expect(seen.parts).toBeGreaterThanOrEqual(briefings.length + 2);
    expect(seen.ids).toBeGreaterThan(30);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(8);
  });
});
