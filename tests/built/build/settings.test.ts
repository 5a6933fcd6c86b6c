import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHeadersFile } from '../../hosting/parse.ts';
import { serve } from '../../server.ts';
import { runBuild } from '../build.ts';
import { crawl } from '../crawl.ts';
import { addressOf, filesOf, htmlOf, pathsOf, UNLISTED, useBrowser } from '../pages.ts';
import { HOME, type ServedSite } from '../setup.ts';

const site = inject('site');
const canonicalOf = (html: string): string | undefined => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

test('SITE gives every listed page its whole address, and the sitemap and robots.txt theirs', () => {
  const listed = pathsOf(site).filter((path) => !UNLISTED.includes(path));
  expect(listed.map((path) => canonicalOf(htmlOf(site, path)))).toEqual(listed.map((path) => HOME + path));
  const addresses = Array.from(htmlOf(site, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address);
  expect(addresses.sort()).toEqual(listed.map((path) => HOME + path).sort());
  expect(htmlOf(site, 'robots.txt')).toContain(`Sitemap: ${HOME}sitemap.xml\n`);
});

describe('a site for /a/b/ that does not know its address', () => {
  const { open } = useBrowser();
  let folder = '';
  let small: ServedSite = { folder: '', base: '/a/b/', origin: '' };
  let summary = '';
  let end = () => {};
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    const [seeds, content, out] = [join(folder, 'seeds'), join(folder, 'content'), join(folder, 'out')];
    await mkdir(seeds);
    await writeFile(join(seeds, 'flood.txt'), 'Flood\n\nThe flood killed 40 people in Lowmere, Mayor Ana Ruiz said.\n');
    const ended = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out, BASE: 'a/b' });
    summary = ended.out;
    const { origin, server } = await serve(out, '/a/b/');
    small = { folder: out, base: '/a/b/', origin };
    end = () => server.close();
  });
  afterAll(async () => {
    end();
    await rm(folder, { recursive: true });
  });

  test('is told of it, claims none, and has no feeds, previews or oEmbed', () => {
    expect(summary).toContain('The site does not know its address');
    expect(pathsOf(small).filter((path) => /rel="canonical"|og:(?:url|image)/.test(htmlOf(small, path)))).toEqual([]);
    expect(filesOf(small.folder).filter((file) => /^(?:oembed|feeds)\//.test(file))).toEqual([]);
    expect(htmlOf(small, 'sitemap.xml')).not.toContain('<loc>');
  });

  test('names its base to hosts and on the page for what is not found, and on no other', async () => {
    const rooted = (path: string): string[] =>
      Array.from(htmlOf(small, path).matchAll(/ (?:href|src|action|data-base)="(\/[^"]*)"/g), ([, to]) => to ?? '');
    const paths = pathsOf(small).filter((path) => path !== '404.html');
    expect(paths.flatMap(rooted)).toEqual([]);
    expect(rooted('404.html').length).toBeGreaterThan(5);
    expect(rooted('404.html').filter((address) => !address.startsWith('/a/b/'))).toEqual([]);
    const patterns = parseHeadersFile(htmlOf(small, '_headers')).map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => !pattern.startsWith('/a/b/'))).toEqual([]);
    const { page, complaints } = await open(addressOf(small, 'nowhere/at/all/'));
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL(addressOf(small, 'timeline/'));
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
  });

  test('leads from where a page or file stands', async () => {
    const { broken } = await crawl(addressOf(small, ''));
    expect(broken).toEqual([]);
    const exports = filesOf(small.folder).filter((file) => /^data\/.*(?:json|jsonld|csv)$|\.md$|^llms/.test(file));
    const paths = pathsOf(small).map((path) => addressOf(small, path));
    for (const file of exports) {
      const found = htmlOf(small, file).match(/(?:\.\.?\/)+(?:c|briefings|compare)\/[\w./-]*/g) ?? [];
      const targets = found.map((each) => new URL(each, addressOf(small, file)).href.replace(/index\.html\.md$/, ''));
      expect({ file, gone: targets.filter((each) => !paths.includes(each)) }).toEqual({ file, gone: [] });
    }
    expect(htmlOf(small, 'llms.txt')).toContain('(<./briefings/flood/');
  });

  test('copies addresses as they are where the reader is', async () => {
    const claim = pathsOf(small).find((path) => path.startsWith('c/')) ?? '';
    const { page } = await open(addressOf(small, claim), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy: Link', exact: true }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(small, claim));
  });
});
