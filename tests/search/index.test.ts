import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/index.ts';
import { siteSettingsSchema } from '../../src/records/index.ts';
import { writeIndex } from '../../src/search/index.ts';
import { openBrowser } from '../browser.ts';
import { claimBy, documentWith, figureWith } from '../cards/fixture.ts';
import { serve } from '../server.ts';

const LIBRARY: Library = {
  site: siteSettingsSchema.parse({ title: 'Losses', description: 'What is said of them.' }),
  documents: [
    documentWith({
      slug: 'army-counts',
      claims: [claimBy('Mr. Yoo')],
      figures: [figureWith({ low: 4700, high: 4700, approx: true, claim: 'c1', certainty: 'estimated' })],
    }),
    documentWith({
      id: 'b',
      slug: 'sapery',
      language: 'uk',
      figures: [figureWith({ id: 'g1', low: 9, high: 9, what: 'сапери' })],
    }),
  ],
  pairs: [],
  stories: [],
  quantities: [],
  comparisons: [],
  digests: [],
  notices: [],
  published: undefined,
  aliases: new Map(),
  commentary: { briefings: new Map(), comparisons: new Map() },
};
const PAGE = `<!doctype html><html lang="en"><head><title>Army counts</title></head>
<body><main data-pagefind-body><h1>Army counts its losses</h1><p id="f-f1">Casualties</p></main></body></html>`;

const PAGES = [
  { file: 'briefings/army-counts/index.html', path: 'briefings/army-counts/', title: 'Army counts', html: PAGE },
  { file: 'index.html', path: '', title: 'Army counts', html: PAGE.replace('data-pagefind-body', '') },
];

async function makeSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await mkdir(join(folder, 'briefings/army-counts'), { recursive: true });
  await writeFile(join(folder, 'briefings/army-counts/index.html'), PAGE);
  await writeFile(join(folder, 'index.html'), PAGE.replace('data-pagefind-body', ''));
  return folder;
}

/** Indexes the site in a folder and writes the bundle into it. */
async function writeBundle(folder: string): Promise<{ pages: number; records: number }> {
  const { files, ...counts } = await writeIndex(LIBRARY, { folder, pages: PAGES });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
    await writeFile(join(folder, 'pagefind', path), content);
  }
  return counts;
}

/** Of each file of a folder. */
async function hashOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = paths.sort().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return `${path.slice(folder.length)} ${hash.digest('hex')}`;
  });
  return Promise.all(hashes);
}

/** Runs in the page; a string, because the test runner rewrites imports. */
const findFirst = (bundle: string, query: string): string => `(async () => {
  const pagefind = await import(${JSON.stringify(bundle)});
  const { results } = await pagefind.search(${JSON.stringify(query)}, { filters: { kind: 'figure' } });
  const first = await results[0]?.data();
  const kinds = (await pagefind.filters()).kind;
  return { url: first?.url, title: first?.meta.title, count: results.length, kinds };
})()`;

describe('writeIndex(library, folder)', () => {
  let folder = '';
  let browser: Browser;
  beforeAll(async () => {
    folder = await makeSite();
    expect(await writeBundle(folder)).toMatchObject({ pages: 1, records: 2 });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  }, 60_000);

  test.each(['/', '/a/b/'])(
    'leads from a search at base %s to the figure',
    async (base) => {
      const { origin, server } = await serve(folder, base);
      const page = await browser.newPage();
      await page.goto(`${origin}${base}`);
      const find = (query: string) => page.evaluate(findFirst(`${base}pagefind/pagefind.js`, query));
      expect(await find('4,700')).toEqual({
        url: `${base}briefings/army-counts/#f-f1`,
        title: 'about 4,700 casualties',
        count: 1,
        kinds: { figure: 2 },
      });
      expect(await find('сапери')).toMatchObject({ url: `${base}briefings/sapery/#f-g1`, title: '9 сапери' });
      const answer = await page.goto(`${origin}${base}briefings/army-counts/#f-f1`);
      expect(answer?.status()).toBe(200);
      await page.close();
      server.close();
    },
    60_000,
  );

  test('writes the same bytes twice', async () => {
    const again = await makeSite();
    await writeBundle(again);
    expect(await hashOf(join(again, 'pagefind'))).toEqual(await hashOf(join(folder, 'pagefind')));
    await rm(again, { recursive: true });
  });
});
