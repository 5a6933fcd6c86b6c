import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/readers/index.ts';
import { readBytes } from '../../src/readers/index.ts';
import { readMarkdown } from '../../src/readers/markdown/index.ts';
import { utf8 } from '../fixtures/legacyText.ts';

async function read(source: string): Promise<Reading> {
  const [reading] = await readMarkdown(utf8(source));
  if (!reading) throw new Error('no reading');
  return reading;
}
const kindsOf = ({ text, blocks = [] }: Reading): string[] =>
  blocks.map(({ start, end, kind, part }) => `${part ?? kind}: ${text.slice(start, end)}`);

describe('readMarkdown(bytes)', () => {
  test.each([
    ['[The board](https://example.org/12) said **so**.', ['paragraph: The board said so.']],
    ['[[people/Ana Ruiz|Ana]] and [[Bo Lind]] said ==so==. ^b12', ['paragraph: Ana and Bo Lind said so.']],
    ['It cost $233\nbillion in all.', ['paragraph: It cost $233 billion in all.']],
    ['> [!quote] The board\n> “We lost 12 boats.”', ['paragraph: The board', 'paragraph: “We lost 12 boats.”']],
    ['- 12 boats lost\n- 3 piers', ['list: 12 boats lost', 'list: 3 piers']],
    ['Counted.[^1]\n\n[^1]: By the board, page 44.', ['paragraph: Counted.', 'note: By the board, page 44.']],
    [
      '![The quay in the storm](https://example.org/1.jpg)\n\nWords.',
      ['caption: The quay in the storm', 'paragraph: Words.'],
    ],
    ['Some 45<sup>3</sup> boats, 10<sup>6</sup> litres.', ['paragraph: Some 45 boats, 10⁶ litres.']],
    ['Words. %%not for print%% More. ![[map.png]]', ['paragraph: Words. More.']],
    [
      '“Highlighted words.” ([Ruiz 2025, p. 3](zotero://select/x)) ([pdf](zotero://open-pdf/x))',
      ['paragraph: “Highlighted words.”'],
    ],
    ['# Boats\n\n## North\n\nWords.', ['title: Boats', 'heading: North', 'paragraph: Words.']],
  ])('%j', async (source, blocks) => {
    expect(kindsOf(await read(source))).toEqual(blocks);
  });

  test('reads tables cell by cell', async () => {
    expect(kindsOf(await read('| Port | Boats |\n| --- | --- |\n| Selby | 7 |'))).toEqual([
      'table: Port',
      'table: Boats',
      'table: Selby',
      'table: 7',
    ]);
  });

  test('prints code as the text it is', async () => {
    const { text } = await read('Words.\n\n<script>alert(1)</script>\n\nMore <x-y> words.');
    expect(text).toBe('Words.\n\n<script>alert(1)</script>\n\nMore <x-y> words.');
  });

  test('takes the fields of a clipped page', async () => {
    const head =
      '---\ntitle: Boats\nsource: https://example.org/boats\nauthor:\n  - "[[Ana Ruiz]]"\ncreated: 2025-05-05\ntags: [clippings]\n---\nWords.';
    expect(await read(head)).toMatchObject({
      frontMatter: { title: 'Boats', url: 'https://example.org/boats', authors: ['Ana Ruiz'] },
      notices: [],
    });
  });

  test.each(["import Chart from './chart.jsx'", "import './style.css';", 'export const meta = { a: 1 };'])(
    'takes no line of a program for text: %s',
    async (line) => {
      const [reading] = await readMarkdown(utf8(`${line}\n\nThe board imports salt from three ports.\n`));
      expect(reading?.blocks).toMatchObject([{ kind: 'clutter', rule: 'code' }, { kind: 'paragraph' }]);
    },
  );

  test('refuses quotations that stand within each other without end', async () => {
    await expect(readMarkdown(utf8(`${'>'.repeat(10_000)} x`))).rejects.toMatchObject({ rule: 'too-deep' });
  });
});

describe('readBytes(file, bytes) of Markdown', () => {
  test.each([
    ['notes/Boats in the harbour.md', '## Count\n\nThere were 41 boats.', 'Boats in the harbour'],
    ['notes/Boats in the harbour.md', '# Count\n\nThere were 41 boats.', undefined],
    ['notes/2025-06-04.md', '## Count\n\nThere were 41 boats.', undefined],
    ['README.md', '## Count\n\nThere were 41 boats.', undefined],
    ['report_final_v2.md', '## Count\n\nThere were 41 boats.', undefined],
  ])('takes the name of %s for its title where it has none: %j', async (file, text, title) => {
    const [reading] = await readBytes(file, utf8(text));
    expect(reading?.markup.title).toBe(title);
  });
});
