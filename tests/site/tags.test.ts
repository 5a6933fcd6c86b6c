import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesOf, piecesOf, rewriteAttributes } from '../../src/site/tags.ts';

const joined = (html: string): string => Array.from(piecesOf(html), ({ text }) => text).join('');

describe('piecesOf(html)', () => {
  test('is the page in pieces, whatever it holds', () => {
    const marks = [
      '<',
      '>',
      '"',
      "'",
      '</script>',
      '<script>',
      '<!--',
      '-->',
      '<p title="',
      'a',
      '=',
      '/',
      '\n',
      '<style>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks)), (parts) => {
        expect(joined(parts.join(''))).toBe(parts.join(''));
      }),
    );
  });

  test('takes no sign between quotation marks for the end of a tag', () => {
    expect([...piecesOf('<a title="1 > 0" href=\'>\'>x</a>')].map(({ text }) => text)).toEqual([
      '<a title="1 > 0" href=\'>\'>',
      'x',
      '</a>',
    ]);
  });

  test('finds no tag inside of a script', () => {
    const kinds = [...piecesOf('<script>if (a<b) "<p>"</script><p>')].map(({ kind }) => kind);
    expect(kinds).toEqual(['tag', 'raw', 'tag', 'tag']);
  });

  test('takes time by the length of the page', () => {
    const hard = ['<a "', '<!--', '<script>', '<p title=\'"'].map((part) => part.repeat(50_000));
    const started = performance.now();
    for (const html of hard) expect(joined(html).length).toBe(html.length);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('rewriteAttributes(html, rewrite)', () => {
  test('gives every quoted value, and nothing else', () => {
    const seen: string[] = [];
    const html = '<!-- <a b="c"> --><a href="x" hidden title="a &#34; b">href="y"</a><script src="z">" d="e"</script>';
    const written = rewriteAttributes(html, (name, value) => {
      seen.push(`${name}:${value}`);
      return value.toUpperCase();
    });
    expect(seen).toEqual(['href:x', 'title:a &#34; b', 'src:z']);
    expect(written).toBe(
      '<!-- <a b="c"> --><a href="X" hidden title="A &#34; B">href="y"</a><script src="Z">" d="e"</script>',
    );
  });
});

test('attributesOf(attributes) reads all three notations', () => {
  expect(attributesOf(` href="a&#38;b" Title='c d' lang=en hidden`)).toEqual([
    ['href', 'a&#38;b'],
    ['title', 'c d'],
    ['lang', 'en'],
    ['hidden', ''],
  ]);
});
