import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { type BundleFile, patternOf, settleBundle } from '../../src/search/pagefind.ts';

const SIGNATURE = 'pagefind_dcd';
const packed = (data: Uint8Array): Uint8Array => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), data]));
const dataOf = (file: BundleFile | undefined): Buffer =>
  gunzipSync(file?.content ?? new Uint8Array()).subarray(SIGNATURE.length);

const FRAGMENTS = { en_3348fe2: { url: '/a/' }, en_9d41c70: { url: '/b/' } };
const PAGES = [
  ['en_9d41c70', 12, 'en_group_0758b7e'],
  ['en_3348fe2', 31, 'en_group_0758b7e'],
  ['en_aa00bb1', 7],
];
const BUNDLE: BundleFile[] = [
  {
    path: 'fragment/en_group_0758b7e.pf_fragment',
    content: packed(Buffer.from(JSON.stringify(FRAGMENTS))),
  },
  { path: 'fragment/en_aa00bb1.pf_fragment', content: packed(Buffer.from('{"url":"/c/"}')) },
  { path: 'pagefind.en_1234567890.pf_meta', content: packed(encode(['1.6.0', PAGES, [], [], [], ['title']])) },
  {
    path: 'pagefind-entry.json',
    content: Buffer.from('{"version":"1.6.0","languages":{"en":{"hash":"en_1234567890"}}}'),
  },
];

describe('patternOf(pages)', () => {
  const page = (file: string, isFound = true) => ({ file, html: `<main${isFound ? ' data-pagefind-body' : ''}>` });

  test('has those beside a page that is found, and no kind of page that is not', () => {
    expect(
      patternOf([
        page('about/index.html'),
        page('briefings/flood/index.html'),
        page('briefings/fire/index.html'),
        page('briefings/fire/source/index.html', false),
        page('c/ab12/index.html', false),
        page('index.html', false),
      ]),
    ).toBe('{about/index.html,briefings/*/index.html}');
  });
});

describe('settleBundle(files)', () => {
  const settled = settleBundle(BUNDLE);
  const named = (pattern: RegExp) => settled.find(({ path }) => pattern.test(path));
  const [, pages] = decode(dataOf(named(/pf_meta$/)));
  const group = JSON.parse(String(dataOf(named(/group/))));

  test('names fragments that share a file after it, and leads each page to its own', () => {
    expect(pages).toEqual([
      ['en_group_0758b7e.1', 12, 'en_group_0758b7e'],
      ['en_group_0758b7e.0', 31, 'en_group_0758b7e'],
      ['en_aa00bb1', 7],
    ]);
    expect(group).toEqual({ 'en_group_0758b7e.0': { url: '/a/' }, 'en_group_0758b7e.1': { url: '/b/' } });
  });

  test('leaves a fragment that has a file of its own, and tells the new name of the list', () => {
    expect(named(/en_aa00bb1/)).toEqual(BUNDLE[1]);
    const hash = /^pagefind\.(.+)\.pf_meta$/.exec(named(/pf_meta$/)?.path ?? '')?.[1];
    expect(hash).not.toBe('en_1234567890');
    expect(JSON.parse(String(named(/entry\.json$/)?.content)).languages.en.hash).toBe(hash);
  });

  test('gives the list of many names little to pack: under five bytes each, where hashes take eight', () => {
    const many = Array.from({ length: 3000 }, (_, index) => {
      const hash = (index * 2654435761) % 2 ** 28;
      return [`en_${hash.toString(16).padStart(7, '0')}`, 20 + (hash % 90), `en_group_${Math.floor(index / 10)}abc`];
    });
    const groups = Map.groupBy(many, ([, , of]) => of);
    const files = Array.from(groups, ([of, entries]) => ({
      path: `fragment/${of}.pf_fragment`,
      content: packed(Buffer.from(JSON.stringify(Object.fromEntries(entries.map(([name]) => [name, {}]))))),
    }));
    const meta = { path: 'pagefind.en_1.pf_meta', content: packed(encode(['1.6.0', many, [], [], [], []])) };
    const after = settleBundle([...files, meta]).find(({ path }) => path.endsWith('.pf_meta'));
    expect(meta.content.length / 3000).toBeGreaterThan(6);
    expect((after?.content.length ?? 0) / 3000).toBeLessThan(5);
  });
});
