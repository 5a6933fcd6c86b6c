import { describe, expect, inject, test } from 'vitest';
import { addressOf, htmlOf, useBrowser } from './pages.ts';
import {
  countedCuts,
  emptyRows,
  isFirstSight,
  LONG,
  medianOf,
  readPathsOf,
  repeatedSentences,
  SCREENS,
  smallCuts,
  topOfWords,
  visibleWords,
} from './reading.ts';
import { briefings } from './records.ts';

const site = inject('site');
const PAGES = readPathsOf(site);

describe('of what a page says', () => {
  test.each(PAGES)('"%s" says no sentence twice and has no row without words', (path) => {
    const html = htmlOf(site, path);
    expect({
      repeated: repeatedSentences(html, briefings),
      empty: emptyRows(html),
      cuts: countedCuts(html),
    }).toEqual({ repeated: [], empty: [], cuts: [] });
  });

  test.each(briefings)('nothing of $file is cut by fewer than four words', (briefing) => {
    expect(smallCuts(briefing)).toEqual([]);
  });
});

describe.each(SCREENS)('on a screen of $width × $height', (viewport) => {
  const { open } = useBrowser();

  test.each(PAGES.filter(isFirstSight))('"%s" begins with what somebody says', async (path) => {
    const { page } = await open(addressOf(site, path), { viewport });
    expect(await topOfWords(page)).toBeLessThanOrEqual(viewport.height);
  });
});

describe('of the briefings of long documents', () => {
  const { open } = useBrowser();

  test('half show half of the words at most', async () => {
    const shares: number[] = [];
    for (const { path, digest } of briefings.filter((each) => each.digest.words.document > LONG)) {
      const { page } = await open(addressOf(site, path));
      shares.push((await visibleWords(page)) / digest.words.document);
    }
    expect(medianOf(shares)).toBeLessThanOrEqual(0.5);
  });
});

describe.each(briefings)('the briefing of $file', ({ document, digest, path }) => {
  const { open } = useBrowser();

  test('is read in less than the document', async () => {
    const { page } = await open(addressOf(site, path));
    const words = await visibleWords(page);
    const of = digest.words.document;
    expect({ of, words, isLess: words <= Math.max(0.6 * of, 320) }).toEqual({ of, words, isLess: true });
  });

  test.each(SCREENS)('shows a sentence of it and who says so on a screen of $width × $height', async (viewport) => {
    const { page } = await open(addressOf(site, path), { viewport });
    const box = await page.locator('.lede .said').first().boundingBox();
    expect(document.id && box && box.y + box.height).toBeLessThanOrEqual(viewport.height);
  });

  test('leads from every number to its sentence, without scripts, also where that is closed', async () => {
    const { page } = await open(addressOf(site, path), { javaScriptEnabled: false });
    const pointers = page.locator('table a.pointer');
    const targets = await pointers.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of new Set(targets)) {
      await page.goto(addressOf(site, `${path}${target}`));
      expect(await page.locator(target).isVisible()).toBe(true);
    }
  });
});
