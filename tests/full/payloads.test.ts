import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, htmlOf, pathsOf, samplePathsOf, useBrowser } from '../built/pages.ts';
import { buildPayloads, PAYLOADS, payloadContent, payloadLists, payloadSeeds } from '../built/payloads.ts';
import type { ServedSite } from '../built/setup.ts';

const DOCUMENTS = 1200;
const MIN_RECORDS = 5000;
const MOST_PAGES = 300;

describe(`a site of ${DOCUMENTS} documents full of code`, () => {
  const { open } = useBrowser();
  let built: Awaited<ReturnType<typeof buildPayloads>> | undefined;
  let site: ServedSite;

  beforeAll(async () => {
    built = await buildPayloads({
      ...payloadSeeds(DOCUMENTS),
      ...Object.assign({}, ...PAYLOADS.map(payloadContent)),
      ...payloadLists(PAYLOADS[0]),
    });
    site = built.site;
  }, 1_500_000);
  afterAll(() => built?.end());

  test(`holds ${MIN_RECORDS} records and more`, async () => {
    const lines = await Promise.all(
      ['claims', 'figures', 'quotes', 'names'].map((kind) =>
        readFile(join(site.folder, `data/${kind}.csv`), 'utf8').then(
          (csv) => csv.split('\n').length,
          () => 0,
        ),
      ),
    );
    expect(lines.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(MIN_RECORDS);
  });

  test('has one head and one policy on every page, and no payload as markup', () => {
    for (const path of pathsOf(site)) {
      const html = htmlOf(site, path);
      expect({ path, heads: html.match(/<head[\s>]/g)?.length }).toEqual({ path, heads: 1 });
      expect({ path, live: /<script[^>]*>ran\(|<img src=x|<svg onload|<base /.exec(html)?.[0] }).toEqual({
        path,
        live: undefined,
      });
    }
  });

  test('runs none of it in a browser', async () => {
    const paths = samplePathsOf(site).filter((each) => !htmlOf(site, each).includes('http-equiv="refresh"'));
    const step = Math.ceil(paths.length / MOST_PAGES);
    for (const path of paths.filter((_, at) => at % step === 0)) {
      const { page, complaints } = await open(addressOf(site, path));
      const ran = await page.evaluate(() => (globalThis as { told?: string[] }).told ?? []);
      await page.context().close();
      expect({ path, ran, complaints }).toEqual({ path, ran: [], complaints: [] });
    }
  }, 600_000);
});
