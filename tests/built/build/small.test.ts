import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHeadersFile } from '../../hosting/parse.ts';
import { serve } from '../../server.ts';
import { type Ended, ROOT, runBuild } from '../build.ts';
import { crawl } from '../crawl.ts';
import { addressOf, filesOf, htmlOf, pathsOf, useBrowser } from '../pages.ts';
import type { ServedSite } from '../setup.ts';

const SEEDS = {
  'flood.txt': 'Flood\n\nThe flood killed 40 people in Lowmere, Mayor Ana Ruiz said.\n',
  'fire.txt': 'Fire\n\nA bakery burned down, and the smoke hung over the harbor.\n',
  'empty.txt': '',
};
const CONTENT = {
  'site.yaml': 'title: Lowmere\ndescription: What happened there.\n',
  'stories/harbor.yaml': 'title: A Bad Week for the Harbor\ndocuments: [flood, fire]\n',
};

/** One build for all that a small site shows: two documents, two files that cannot be read, a story, no address, a base. */
describe('a site of two documents for /a/b/ that does not know its address', () => {
  const { open } = useBrowser();
  let folder = '';
  let site: ServedSite = { folder: '', base: '/a/b/', origin: '' };
  let built: Ended = { code: null, out: '', errors: '' };
  let end = () => {};
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    const [seeds, content, out] = [join(folder, 'seeds'), join(folder, 'content'), join(folder, 'out')];
    await mkdir(seeds);
    await mkdir(join(content, 'stories'), { recursive: true });
    for (const [name, text] of Object.entries(SEEDS)) await writeFile(join(seeds, name), text);
    for (const [name, text] of Object.entries(CONTENT)) await writeFile(join(content, name), text);
    await symlink(join(ROOT, 'package.json'), join(seeds, 'link.txt'));
    built = await runBuild({ SEEDS: seeds, CONTENT: content, OUT: out, BASE: 'a/b' });
    const { origin, server } = await serve(out, '/a/b/');
    site = { folder: out, base: '/a/b/', origin };
    end = () => server.close();
  });
  afterAll(async () => {
    end();
    await rm(folder, { recursive: true });
  });

  test('holds what can be read; what cannot is listed with reason and fix, and the exit code is 2', () => {
    expect({ code: built.code, errors: built.errors }).toMatchObject({ code: 2 });
    expect(built.errors).toContain('link.txt: rejected: It is a symbolic link. Put the file itself into seeds/\n');
    expect(built.errors).toMatch(/^empty\.txt: rejected: [A-Z].*\. [A-Z].*$/m);
    expect(built.out).toMatch(/^2 documents read, 2 rejected\n/);
    expect(pathsOf(site).filter((path) => /^briefings\/[^/]+\/$/.test(path))).toEqual([
      'briefings/fire/',
      'briefings/flood/',
    ]);
    expect(htmlOf(site, '')).toContain('<title>Lowmere</title>');
  });

  test('publishes the story that the editor joins and names under its name, and no page of a pair with nothing in common', () => {
    expect(pathsOf(site).filter((path) => /^(?:stories|compare)\/./.test(path))).toEqual(['stories/harbor/']);
    const html = htmlOf(site, 'stories/harbor/');
    expect(html).toContain('A Bad Week for the Harbor</h1>');
    expect(html).toContain('joined, parted or named by the editor');
  });

  test('is told of its address, claims none, and has no feeds, previews or oEmbed', () => {
    expect(built.out).toContain('The site does not know its address');
    expect(pathsOf(site).filter((path) => /rel="canonical"|og:(?:url|image)/.test(htmlOf(site, path)))).toEqual([]);
    expect(filesOf(site.folder).filter((file) => /^(?:oembed|feeds)\//.test(file))).toEqual([]);
    expect(htmlOf(site, 'sitemap.xml')).not.toContain('<loc>');
  });

  test('names its base to hosts and on the page for what is not found, and on no other', async () => {
    const rooted = (path: string): string[] =>
      Array.from(htmlOf(site, path).matchAll(/ (?:href|src|action|data-base)="(\/[^"]*)"/g), ([, to]) => to ?? '');
    const paths = pathsOf(site).filter((path) => path !== '404.html');
    expect(paths.flatMap(rooted)).toEqual([]);
    expect(rooted('404.html').length).toBeGreaterThan(5);
    expect(rooted('404.html').filter((address) => !address.startsWith('/a/b/'))).toEqual([]);
    const patterns = parseHeadersFile(htmlOf(site, '_headers')).map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => !pattern.startsWith('/a/b/'))).toEqual([]);
    const { page, complaints } = await open(addressOf(site, 'nowhere/at/all/'));
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL(addressOf(site, 'timeline/'));
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
  });

  test('leads from where a page or file stands', async () => {
    const { broken } = await crawl(addressOf(site, ''));
    expect(broken).toEqual([]);
    const exports = filesOf(site.folder).filter((file) => /^data\/.*(?:json|jsonld|csv)$|\.md$|^llms/.test(file));
    const paths = pathsOf(site).map((path) => addressOf(site, path));
    for (const file of exports) {
      const found = htmlOf(site, file).match(/(?:\.\.?\/)+(?:c|briefings|compare)\/[\w./-]*/g) ?? [];
      const targets = found.map((each) => new URL(each, addressOf(site, file)).href.replace(/index\.html\.md$/, ''));
      expect({ file, gone: targets.filter((each) => !paths.includes(each)) }).toEqual({ file, gone: [] });
    }
    expect(htmlOf(site, 'llms.txt')).toContain('(<./briefings/flood/');
  });

  test('copies addresses as they are where the reader is', async () => {
    const claim = pathsOf(site).find((path) => path.startsWith('c/')) ?? '';
    const { page } = await open(addressOf(site, claim), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy: Link', exact: true }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(site, claim));
  });
});
