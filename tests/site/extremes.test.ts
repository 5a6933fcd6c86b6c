import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTREMES } from '../fixtures/extremes.ts';
import { serve } from '../server.ts';
import { findOverflow, findViolations } from './audit.ts';
import { runBuild } from './build.ts';
import { addressOf, htmlOf, pathsOf, useBrowser } from './pages.ts';
import type { ServedSite } from './setup.ts';

const MOST_BYTES = 100_000;
const BUILD_MS = 240_000;

describe('a site of 40 documents of one story, one with 200 figures and one with nothing', () => {
  const { open } = useBrowser();
  let folder = '';
  let server: Server;
  let site: ServedSite;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    const [seeds, content, out] = ['seeds', 'content', 'out'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await mkdir(seeds);
    await mkdir(content);
    for (const [name, text] of Object.entries(EXTREMES)) await writeFile(join(seeds, name), text);
    await writeFile(join(content, 'site.yaml'), 'title: Floods\ndescription: What was counted\nlanguage: en\n');
    const { code, errors } = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out });
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    const served = await serve(out, '/');
    server = served.server;
    site = { folder: out, base: '/', origin: served.origin };
  }, BUILD_MS);

  afterAll(async () => {
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const pathBelow = (start: string): string => pathsOf(site).find((path) => path.startsWith(start)) ?? `no ${start}`;

  test('has no page above 100 kB, compressed', () => {
    const heavy = pathsOf(site).filter((path) => gzipSync(htmlOf(site, path)).length > MOST_BYTES);
    expect(heavy).toEqual([]);
  });

  test('names all 40 documents in their story, and all 200 figures in their briefing', async () => {
    const story = await open(addressOf(site, pathBelow('stories/flood')));
    expect(await story.page.locator('main a[href^="/briefings/flood"][lang]').count()).toBe(40);
    const list = await open(addressOf(site, 'briefings/what-was-counted-in-marrow-county/'));
    expect(await list.page.locator('[id^=f-]').count()).toBe(200);
  });

  test.each([
    '',
    'about/',
    'briefings/',
    'briefings/flood',
    'briefings/what-was-counted',
    'briefings/a-very-long',
    'compare/',
    'figures/',
    'names/',
    'names/anna',
    'sources/',
    'stories/flood',
    'timeline/',
  ])('shows "%s…" on every screen', async (start) => {
    const path = start === '' ? '' : pathBelow(start);
    const { page } = await open(addressOf(site, path), { bypassCSP: true, reducedMotion: 'reduce' });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const found = { overflow: await findOverflow(page), violations: await findViolations(page) };
      expect({ path, width, ...found }).toEqual({ path, width, overflow: [], violations: [] });
    }
  });
});
