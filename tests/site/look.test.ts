import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, samplePathsOf, useBrowser } from './pages.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const site = inject('site');
const VARIANTS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/** "color-contrast: #n-f-611 > p" for each element that breaks a rule. */
const findViolations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });

/** Elements that reach beyond the screen's right edge, where the page scrolls sideways for them. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });

describe('in light and dark, narrow and wide', () => {
  const { open } = useBrowser();

  test.each(samplePathsOf(site))('"%s" fits the screen and breaks no rule of axe', async (path) => {
    const { page } = await open(addressOf(site, path), { bypassCSP: true, reducedMotion: 'reduce' });
    await page.addScriptTag({ path: AXE });
    for (const { colorScheme, width } of VARIANTS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const found = { overflow: await findOverflow(page), violations: await findViolations(page) };
      expect({ colorScheme, width, ...found }).toEqual({ colorScheme, width, overflow: [], violations: [] });
    }
  });
});
