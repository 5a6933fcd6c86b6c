import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/readers/text/index.ts';

const read = async (text: string) => {
  const [reading] = await readPlainText(new TextEncoder().encode(text));
  return { text: reading?.text, frontMatter: reading?.frontMatter, notices: reading?.notices.length };
};

describe('readPlainText(bytes)', () => {
  test('takes the fields at the head of a note', async () => {
    const text = '---\ntitle: "Tents: a count"\npublished: 2025-07-01\npublisher: Valley Paper\n---\n\nThe words.\n';
    expect(await read(text)).toEqual({
      text: '\nThe words.\n',
      frontMatter: { title: 'Tents: a count', published: '2025-07-01', publisher: 'Valley Paper' },
      notices: 0,
    });
  });

  test.each([
    '---\nThe words between two rules.\n---\nAnd below.\n',
    '---\nNote: nothing that a document has\n---\nAnd below.\n',
    '---\ntitle: The words are all there is\n---\n',
    'The words.\n---\ntitle: Tents\n---\n',
  ])('leaves %j as it stands', async (text) => {
    expect(await read(text)).toEqual({ text, frontMatter: {}, notices: 0 });
  });
});
