import { describe, expect, test } from 'vitest';
import { finishPage } from '../../src/site/finish.ts';

const moved = (html: string): string => finishPage(html, '/a/b/', '../../');

describe('finishPage(html, base, root)', () => {
  test.each([
    ['<a href="/a/b/about/#limits">', '<a href="../../about/#limits">'],
    ['<a class="x" href="/a/b/">', '<a class="x" href="../../">'],
    [
      '<script src="/a/b/search.js" data-base="/a/b/"></script>',
      '<script src="../../search.js" data-base="../../"></script>',
    ],
    ['<form action="/a/b/search/">', '<form action="../../search/">'],
    ['<p title="</head><script>alert(1)</script>">', '<p title="&lt;/head&gt;&lt;script&gt;alert(1)&lt;/script&gt;">'],
    ['<meta content="1 > 0 & so &lt; on">', '<meta content="1 &gt; 0 & so &lt; on">'],
  ])('%s → %s', (html, finished) => {
    expect(moved(html)).toBe(finished);
  });

  test.each([
    '<a href="/about/">',
    '<a href="//example.org/a/b/">',
    '<a href="https://example.org/a/b/">',
    '<a href="#f-1">',
    '<p>/a/b/about/</p>',
    '<p>A link is written href=&quot;/a/b/&quot;</p>',
    '<script type="application/ld+json">{"name":" href=\\"/a/b/\\""}</script>',
    '<p data-text="/a/b/">',
  ])('leaves %s as it is', (html) => {
    expect(moved(html)).toBe(html);
  });

  test('leaves an address at the root of the host to another host', () => {
    expect(finishPage('<a href="//example.org/">', '/', './')).toBe('<a href="//example.org/">');
  });
});
