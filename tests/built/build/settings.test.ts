import { expect, inject, test } from 'vitest';
import { htmlOf, pathsOf, UNLISTED } from '../pages.ts';
import { HOME } from '../setup.ts';

const site = inject('site');
const canonicalOf = (html: string): string | undefined => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

test('SITE gives every listed page its whole address, and the sitemap and robots.txt theirs', () => {
  const listed = pathsOf(site).filter((path) => !UNLISTED.includes(path));
  expect(listed.map((path) => canonicalOf(htmlOf(site, path)))).toEqual(listed.map((path) => HOME + path));
  const addresses = Array.from(htmlOf(site, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address);
  expect(addresses.sort()).toEqual(listed.map((path) => HOME + path).sort());
  expect(htmlOf(site, 'robots.txt')).toContain(`Sitemap: ${HOME}sitemap.xml\n`);
});
