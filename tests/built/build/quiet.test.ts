import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHeadersFile } from '../../hosting/parse.ts';
import { type Ended, runBuild } from '../build.ts';
import { filesOf, htmlOf, pathsOf } from '../pages.ts';
import { hashesOf } from './folder.ts';

const SETTINGS = `title: Lowmere
description: What happened there.
address: https://desk.example/papers/
private: true
offline: false
security:
  contact: mailto:desk@example.org
  expires: 2027-01-01
`;

/** One build for a document that says nothing, and for what site.yaml can keep back. */
describe('a private site of one document without a name, figure, claim or date', () => {
  let folder = '';
  let site = { folder: '', base: '/', origin: '' };
  let built: Ended = { code: null, out: '', errors: '' };
  const read = (file: string): string => htmlOf(site, file);
  const build = (...options: string[]): Promise<Ended> => {
    const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
    const variables = { SEEDS: seeds, CONTENT: content, OUT: site.folder, SOURCE_DATE_EPOCH: '1767312000' };
    return runBuild(variables, undefined, options);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    site = { folder: join(folder, 'out'), base: '/', origin: '' };
    const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
    await mkdir(seeds);
    await mkdir(content);
    await writeFile(join(seeds, 'quiet.txt'), 'Quiet\n\nit was quiet in the town, and the rain fell on the roofs.\n');
    await writeFile(join(content, 'site.yaml'), SETTINGS);
    built = await build();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is published, and every list says that it has nothing', () => {
    expect({ code: built.code, errors: built.errors }).toMatchObject({ code: 0 });
    expect(pathsOf(site)).toContain('briefings/quiet/');
    expect(pathsOf(site).filter((path) => path.startsWith('c/'))).toEqual([]);
    for (const [path, words] of [
      ['names/', 'No names were found'],
      ['figures/', 'No figures were found'],
      ['timeline/', 'No dates were found'],
      ['sources/', 'Nobody is cited'],
    ] as const) {
      expect(read(path)).toContain(words);
    }
  });

  test('stands where site.yaml says, and names a contact', () => {
    const [everywhere] = parseHeadersFile(read('_headers'));
    expect(everywhere?.pattern).toBe('/papers/*');
    expect(everywhere?.headers).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow' });
    expect(read('about/')).toContain('<meta property="og:url" content="https://desk.example/papers/about/">');
    expect(read('.well-known/security.txt')).toBe('Contact: mailto:desk@example.org\nExpires: 2027-01-01T00:00:00Z\n');
  });

  test('is kept by no browser', () => {
    expect(read('sw.js')).toContain('registration.unregister()');
    expect(existsSync(join(site.folder, 'offline.json'))).toBe(false);
    expect(read('')).not.toContain('data-keep');
    expect(read('editions/')).not.toMatch(/src="[^"]*offline\.js"/);
    expect(read('editions/book/')).toMatch(/_astro\/book\.[\da-f]{10}\.css/);
  });

  test('asks on every page to be left out, and has no sitemap entries, feeds or oEmbed', () => {
    expect(built.out).toContain('Private: every page asks to be left out of search; no sitemap, no feeds\n');
    const open = pathsOf(site).filter((path) => !read(path).includes('<meta name="robots" content="noindex">'));
    expect(open).toEqual([]);
    expect(read('sitemap.xml')).not.toContain('<loc>');
    expect(read('robots.txt')).toContain('This file hides nothing');
    expect(read('robots.txt')).not.toMatch(/Disallow|Sitemap/);
    expect(filesOf(site.folder).filter((file) => /^(?:feeds|oembed)\//.test(file))).toEqual([]);
  });

  test('is not built again where nothing changed, and told of as before; with --force it is, to the same bytes', async () => {
    const before = hashesOf(site.folder);
    const withoutSeconds = ({ out, ...ended }: Ended) => ({ ...ended, out: out.replace(/^Seconds: .*$/m, '') });
    const again = await build();
    expect(withoutSeconds(again)).toEqual(withoutSeconds(built));
    expect(again.out).toContain('nothing changed since the last build');
    await writeFile(join(site.folder, 'index.html'), 'touched');
    const mended = await build();
    expect(mended.out).not.toContain('nothing changed');
    expect(hashesOf(site.folder)).toEqual(before);
    const forced = await build('--force');
    expect(forced.out).not.toContain('nothing changed');
    expect(hashesOf(site.folder)).toEqual(before);
    expect(await build('--quick')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('Cannot build with "--quick"'),
    });
  });
});
