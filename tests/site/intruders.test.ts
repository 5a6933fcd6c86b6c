import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkup, writeMarkup } from '../../src/editions/markup.ts';
import { finishPage } from '../../src/site/finish.ts';
import { findIntruders } from '../../src/site/intruders.ts';

const OURS = new Set(['go()']);
const found = (html: string): string[] => findIntruders(html, OURS).map(({ what }) => what);

describe('findIntruders(html, ours)', () => {
  test.each([
    ['<script>alert(1)</script>', 'a script that is not ours'],
    ['<script >alert(1)</script>', 'a script that is not ours'],
    ['<script src="x.js">alert(1)</script>', 'a script that is not ours'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'a script that is not ours'],
    ['<script type="application/ld+json">alert(1)</script>', 'a script that is not ours'],
    ['<svg><script>alert(1)</script></svg>', 'a script that is not ours'],
    ['<script>go() </script>', 'a script that is not ours'],
    ['<head></head><head></head>', '2 elements <head>'],
    ['<body><body>', '2 elements <body>'],
    ['<img src=x onerror=alert(1)>', 'a handler onerror on <img>'],
    ['<p onclick="go()">', 'a handler onclick on <p>'],
    ["<details open ontoggle='x'>", 'a handler ontoggle on <details>'],
    ['<a href="javascript:alert(1)">', 'an address that runs, on <a>'],
    ['<a href=" JavaScript:alert(1)">', 'an address that runs, on <a>'],
    ['<a href="java&#115;cript:alert(1)">', 'an address that runs, on <a>'],
    ['<a href="java&#x09;script&colon;alert(1)">', 'an address that runs, on <a>'],
    ['<form action="vbscript:x">', 'an address that runs, on <form>'],
    ['<a href="data:text/html,x">', 'an address that runs, on <a>'],
    ['<p title="</head>">', 'a tag inside of title on <p>'],
    ['<base href="https://example.org/">', 'an element <base>'],
    ['<iframe srcdoc="x">', 'an element <iframe>'],
    ['<object data="x">', 'an element <object>'],
    ['<plaintext>', 'an element <plaintext>'],
  ])('%s: %s', (html, what) => {
    expect(found(html)).toContain(what);
  });

  test.each([
    '<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><header>x</header></body></html>',
    '<script data-base="./">go()</script>',
    '<script type="module" src="search.js"></script>',
    '<script type="application/ld+json">{"name":"\\u003cscript>alert(1)"}</script>',
    '<a href="https://example.org/?javascript:">',
    '<a href="../about/#javascript">',
    '<p title="&lt;/head&gt;">',
    '<p data-online="yes">on a = b, onclick="x" in the text</p>',
    '<!-- <script>alert(1)</script> -->',
  ])('nothing in %s', (html) => {
    expect(found(html)).toEqual([]);
  });
});

const PAYLOADS = [
  '</head><script>alert(1)</script>',
  '<script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  "' onfocus=alert(4) autofocus '",
  '</title><svg onload=alert(5)>',
  '</style><script>alert(6)</script>',
  '--><script>alert(7)</script><!--',
  '<style>*{display:none}',
  ']]><script>alert(8)</script>',
  '&lt;script&gt;alert(9)&lt;/script&gt;',
  '<base href=//example.org>',
  '</script><script>alert(10)</script>',
  '<!--parts-->',
  "$&$`$'",
  '<head><head>',
];

/** As templates write text and attributes. */
const asText = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const asAttribute = (text: string): string => text.replace(/&/g, '&#38;').replace(/"/g, '&#34;');

describe('a page with hostile words everywhere', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  });
  const pageOf = (text: string): string =>
    `<!DOCTYPE html><html lang="${asAttribute(text)}"><head><meta name="description" content="${asAttribute(text)}">` +
    `<title>${asText(text)}</title><script>go()</script></head>` +
    `<body><main id="m"><a href="/x/${encodeURIComponent(text.toWellFormed())}" title="${asAttribute(text)}">${asText(text)}</a></main></body></html>`;

  test('holds nothing that is not ours, as published and as an edition writes it again', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const page = finishPage(pageOf(parts.join('')), '/', './');
        expect(found(page)).toEqual([]);
        expect(found(writeMarkup(parseMarkup(page)))).toEqual([]);
        expect(found(writeMarkup(parseMarkup(page), true).replace('<script>go()</script>', ''))).toEqual([]);
      }),
    );
  });

  test('is found out where it was not escaped', () => {
    for (const payload of PAYLOADS.filter((each) => each.includes('alert('))) {
      const isText = payload.startsWith('&') || payload.startsWith("'");
      if (!isText) expect(found(`<html><head><title>${payload}</title></head></html>`), payload).not.toEqual([]);
    }
  });
});
