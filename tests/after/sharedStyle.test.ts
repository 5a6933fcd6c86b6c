import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moveStyles, takeStyles } from '../../src/after/sharedStyle.ts';
import { folderOf } from '../builders.ts';

const PAGE =
  '<html><head><title>x</title><style>a{src:url(../../fonts/a.woff2)}</style><style>d{e:f}</style></head><body>y</body></html>';

describe('takeStyles(page)', () => {
  test('takes the styles out in their order, and nothing else', () => {
    expect(takeStyles(PAGE)).toEqual({
      html: '<html><head><title>x</title></head><body>y</body></html>',
      css: 'a{src:url(../../fonts/a.woff2)}\nd{e:f}',
    });
    expect(takeStyles('<p>plain</p>')).toEqual({ html: '<p>plain</p>', css: '' });
  });
});

describe('moveStyles(folder)', () => {
  test('gives pages of one style one file, and leaves other pages as they are', async () => {
    const folder = await folderOf({ 'c/x/index.html': PAGE, 'c/y/index.html': PAGE, 'about/index.html': PAGE });
    expect(await moveStyles(folder)).toBe(2);
    const [sheet, ...others] = await readdir(join(folder, '_astro'));
    expect(others).toEqual([]);
    expect(await readFile(join(folder, '_astro', sheet ?? ''), 'utf8')).toBe('a{src:url(../fonts/a.woff2)}\nd{e:f}');
    for (const id of ['x', 'y']) {
      const html = await readFile(join(folder, 'c', id, 'index.html'), 'utf8');
      expect(html).toContain(`<link rel="stylesheet" href="../../_astro/${sheet}"></head>`);
      expect(html).not.toContain('<style');
    }
    expect(await readFile(join(folder, 'about', 'index.html'), 'utf8')).toBe(PAGE);
  });
});
