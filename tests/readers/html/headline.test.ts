import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/readers/html/metadata.ts';
import { parsePage } from '../../../src/readers/html/parse.ts';
import type { Metadata } from '../../../src/records/index.ts';

const read = (head: string, body = ''): Metadata =>
  readMetadata(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
const CANONICAL = '<link rel="canonical" href="https://www.valley-paper.example/news/tents">';

describe('readMetadata(document).title', () => {
  test.each([
    [
      'the heading that the title repeats',
      '<title>Valley Paper | Tents arrive on the coast</title>',
      '<h1>Valley Paper</h1><h1>Tents arrive on the coast</h1>',
      'Tents arrive on the coast',
    ],
    [
      'the title where the only heading is of the site',
      '<title>Tents arrive on the coast - Valley Paper</title>',
      '<h1>back to the front page of the news</h1>',
      'Tents arrive on the coast',
    ],
    [
      'a second heading where the first names the site',
      '<title>Tents arrive on the coast « Valley Paper</title>',
      '<h1><a href="/">Valley Paper</a></h1><h2>Tents arrive on the coast</h2>',
      'Tents arrive on the coast',
    ],
    [
      'the longest part where no heading repeats it',
      '<title>News » Tents arrive on the coast » Valley Paper</title>',
      '<h1>Menu</h1><h1>Contact</h1>',
      'Tents arrive on the coast',
    ],
    [
      'no heading of a menu',
      '<title>Tents arrive</title>',
      '<nav><h1>Sections</h1></nav><h1>Tents arrive</h1>',
      'Tents arrive',
    ],
    [
      'a range of days whole',
      '<title>Weekly report 14. - 20. January 2025 - Valley Paper</title>',
      '<h1>Weekly report 14. - 20. January 2025</h1>',
      'Weekly report 14. - 20. January 2025',
    ],
    [
      'the only heading where the title is the site alone',
      '<title>Valley Paper</title>',
      '<h1>Tents arrive on the coast</h1>',
      'Tents arrive on the coast',
    ],
  ])('is %s', (_name, head, body, title) => {
    expect(read(`${CANONICAL}${head}`, body).title).toBe(title);
  });

  test('is what meta elements give, without the site’s name', () => {
    const head = `<meta property="og:title" content="Tents arrive on the coast | Valley-Paper.example"><title>Tents arrive on the coast</title>${CANONICAL}`;
    expect(read(head).title).toBe('Tents arrive on the coast');
  });

  test('is none of something else on the page, whatever data say', () => {
    const node = { '@type': 'Article', headline: 'Article in an online catalogue' };
    const head = `<title>List of tents that came over the sea - Valley Paper</title><script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(read(head, '<h1>List of tents that came over the sea</h1>').title).toBe(
      'List of tents that came over the sea',
    );
  });

  test('is no description that stands where the headline should, and no name of a file', () => {
    const node = { '@type': 'Article', headline: 'Harbour town in the north of the valley' };
    const head = `<title>Lowmere - Encyclopedia</title><script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(read(head, '<h1>Lowmere</h1>').title).toBe('Lowmere');
    expect(read('<title>report_2025.htm</title>', '<h1>Report of the harbour</h1>').title).toBe(
      'Report of the harbour',
    );
  });

  test.each([
    ['Ferry prices rise: what travellers pay now', 'Ferry prices: why travellers pay more from June'],
    ['20 clever ideas to store tents in small rooms', 'Clever ways to store tents'],
    ['Aid for the coast', 'Aid reaches the coast at last'],
  ])('is the headline that the page shows, where its titles stand nowhere in it: %s', (headline, given) => {
    const head = `<title>${given} - Valley Paper</title><meta property="og:title" content="${given}">${CANONICAL}`;
    expect(read(head, `<h1>${headline}</h1>`).title).toBe(headline);
  });

  test.each([
    ['a section', '<h1>Opinion</h1>'],
    ['a section of many words', '<h1>All that the harbour has for guests</h1>'],
    ['the headline with a kicker', '<h1><span>Politics</span> Aid reaches the coast at last</h1>'],
    ['the headline with a day', '<h1>Aid reaches the coast at last <small>4 June 2025, Valley</small></h1>'],
    ['one of several', '<h1>Aid for the coast comes at last</h1><h1>What comes to the coast next</h1>'],
    ['in a menu', '<nav><h1>Aid for the coast and others</h1></nav>'],
  ])('is what its data say where the heading is %s', (_what, body) => {
    const given = 'Aid reaches the coast at last';
    expect(read(`<meta property="og:title" content="${given}">${CANONICAL}`, body).title).toBe(given);
  });

  test('ends before the name of the site behind any of its marks', () => {
    const head = '<title>Tents arrive on the coast › Valley by the Sea</title>';
    expect(read(head, '<h1>Tents arrive on the coast</h1>').title).toBe('Tents arrive on the coast');
  });

  test('is the headline where a field for the site repeats it', () => {
    const headline = 'Tents arrive on the coast in the morning hours';
    const head = `<title>${headline}</title><meta property="og:title" content="${headline}"><meta name="application-name" content="${headline}">`;
    expect(read(head, '<h1>to the front page</h1>').title).toBe(headline);
  });
});

describe('readMetadata(document).publisher', () => {
  test.each([
    ['<title>Tents arrive - The Valley Paper</title>', 'The Valley Paper'],
    ['<title>Tents arrive - Politics</title>', 'valley-paper.example'],
    [
      '<script type="application/ld+json">{"@type":"WebSite","name":"Paper of the Valley"}</script>',
      'Paper of the Valley',
    ],
  ])('is found where no field names it: %s', (head, publisher) => {
    expect(read(`${CANONICAL}${head}`).publisher).toBe(publisher);
  });

  test('is not the host that keeps a copy', () => {
    expect(read('<link rel="canonical" href="https://web.archive.org/web/2020/x">').publisher).toBeUndefined();
  });
});

describe('readMetadata(document).published', () => {
  test.each([
    ['<link rel="canonical" href="https://valley.example/2025/06/04/tents">', ''],
    ['', '<article><h1>Tents</h1><span class="article-date">4.6.2025</span></article>'],
    ['', '<h1>Tents</h1><p class="meta">By Ana Ruiz, 4 June 2025, 14:30</p>'],
    ['', '<div class="news-date">Mittwoch, 04. Juni 2025</div>'],
    ['', '<p class="date">Updated 6 June 2025</p><p class="byline">Published: June 4, 2025</p>'],
  ])('is the day in the address or beside the headline: %s%s', (head, body) => {
    expect(read(head, body).published).toBe('2025-06-04');
  });

  test.each([
    ['<article><h1>Tents</h1><time datetime="2025-06-04">4 June</time></article>'],
    ['<h1>Tents</h1><abbr class="published" title="2025-06-04T05:11:00+02:00">5:11</abbr>'],
    ['<h1>Tents</h1><div class="x"><span>By Ana Ruiz</span> <b>4 June 2025, 14:30</b></div><p>The tents came.</p>'],
    ['<h5 class="blue">04.06.2025</h5><h1>Zelte</h1><p>Die Zelte kamen.</p>'],
    ['<h1>Zelte</h1><p>Die Zelte kamen.</p><p>Dieser Beitrag wurde veröffentlicht am 4. Juni 2025</p>'],
    ['<h1>Zelte</h1><dl><dt>Datum:</dt><dd>04.06.2025</dd></dl>'],
    ['<h1>Tentes</h1><p>Les tentes sont là.</p><p>Publié le 4 juin 2025</p>'],
    ['<h1>Tiendas</h1><p class="fecha-articulo">miércoles 4 de junio de 2025</p>'],
    ['<div class="widget Blog"><h2 class="date-header">Wednesday, June 4, 2025</h2><h3>Tents</h3></div>', 'Tents'],
    ['<h1>Tents</h1><p class="date">14/06/2025</p>', '', '2025-06-14'],
    ['<h1>Tents</h1><p class="date">06/14/2025</p>', '', '2025-06-14'],
  ])('stands beside the headline or behind a label: %s', (body, title = '', day = '2025-06-04') => {
    expect(read(`<title>${title}</title>`, body).published).toBe(day);
  });

  test.each([
    ['de', '04.06.25'],
    ['fr', '04/06/2025'],
    ['en-GB', '04/06/2025'],
  ])('is read as the language of the page (%s) writes it: %s', (language, day) => {
    const page = parsePage(`<html lang="${language}"><body><h1>X</h1><p class="date">${day}</p></body></html>`);
    expect(readMetadata(page).published).toBe('2025-06-04');
  });

  test('is that of the article, not that of what stands further off', () => {
    const others = '<article class="post"><time datetime="2025-06-01">1 June</time><h2>Boats</h2></article>';
    const own = '<article><h1>Tents</h1><time datetime="2025-06-04">4 June</time></article>';
    expect(read('<title>Tents</title>', others + own + others).published).toBe('2025-06-04');
  });

  test('is what the data say of the page where nothing shows it', () => {
    const head = '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2025-06-04"}</script>';
    expect(read(head, '<h1>Tents</h1>').published).toBe('2025-06-04');
    expect(read(head, '<h1>Tents</h1><p class="date">5 June 2025</p>').published).toBe('2025-06-05');
  });

  test.each([
    '<nav><span class="date">4.6.2025</span></nav>',
    '<div class="comments"><time datetime="2025-06-04">4 June</time></div>',
    '<div class="teaser"><span class="date">4 June 2025</span></div>',
    '<div class="calendar-event"><span class="date">4 June 2025</span></div>',
    '<p class="date">From 4 June 2025 to 6 June 2025</p>',
    '<p class="date">04/06/2025</p>',
    '<p>The tents came on 4 June 2025.</p>',
    '<h1>Tents</h1><p>They came on 4 June 2025 and stayed for the whole of the summer.</p>',
    '<h1>Tents</h1><span>From 4 June 2025</span>',
    '<h1>Tents</h1><p>© 4 June 2025</p>',
    '<h1>Tents</h1><blockquote><time datetime="2025-06-04">4 June</time></blockquote>',
    '<h1>Tents</h1><p class="date">04.06.25</p>',
  ])('is no day of something else: %s', (body) => {
    expect(read('', body).published).toBeUndefined();
  });
});
