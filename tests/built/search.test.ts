import { describe, expect, inject, test } from 'vitest';
import { addressOf, settleResults, tabTo, useBrowser } from './pages.ts';
import { construction } from './records.ts';

const QUERY = '6,000 construction troops';
const places = [
  { site: inject('site'), base: inject('site').base, key: '/' },
  { site: inject('nested'), base: inject('nested').base, key: 'Control+k' },
];

describe('search by keyboard', () => {
  const { open, openBlank } = useBrowser();

  test('shows what is typed while its index is still on the way', async () => {
    const { page } = await openBlank();
    let letIndexCome = (): void => {};
    const isTyped = new Promise<void>((resolve) => {
      letIndexCome = resolve;
    });
    await page.route('**/pagefind/pagefind.js*', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(addressOf(inject('site'), ''));
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').first().waitFor();
    await page.keyboard.type(QUERY);
    letIndexCome();
    await settleResults(page, QUERY);
    expect(await page.locator('.search-result').first().isVisible()).toBe(true);
    expect(await page.locator('pagefind-summary').first().textContent()).toContain(QUERY);
  });

  test.each(places)(
    'leads from $base with $key to the number, and from there to its sentence',
    async ({ site, key }) => {
      const { page, requests, complaints } = await open(addressOf(site, ''));
      const scripts = requests.filter((address) => address.endsWith('.js'));
      expect(scripts).toEqual([]);
      await page.keyboard.press(key);
      await page.locator('pagefind-modal input').first().waitFor();
      await page.keyboard.type(QUERY);
      await settleResults(page, QUERY);
      await tabTo(page, '.search-result');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${construction.quantity}`);
      expect(page.url()).toBe(addressOf(site, construction.quantity));
      await page.locator(`main a[href$="${construction.path}"]`).first().click();
      await page.waitForURL(`**/${construction.page}#*`);
      const row = page.locator(construction.row);
      expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
      await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
      expect(await row.isVisible()).toBe(true);
      expect(requests.filter((address) => !address.startsWith(addressOf(site, '')))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

describe('Enter in the dialog', () => {
  const { open } = useBrowser();

  test('leads to the first result', async () => {
    const { page } = await open(addressOf(inject('site'), 'about/'));
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').first().waitFor();
    await page.keyboard.type(QUERY);
    await settleResults(page, QUERY);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${construction.quantity}`);
  });
});

describe('the search page', () => {
  const { open } = useBrowser();

  test('takes the query from the address, keeps it there, and shows who says so and how sure', async () => {
    const { page, complaints } = await open(addressOf(inject('nested'), 'search/?q=construction+troops'));
    const first = page.locator('.search-result').first();
    await first.waitFor();
    expect(await first.locator('.search-facts').textContent()).toBe('quantity · Kremlin, Sergei Shoigu');
    expect(await first.locator('.search-words').first().textContent()).toContain('6,000, Sergei Shoigu');
    expect(await first.locator('a').getAttribute('href')).toBe(`/a/b/${construction.quantity}`);
    const figure = page.locator('.search-result', { has: page.locator(`a[href="/a/b/${construction.path}"]`) });
    expect(await figure.locator('.search-facts').textContent()).toMatch(/^figure · Sergei Shoigu · expected · /);
    await page.locator('pagefind-input input').fill('millions of artillery shells');
    await page.locator('.search-result', { hasText: 'artillery shells' }).first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=millions+of+artillery+shells');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['how many north korean troops are in russia', '15,000'],
    ['how many north koreans died', '600'],
    ['how many were wounded?', '4,100'],
    ['casualties', '4,700'],
    ['how much does north korea get per soldier', '$2,000'],
    ['how many more soldiers will north korea send', /25,000|6,000/],
    ['how many combat engineers', '1,000'],
    ['jenny town', 'Jenny Town'],
    ['shoigu', 'Sergei Shoigu'],
  ])('answers "%s" with its first result', async (question, answer) => {
    const { page } = await open(addressOf(inject('site'), `search/?q=${encodeURIComponent(question)}`));
    const first = page.locator('.search-result').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(answer);
  });

  test('finds a sum with the sign of its currency', async () => {
    const { page } = await open(addressOf(inject('site'), 'search/?q=%242%2C000'));
    await page.locator('.search-result', { hasText: '$2,000' }).first().waitFor();
  });

  test('shows nothing before it is asked, and narrows to a month', async () => {
    const { page } = await open(addressOf(inject('site'), 'search/'));
    await page.getByRole('combobox', { name: 'Published' }).waitFor();
    expect(await page.locator('.search-result').count()).toBe(0);
    await page.goto(addressOf(inject('site'), 'search/?published=2025-08'));
    await page.locator('.search-result').first().waitFor();
    const documents = await page.locator('.search-facts').allTextContents();
    expect(documents.filter((each) => !each.includes('Why did Kim Jong-un'))).toEqual([]);
  });

  test('narrows the results to one kind', async () => {
    const { page } = await open(addressOf(inject('site'), 'search/?q=moment&kind=quote'));
    await page.locator('.search-result').first().waitFor();
    const others = async () =>
      (await page.locator('.search-facts').allTextContents()).filter((each) => !each.startsWith('quote · '));
    await expect.poll(others).toEqual([]);
    expect(await page.locator('.search-result').count()).toBeGreaterThan(0);
  });
});
