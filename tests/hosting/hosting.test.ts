import { describe, expect, test } from 'vitest';
import { writeCaddy } from '../../src/hosting/caddy.ts';
import { type HeaderRule, listHeaderRules, matches, servedPath } from '../../src/hosting/headers.ts';
import { writeHeadersFile } from '../../src/hosting/headersFile.ts';
import { hostRulesOf } from '../../src/hosting/index.ts';
import { writeNginx } from '../../src/hosting/nginx.ts';
import { writeRedirectsFile } from '../../src/hosting/redirects.ts';
import { LIMITS } from '../../src/site/limits.ts';
import { parseCaddy, parseHeadersFile, parseNginx, parseRedirectsFile } from './parse.ts';

const FILES = [
  '404.html',
  '_astro/book.0a1b2c3d4e.css',
  'about/index.html',
  'briefings/a-b/index.html',
  'briefings/a-b/index.html.md',
  'c/ab12cd34/index.html',
  'cards/084c054dc0230a9e6e88.png',
  'data/annotations.jsonld',
  'data/claims.csv',
  'editions/crossbrief.epub',
  'editions/index.html',
  'feeds/briefings.atom',
  'fonts/inter-latin.25b56f34.woff2',
  'fonts/licence.txt',
  'index.html',
  'manifest.webmanifest',
  'pagefind/fragment/en_10273be.pf_fragment',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_233d45d34a.pf_meta',
  'pagefind/pagefind.js',
  'sw.js',
];
const REDIRECTS = [{ from: 'briefings/old/', to: 'briefings/a-b/' }];
const places = ['/', '/a/b/'].map((base) => ({ base, isPrivate: base !== '/' }));

/** Values of a header that the rules give a path, in their order. */
const valuesOf = (rules: readonly HeaderRule[], path: string, name: string): (string | undefined)[] =>
  rules.filter((rule) => name in rule.headers && matches(rule.pattern, path)).map(({ headers }) => headers[name]);

describe.each(places)('listHeaderRules(files, { base: $base, isPrivate: $isPrivate })', (place) => {
  const rules = listHeaderRules(FILES, place);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const cachingOf = (file: string) => valuesOf(rules, servedPath(file, place.base), 'Cache-Control');

  test('gives each path one value of a header, and every path a Cache-Control', () => {
    for (const file of FILES) {
      const path = servedPath(file, place.base);
      for (const name of names)
        expect({ path, name, most: valuesOf(rules, path, name).length <= 1 }).toMatchObject({ most: true });
      expect({ path, values: cachingOf(file).length }).toEqual({ path, values: 1 });
    }
    expect(rules.find(({ pattern }) => pattern === `${place.base}*`)?.headers).not.toHaveProperty('Cache-Control');
  });

  test('keeps for ever what changes its name, and asks anew for all else', () => {
    const forever = FILES.filter((file) => cachingOf(file)[0]?.includes('immutable'));
    expect(forever).toEqual([
      '_astro/book.0a1b2c3d4e.css',
      'cards/084c054dc0230a9e6e88.png',
      'fonts/inter-latin.25b56f34.woff2',
      'pagefind/fragment/en_10273be.pf_fragment',
      'pagefind/pagefind.en_233d45d34a.pf_meta',
    ]);
  });

  test('lets a claim stand in a frame elsewhere and no other page, and data be read', () => {
    const policyOf = (file: string) => valuesOf(rules, servedPath(file, place.base), 'Content-Security-Policy')[0];
    expect(policyOf('c/ab12cd34/index.html')).toContain('frame-ancestors *;');
    expect(policyOf('briefings/a-b/index.html')).toContain("frame-ancestors 'self';");
    expect(policyOf('index.html')).toContain("frame-ancestors 'self';");
    const shared = FILES.filter((file) => valuesOf(rules, place.base + file, 'Access-Control-Allow-Origin').length > 0);
    expect(shared).toEqual(['data/annotations.jsonld', 'data/claims.csv', 'feeds/briefings.atom']);
  });

  test('names types that hosts do not know; keeps a private site out of search engines', () => {
    const typed = FILES.flatMap((file) => valuesOf(rules, place.base + file, 'Content-Type'));
    expect(typed).toEqual([
      'application/ld+json',
      'application/epub+zip',
      'application/atom+xml; charset=utf-8',
      'application/manifest+json',
    ]);
    const robots = FILES.flatMap((file) => valuesOf(rules, servedPath(file, place.base), 'X-Robots-Tag'));
    expect(robots).toEqual(place.isPrivate ? FILES.map(() => 'noindex, nofollow') : []);
  });
});

describe.each(places)('what is written for hosts at $base', (place) => {
  const rules = hostRulesOf(FILES, place, REDIRECTS);

  test('reads back from _headers, and is within the limits', () => {
    const text = writeHeadersFile(rules.headers);
    expect(parseHeadersFile(text)).toEqual(rules.headers);
    expect(rules.headers.length).toBeLessThanOrEqual(LIMITS.headerRules);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(LIMITS.headerLine);
  });

  test('gives every file the same headers with nginx and Caddy', () => {
    const [nginx, caddy] = [parseNginx(writeNginx(rules)), parseCaddy(writeCaddy(rules))];
    expect(caddy).toEqual(rules.headers);
    for (const file of FILES) {
      const path = servedPath(file, place.base);
      const wanted = Object.assign(
        {},
        ...rules.headers.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
      );
      const longest = nginx
        .filter(({ pattern }) => matches(pattern, path))
        .toSorted((a, b) => b.pattern.length - a.pattern.length);
      const exact = nginx.find(({ pattern }) => pattern === path);
      expect({ path, headers: (exact ?? longest[0])?.headers }).toEqual({ path, headers: wanted });
    }
  });

  test('sends old addresses on', () => {
    const { base } = place;
    const moved = [{ from: `${base}briefings/old/`, to: `${base}briefings/a-b/` }];
    expect(parseRedirectsFile(writeRedirectsFile(REDIRECTS, base))).toEqual(moved);
    expect(writeNginx(rules)).toContain(
      `location = "${base}briefings/old/" {\n  return 301 "${base}briefings/a-b/";\n}`,
    );
    expect(writeCaddy(rules)).toContain(`redir "${base}briefings/old/" "${base}briefings/a-b/" 301\n`);
  });
});
