import { describe, expect, inject, test } from 'vitest';
import { readSite } from '../../src/integrations/checks/index.ts';
import { checkAddresses } from '../../src/integrations/checks/pages.ts';
import { addressOf, filesOf, htmlOf, pathsOf, useBrowser } from './pages.ts';
import { briefings, construction } from './records.ts';
import { NESTED_SITE, type ServedSite } from './setup.ts';

const [site, nested] = [inject('site'), inject('nested')];
const citables = briefings.flatMap(({ document, path }) => [
  ...document.figures.map((record) => ({ id: record.id, document, place: `${path}#f-${record.id}` })),
  ...document.claims.map((record) => ({ id: record.id, document, place: `${path}#c-${record.id}` })),
]);
const pageOf = (id: string): string => `c/${id}/`;

describe('every claim and figure', () => {
  test('has a page of its own that names itself, its document and its place', () => {
    expect(pathsOf(nested).filter((path) => path.startsWith('c/'))).toEqual(
      citables.map(({ id }) => pageOf(id)).sort(),
    );
    for (const { id, document, place } of citables) {
      const html = htmlOf(nested, pageOf(id));
      expect(html).toContain(`<link rel="canonical" href="${NESTED_SITE}/a/b/c/${id}/">`);
      expect(html).toContain(`href="/a/b/${place}"`);
      expect(html).toContain(document.publisher);
      expect(html).toContain('How sure');
    }
  });

  test('is led to from its document’s briefing', () => {
    for (const { path, document } of briefings) {
      const html = htmlOf(nested, path);
      const ids = [...document.figures, ...document.claims].map(({ id }) => id);
      expect(ids.filter((id) => !html.includes(`href="/a/b/c/${id}/"`))).toEqual([]);
    }
  });

  test('is data for machines: JSON-LD, citation tags, a ContextObject', () => {
    for (const { id, document } of citables) {
      const html = htmlOf(nested, pageOf(id));
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      const types = JSON.parse(json)['@graph'].map((node: { '@type': string }) => node['@type']);
      expect([types[0], types.at(-1)]).toEqual(['Claim', 'NewsArticle']);
      expect(html).toContain('<meta name="citation_title" content="');
      expect(html).toMatch(/<span class="Z3988" title="ctx_ver=Z39\.88-2004&(?:amp|#38);/);
      expect(html).toContain(`datePublished":"${document.published}"`);
    }
  });
});

describe('oEmbed', () => {
  test('is told of on the page, and tells of it', () => {
    for (const path of ['c/', 'briefings/', 'compare/', 'stories/'].flatMap((folder) =>
      pathsOf(nested).filter((each) => each.startsWith(folder) && !/source\/$|^briefings\/$/.test(each)),
    )) {
      const [, address = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(htmlOf(nested, path)) ?? [];
      const answer = JSON.parse(htmlOf(nested, address.slice(`${NESTED_SITE}/a/b/`.length)));
      expect(answer).toMatchObject({ version: '1.0', type: 'link', thumbnail_width: 1200, thumbnail_height: 630 });
      expect(htmlOf(nested, path)).toContain(`<meta property="og:image" content="${answer.thumbnail_url}">`);
    }
  });

  test('and feeds are left out where the site does not know its address', () => {
    expect(filesOf(site.folder).filter((file) => /^(?:oembed|feeds)\//.test(file))).toEqual([]);
    expect(filesOf(nested.folder).filter((file) => file.startsWith('feeds/'))).toHaveLength(4);
  });
});

/** Every address in a file that is taken along. */
const addressesIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?:https:\/\/briefings\.example)?\/a\/b\/[^\s"'<>()&\\,]*/g), ([address]) => address);

describe.each([site, nested])('exports at base "$base"', (at: ServedSite) => {
  const files = filesOf(at.folder).filter((file) => /^(?:data|feeds|oembed)\/|\.md$|^llms\.txt$/.test(file));

  test('hold no address that leads nowhere', async () => {
    const origin = at === nested ? NESTED_SITE : undefined;
    const built = await readSite(at.folder, { base: at.base, origin });
    const found = files.flatMap((file) => {
      const text = htmlOf(at, file);
      const own =
        at === nested
          ? addressesIn(text)
          : Array.from(text.matchAll(/"(\/(?:c|briefings|compare)\/[^"]*)"/g), ([, path]) => path ?? '');
      return checkAddresses(file, own, built);
    });
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});

describe('sharing', () => {
  const { open } = useBrowser();
  const { id } = citables.find(({ place }) => place === construction.path) ?? { id: '' };

  test('costs no request before a button is pressed, and then copies the words with their source', async () => {
    const { page, requests, complaints } = await open(addressOf(site, pageOf(id)), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expect(requests.filter((address) => address.endsWith('.js'))).toEqual([]);
    await page.getByRole('button', { name: 'Copy: Quotation with its source' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“.*6,000 construction troops.*” — Sergei Shoigu \(expected\), in .+, .+ 2025\. /);
    expect(copied).toContain(addressOf(site, pageOf(id)));
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain(`<a href="${addressOf(site, pageOf(id))}"`);
    expect(complaints).toEqual([]);
  });

  test('selects the text where the browser does not let it be copied', async () => {
    const { page } = await open(addressOf(site, pageOf(id)));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy: Link', exact: true }).click();
    await page.getByText('Selected').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(`/c/${id}/`);
  });

  test('shows no button without script, and every text', async () => {
    const { page } = await open(addressOf(site, pageOf(id)), { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: /Copy|Share/ }).count()).toBe(0);
    expect(await page.getByText('Quotation with its source').isVisible()).toBe(true);
  });

  test('as an embedded page shows the claim alone', async () => {
    const { page } = await open(addressOf(site, `${pageOf(id)}#embed`));
    expect(await page.locator('h1').isVisible()).toBe(true);
    const rest = ['body > header', 'body > footer', '#share'].map((each) => page.locator(each).isVisible());
    expect(await Promise.all(rest)).toEqual([false, false, false]);
  });

  test('lights up the words that a link names', async () => {
    const { page } = await open(addressOf(site, pageOf(id)));
    const link = await page.locator('[data-text]', { hasText: ':~:text=' }).textContent();
    const directive = decodeURIComponent(link?.split(':~:text=')[1] ?? '');
    const words = await page.locator('article blockquote').textContent();
    for (const part of directive.split(',').length > 2 ? [] : [directive.split(',')[0] ?? ''])
      expect(words).toContain(part);
    expect(directive).toMatch(/\S/);
  });
});
