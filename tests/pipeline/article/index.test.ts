import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/article/index.ts';
import { sourceOf } from '../../builders.ts';

const TEXT = 'Storm Hits Coast\nBy Ana Ruiz\nWater rose all night and the dam held.';

describe('readArticle(source)', () => {
  test('reads what the text tells', () => {
    const article = readArticle(sourceOf(TEXT));
    expect(article).toMatchObject({
      id: 'a',
      slug: 'storm-hits-coast',
      language: 'en',
      title: 'Storm Hits Coast',
      authors: ['Ana Ruiz'],
      rights: 'excerpt',
      basis: { title: 'text', authors: 'text', language: 'text' },
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'paragraph']);
  });

  test('trusts the editor before front matter, markup and text', () => {
    const source = {
      ...sourceOf(TEXT, { publisher: 'Editor’s' }),
      frontMatter: { publisher: 'Front', title: 'Front title' },
      markup: { publisher: 'Markup', title: 'Markup title', url: 'https://example.org/' },
    };
    const { publisher, title, url, basis } = readArticle(source);
    expect({ publisher, title, url }).toEqual({
      publisher: 'Editor’s',
      title: 'Front title',
      url: 'https://example.org/',
    });
    expect(basis).toEqual({
      publisher: 'editor',
      title: 'front-matter',
      url: 'markup',
      authors: 'text',
      language: 'text',
    });
  });

  test('falls back on the name of the file', () => {
    const { title, slug, basis } = readArticle(sourceOf('', {}, 'storm_of-may'));
    expect([title, slug, basis.title]).toEqual(['storm of may', 'storm-of-may', 'file-name']);
  });

  test('gives an address to a title without Latin letters', () => {
    expect(readArticle(sourceOf('폭풍이 온다\n물이 밤새 불었다.', {}, 'seed1')).slug).toBe('seed1');
  });

  test('leaves out what nobody knows', () => {
    expect(readArticle(sourceOf(TEXT))).not.toHaveProperty('published');
    expect(readArticle(sourceOf(TEXT))).not.toHaveProperty('publisher');
  });

  test('takes the editor’s rights, slug and corrections', () => {
    const article = readArticle(
      sourceOf(TEXT, { rights: 'full', slug: 'storm', blocks: [{ match: 'Water', kind: 'clutter' }] }),
    );
    expect([article.rights, article.slug]).toEqual(['full', 'storm']);
    expect(article.blocks.at(-1)).toMatchObject({ kind: 'clutter', rule: 'editor' });
  });
});
