import { expect, inject, test } from 'vitest';
import { htmlOf, pathsOf, UNLISTED } from '../pages.ts';
import { NESTED_SITE } from '../setup.ts';

const { site, nested } = { site: inject('site'), nested: inject('nested') };
const home = `${NESTED_SITE}/a/b/`;
const canonicalOf = (html: string): string | undefined => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

test('BASE stands before every address of the site', () => {
  const html = pathsOf(nested).map((path) => htmlOf(nested, path));
  const addresses = html.flatMap((each) =>
    Array.from(each.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g), ([, to]) => to),
  );
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !address?.startsWith('/a/b/'))).toEqual([]);
});

test('SITE gives every listed page its whole address, and the sitemap and robots.txt theirs', () => {
  const listed = pathsOf(nested).filter((path) => !UNLISTED.includes(path));
  expect(listed.map((path) => canonicalOf(htmlOf(nested, path)))).toEqual(listed.map((path) => home + path));
  const addresses = Array.from(
    htmlOf(nested, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g),
    ([, address]) => address,
  );
  expect(addresses.sort()).toEqual(listed.map((path) => home + path).sort());
  expect(htmlOf(nested, 'robots.txt')).toContain(`Sitemap: ${home}sitemap.xml\n`);
});

test('without SITE no page claims an address', () => {
  expect(pathsOf(site).filter((path) => canonicalOf(htmlOf(site, path)))).toEqual([]);
});
