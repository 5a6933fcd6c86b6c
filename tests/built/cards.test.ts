import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { htmlOf, pathsOf } from './pages.ts';
import { HOME as home } from './setup.ts';

const site = inject('site');
const pages = pathsOf(site).filter((path) => !['404.html', 'offline/'].includes(path));
const metaOf = (path: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(htmlOf(site, path))?.[1];

/** What every one of them reads: https://developers.facebook.com/docs/sharing/webmasters, WhatsApp, Signal. */
const WANTED = ['og:title', 'og:description', 'og:url', 'og:type', 'og:image', 'og:image:alt', 'og:site_name'];
const WITHIN_BYTES = 16_000;

describe('the tags of a card', () => {
  test('stand quoted within the first 16 kB of every page, before any style', () => {
    for (const path of pages) {
      const head = Buffer.from(htmlOf(site, path)).subarray(0, WITHIN_BYTES).toString().split('<style')[0] ?? '';
      const found = WANTED.filter((tag) => new RegExp(`<meta property="${tag}" content="[^"]+">`).test(head));
      expect({ path, found }).toEqual({ path, found: WANTED });
    }
  });

  test('name the page itself, and no other', () => {
    expect(pages.map((path) => metaOf(path, 'og:url'))).toEqual(pages.map((path) => home + path));
  });
});

describe('a card', () => {
  test('is named by its whole address, size and words on every page', () => {
    const images = pages.map((path) => metaOf(path, 'og:image') ?? `none on "${path}"`);
    expect(images.filter((image) => !image.startsWith(`${home}cards/`))).toEqual([]);
    // Names share one, a source shows its document's, a pair that agrees its story's; claims can look the same.
    const others = pages.filter((path) => !/^(?:c|compare|names)\/.|\/source\/$/.test(path));
    expect(new Set(others.map((path) => metaOf(path, 'og:image'))).size).toBe(others.length);
    for (const path of pages) {
      expect(metaOf(path, 'og:image:alt')).toMatch(/\S/);
      expect([metaOf(path, 'og:image:width'), metaOf(path, 'og:image:height')]).toEqual(['1200', '630']);
      expect(htmlOf(site, path)).toContain('<meta name="twitter:card" content="summary_large_image">');
    }
  });

  test.each(pages)('of "%s" is a picture of 1200 × 630 below 300 kB with something on it', async (path) => {
    const file = metaOf(path, 'og:image')?.slice(home.length) ?? '';
    const bytes = readFileSync(join(site.folder, file));
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(bytes.length).toBeLessThan(300_000);
    const { entropy } = await sharp(bytes).stats();
    expect(entropy).toBeGreaterThan(0.15); // a card without a word has 0.03
  });
});
