import { describe, expect, test } from 'vitest';
import { checkPreviewImage, findPreviewImages, readPicture } from '../../../src/after/checks/cards.ts';
import { unpublishable } from '../../../src/after/checks/index.ts';

import { type CheckedSite, checkAddresses, checkPages } from '../../../src/after/checks/pages.ts';
import { scanPage } from '../../../src/site/scanPage.ts';
import { explain } from '../../../src/userError.ts';

const HEAD = '<title>Losses</title><meta name="description" content="What is said">';

/** A site of one page with `body`, beside an about page with an element "limits" and a style sheet. */
function siteWith(body: string, head = HEAD, base = '/'): CheckedSite {
  const pages = [
    scanPage('index.html', `<html lang="en"><head>${head}</head><body>${body}</body></html>`),
    scanPage('about/index.html', `<html lang="en"><head>${HEAD}</head><body><p id="limits">x</p></body></html>`),
  ];
  const files = new Set(['index.html', 'about/index.html', 'a.css']);
  return { files, pages, place: { base, site: `https://example.org${base}` } };
}

const findingsIn = (...site: Parameters<typeof siteWith>): string[] =>
  checkPages(siteWith(...site)).map(({ file, what }) => `${file}: ${what}`);

describe('checkPages(site)', () => {
  test.each([
    '<a href="./about/">About</a>',
    '<a href="about/#limits">About</a>',
    '<a href="#top">Up</a>',
    '<a href="https://elsewhere.example/x">Original</a>',
    '<a href="mailto:desk@example.org">Write</a>',
    '<link rel="stylesheet" href="a.css">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  ])('finds nothing wrong in %s', (body) => {
    expect(findingsIn(body)).toEqual([]);
  });

  test.each([
    ['<a href="/gone/">x</a>', 'index.html: link "/gone/" leads to no page'],
    ['<a href="/about">x</a>', 'index.html: link "/about" leads to no page'],
    ['<a href="about/#gone">x</a>', 'index.html: link "about/#gone" leads to a page without id "gone"'],
    ['<a href="http://">x</a>', 'index.html: link "http://" is no address'],
    [
      '<script src="https://cdn.example/x.js"></script>',
      'index.html: script asks another origin for "https://cdn.example/x.js"',
    ],
    ['<img src="/gone.png">', 'index.html: img "/gone.png" is no file'],
    [
      '<style>@import "//fonts.example/x.css";</style>',
      'index.html: css asks another origin for "//fonts.example/x.css"',
    ],
    ['<p style="color: red">x</p>', 'index.html: attribute style="…", which the CSP blocks'],
    ['<p onclick="go()">x</p>', 'index.html: attribute onclick="…", which the CSP blocks'],
  ])('in %s finds %j', (body, finding) => {
    expect(findingsIn(body)).toEqual([finding]);
  });

  test('misses title and description', () => {
    expect(findingsIn('', '')).toEqual(['index.html: no <title>', 'index.html: no <meta name="description">']);
  });

  test('finds what begins at the root of the host, and would lead elsewhere where the site is moved', () => {
    const tied =
      'begins at the root of the host, so that it leads elsewhere where the site is moved below another path';
    expect(findingsIn('<a href="/about/">x</a><style>a{background:url(/a.css)}</style>')).toEqual([
      `index.html: link "/about/" ${tied}`,
      `index.html: css "/a.css" ${tied}`,
    ]);
  });

  test('finds what leaves the base', () => {
    expect(findingsIn('<a href="/about/">x</a><img src="/b/x.png">', HEAD, '/a/')).toEqual([
      'index.html: link "/about/" leaves the base "/a/"',
      'index.html: img "/b/x.png" leaves the base "/a/"',
    ]);
  });
});

describe('checkAddresses(file, addresses, site)', () => {
  test('finds search results that lead nowhere', () => {
    expect(checkAddresses('pagefind/', ['/about/#limits', '/about/#f-1'], siteWith(''))).toEqual([
      { file: 'pagefind/', what: 'link "/about/#f-1" leads to a page without id "f-1"' },
    ]);
  });
});

describe('findPreviewImages(site)', () => {
  test('gives the files of the site that pages name', () => {
    const site = siteWith('', `${HEAD}<meta property="og:image" content="https://example.org/cards/a.png">`);
    expect([...findPreviewImages(site)]).toEqual([['cards/a.png', 'index.html']]);
  });
});

describe('checkPreviewImage(file, page, picture)', () => {
  test.each([
    [undefined, 'is no PNG of this site'],
    [{ widthPx: 1200, heightPx: 627, bytes: 5 }, 'is 1200 × 627, expected 1200 × 630'],
    [{ widthPx: 1200, heightPx: 630, bytes: 300_000 }, 'has 300000 bytes, expected fewer than 300000'],
  ])('of %j says that it %s', (picture, what) => {
    const finding = { file: 'index.html', what: `preview image "cards/a.png" ${what}` };
    expect(checkPreviewImage('cards/a.png', 'index.html', picture)).toEqual([finding]);
  });

  test('finds nothing wrong with a card', () => {
    expect(checkPreviewImage('a.png', 'index.html', { widthPx: 1200, heightPx: 630, bytes: 60_000 })).toEqual([]);
  });
});

describe('readPicture(bytes)', () => {
  test('reads the size out of the header of a PNG', () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d49484452000004b000000276', 'hex');
    expect(readPicture(header)).toEqual({ widthPx: 1200, heightPx: 630, bytes: 24 });
  });

  test('reads nothing out of another file', () => {
    expect(readPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  });
});

describe('unpublishable(findings)', () => {
  test('says all in one error', () => {
    expect(explain(unpublishable([{ file: 'index.html', what: 'no <title>' }]))).toBe(
      'Cannot publish the site: its pages have 1 fault, expected none\n  index.html: no <title>\n' +
        '  fix: Correct the address or attribute in content/, or in the page or component under src/ that writes it',
    );
  });
});
