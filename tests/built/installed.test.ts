import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, htmlOf } from './pages.ts';

const site = inject('site');
const manifest = JSON.parse(htmlOf(site, 'manifest.webmanifest'));

describe('the web manifest', () => {
  test('names everything relative to itself, so that it works below any path', () => {
    expect(manifest).toMatchObject({ id: './', start_url: './', scope: './', display: 'standalone', lang: 'en' });
    const sources: string[] = manifest.icons.map(({ src }: { src: string }) => src);
    expect(sources.filter((source) => /^\/|:/.test(source))).toEqual([]);
    expect(htmlOf(site, '')).toContain('<link rel="manifest" href="./manifest.webmanifest">');
    expect(htmlOf(site, '')).toContain('<link rel="apple-touch-icon" href="./icons/touch-180.png">');
  });

  test('has icons of the sizes that it says, one of them to be cut to any shape', async () => {
    for (const { src, sizes } of manifest.icons) {
      const { width, height, hasAlpha } = await sharp(readFileSync(join(site.folder, src))).metadata();
      expect({ src, sizes: `${width}x${height}`, hasAlpha }).toEqual({ src, sizes, hasAlpha: false });
    }
    const sizes = manifest.icons.map((icon: { sizes: string; purpose?: string }) => [icon.sizes, icon.purpose]);
    expect(sizes).toContainEqual(['192x192', undefined]);
    expect(sizes).toContainEqual(['512x512', 'maskable']);
  });
});

describe('what can be kept offline', () => {
  const { pages, files, shell } = JSON.parse(htmlOf(site, 'offline.json'));
  const paths: string[] = [...pages, ...files].map(([path]: [string]) => path);

  test('is there, each file of it below 2 MiB, and the shell with it below 2 MB', () => {
    const there = filesOf(site.folder);
    expect(paths.filter((path) => !there.includes(/(^|\/)$/.test(path) ? `${path}index.html` : path))).toEqual([]);
    const sizes = new Map<string, number>([...pages, ...files]);
    expect(Math.max(...sizes.values())).toBeLessThan(2 * 1024 * 1024);
    const shellBytes = shell.reduce((sum: number, path: string) => sum + (sizes.get(path) ?? Number.NaN), 0);
    expect(shellBytes).toBeLessThan(2_000_000);
  });

  test('is all that pages are made of, and neither share images nor downloads', () => {
    const others = filesOf(site.folder).filter((file) => !paths.includes(file.replace(/(^|\/)index\.html$/, '$1')));
    const kinds = new Set(others.map((file) => file.replace(/^(cards|editions|hosting)\/.*/, '$1')));
    for (const kind of ['cards', 'editions', 'hosting', 'sw.js', 'offline.json']) expect(kinds).toContain(kind);
    expect(others.filter((file) => /\.(?:css|woff2|pf_fragment|pf_index)$/.test(file))).toEqual([]);
  });

  test('is asked for by a worker that stands alone', () => {
    const worker = htmlOf(site, 'sw.js');
    expect(worker).not.toMatch(/importScripts|\bimport\b/);
    expect(worker.match(/skipWaiting/g)).toHaveLength(1);
    expect(htmlOf(site, 'edition.js')).toContain(JSON.parse(htmlOf(site, 'offline.json')).edition);
  });
});
