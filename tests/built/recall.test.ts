import { describe, expect, inject, test } from 'vitest';
import { addressOf, settleResults, useBrowser } from './pages.ts';

/** What a reader may write, and words that one of the first results on the search page must have in its line or in who says it. */
const QUERIES: readonly (readonly [query: string, found: RegExp])[] = [
  ['casualties', /4,700/],
  ['casualty', /4,700/],
  ['killed or wounded', /4,700/],
  ['4700', /4,700/],
  ['4,700', /4,700/],
  ['deaths', /600/],
  ['600 soldiers', /600/],
  ['soldiers killed', /600|101/],
  ['wounded', /4,100/],
  ['4100 wounded', /4,100/],
  ['6,000 troops', /6,000/],
  ['6000 construction', /6,000/],
  ['additional troops', /6,000|25,000/],
  ['5,000 building workers', /5,000/],
  ['army builders', /5,000/],
  ['combat engineers', /1,000/],
  ['1000 engineers', /1,000/],
  ['15,000', /15,000/],
  ['soldiers sent', /15,000|6,000/],
  ['25,000 to 30,000', /25,000/],
  ['30000 soldiers', /25,000/],
  ['10,000 20,000', /10,000/],
  ['more realistic', /10,000|realistic/],
  ['artillery shells', /artillery shells/],
  ['ammunition shells millions', /artillery shells/],
  ['short-range missiles', /missiles/],
  ['missile', /missiles/],
  ['self-propelled guns', /self-propelled guns/],
  ['howitzers guns', /guns/],
  ['dollars a month', /\$2,000/],
  ['2,000', /\$2,000/],
  ['Shoigu', /Shoigu/],
  ['shoigu troops', /6,000/],
  ['Jenny Town', /Jenny Town/],
  ['Kremlin', /Kremlin/],
  // Of these no word may be printed: the briefing is found that they stand in.
  ['Gerasimov assistance', /Gerasimov|Why did Kim/],
  ['Rodong Sinmun', /Rodong Sinmun|Why did Kim/],
  ['heroes', /heroes/],
  ['alliance with Russia', /alliance/],
  ['remorse apology', /remorse|Why did Kim/],
];
const FIRST_RESULTS = 10;
const LEAST_FOUND = 36;

/** The line of each result, and who says it: what stands second behind its kind, where a certainty follows. */
const linesOf = (results: Element[]): string[] =>
  results.map((result) => {
    const [, sayer = '', ...others] = result.querySelector('.search-facts')?.textContent?.split(' · ') ?? [];
    return `${result.querySelector('a')?.textContent} (${others.length > 0 ? sayer : ''})`;
  });

describe('search', () => {
  const { open } = useBrowser();

  test(`finds what ${QUERIES.length} queries are after among its first ${FIRST_RESULTS} results`, async () => {
    const { page } = await open(addressOf(inject('site'), 'search/'));
    const missed: string[] = [];
    for (const [query, expected] of QUERIES) {
      await page.goto(addressOf(inject('site'), `search/?q=${encodeURIComponent(query)}`));
      const results = page.locator('.search-result');
      const isFound = await settleResults(page, query).then(
        () => true,
        () => false,
      );
      const lines = isFound ? await results.evaluateAll(linesOf) : [];
      if (!expected.test(lines.slice(0, FIRST_RESULTS).join('\n'))) missed.push(query);
    }
    expect(QUERIES).toHaveLength(40);
    expect(QUERIES.length - missed.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(LEAST_FOUND);
  }, 120_000);
});
