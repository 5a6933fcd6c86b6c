import { describe, expect, test } from 'vitest';
import { scanPage } from '../../src/site/scanPage.ts';

describe('scanPage(file, html)', () => {
  test('reads head, links, requests and anchors', () => {
    const page = scanPage(
      'index.html',
      `<!doctype html><html lang="en"><head><title>Losses &amp; gains</title>
      <meta name="description" content="What is said"><meta property="og:image" content="https://example.org/cards/a.png">
      <link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://example.org/">
      <style>@font-face { src: url("/f.woff2") }</style></head>
      <body><svg><title>not this</title><use href="#x"/></svg><a href="/about/">About</a><a name="old"></a>
      <h1 id="top">Hi</h1><img srcset="/1.png 1x, /2.png 2x"></body></html>`,
    );
    expect({ ...page, anchors: [...page.anchors] }).toEqual({
      file: 'index.html',
      language: 'en',
      title: 'Losses & gains',
      heading: 'Hi',
      description: 'What is said',
      isRedirect: false,
      anchors: ['old', 'top'],
      links: ['/about/'],
      requests: [
        { from: 'link', address: '/a.css' },
        { from: 'css', address: '/f.woff2' },
        { from: 'use', address: '#x' },
        { from: 'img', address: '/1.png' },
        { from: 'img', address: '/2.png' },
      ],
      images: ['https://example.org/cards/a.png'],
      blocked: [],
      intruders: [],
    });
  });

  test('finds what the content security policy blocks', () => {
    const html = '<p style="color: red" onclick="go()" data-style="x">Hi</p>';
    expect(scanPage('index.html', html).blocked).toEqual(['style', 'onclick']);
  });

  test('knows a page that only sends on', () => {
    expect(scanPage('x.html', '<meta http-equiv="Refresh" content="0; url=/y/">').isRedirect).toBe(true);
  });
});
