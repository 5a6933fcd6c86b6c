import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, filesOf, htmlOf, pathsOf, useBrowser } from './pages.ts';

const site = inject('site');
const compressed = (path: string): number => gzipSync(htmlOf(site, path), { level: 9 }).length;

describe('a page', () => {
  const { open } = useBrowser();

  test.each(pathsOf(site))('"%s" weighs, with its style, what a slow line brings at once', (path) => {
    expect(compressed(path)).toBeLessThanOrEqual(20_000);
  });

  test.each(pathsOf(site).filter((path) => path !== 'search/'))('"%s" asks for no script', async (path) => {
    const { requests } = await open(addressOf(site, path));
    expect(requests.filter((address) => /\.m?js$/.test(new URL(address).pathname))).toEqual([]);
  });
});

describe('a card', () => {
  const cards = filesOf(site.folder).filter((file) => file.startsWith('cards/'));

  test('stands there for every briefing, story, comparison and named page', () => {
    expect(cards.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cards)('%s is a picture of 1200 × 630 below 300 kB with something on it', async (file) => {
    const bytes = readFileSync(join(site.folder, file));
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(bytes.length).toBeLessThan(300_000);
    const { entropy } = await sharp(bytes).stats();
    expect(entropy).toBeGreaterThan(0.3);
  });
});
