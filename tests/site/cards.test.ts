import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, htmlOf, pathsOf } from './pages.ts';
import { NESTED_SITE } from './setup.ts';

const site = inject('nested');
const home = `${NESTED_SITE}${site.base}`;
const pages = pathsOf(site).filter((path) => !['404.html', 'offline/'].includes(path));
const metaOf = (path: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(htmlOf(site, path))?.[1];

describe('a card', () => {
  test('is named by its whole address, size and words on every page', () => {
    const images = pages.map((path) => metaOf(path, 'og:image') ?? `none on "${path}"`);
    expect(images.filter((image) => !image.startsWith(`${home}cards/`))).toEqual([]);
    expect(new Set(images).size).toBe(pages.length);
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
    expect(entropy).toBeGreaterThan(0.3);
  });

  test('is the same at the root of a host as below a path', () => {
    const cardsOf = (folder: string): string[] => filesOf(folder).filter((file) => file.startsWith('cards/'));
    expect(cardsOf(site.folder)).toEqual(cardsOf(inject('site').folder));
    expect(cardsOf(site.folder).length).toBeGreaterThanOrEqual(pages.length);
  });
});
