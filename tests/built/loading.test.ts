import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, samplePathsOf, settle, useBrowser } from './pages.ts';

/** What these pages are for is done by a script: to search, to keep the site. */
const NEEDING_SCRIPT = new Set(['search/', 'editions/', 'offline/']);
const site = inject('site');
const MOST_FONT_BYTES = 90_000;
/** Steps of layout shift that the browser reports (Layout Instability API), summed up. */
const LEAST_SHIFT = 0.001;

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        (window as unknown as { shifted: number }).shifted += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifted: number }).shifted);

/** A network on which fonts come when the page has been painted and could still take the place of their fallbacks. */
const FONT_DELAY_MS = 60;

describe('while it loads', () => {
  const { open, openBlank } = useBrowser();

  async function load(path: string, width: number) {
    const { page, requests } = await openBlank({ viewport: { width, height: 800 } });
    let fontBytes = 0;
    await watchShifts(page);
    await page.route('**/*.woff2', async (route) => {
      await setTimeout(FONT_DELAY_MS);
      const response = await route.fetch();
      fontBytes += (await response.body()).length;
      await route.fulfill({ response });
    });
    await page.goto(addressOf(site, path));
    await settle(page);
    await page.unrouteAll({ behavior: 'wait' }); // a font that is still on its way outlives its page
    const scripts = requests.filter((address) => /\.(?:m?js|wasm)(?:$|\?)/.test(address));
    return { path, width, scripts, shift: await shiftOf(page), fontBytes };
  }

  test.each(samplePathsOf(site))('"%s" does not move, and fetches few fonts and no script', async (path) => {
    const loaded = await Promise.all([360, 1280].map((width) => load(path, width)));
    expect(loaded.filter(({ shift }) => shift >= LEAST_SHIFT)).toEqual([]);
    expect(loaded.filter(({ fontBytes }) => fontBytes === 0 || fontBytes > MOST_FONT_BYTES)).toEqual([]);
    if (!NEEDING_SCRIPT.has(path)) expect(loaded.flatMap(({ scripts }) => scripts)).toEqual([]);
  });

  test('a heavier weight is another cut of the same font', async () => {
    const { page } = await open(addressOf(site, ''));
    const loaded = await page.evaluate(async () =>
      [...(await document.fonts.ready)]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, weight }) => `${family} ${weight}`),
    );
    expect(loaded).toEqual(expect.arrayContaining(['Crossbrief Serif 400 600', 'Crossbrief Sans 400 600']));
    const weights = await page.evaluate(async () => {
      const box = document.body.appendChild(document.createElement('canvas')).getContext('2d');
      return [400, 600].map((weight) => {
        if (box) box.font = `${weight} 40px "Crossbrief Sans"`;
        return box?.measureText('minimum stated claims').width ?? 0;
      });
    });
    expect(weights[1]).toBeGreaterThan(weights[0] ?? 0);
  });
});
