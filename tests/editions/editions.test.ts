import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { moveAddress, moveAddresses, moveCssAddresses, relativeAddress } from '../../src/editions/addresses.ts';
import { writeArchive } from '../../src/editions/archive.ts';
import { momentOf, uuidOf } from '../../src/editions/epub/package.ts';
import { plainStyle } from '../../src/editions/epub/plainStyle.ts';
import { chooseForBook, findTooLarge, sizeInWords } from '../../src/editions/index.ts';
import { rangesOf } from '../../src/editions/inlineFonts.ts';
import { findFirst, parseMarkup, writeMarkup } from '../../src/editions/markup.ts';
import { joinPages } from '../../src/editions/onePage.ts';
import { asFunction } from '../../src/editions/searchScript.ts';
import { readStyle, splitRules } from '../../src/editions/styles.ts';
import { dateOfDocuments } from '../../src/site/edition.ts';
import { folderOf } from '../builders.ts';
import { ROOT } from '../built/build.ts';
import { pageWith, siteOf } from './fixture.ts';

const locate = (file: string, fragment: string): string | undefined =>
  file === 'about/index.html' ? `about.xhtml${fragment && `#${fragment}`}` : undefined;

describe('moveAddress(address, file, site, locate)', () => {
  const site = siteOf([pageWith('', '')]);
  const published = siteOf([pageWith('', '')], [], 'https://example.org/a/b/');
  test.each([
    ['/a/b/about/', 'about.xhtml'],
    ['/a/b/about/#limits', 'about.xhtml#limits'],
    ['/a/b/about/?q=1#limits', 'about.xhtml?q=1#limits'],
    ['../about/', 'about.xhtml'],
    ['https://elsewhere.example/x', 'https://elsewhere.example/x'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['/a/b/data/claims.csv', undefined],
  ])('"%s" leads to %s', (address, moved) => {
    expect(moveAddress(address, 'timeline/index.html', site, locate)).toBe(moved);
  });

  test('leads to the site where the edition has no such page and the address is known', () => {
    const moved = moveAddress('/a/b/data/claims.csv#x', 'index.html', published, locate);
    expect(moved).toBe('https://example.org/a/b/data/claims.csv#x');
  });
});

describe('moveAddresses(tree, file, site, locate)', () => {
  test('leaves the words of a link that leads nowhere', () => {
    const tree = parseMarkup('<p><a href="/a/b/gone/" rel="next">gone</a> <a href="/a/b/about/">about</a></p>');
    moveAddresses(tree, 'index.html', siteOf([]), locate);
    expect(writeMarkup(tree)).toBe('<p><span>gone</span> <a href="about.xhtml">about</a></p>');
  });

  test('fetches nothing from the site', () => {
    const tree = parseMarkup('<link rel="icon" href="../icon.svg"><a href="../gone/">gone</a>');
    moveAddresses(tree, 'about/index.html', siteOf([], [], 'https://example.org/'), locate);
    expect(writeMarkup(tree)).toBe('<a href="https://example.org/gone/">gone</a>');
  });
});

test.each([
  ['index.html', 'about/index.html', 'about/index.html'],
  ['compare/a--b/index.html', 'index.html', '../../index.html'],
  ['search/index.html', 'search/search.js', 'search.js'],
  ['index.html', 'names/x y?/index.html', 'names/x%20y%3F/index.html'],
])('relativeAddress("%s", "%s") is "%s"', (from, to, address) => {
  expect(relativeAddress(from, to)).toBe(address);
});

test('moveCssAddresses(css, move) leaves data and fragments alone', () => {
  const css = 'a{src:url(/x.woff2)}b{src:url("/y.png")}c{src:url(data:,)}d{fill:url(#e)}';
  expect(moveCssAddresses(css, (address) => `..${address}`)).toBe(
    'a{src:url(../x.woff2)}b{src:url("../y.png")}c{src:url(data:,)}d{fill:url(#e)}',
  );
});

describe('findTooLarge(pages)', () => {
  const pagesOf = (count: number, letters: number, folder: string) => {
    const html = 'x'.repeat(letters);
    return Array.from({ length: count }, (_, index) => ({ file: '', path: `${folder}/${index}/`, title: '', html }));
  };
  test.each([
    ['a few pages', pagesOf(20, 60_000, 'briefings'), []],
    ['pages that are too much for one file', pagesOf(1000, 60_000, 'briefings'), ['crossbrief.html']],
    ['pages of claims, which one file leaves out', pagesOf(9000, 60_000, 'c'), ['crossbrief-offline.zip']],
    ['all', pagesOf(9000, 60_000, 'briefings'), ['crossbrief-offline.zip', 'crossbrief.html', 'crossbrief.epub']],
  ])('of %s', (_, pages, names) => {
    expect(findTooLarge(pages)).toEqual(names);
  });
});

describe('chooseForBook(site, paths)', () => {
  const pagesOf = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      file: '',
      path: `${folder}/${index}/`,
      title: '',
      html: 'x'.repeat(125_000),
    }));
  const [stories, briefings, comparisons] = [pagesOf('stories', 3), pagesOf('briefings', 200), pagesOf('compare', 100)];
  const home = { file: '', path: '', title: '', html: '' };
  const pathsOf = (...some: (readonly { path: string }[])[]) => some.flat().map(({ path }) => path);

  test('takes everything where it can be opened', () => {
    const pages = [home, ...stories, ...briefings];
    expect(chooseForBook({ pages }, pathsOf(pages))).toEqual({ paths: pathsOf(pages), leftOut: [] });
  });

  test('leaves out kinds of pages that are too many, and keeps the order', () => {
    const pages = [home, ...stories, ...briefings, ...comparisons];
    expect(chooseForBook({ pages }, pathsOf(pages))).toEqual({
      paths: pathsOf([home], stories, briefings),
      leftOut: pathsOf(comparisons),
    });
  });
});

describe('splitRules(css)', () => {
  test.each([
    ['a{b:c}d{e:f}', ['a{b:c}', 'd{e:f}']],
    ['@media print{a{b:c}d{e:f}}g{h:i}', ['@media print{a{b:c}d{e:f}}', 'g{h:i}']],
    ['@charset "utf-8";a{content:"}"}', ['@charset "utf-8";', 'a{content:"}"}']],
    ['/* } */a{b:c}', ['a{b:c}']],
    ['a{b:/*;*/c}/* 1 */@font-face{d:e}/* end */', ['a{b:/*;*/c}', '@font-face{d:e}']],
    ['', []],
  ])('%s', (css, rules) => {
    expect(splitRules(css)).toEqual(rules);
  });

  test('readStyle(site) has each rule of the sheets once, with addresses from the home', async () => {
    const files = {
      '_astro/style.css': 'a{src:url(../fonts/a.woff2)}d{e:f}',
      'fonts/faces.css': 'd{e:f}b{src:url(b.woff2)}',
      '_astro/book.x.css': 'only{the:book}',
    };
    const site = siteOf([], Object.keys(files), undefined, await folderOf(files));
    expect(await readStyle(site)).toBe('a{src:url(fonts/a.woff2)}\nd{e:f}\nb{src:url(fonts/b.woff2)}');
  });
});

describe('plainStyle(css)', () => {
  test.each([
    [
      'fills in custom properties and takes the light value',
      ':root{--ink:light-dark(#111,#eee);--line:1px solid var(--ink)}p{border:var(--line)}',
      'p{border:1px solid #111}',
    ],
    [
      'lets print rules hold throughout',
      '.n{display:none}@media print{.n{display:block}}',
      '.n{display:none}\n.n{display:block}',
    ],
    [
      'leaves out fonts, screens and the page around',
      '@font-face{src:url(x)}@media (min-width:9px){p{a:b}}html{a:b}body,p{margin:0}',
      'p{margin:0}',
    ],
    ['says nothing of the direction of words', '.x{unicode-bidi:isolate;color:#111;direction:ltr}', '.x{color:#111;}'],
    ['leaves a property that a component sets', '.x{width:var(--own)}', '.x{width:var(--own)}'],
  ])('%s', (_, css, plain) => {
    expect(plainStyle(css)).toBe(plain);
  });
});

test.each([
  [
    '@font-face{unicode-range:U+0-FF,U+131,U+4??}',
    [
      [0, 255],
      [305, 305],
      [1024, 1279],
    ],
  ],
  ['@font-face{src:url(x)}', [[0, 0x10ffff]]],
])('rangesOf("%s")', (face, ranges) => {
  expect(rangesOf(face)).toEqual(ranges);
});

describe('joinPages(pages, site)', () => {
  const pages = [
    pageWith('briefings/x/', '<h2 id="figures">F</h2><p id="f-abc123">1</p><a href="/a/b/about/#figures">a</a>'),
    pageWith(
      'about/',
      '<h2 id="figures">F</h2><label for="figures"></label><a href="/a/b/briefings/x/#f-abc123">b</a><a href="#figures">c</a>',
    ),
  ];
  const [first, second] = joinPages(pages, siteOf(pages)).map(({ id, read }) => ({
    id,
    html: writeMarkup(read().children),
  }));

  test('keeps the ids of what stands first', () => {
    expect(first).toEqual({
      id: 'page-briefings-x',
      html: '<h2 id="figures">F</h2><p id="f-abc123">1</p><a href="#page-about-figures">a</a>',
    });
  });

  test('tells an id that comes again by its page, wherever it is named', () => {
    expect(second).toEqual({
      id: 'page-about',
      html: '<h2 id="page-about-figures">F</h2><label for="page-about-figures"></label><a href="#f-abc123">b</a><a href="#page-about-figures">c</a>',
    });
  });
});

describe('asFunction(module)', () => {
  test('gives what the module exports', () => {
    const body = asFunction('const a=1;const b=typeof import.meta.url;export{a,b};');
    expect(new Function(body)()).toEqual({ a: 1, b: 'undefined' });
  });

  test('throws where it exports nothing', () => {
    expect(() => asFunction('const a=1;')).toThrow('Cannot put Pagefind into an edition');
  });
});

test('writeMarkup(tree, true) keeps the case of SVG and closes what is empty', () => {
  const tree = parseMarkup('<div><svg viewBox="0 0 1 1"><path d="M0"></path></svg><br>a &amp; b</div>');
  expect(findFirst(tree, 'svg').attribs.viewBox).toBe('0 0 1 1');
  expect(writeMarkup(tree, true)).toBe('<div><svg viewBox="0 0 1 1"><path d="M0"/></svg><br/>a &amp; b</div>');
});

test.each([
  [[{ published: '2025-07-01' }, { published: '2025-08' }], '2025-08'],
  [[{ published: '2025-07-01', updated: '2025-09-02' }, { published: '2025-08-31' }], '2025-09-02'],
  [[{ published: '2025~' }], '2025'],
  [[{}], undefined],
])('dateOfDocuments(%j) is %s', (documents, date) => {
  expect(dateOfDocuments(documents as { published: string; updated?: string }[])).toBe(date);
});

test.each([
  ['2025-08-31', '2025-08-31T00:00:00Z'],
  ['2025-08', '2025-08-01T00:00:00Z'],
  [undefined, '1980-01-01T00:00:00Z'],
])('momentOf(%s) is %s', (date, moment) => {
  expect(momentOf(date)).toBe(moment);
});

test('uuidOf(name) is a UUID of version 8 that the name alone decides', () => {
  expect(uuidOf('x')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  expect(uuidOf('x')).toBe(uuidOf('x'));
  expect(uuidOf('x')).not.toBe(uuidOf('y'));
});

test.each([
  [34_656, '35 kB'],
  [690_000, '0.7 MB'],
])('sizeInWords(%i) is "%s"', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('writeArchive(entries) gives the same bytes in every time zone', () => {
  const script = `import { writeArchive } from '${ROOT}src/editions/archive.ts';
    process.stdout.write(Buffer.from(await writeArchive([{ name: 'a.txt', content: 'a' }])).toString('hex'));`;
  const bytes = ['Pacific/Apia', 'America/Los_Angeles', 'UTC'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env: { TZ }, encoding: 'utf8' }),
  );
  expect(new Set(bytes).size).toBe(1);
});

describe('writeArchive(entries, mostBytes)', () => {
  const entries = [
    { name: 'a/ü.txt', content: 'words '.repeat(500) },
    { name: 'b.png', content: new Uint8Array([1, 2, 3]) },
    { name: 'c.txt', content: '' },
  ];

  test('is read by others as it was written, media stored as they are', async () => {
    const archive = (await writeArchive(entries)) ?? new Uint8Array();
    const read = unzipSync(archive);
    expect(Object.keys(read)).toEqual(['a/ü.txt', 'b.png', 'c.txt']);
    expect(new TextDecoder().decode(read['a/ü.txt'])).toBe('words '.repeat(500));
    expect(read['b.png']).toEqual(new Uint8Array([1, 2, 3]));
    expect(archive.length).toBeLessThan(600);
  });

  test('ends as soon as it is too large, and asks for no further entry', async () => {
    const asked: string[] = [];
    const all = function* () {
      for (const entry of entries) {
        asked.push(entry.name);
        yield entry;
      }
    };
    expect(await writeArchive(all(), 40)).toBeUndefined();
    expect(asked).toEqual(['a/ü.txt']);
  });
});
