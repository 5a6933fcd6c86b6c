import { describe, expect, test } from 'vitest';
import { resolveAddress } from '../../src/site/resolve.ts';

const ROOT = { base: '/', site: undefined };
const DEEP = { base: '/a/b/', site: 'https://example.org/a/b/' };
const inside = (file: string, fragment = '') => ({ kind: 'inside', file, fragment, isMovable: true });
const tied = (file: string) => ({ kind: 'inside', file, fragment: '', isMovable: false });

describe('resolveAddress(address, file, place)', () => {
  test.each([
    ['/about/', 'index.html', tied('about/index.html')],
    ['../about/#limits', 'compare/index.html', inside('about/index.html', 'limits')],
    ['#f-1', 'briefings/x/index.html', inside('briefings/x/index.html', 'f-1')],
    ['#f-1:~:text=some%20words', '404.html', inside('404.html', 'f-1')],
    ['/sitemap.xml', 'index.html', tied('sitemap.xml')],
    ['../sitemap.xml', 'about/index.html', inside('sitemap.xml')],
    ['../about/', 'index.html', { kind: 'outside-base', address: '../about/' }],
    ['briefings/%D1%84/', 'index.html', inside('briefings/ф/index.html')],
    ['https://example.org/', 'index.html', { kind: 'elsewhere', address: 'https://example.org/' }],
    ['//example.org/x.js', 'index.html', { kind: 'elsewhere', address: '//example.org/x.js' }],
    ['mailto:desk@example.org', 'index.html', { kind: 'other' }],
    ['http://', 'index.html', { kind: 'invalid' }],
    ['/%E0%A4%A', 'index.html', { kind: 'invalid' }],
  ])('at the root reads %s on %s', (address, file, expected) => {
    expect(resolveAddress(address, file, ROOT)).toEqual(expected);
  });

  test.each([
    ['/a/b/about/', tied('about/index.html')],
    ['../about/', inside('about/index.html')],
    ['https://example.org/a/b/cards/x.png', inside('cards/x.png')],
    ['https://example.org/about/', { kind: 'elsewhere', address: 'https://example.org/about/' }],
    ['/about/', { kind: 'outside-base', address: '/about/' }],
    ['../../../x/', { kind: 'outside-base', address: '../../../x/' }],
  ])('below a base reads %s', (address, expected) => {
    expect(resolveAddress(address, 'briefings/index.html', DEEP)).toEqual(expected);
  });
});
