import { describe, expect, inject, test } from 'vitest';
import { addressOf, pathsOf, samplePathsOf, useBrowser } from './pages.ts';
import { construction } from './records.ts';

const site = inject('site');
const SMALL = { viewport: { width: 360, height: 740 } };
const WORDS = 'that the country would be sending another 6,000 construction troops';

describe('the evidence of a figure', () => {
  const { open } = useBrowser();

  test.each([
    { how: 'with scripts', javaScriptEnabled: true },
    { how: 'without scripts', javaScriptEnabled: false },
  ])('is one step away by keyboard and lights up, $how', async ({ javaScriptEnabled }) => {
    const { page } = await open(addressOf(site, construction.path), { ...SMALL, javaScriptEnabled });
    const pointer = page.locator(`${construction.row} .pointer`);
    await pointer.focus();
    await page.keyboard.press('Enter');
    const sentence = page.locator('.said:target');
    await sentence.waitFor({ state: 'visible' });
    expect(await sentence.innerText()).toContain(WORDS);
    expect(await sentence.locator('mark').allInnerTexts()).toContain('6,000');
  });

  test('is one step away from a comparison', async () => {
    const [comparison = ''] = pathsOf(site).filter((path) => path.startsWith('compare/'));
    const { page } = await open(addressOf(site, comparison), SMALL);
    const link = page.locator('main a[href*="#f-"]:visible').first();
    const address = await link.evaluate((each: HTMLAnchorElement) => each.href);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});

describe('without scripts', () => {
  const { open } = useBrowser();
  const mainOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

  test.each(samplePathsOf(site).filter((path) => path !== 'search/'))('"%s" reads the same', async (path) => {
    const [bare, scripted] = await Promise.all([
      open(addressOf(site, path), { javaScriptEnabled: false }),
      open(addressOf(site, path)),
    ]);
    const text = mainOf(await bare.page.locator('main').innerText());
    expect(text).not.toBe('');
    // Buttons that copy are for those who have scripts.
    await scripted.page.locator('[data-copy]').evaluateAll((buttons) => buttons.map((button) => button.remove()));
    expect(text).toBe(mainOf(await scripted.page.locator('main').innerText()));
    expect(bare.complaints).toEqual([]);
  });

  test('the search page says what to do, and leads there', async () => {
    const { page } = await open(addressOf(site, 'search/'), { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Search needs a script');
    await page.getByRole('link', { name: 'all figures' }).click();
    expect(await page.locator('h1').innerText()).toBe('Figures');
  });
});
