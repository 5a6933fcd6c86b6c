import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/readers/html/index.ts';
import type { Reading } from '../../../src/readers/index.ts';
import { encodeLegacy, utf8 } from '../../fixtures/legacyText.ts';

const FIRST =
  'The ministry counted 600 tents on the east bank on Tuesday, and said that more would follow in the week.';
const SECOND = 'Two engineers who had seen the bridge told the paper that its southern pier had moved by four metres.';
const THIRD = 'The council meets again on Friday, when it will decide whether the school can open before the autumn.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Tents on the east bank</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string): string =>
  page(`<article><h1>Tents on the east bank</h1><p>${FIRST}</p><p>${SECOND}</p>${inner}<p>${THIRD}</p></article>`);

async function read(html: string): Promise<Reading> {
  const [reading] = await readHtml(utf8(html));
  if (!reading) throw new Error('Cannot read the page: no reading, expected one');
  return reading;
}

/** "kind rule: words" of every block. */
const outline = ({ text, blocks = [] }: Reading): string[] =>
  blocks.map(({ kind, rule, start, end }) => `${kind}${rule ? ` ${rule}` : ''}: ${text.slice(start, end)}`);

const body = ({ text, blocks = [] }: Reading): string[] =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .map(({ start, end }) => text.slice(start, end));

const rules = (reading: Reading): string[] => reading.notices.map(({ rule }) => rule);

describe('readHtml(bytes)', () => {
  test('lays the article out with an empty line between its blocks', async () => {
    const reading = await read(article('<h2>What comes next</h2>'));
    expect(reading.text).toBe(['Tents on the east bank', FIRST, SECOND, 'What comes next', THIRD].join('\n\n'));
    expect(outline(reading)).toEqual([
      'title headline: Tents on the east bank',
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
      'heading: What comes next',
      `paragraph: ${THIRD}`,
    ]);
  });

  test.each([
    ['a share bar', '<div class="share-bar"><a href="#">Send it on</a> <a href="#">Print</a></div>', 'share-bar'],
    [
      'a newsletter form',
      '<div class="newsletter-signup">News at noon, every day, free of charge.</div>',
      'newsletter',
    ],
    ['a newsletter by its words', '<p>Get our newsletter and read the news at noon.</p>', 'newsletter'],
    ['related links', '<div class="related-stories"><a href="/a">Bridge closed for a year</a></div>', 'related-links'],
    ['"read more"', '<p>Read more: <a href="/a">Bridge closed for a year</a></p>', 'read-more'],
    ['a link alone', '<p><a href="/a">Bridge closed for a year, says the council</a></p>', 'link-line'],
    ['an advertisement', '<div id="ad-slot">Boats for hire at good rates, ask for them.</div>', 'advertisement'],
    ['a cookie notice', '<div class="cookie-consent">We keep cookies to count our readers.</div>', 'cookie-notice'],
    ['comments', '<section id="comments"><p>I was there and saw ten tents at most.</p></section>', 'comments'],
    ['an author note', '<div class="author-bio">Ana Ruiz writes about rivers and bridges.</div>', 'author-note'],
    ['a pull quote', '<blockquote class="pull-quote">“It moved by four metres.”</blockquote>', 'pull-quote'],
    ['an app promotion', '<p>Download our app for the news of the valley.</p>', 'app-promotion'],
    ['navigation', '<nav>Home and valley and sport and weather</nav>', 'navigation'],
    ['an aside', '<aside>The bridge was built by the army in 1951.</aside>', 'aside'],
    ['a footer', '<footer>All rights are with the Valley Paper.</footer>', 'footer'],
    ['an affiliate note', '<p>This post may contain affiliate links.</p>', 'disclosure'],
    ['a shortcode', '<p>[button link="/a"] Send a photo[/button]</p>', 'shortcode'],
  ])('takes %s for clutter', async (_, inner, rule) => {
    const reading = await read(article(inner));
    expect(body(reading)).toEqual([FIRST, SECOND, THIRD]);
    expect(reading.blocks?.find(({ kind }) => kind === 'clutter')?.rule).toBe(rule);
  });

  test.each([
    ['a figure', '<figure><img src="a.jpg"><figcaption>Tents by the river.</figcaption></figure>'],
    ['a line under its picture', '<div><img src="a.jpg"><br>Tents by the river</div>'],
    ['italics behind a picture', '<p><img src="a.jpg"></p><p><em>Tents by the river</em></p>'],
    ['a credit', '<p>Photograph: Ana Ruiz</p>'],
    ['a caption by its class', '<div class="photo-caption">Tents by the river</div>'],
  ])('takes %s for a caption', async (_, inner) => {
    const reading = await read(article(inner));
    expect(body(reading)).toEqual([FIRST, SECOND, THIRD]);
    expect(reading.blocks?.some(({ kind }) => kind === 'caption')).toBe(true);
  });

  test.each([
    [
      'a paragraph that speaks of a newsletter',
      `The party dropped the leader’s newsletter in May, a move that ${SECOND.toLowerCase()} ${THIRD}`,
    ],
    [
      'a paragraph with links in it',
      `The <a href="/a">ministry</a> said that the <a href="/b">river</a> would rise by Friday.`,
    ],
    ['a question', 'Who moved the southern pier of the bridge?'],
    ['words in italics', '<em>The river took what it had given.</em> So said the ferryman.'],
    ['a sentence about a photograph', 'The photograph shows the pier as it stood before the flood of last year.'],
    ['a related matter', 'Related claims were dropped by the court in the spring of last year.'],
    ['somebody who is a reporter', `Ana Ruiz, who was a reporter then, remembers the flood. ${SECOND}`],
    [
      'a copyright case',
      'The copyright case ended in March. The court found for the paper, and the map was printed again in May.',
    ],
    ['a name in a sentence', 'It was <span class="author">Ana Ruiz</span> who counted the tents on the east bank.'],
    ['an author of a book', `Ana Ruiz, who is the author of a book on rivers, counted the tents. ${SECOND}`],
    ['by the river', 'By Tuesday the river had risen to the pier of the bridge.'],
    ['a list', '</p><ul><li>Tents for 600 people</li><li>Two pumps</li></ul><p>'],
    ['a table', '</p><table><tr><td>East bank</td><td>600</td></tr></table><p>'],
  ])('keeps %s', async (_, inner) => {
    const reading = await read(article(`<p>${inner}</p>`));
    expect(reading.blocks?.filter(({ kind }) => kind === 'clutter' || kind === 'caption')).toEqual([]);
  });

  test.each([
    ['<div class="byline">By Ana Ruiz</div>', 'byline'],
    ['<p>By <a href="/ana">Ana Ruiz</a> and Ben Hall</p>', 'byline'],
    ['<div>by <span class="author">Ana Ruiz</span></div>', 'byline'],
    ['<time class="date">July 1, 2025</time>', 'dateline'],
    ['<p>Published on July 1, 2025</p>', 'dateline'],
  ])('knows %s for a %s', async (line, kind) => {
    const html = page(
      `<article><h1>Tents on the east bank</h1>${line}<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`,
    );
    const reading = await read(html);
    expect(reading.blocks?.map((block) => block.kind)).toEqual(['title', kind, 'paragraph', 'paragraph', 'paragraph']);
  });

  test('sets what is laid into a line apart from it', async () => {
    const reading = await read(
      article('<p>The mayor, Ana Ruiz<span class="tooltip-text">Mayor since 2019</span>, spoke on Friday.</p>'),
    );
    expect(body(reading)).toContain('The mayor, Ana Ruiz, spoke on Friday.');
  });

  test('keeps the cells of a table row apart', async () => {
    const reading = await read(article('<table><tr><td>East bank</td><td>600</td></tr></table>'));
    expect(reading.text).toContain('East bank\t600');
  });

  test('keeps a post of a social network that the page quotes', async () => {
    const reading = await read(
      article('<div class="social"><blockquote class="twitter-tweet"><p>We are on it.</p></blockquote></div>'),
    );
    expect(body(reading)).toContain('We are on it.');
  });

  test('finds the article inside a comment thread', async () => {
    const comments = Array.from(
      { length: 40 },
      (_, i) => `<div class="comment"><p>Comment ${i}: I do not think so.</p></div>`,
    );
    const reading = await read(
      page(
        `<div id="comments">${comments.slice(20).join('')}</div><article><h1>Tents on the east bank</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article><div id="comments-2">${comments.slice(20).join('')}</div>`,
      ),
    );
    expect(body(reading)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('believes a page that marks its article where Readability finds another', async () => {
    const other = `<div class="article-content"><p>${`${SECOND} `.repeat(20)}</p><p>${`${THIRD} `.repeat(20)}</p></div>`;
    const reading = await read(page(`<div itemprop="articleBody"><p>${FIRST}</p></div>${other}`));
    expect(body(reading)).toContain(FIRST);
  });

  test('keeps a page on which every paragraph has the class of a caption', async () => {
    const html = page([FIRST, SECOND, THIRD].map((words) => `<div class="caption"><p>${words}</p></div>`).join(''));
    expect(body(await read(html))).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([
    ['the hidden attribute', '<p hidden>Nobody sees these words.</p>'],
    ['aria-hidden', '<p aria-hidden="true">Nobody sees these words.</p>'],
    ['an inline style', '<p style="color:red; display : none">Nobody sees these words.</p>'],
    ['letters of no size', '<p style="font-size:0">Nobody sees these words.</p>'],
    ['a place off the screen', '<p style="position:absolute;left:-9999px">Nobody sees these words.</p>'],
    ['a style sheet', '<style>.x{display:none}</style><p class="x">Nobody sees these words.</p>'],
  ])('leaves out what is hidden by %s, with a notice', async (_, inner) => {
    const reading = await read(article(inner));
    expect(reading.text).not.toContain('Nobody');
    expect(rules(reading)).toContain('hidden-text');
  });

  test('does not believe a page that hides its whole article', async () => {
    const html = page(
      `<div style="visibility:hidden"><h1>Tents on the east bank</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div>`,
    );
    expect(body(await read(html))).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([
    ['a script', '<script>document.write("boo")</script>'],
    ['a style', '<style>p::after{content:"boo"}</style>'],
    ['a handler', '<img src="x" onerror="boo()" alt="boo">'],
    ['a frame', '<iframe srcdoc="<p>boo</p>">boo</iframe>'],
    ['a comment', '<!-- boo -->'],
    ['a template', '<template><p>boo</p></template>'],
    ['what stands there without scripts', '<noscript><p>boo</p></noscript>'],
    ['a picture of text', '<svg><text>boo</text></svg>'],
    ['a field', '<textarea>boo</textarea><select><option>boo</select><button>boo</button>'],
  ])('drops %s', async (_, inner) => {
    const reading = await read(article(inner));
    expect(JSON.stringify(reading)).not.toContain('boo');
  });

  test('drops a refresh and reads on', async () => {
    const reading = await read(
      article('').replace('<head>', '<head><meta http-equiv="refresh" content="0;url=//evil.example/">'),
    );
    expect(JSON.stringify(reading)).not.toContain('evil');
  });

  test('prints what is escaped as the text it is', async () => {
    const reading = await read(article(`<p>Write &lt;script&gt;alert(1)&lt;/script&gt; to see it. ${SECOND}</p>`));
    expect(reading.text).toContain('<script>alert(1)</script>');
  });

  test('says that a page is the beginning of an article that is sold', async () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(rules(await read(page(`<article><p>${FIRST}</p></article>`, data)))).toContain('paywall');
  });

  test('rejects a page without words', async () => {
    await expect(readHtml(utf8(page('<img src="a.png">')))).rejects.toMatchObject({ rule: 'no-text' });
  });

  test('rejects elements within each other without end', async () => {
    const html = page(`${'<div>'.repeat(5000)}${FIRST}`);
    await expect(readHtml(utf8(html))).rejects.toMatchObject({ rule: 'too-deep' });
  });

  test('believes a declared encoding, and notices a wrong one', async () => {
    const words = 'Министерство сообщило во вторник, что на берегу стоят 600 палаток, и что их станет больше.';
    const html = (charset: string) =>
      `<!doctype html><meta charset="${charset}"><body><article><p>${words}</p></article>`;
    const [right] = await readHtml(encodeLegacy(html('windows-1251'), 'windows-1251'));
    const [wrong] = await readHtml(encodeLegacy(html('iso-8859-1'), 'koi8-r'));
    expect(right).toMatchObject({ text: words, notices: [] });
    expect(wrong).toMatchObject({ text: words, notices: [{ rule: 'encoding-label' }] });
  });

  test('takes a short article, not the notes that are longer', async () => {
    const notes =
      '<div class="wrap"><h4>Footnotes</h4><p>This is how the board counts boats that come in by night, since no watch is kept in the harbour then, and no list is made of them until the morning comes.</p><p>The second count was made by another watch, on the other quay of the harbour, and by another list.</p></div>';
    const page = `<html><head><title>Boats come in</title></head><body><article><h1>Boats come in</h1><p>The board said on Monday that 300 boats had come in.</p><ul><li>The old dock took 41 boats of them by the evening.</li></ul><p>More would follow, it said.</p></article>${notes}</body></html>`;
    const [reading] = await readHtml(utf8(page));
    const told = (reading?.blocks ?? []).filter(({ kind }) => kind === 'paragraph');
    expect(told.map(({ start, end }) => reading?.text.slice(start, end)).join(' ')).toContain('41 boats');
  });

  test('takes nothing away where a part that comes late has no mark at its end', async () => {
    const part = `<div hidden id="S:0"><p>${'The board said on Monday that 300 boats had come in. '.repeat(4)}</p></div>`;
    const [reading] = await readHtml(
      utf8(`<html><body><main><template id="B:0"></template><p>Stands behind.</p>${part}</main></body></html>`),
    );
    expect(reading?.text).toContain('300 boats');
  });
});
