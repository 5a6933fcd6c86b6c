import { describe, expect, inject, test } from 'vitest';
import { checkedSiteOf } from '../../src/after/checks/index.ts';
import { checkAddresses } from '../../src/after/checks/pages.ts';
import { openSite } from '../../src/after/site.ts';
import { isFigureTold } from '../../src/pipeline/briefing/printed.ts';
import { arrangeRecords } from '../../src/site/arrange.ts';
import { crawl } from './crawl.ts';
import { addressOf, filesOf, htmlOf, pathsOf, useBrowser } from './pages.ts';
import { briefings, construction, library } from './records.ts';
import { HOME } from './setup.ts';

const [site, preview] = [inject('site'), inject('preview')];
const { own } = arrangeRecords(library);
const all = briefings.flatMap(({ document, digest, path }) => [
  ...document.figures.map((figure) => ({
    id: figure.id,
    document,
    place: `${path}#f-${figure.id}`,
    isListed: !figure.minor && isFigureTold(digest, figure),
  })),
  ...document.claims.map(({ id }) => ({ id, document, place: `${path}#c-${id}`, isListed: true })),
]);
const citables = all.filter(({ id }) => own.has(id));
const pageOf = (id: string): string => `c/${id}/`;

describe('a claim or figure without words to show', () => {
  test('has its lasting place on the page of its document’s source, and is led to there', () => {
    const others = all.filter(({ id }) => !own.has(id));
    expect(others).not.toEqual([]);
    for (const { id, document, isListed } of others) {
      const source = `briefings/${document.slug}/source/`;
      expect(htmlOf(site, source)).toContain(` id="${id}"`);
      if (isListed) expect(htmlOf(site, `briefings/${document.slug}/`)).toContain(`href="../../${source}#${id}"`);
    }
  });
});

describe('every claim and figure that has words', () => {
  test('has a page of its own that names itself, its document and its place', () => {
    expect(pathsOf(site).filter((path) => path.startsWith('c/'))).toEqual(citables.map(({ id }) => pageOf(id)).sort());
    for (const { id, document, place } of citables) {
      const html = htmlOf(site, pageOf(id));
      expect(html).toContain(`<link rel="canonical" href="${HOME}c/${id}/">`);
      expect(html).toContain(`href="../../${place}"`);
      expect(html).toContain(document.publisher);
      expect(html).toContain('How sure');
    }
  });

  test('is led to from its document’s briefing', () => {
    for (const { path, document } of briefings) {
      const html = htmlOf(site, path);
      const ids = [...document.figures, ...document.claims].map(({ id }) => id).filter((id) => own.has(id));
      expect(ids.filter((id) => !html.includes(`href="../../c/${id}/"`))).toEqual([]);
    }
  });

  test('is data for machines: JSON-LD, citation tags, a ContextObject', () => {
    for (const { id, document } of citables) {
      const html = htmlOf(site, pageOf(id));
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
      pathsOf(site).filter((each) => each.startsWith(folder) && !/source\/$|^briefings\/$/.test(each)),
    )) {
      const [, address = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(htmlOf(site, path)) ?? [];
      const answer = JSON.parse(htmlOf(site, address.slice(HOME.length)));
      expect(answer).toMatchObject({ version: '1.0', type: 'link', thumbnail_width: 1200, thumbnail_height: 630 });
      expect(htmlOf(site, path)).toContain(`<meta property="og:image" content="${answer.thumbnail_url}">`);
    }
  });
});

describe('the site that was built for the root of a host', () => {
  test.each([inject('site'), inject('nested'), preview])(
    'has no link that leads nowhere and none that leaves it at "$base"',
    async ({ origin, base }) => {
      const { visited, broken } = await crawl(origin + base, HOME);
      expect(broken).toEqual([]);
      expect(visited.filter((address) => !address.startsWith(origin + base))).toEqual([]);
      expect(pathsOf(site).filter((path) => !visited.includes(origin + base + path))).toEqual(['404.html', 'offline/']);
    },
  );
});

describe('exports', () => {
  test('hold no address of the site that leads nowhere', async () => {
    const files = filesOf(site.folder).filter((file) =>
      /^(?:data|feeds|oembed)\/(?!.*html$)|\.md$|^llms\.txt$/.test(file),
    );
    const built = checkedSiteOf(await openSite(site.folder, { base: '/', site: HOME }));
    const found = files.flatMap((file) => {
      const own = Array.from(htmlOf(site, file).matchAll(/https:\/\/briefings\.example\/[^\s"'<>()&\\,]*/g), String);
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
    expect(copied).toContain(HOME + pageOf(id));
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain(`<a href="${HOME}${pageOf(id)}"`);
    expect(complaints).toEqual([]);
  });

  test('selects the text where the browser does not let it be copied', async () => {
    const { page } = await open(addressOf(site, pageOf(id)));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy: Link', exact: true }).click();
    await page.getByText('Selected').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(`${HOME}c/${id}/`);
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
