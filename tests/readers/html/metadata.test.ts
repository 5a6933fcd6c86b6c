import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/readers/html/metadata.ts';
import { parsePage } from '../../../src/readers/html/parse.ts';
import type { Metadata } from '../../../src/records/index.ts';

const read = (head: string, body = ''): Metadata =>
  readMetadata(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));

const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata(document)', () => {
  test('reads linked data', () => {
    const node = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#paper', name: 'Valley Paper' },
        {
          '@type': ['NewsArticle'],
          headline: 'Tents &amp; pumps',
          author: [{ '@type': 'Person', name: 'Ana Ruiz' }, 'Ben Hall'],
          publisher: { '@id': '#paper' },
          datePublished: '2025-07-01T23:30:00-05:00',
          dateModified: '2025-07-03',
          inLanguage: 'en-us',
        },
      ],
    };
    expect(read(data(node))).toEqual({
      title: 'Tents & pumps',
      authors: ['Ana Ruiz', 'Ben Hall'],
      publisher: 'Valley Paper',
      published: '2025-07-01',
      updated: '2025-07-03',
      language: 'en-US',
    });
  });

  test.each([
    [
      '<!-- saved from url=(0035)https://paper.example.org/pump-news --><html>',
      '',
      'https://paper.example.org/pump-news',
    ],
    [
      '<html><!-- saved from url=(0035)https://paper.example.org/pump-news -->',
      '',
      'https://paper.example.org/pump-news',
    ],
    [
      '<!-- saved from url=(0035)https://paper.example.org/pump-news --><html>',
      '<link rel="canonical" href="https://paper.example.org/pumps">',
      'https://paper.example.org/pumps',
    ],
    ['<!-- saved from url=(0014)about:internet --><html>', '', undefined],
    ['<!-- saved from the flood: https://paper.example.org/ --><html>', '', undefined],
  ])('takes the address from which a page was saved where nothing else gives one: %s %s', (start, head, url) => {
    expect(readMetadata(parsePage(`<!doctype html>${start}<head>${head}</head><body>Rain.</body></html>`)).url).toBe(
      url,
    );
  });

  test('reads meta elements', () => {
    const head = `<meta property="og:title" content="Tents | Valley Paper"><meta property="og:site_name" content="Valley Paper">
      <meta property="article:published_time" content="2025-07-01"><meta name="author" content="By Ana Ruiz and Ben Hall">
      <link rel="canonical" href="https://example.org/tents"><meta property="og:locale" content="en_GB">`;
    expect(read(head)).toEqual({
      title: 'Tents',
      authors: ['Ana Ruiz', 'Ben Hall'],
      publisher: 'Valley Paper',
      published: '2025-07-01',
      url: 'https://example.org/tents',
      language: 'en-GB',
    });
  });

  test('reads microdata', () => {
    const body = `<article><h1 itemprop="headline">Tents</h1><span itemprop="author"><b itemprop="name">Ana Ruiz</b></span>
      <time itemprop="datePublished" datetime="2025-07-01T10:00">yesterday</time>
      <span itemprop="publisher"><meta itemprop="name" content="Valley Paper"></span></article>`;
    expect(read('', body)).toEqual({
      title: 'Tents',
      authors: ['Ana Ruiz'],
      publisher: 'Valley Paper',
      published: '2025-07-01',
    });
  });

  test('tells the agency from the authors', () => {
    expect(read('<meta name="author" content="Ana Ruiz, Associated Press">')).toEqual({
      authors: ['Ana Ruiz'],
      wire: 'AP',
    });
  });

  test.each([
    ['a day that does not exist', '<meta property="article:published_time" content="2025-02-30">'],
    ['an empty field of a database', '<meta property="article:published_time" content="0001-01-01T00:00:00Z">'],
    ['a date that means two days', '<meta name="date" content="03/04/2025">'],
    ['code for an address', '<link rel="canonical" href="javascript:alert(1)">'],
    ['a file for an address', '<link rel="canonical" href="file:///home/ana/tents.html">'],
    ['a program for a publisher', '<meta property="og:site_name" content="WordPress">'],
    ['an address for an author', '<meta property="article:author" content="https://example.org/ana">'],
    ['a language that is none', '<meta property="og:locale" content="<b>">'],
    ['broken data', '<script type="application/ld+json">{"@type":"NewsArticle",</script>'],
    ['data without end', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['data of another kind', data({ '@type': 'Product', name: 'Boat', headline: 'Boats for hire' })],
    ['numbers for texts', data({ '@type': 'NewsArticle', headline: 7, author: { name: 7 }, datePublished: 7 })],
    ['the prototype', data({ '@type': 'NewsArticle', __proto__: { headline: 'x' } })],
  ])('finds nothing in %s', (_, head) => {
    expect(read(head)).toEqual({});
  });

  test('keeps what looks like code as text', () => {
    expect(read(data({ '@type': 'NewsArticle', headline: 'The <b>tag</b> of {the} year' })).title).toBe(
      'The <b>tag</b> of {the} year',
    );
  });
});
