import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, htmlOf, pathsOf, samplePathsOf, useBrowser } from './pages.ts';
import { buildPayloads, PAYLOADS, payloadContent, payloadLists, payloadSeeds } from './payloads.ts';
import type { ServedSite } from './setup.ts';

const FILES: Readonly<Record<string, string>> = {
  ...payloadSeeds(PAYLOADS.length),
  ...payloadContent(PAYLOADS[1], 1),
  ...payloadLists(PAYLOADS[1]),
};

describe('a site whose documents and whose editor’s files are full of code', () => {
  const { open } = useBrowser();
  let built: Awaited<ReturnType<typeof buildPayloads>> | undefined;
  let site: ServedSite;

  beforeAll(async () => {
    built = await buildPayloads(FILES);
    site = built.site;
  }, 240_000);
  afterAll(() => built?.end());

  const ranOn = async (path: string): Promise<{ ran: unknown; complaints: readonly string[] }> => {
    const { page, complaints } = await open(addressOf(site, path));
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('main *')) element.dispatchEvent(new MouseEvent('mouseover'));
    });
    const ran = await page.evaluate(() => (globalThis as { told?: string[] }).told ?? []);
    await page.context().close();
    return { ran, complaints };
  };

  test('tells which of the editor’s fields cannot be used, each with its file', () => {
    expect(built?.code).toBe(2);
    const told = built?.errors.split('\n').filter((line) => /: rejected: /.test(line)) ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const line of told)
      expect(line).toMatch(
        /^(?:content\/)?(?:aliases|briefings|comparisons|documents|names|quantities|stories)[^:]*(?::\d+)*: rejected: /,
      );
  });

  test('leaves out the commentary that holds a script, and not its document', () => {
    const of = (stem: string): string[] =>
      built?.errors.split('\n').filter((line) => line.includes(stem) && line.includes('rejected: On a page')) ?? [];
    expect(of('other1')).toEqual([expect.stringContaining('briefings/other1.mdx')]);
    expect(of('plain1')).toEqual([]);
  });

  test('runs none of it, and its own style and script hold', async () => {
    // A pair with nothing in common leads on to its story at once.
    const paths = samplePathsOf(site).filter((path) => !htmlOf(site, path).includes('http-equiv="refresh"'));
    expect(paths.length).toBeGreaterThan(30);
    expect(paths).toContain('changes/');
    for (const path of paths) {
      expect({ path, ...(await ranOn(path)) }).toEqual({ path, ran: [], complaints: [] });
    }
  }, 600_000);

  test('shows what the editor wrote as the text that it is', () => {
    const all = pathsOf(site)
      .map((path) => htmlOf(site, path))
      .join('\n');
    for (const field of [
      'title',
      'publisher',
      'author',
      'speaker',
      'remark',
      'what',
      'story',
      'comment',
      'comment author',
    ])
      expect(all).toMatch(
        new RegExp(`&lt;/script&gt; ${field}|onerror=ran\\((?:&quot;|")attribute(?:&quot;|")\\)(?:&gt;|>) ${field}`),
      );
  });

  test('would run it without the escape: the control', async () => {
    const html = await readFile(join(site.folder, 'about/index.html'), 'utf8');
    const open = html.replace(
      /<meta http-equiv="content-security-policy"[^>]*>/,
      '<script>told=[];ran=(x)=>told.push(x)</script>',
    );
    for (const [at, payload] of PAYLOADS.slice(0, 2).entries()) {
      await mkdir(join(site.folder, `control${at}`));
      await writeFile(join(site.folder, `control${at}/index.html`), open.replace('</main>', `${payload}</main>`));
    }
    expect(pathsOf(site)).toContain('control0/');
    expect((await ranOn('control0/')).ran).toEqual(['head']);
    await expect.poll(async () => (await ranOn('control1/')).ran).toEqual(['attribute']);
  });
});
