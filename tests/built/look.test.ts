import { describe, expect, inject, test } from 'vitest';
import { findOverflow, findViolations } from './audit.ts';
import { addressOf, samplePathsOf, useBrowser } from './pages.ts';

const site = inject('site');
const VARIANTS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

describe('in light and dark, narrow and wide', () => {
  const { open } = useBrowser();

  test.each(samplePathsOf(site))('"%s" fits the screen and breaks no rule of axe', async (path) => {
    const { page } = await open(addressOf(site, path), { bypassCSP: true, reducedMotion: 'reduce' });
    for (const { colorScheme, width } of VARIANTS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const found = {
        overflow: await findOverflow(page),
        violations: await findViolations(page, { onlyColours: colorScheme === 'dark' }),
      };
      expect({ colorScheme, width, ...found }).toEqual({ colorScheme, width, overflow: [], violations: [] });
    }
  });
});
