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

  test('marks the line of the text as its title that says what the title says, and no other', () => {
    const kindsOf = (title: string) =>
      readArticle({ ...sourceOf(TEXT), frontMatter: { title } }).blocks.map(({ kind }) => kind);
    expect(kindsOf('Storm hits the coast')[0]).toBe('title');
    expect(kindsOf('Remarks by the mayor')[0]).not.toBe('title');
  });

  test('is in the language of its words where markup surely names another', () => {
    const words =
      'The water rose all night and the dam held, said the mayor, who had been there with the crews of the harbour. ';
    const inLanguage = (language: string, text: string) =>
      readArticle({ ...sourceOf(text), markup: { language } }).language;
    expect(inLanguage('zh-CN', words.repeat(6))).toBe('en');
    expect(inLanguage('en-GB', words.repeat(6))).toBe('en-GB');
    expect(inLanguage('de', 'Water rose.')).toBe('de');
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
