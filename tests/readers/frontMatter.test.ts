import { describe, expect, test } from 'vitest';
import { takeFrontMatter } from '../../src/readers/frontMatter.ts';

const withHead = (head: string): string => `---\n${head}\n---\nThe words.\n`;

describe('takeFrontMatter(text)', () => {
  test('takes known fields under the names that notes use', () => {
    const text = withHead(
      'Title: Tents\nauthor: [Ana Ruiz, Ben Hall]\ndate: 2025-07-01\nsource: Valley Paper\nlink: https://example.org/a\nlang: en_US',
    );
    expect(takeFrontMatter(text)).toEqual({
      metadata: {
        title: 'Tents',
        authors: ['Ana Ruiz', 'Ben Hall'],
        published: '2025-07-01',
        publisher: 'Valley Paper',
        url: 'https://example.org/a',
        language: 'en-US',
      },
      body: 'The words.\n',
      notices: [],
    });
  });

  test.each([
    ['a slug that climbs', 'slug: ../../x'],
    ['a day that does not exist', 'date: 2025-02-30'],
    ['an address that is code', 'url: javascript:alert(1)'],
    ['an address with a password', 'url: https://a:b@example.org/'],
    ['a name that every object has', 'constructor: x'],
    ['the prototype', '__proto__: {title: x}'],
    ['a list for a title', 'title: [a, b]'],
    ['a language that is none', 'lang: "../x"'],
    ['no value', 'title:'],
    ['aliases', 'a: &a [x, x]\nb: [*a, *a]'],
    ['no pairs', '- a\n- b'],
    ['broken YAML', 'title: "open'],
    ['brackets without end', `title: ${'['.repeat(5000)}`],
  ])('leaves out %s with a notice and keeps the text', (_, head) => {
    const { metadata, body, notices } = takeFrontMatter(withHead(head));
    expect(metadata.url ?? metadata.language ?? metadata.published).toBeUndefined();
    expect(body).toBe('The words.\n');
    expect(notices.length).toBeGreaterThan(0);
  });

  test('keeps a title of 20,000 letters whole', () => {
    const title = 'a'.repeat(19_000);
    expect(takeFrontMatter(withHead(`title: ${title}`)).metadata.title).toBe(title);
  });

  test.each(['--- not a fence\nx', 'a: b\n---\n', '---\nno end', '', '----\na: b\n----\n'])(
    'finds none in %j',
    (text) => {
      expect(takeFrontMatter(text)).toEqual({ metadata: {}, body: text, notices: [] });
    },
  );
});
