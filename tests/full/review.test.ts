import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, startNode } from '../built/build.ts';
import { useBrowser } from '../built/pages.ts';
import { findPort } from '../server.ts';

/** What a person waits for at most, after a decision, on a machine that does nothing else. */
const MOST_MS = 2000;
const DECISIONS = 3;
/** The records of twenty documents, and what is doubted of each. */
const LEAST_IN_ALL = 100;

const TOWNS = ['Tolna', 'Marl', 'Brod', 'Vesk', 'Hoyle', 'Lund', 'Orsay', 'Pyle', 'Quarn', 'Rusk'];
const report = (town: string, number: number): string =>
  `Flood in ${town}\n\nThe flood in ${town} drowned ${number} sheep and ${number + 3} goats on Monday, a clerk said. ` +
  `Farmers wait for ${number * 100} bales of hay. “We lost all of it,” Ana Brandt said.\n`;

describe('a review of twenty documents', () => {
  const { open } = useBrowser();
  let folder = '';
  let review: ReturnType<typeof startNode>;
  let address = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    await mkdir(join(folder, 'seeds'));
    await mkdir(join(folder, 'content'));
    for (const [index, town] of [...TOWNS, ...TOWNS.map((name) => `New ${name}`)].entries()) {
      await writeFile(join(folder, 'seeds', `${index}.txt`), report(town, 20 + index));
    }
    const port = await findPort();
    address = `http://127.0.0.1:${port}/`;
    const variables = { SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content'), CACHE: join(folder, 'cache') };
    review = startNode([`${ROOT}src/cli.ts`, 'review', '--port', String(port)], variables);
  });
  afterAll(async () => {
    review.process.kill();
    await review.ended;
    await rm(folder, { recursive: true, force: true });
  });

  test('shows the corrected page within two seconds, the first correction of all among them', async () => {
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 120_000 },
      )
      .toBe(true);
    const { page } = await open(address);
    await page.locator('#list > li[aria-current]').waitFor();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => countOf(page)).toBeGreaterThan(LEAST_IN_ALL);
    const waits: number[] = [];
    for (let index = 0; index < DECISIONS; index += 1) {
      await toNextFigure(page);
      const beside = await frameOf(page).then((frame) => frame.url());
      const words = `corrected ${index}`;
      await page.locator('#field-what').fill(words);
      const from = performance.now();
      await page.locator('#field-what').press('Enter');
      await expect.poll(() => fetch(beside).then((answer) => answer.text()), { interval: 50 }).toContain(words);
      waits.push(Math.round(performance.now() - from));
    }
    expect(waits.filter((wait) => wait > MOST_MS)).toEqual([]);
  });
});

/** How many are listed: "1 of 140 · 0 decided". */
const countOf = async (page: Page): Promise<number> =>
  Number(/of (\d+)/.exec((await page.locator('#status').textContent()) ?? '')?.[1]);

/** Goes on to a figure, its form open and its page loaded beside. */
async function toNextFigure(page: Page): Promise<void> {
  for (;;) {
    await page.keyboard.press('e');
    if ((await page.locator('#field-what').count()) > 0) break;
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
  }
  await frameOf(page).then((frame) => frame.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 }));
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await page
    .locator('#page')
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (!frame) throw new Error('Nothing stands beside the review');
  return frame;
}
