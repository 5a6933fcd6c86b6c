import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../server.ts';
import { runBuild } from './build.ts';
import { addressOf, htmlOf, pathsOf, samplePathsOf, useBrowser } from './pages.ts';
import type { ServedSite } from './setup.ts';

/** Each runs where one kind of escape is missing; what ran says which. */
const PAYLOADS = [
  '</head><script>ran("head")</script>',
  '"><img src=x onerror=ran("attribute")>',
  "' onmouseover=ran('quote') '",
  '</title></textarea></style><svg onload=ran("title")>',
  '</script><script>ran("script")</script>',
  '--><script>ran("comment")</script><!--',
  '<head><base href="https://elsewhere.invalid/">',
  'javascript:ran("address")',
];

/** A document with the payload wherever somebody else's words come to stand. */
const documentWith = (payload: string, at: number): string =>
  [
    '---',
    ...['title', 'publisher', 'licence', 'url'].map(
      (field) => `${field}: ${JSON.stringify(`${payload} ${field} ${at}`)}`,
    ),
    `authors: [${JSON.stringify(payload)}]`,
    `published: 2024-05-1${at}`,
    '---',
    '',
    `The ${payload} flood killed ${40 + at} people in Lowmere on Friday, said Ana ${payload} Brand of the ${payload} Office.`,
    '',
    `"We lost ${300 + at} ${payload} homes in Lowmere," Ana Brand said. Police put the number of ${payload} injured at about ${90 + at}.`,
    '',
  ].join('\n');

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    PAYLOADS.map((payload, at) => [
      `seeds/${payload.replace(/[/\0]/g, '∕').slice(0, 60)} ${at}.md`,
      documentWith(payload, at),
    ]),
  ),
  'content/site.yaml': ['title', 'description', 'editor']
    .map((field, at) => `${field}: ${JSON.stringify(`${PAYLOADS[at]} ${field}`)}\n`)
    .join(''),
};

describe('a site whose documents are full of code', () => {
  const { open } = useBrowser();
  let [folder, server]: [string, Server | undefined] = ['', undefined];
  let site: ServedSite;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossbrief-'));
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const out = join(folder, 'out');
    const { code, errors } = await runBuild({
      SEEDS: join(folder, 'seeds'),
      CONTENT: join(folder, 'content'),
      OUT: out,
    });
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    const served = await serve(out, '/');
    server = served.server;
    site = { folder: out, base: '/', origin: served.origin };
  }, 240_000);

  afterAll(async () => {
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const ranOn = async (path: string): Promise<{ ran: unknown; complaints: readonly string[] }> => {
    const { page, complaints } = await open(addressOf(site, path));
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('main *')) element.dispatchEvent(new MouseEvent('mouseover'));
    });
    const ran = await page.evaluate(() => (globalThis as { told?: string[] }).told ?? []);
    await page.context().close();
    return { ran, complaints };
  };

  test('runs none of it, and its own style and script hold', async () => {
    // A pair with nothing in common leads on to its story at once.
    const paths = samplePathsOf(site).filter((path) => !htmlOf(site, path).includes('http-equiv="refresh"'));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      expect({ path, ...(await ranOn(path)) }).toEqual({ path, ran: [], complaints: [] });
    }
  }, 300_000);

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
