import { describe, expect, inject, test } from 'vitest';
import { addressOf, useBrowser } from './pages.ts';

/** What a reader may write, and words that one of the first results must have in its line or in who says it. */
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
  ['Gerasimov assistance', /Gerasimov/],
  ['Rodong Sinmun', /Rodong Sinmun/],
  ['heroes', /heroes/],
  ['alliance with Russia', /alliance/],
  ['remorse apology', /remorse/],
];
const FIRST_RESULTS = 10;
const LEAST_FOUND = 38;

type Pagefind = Readonly<{
  search: (query: string) => Promise<{ results: readonly { data: () => Promise<{ meta: Record<string, string> }> }[] }>;
}>;

describe('search', () => {
  const { open } = useBrowser();

  test.skip(`finds what ${QUERIES.length} queries are after among its first ${FIRST_RESULTS} results`, async () => {
    const { page } = await open(addressOf(inject('site'), ''));
    // As text: the test runner would replace an import within a function.
    await page.evaluate(
      `import('${addressOf(inject('site'), 'pagefind/pagefind.js')}').then((all) => { window.all = all })`,
    );
    const found = await page.evaluate(
      async ({ queries, most }) => {
        const { all } = window as unknown as { all: Pagefind };
        const lists: string[] = [];
        for (const query of queries) {
          const { results } = await all.search(query);
          const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
          lists.push(data.map(({ meta }) => `${meta.title} (${meta.sayer})`).join('\n'));
        }
        return lists;
      },
      { queries: QUERIES.map(([query]) => query), most: FIRST_RESULTS },
    );
    const missed = QUERIES.filter(([, expected], index) => !expected.test(found[index] ?? ''));
    expect(QUERIES).toHaveLength(40);
    expect(
      QUERIES.length - missed.length,
      `missed: ${missed.map(([query]) => query).join('; ')}`,
    ).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});
