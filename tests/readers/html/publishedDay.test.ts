import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/readers/html/metadata.ts';
import { parsePage } from '../../../src/readers/html/parse.ts';

const dayOf = (head: string, body = ''): string | undefined =>
  readMetadata(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)).published;
const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const moment = (datePublished: string): string => data({ '@type': 'NewsArticle', datePublished });
const address = (path: string): string => `<link rel="canonical" href="https://valley.example/${path}">`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

describe('the day of a moment in Greenwich’s time', () => {
  test.each([
    ['in the address', moment('2025-06-05T01:49:09Z') + address('2025/06/04/tents'), ''],
    ['in the address, later', moment('2025-06-03T23:11:59+00:00') + address('2025/06/04/tents'), ''],
    [
      'in a field that tells the same moment',
      moment('2025-06-05T03:54:31Z') + meta('date', '2025-06-04T22:54:31-05:00'),
      '',
    ],
    [
      'on the page',
      moment('2025-06-05T02:54:00.000Z'),
      '<h1>Tents</h1><time class="published" datetime="2025-06-05T02:54Z">June 4, 2025, 9:54 p.m.</time>',
    ],
    [
      'on the page, behind a label',
      moment('2025-06-03T22:00Z'),
      '<h1>Zelte</h1><p>Die Zelte sind da.</p><p>Erschienen am 4. Juni 2025</p>',
    ],
  ])('is that where the page is made: %s', (_where, head, body) => {
    expect(dayOf(head, body)).toBe('2025-06-04');
  });

  test.each([
    ['an address further off', moment('2025-06-04T01:49:09Z') + address('2025/06/01/tents'), ''],
    ['a day that no clock has then', moment('2025-06-04T18:00:00Z') + address('2025/06/03/tents'), ''],
    ['a moment with its own clock', moment('2025-06-04T01:49:09-05:00') + address('2025/06/03/tents'), ''],
    ['a day alone', moment('2025-06-04') + address('2025/06/03/tents'), ''],
    ['another moment', moment('2025-06-04T03:54:31Z') + meta('date', '2025-06-03T10:00:00-05:00'), ''],
    ['a day of change', moment('2025-06-04T20:00:00Z'), '<h1>Tents</h1><p class="post-date">Updated June 5, 2025</p>'],
    ['a day that nothing names', moment('2025-06-04T20:00:00Z'), '<h1>Tents</h1><p>Harbour, 5 June 2025</p>'],
    [
      'the clock of the site',
      moment('2025-06-04T20:00:00Z'),
      '<div class="current-date">June 5, 2025</div><h1>Tents</h1>',
    ],
  ])('stays beside %s', (_what, head, body) => {
    expect(dayOf(head, body)).toBe('2025-06-04');
  });
});

describe('the day that a page shows', () => {
  test.each([
    ['<h1>Tents</h1><div class="article_date">June 4, 2025 / 12:25 PM / Updated 8 hours ago</div>'],
    ['<h1>Tents</h1><p class="date">Written: 2025-06-04 15:03 / Updated: 2025-06-07 15:30</p>'],
    ['<h1>Tents</h1><p>The tents came.</p><p>Last updated 7 Jun 2025, originally created 4 Jun 2025</p>'],
    [
      '<article><time class="published" datetime="2025-06-04">4 June 2025</time><time class="updated" datetime="2025-06-03">3 June 2025</time><h1>Tents</h1></article>',
    ],
    ['<article><h1>Tents</h1><time datetime="2025-06-09T10:18Z">Published on 4 June 2025</time></article>'],
  ])('is no day of change beside it: %s', (body) => {
    expect(dayOf('', body)).toBe('2025-06-04');
  });

  test.each([
    ['of a visit to a source', '<h1>Tents</h1><ol class="references"><li>Board. <span>4 June 2025</span></li></ol>'],
    ['of a source', '<h1>Tents</h1><p>They came.</p><cite>Harbour board, <span>4 June 2025</span></cite>'],
    ['of now', '<h1>Tents</h1><div class="current-time">4 June 2025, 07:22</div>'],
    ['of now in words', '<h1>Zelte</h1><p>Aktuelle Zeit: 04.06.2025, 12:18</p>'],
    ['of a birth', '<h1>Ana Ruiz</h1><div><b>Date of birth</b><span>4 June 1975</span></div>'],
    ['of a birth in Chinese', '<h1>Ana</h1><div><b>出生日期</b><span>1975年6月4日</span></div>'],
    ['of a birth in German', '<h1>Ana Ruiz</h1><p>Geboren 04.06.1975</p>'],
  ])('is none %s', (_what, body) => {
    expect(dayOf('', body)).toBeUndefined();
  });

  test('holds before fields that hold the day of the last change on many sites, these before none', () => {
    const shown = '<h1>Zelte</h1><span class="post-date">04.06.2025</span>';
    expect(dayOf(meta('date', '2025-06-11'), shown)).toBe('2025-06-04');
    expect(dayOf(meta('date', '2025-06-11'), '<h1>Zelte</h1>')).toBe('2025-06-11');
    expect(dayOf(meta('article:published_time', '2025-06-03'), shown)).toBe('2025-06-03');
  });
});

describe('data that JSON does not allow', () => {
  const node = '{"@type":"NewsArticle","headline":"The mayor\\\'s tents","datePublished":"2025-06-04"}';
  test.each([
    ['with an escape too many', node],
    ['in CDATA', `\n<![CDATA[\n${node.replace("\\'", "'")}\n]]>\n`],
    ['in CDATA of a comment', `//<![CDATA[\n${node.replace("\\'", "'")}\n//]]>`],
    ['with a bracket behind its end', `${node} } }`],
    ['with a comma behind its end', `${node},`],
  ])('are read: %s', (_what, json) => {
    expect(dayOf(`<script type="application/ld+json">${json}</script>`)).toBe('2025-06-04');
  });

  test('are passed over where nothing is whole', () => {
    expect(dayOf('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-04"')).toBe(
      undefined,
    );
  });
});

test('what microdata say of a source is not of the article', () => {
  const source =
    '<ol><li itemprop="citation" itemscope><meta itemprop="datePublished" content="1988"><meta itemprop="author" content="B. Hall"></li></ol>';
  const page = parsePage(`<!doctype html><head>${meta('dc.date', '2025-06-04')}</head><h1>Tents</h1>${source}`);
  const { published, authors } = readMetadata(page);
  expect({ published, authors }).toEqual({ published: '2025-06-04', authors: undefined });
});
