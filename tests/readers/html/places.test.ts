import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/readers/html/index.ts';

const SENTENCES = [
  'The harbour board said on Monday that 300 boats had come in from the storm, and that seven of them were damaged.',
  'Repairs of the quay will cost 1.2 million euros, said Ana Ruiz, who leads the board, at a meeting with the owners.',
  'Fishers from the villages in the north waited for three days until the wind had turned and the sea was calm again.',
  'A second storm is expected before the end of the week, and the board has asked all owners to keep their boats in port.',
];
const ARTICLE = SENTENCES.map((each) => `<p>${each}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Boats</title>${head}</head><body>${body}</body></html>`;
const rulesOf = (html: string): string[] => readPage(html).notices.map(({ rule }) => rule);

describe('readPage(html)', () => {
  test.each([
    [
      'streamed',
      `<main><h1>Boats</h1><!--$?--><template id="B:3"></template><p>Loading …</p><!--/$--></main><div hidden id="S:3">${ARTICLE}</div>`,
    ],
    ['in a shadow tree', `<main><x-article><template shadowrootmode="open">${ARTICLE}</template></x-article></main>`],
    ['without scripts', `<div id="app"><p>Please wait.</p></div><noscript>${ARTICLE}</noscript>`],
    ['hidden until a script shows it', `<p>Boats: 12</p><main aria-hidden="true">${ARTICLE}</main>`],
  ])('finds the article that is %s', (_name, body) => {
    const { text, blocks = [] } = readPage(page(body));
    const read = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
    expect(read).toEqual(SENTENCES);
  });

  test('reads the article in the data of a page that shows none', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Boats', articleBody: SENTENCES.join('\n\n') })}</script>`;
    const html = page('<div id="root"></div>', data);
    expect(readPage(html).text).toBe(['Boats', ...SENTENCES].join('\n\n'));
    expect(rulesOf(html)).toEqual(['article-in-data']);
  });

  test.each([
    'Your browser is out of date. Please get a newer one.',
    'Please enable JavaScript to read this page.',
    'Checking your browser before you go on.',
    'Loading the article, one moment.',
  ])('refuses a page that has only a line in place of its article: %s', (line) => {
    expect(() => readPage(page(`<main><h1>Boats</h1><p>${line}</p></main>`))).toThrow(/no article/);
  });

  test('refuses a front page of teasers', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, at) =>
        `<div><h2><a href="/${at}">Headline number ${at} of the day</a></h2><p>The board said something short.</p></div>`,
    );
    expect(() => readPage(page(`<main>${teasers.join('')}</main>`))).toThrow(/headlines/);
  });

  test('refuses what a search finds, not an article with its sources', () => {
    const hit = (at: number): string =>
      `<li><h2><a href="/${at}">Boats of harbour number ${at}</a></h2><cite>https://harbour${at}.example › boats</cite><p>All boats of the harbour.</p></li>`;
    const hits = [1, 2, 3, 4, 5, 6].map(hit).join('');
    expect(() => readPage(page(`<main><h1>Boats</h1><ol>${hits}</ol></main>`))).toThrow(/headlines/);
    const sources = [1, 2, 3, 4, 5, 6].map((at) => `<p>https://harbour${at}.example/boats</p>`).join('');
    expect(readPage(page(`<article><h1>Boats</h1>${ARTICLE}${sources}</article>`)).text).toContain(SENTENCES[0]);
  });

  test('refuses a page of lines that are links, not an article with as many', () => {
    const links = Array.from(
      { length: 20 },
      (_, at) =>
        `<tr><td><a href="/${at}">Boats of harbour ${at} come home</a> (harbour.example)</td></tr><tr><td>${at} points, 9 hours ago</td></tr>`,
    ).join('');
    expect(() => readPage(page(`<table>${links}</table>`))).toThrow(/headlines/);
    expect(
      readPage(page(`<article><h1>Boats</h1>${ARTICLE}${ARTICLE}<table>${links}</table></article>`)).text,
    ).toContain(SENTENCES[0]);
  });

  test('keeps notes that the page shows where one points at their mark, and nothing else that it hides', () => {
    const note = '<span class="footnote-body" style="display:none">The board counts them by night.</span>';
    const aside = '<span class="promo" style="display:none">Boats for hire at good rates.</span>';
    const body = ARTICLE.replace('</p>', `${note}</p>`).replace('</p><p>Repairs', `${aside}</p><p>Repairs`);
    const { text, blocks = [] } = readPage(page(`<article><h1>Boats</h1>${body}</article>`));
    const notes = blocks.filter(({ kind }) => kind === 'note').map(({ start, end }) => text.slice(start, end));
    expect(notes).toEqual(['The board counts them by night.']);
    expect(text).not.toContain('hire');
    expect(text).toContain(SENTENCES[0]);
  });

  test('leaves out what is hidden though it is more than what is shown', () => {
    const hidden = `<div style="visibility: hidden">${ARTICLE}</div>`;
    const shown = SENTENCES.slice(0, 2)
      .map((each) => `<p>${each.replace('300', '400')}</p>`)
      .join('');
    const { text, notices } = readPage(page(`<article><h1>Boats</h1>${hidden}${shown}</article>`));
    expect(text).not.toContain('300 boats');
    expect(text).toContain('400 boats');
    expect(notices.map(({ rule }) => rule)).toContain('hidden-text');
  });

  test('keeps lists with their headings, some of their items linked, between what Readability keeps', () => {
    const list = (topic: string): string =>
      `<h3>${topic}</h3><ul><li><a href="/1">Boat 7</a> came in with nets</li><li>Lind, Hall</li></ul>`;
    const body = `${ARTICLE}${list('Nets')}${list('Crews')}${ARTICLE}`;
    const { text, blocks = [] } = readPage(page(`<article><h1>Boats</h1>${body}</article>`));
    const read = blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
      .map(({ start, end }) => text.slice(start, end));
    expect(read).toEqual(expect.arrayContaining(['Nets', 'Boat 7 came in with nets', 'Lind, Hall', 'Crews']));
  });

  test('takes no formula for a menu, whatever the program that sets it calls it', () => {
    const formula = '<span class="MathJax CtxtMenu_Attached_0"><span>a + b = 300</span></span>';
    const { text, blocks = [] } = readPage(
      page(`<article><h1>Boats</h1>${ARTICLE}<p>${formula}</p>${ARTICLE}</article>`),
    );
    const found = blocks.find(({ start, end }) => text.slice(start, end) === 'a + b = 300');
    expect(found?.rule).not.toBe('navigation');
  });

  test('tells what it set aside where that is prose', () => {
    const html = page(`<article>${ARTICLE}${ARTICLE}</article><aside><p>${SENTENCES[0]}</p></aside>`);
    expect(rulesOf(html)).toEqual(['set-aside']);
  });

  test('keeps a shell line that an article quotes', () => {
    const html = page(
      `<article>${ARTICLE}<p>“Please enable JavaScript”, the site of the board said for an hour on Monday, while it was down.</p></article>`,
    );
    expect(readPage(html).text).toContain('Please enable JavaScript');
  });

  test('gives each post of a live blog its day', () => {
    const posts = ['06', '06', '05'].map(
      (day, at) =>
        `<section class="post"><time datetime="2025-05-${day}T0${at}:00:00Z">0${at}:00</time><p>${SENTENCES[at]}</p></section>`,
    );
    const { blocks = [] } = readPage(page(`<article><h1>Boats live</h1>${posts.join('')}</article>`));
    expect(blocks.filter(({ part }) => part === 'post').map(({ published }) => published)).toEqual([
      '2025-05-06',
      '2025-05-06',
      '2025-05-05',
    ]);
  });

  test('takes no list of dated teasers for a live blog', () => {
    const teasers = [1, 2, 3, 4].map(
      (day) =>
        `<li><time datetime="2025-05-0${day}">${day} May</time> <a href="/${day}">The board met for the time number ${day} and said what it said</a></li>`,
    );
    const { blocks = [] } = readPage(page(`<article>${ARTICLE}</article><ul>${teasers.join('')}</ul>`));
    expect(blocks.filter(({ part }) => part === 'post')).toEqual([]);
  });
});
