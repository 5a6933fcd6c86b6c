import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/readers/index.ts';
import { readPdf } from '../../src/readers/pdf/index.ts';
import { type PdfLine, type PdfOptions, setLines, writePdf } from '../fixtures/pdf.ts';

const LINES = ['The ministry counted 600 tents on the east bank on', 'Tuesday, and said that more would follow.'];

const outline = ({ text, blocks = [] }: Reading): string[] =>
  blocks.map(({ kind, rule, page, start, end }) => `${page} ${rule ?? kind}: ${text.slice(start, end)}`);

async function read(pages: readonly (readonly PdfLine[])[], options?: PdfOptions): Promise<string[]> {
  const [reading] = await readPdf(writePdf(pages, options));
  return reading ? outline(reading) : [];
}

describe('readPdf(bytes)', () => {
  test('joins lines to paragraphs and keeps the page', async () => {
    expect(await read([setLines(LINES), setLines(['It rained.'])])).toEqual([
      `1 paragraph: ${LINES.join(' ')}`,
      '2 paragraph: It rained.',
    ]);
  });

  test.each([
    [
      'a wide gap',
      [...setLines(LINES), ...setLines(LINES, { top: 700 }), ...setLines(['The end, here.'], { top: 686 })],
    ],
    [
      'an indent',
      [
        ...setLines(LINES),
        ...setLines(['It rained on the day, and the river rose to its bank'], { top: 732, x: 90 }),
        ...setLines(['by noon.'], { top: 718 }),
      ],
    ],
    [
      'a short last line',
      [
        ...setLines([LINES[0] ?? '', 'Tuesday.']),
        ...setLines(['It rained on the day, and the river rose to its'], { top: 732 }),
      ],
    ],
  ])('begins a paragraph after %s', async (_, lines) => {
    expect(await read([lines])).toHaveLength(2);
  });

  test('reads letters once that are set twice to look bold', async () => {
    const lines = setLines(LINES);
    expect(await read([[...lines, ...lines.map(([x, y, size, text]): PdfLine => [x + 0.4, y, size, text])]])).toEqual([
      `1 paragraph: ${LINES.join(' ')}`,
    ]);
  });

  test('reads columns with a narrow gutter below and above a line that spans them', async () => {
    const column = (x: number, word: string, top: number): PdfLine[] =>
      setLines(
        [
          `The ${word} boats came in on the Monday`,
          `and were counted by the board, which`,
          `gave the number at noon on the quay.`,
        ],
        { x, top, size: 10, pitch: 12 },
      );
    const lines = [
      ...column(72, 'first', 760),
      ...column(268, 'third', 760),
      ...setLines(['Figure 1: boats that came in from the storm, as the harbour board and its partners counted'], {
        top: 712,
        size: 10,
      }),
      ...column(72, 'second', 690),
      ...column(268, 'fourth', 690),
    ];
    const words = (await read([lines])).map((line) => /\b(?:first|second|third|fourth|Figure)\b/.exec(line)?.[0]);
    expect(words).toEqual(['first', 'third', 'Figure', 'second', 'fourth']);
  });

  test('reads the rows of a table with their heads', async () => {
    const rows = [
      ['Port', 'Boats', 'Crew'],
      ['Selby', '12', '340'],
      ['Harrow', '7', '95'],
    ];
    const lines = rows.flatMap((row, at) =>
      row.map((text, column): PdfLine => [72 + column * 100, 700 - at * 16, 11, text]),
    );
    const [reading] = await readPdf(writePdf([lines]));
    const cells = (reading?.blocks ?? []).filter(({ rule }) => rule === 'cell');
    expect(
      cells.map(({ start, end, heads = [] }) =>
        [start, end, ...heads.map((head) => reading?.text.slice(head.start, head.end))].slice(2),
      ),
    ).toEqual([
      ['Boats', 'Selby'],
      ['Crew', 'Selby'],
      ['Boats', 'Harrow'],
      ['Crew', 'Harrow'],
    ]);
  });

  test('leaves out the numbers that count the lines of a transcript', async () => {
    const lines = Array.from({ length: 12 }, (_, at): PdfLine[] => [
      [50, 740 - at * 20, 11, String(at + 1)],
      [90, 740 - at * 20, 11, `the board spoke of boats and of the storm ${'abcdefghijkl'[at]}`],
    ]).flat();
    expect((await read([lines])).join(' ')).not.toMatch(/: 1 |storm [a-l] \d/);
  });

  test.each([
    [['the govern-', 'ment said'], 'the government said'],
    [['a long-term plan', 'and another long-', 'term plan'], 'a long-term plan and another long-term plan'],
    [['the Anglo-', 'American line'], 'the Anglo- American line'],
    [['from 600-', '700 tents'], 'from 600- 700 tents'],
    [['the soft\u00AD', 'ened ground'], 'the softened ground'],
  ])('reads a hyphen at the end of a line: %j', async (lines, text) => {
    expect(await read([setLines(lines)])).toEqual([`1 paragraph: ${text}`]);
  });

  test('reads two columns one after the other, below the headline', async () => {
    const column = (x: number, word: string) =>
      setLines(
        Array.from({ length: 8 }, (_, i) => `${word} line ${i} goes on and`),
        { x, top: 700 },
      );
    const blocks = await read([
      [[72, 760, 22, 'A headline across both of the columns'], ...column(72, 'left'), ...column(320, 'right')],
    ]);
    expect(blocks[0]).toBe('1 letter-size: A headline across both of the columns');
    expect(blocks[1]).toMatch(/left line 0 .*left line 7 .*right line 0 .*right line 7/);
  });

  test('takes running heads and page numbers for clutter', async () => {
    const pages = [1, 2, 3].map((page): PdfLine[] => [
      [72, 810, 8, `${page} Bulletin of the valley`],
      ...setLines([
        `${['Rain fell', 'The river rose', 'Tents came'][page - 1]} on a day that this page tells of, and here it ends.`,
      ]),
      [280, 30, 8, `Page ${page} of 3`],
    ]);
    const blocks = await read(pages);
    expect(blocks.filter((block) => block.includes('running-head'))).toHaveLength(3);
    expect(blocks.filter((block) => block.includes('page-number'))).toHaveLength(3);
    expect(blocks.filter((block) => block.includes('paragraph'))).toHaveLength(3);
  });

  test('joins a paragraph that goes on overleaf', async () => {
    const blocks = await read([
      setLines(['The ministry counted the tents on the east']),
      setLines(['bank on Tuesday.']),
    ]);
    expect(blocks).toEqual(['1 paragraph: The ministry counted the tents on the east bank on Tuesday.']);
  });

  test('notices a page without text among others', async () => {
    const [reading] = await readPdf(writePdf([setLines(LINES), []]));
    expect(reading?.notices).toMatchObject([{ rule: 'pages-without-text', reason: '1 of 2 pages have no text: 2' }]);
  });

  test.each([
    ['a locked file', writePdf([setLines(LINES)], { isLocked: true }), 'password'],
    ['a scan', writePdf([[], []]), 'no-text-layer'],
    ['fonts without a map', writePdf([setLines(LINES)], { hasUnmappedFont: true }), 'fonts'],
    ['a bomb', writePdf([setLines(LINES)], { stream: deflateSync(Buffer.alloc(30_000_000, 32)) }), 'ratio'],
    ['a cycle in the page tree', writePdf([setLines(LINES)], { isCyclic: true }), 'damaged'],
    ['a file cut off at its head', writePdf([setLines(LINES)]).slice(0, 60), 'damaged'],
    ['a head and nothing else', new Uint8Array(Buffer.from('%PDF-1.7\n%%EOF')), 'damaged'],
  ])('rejects %s', async (_, bytes, rule) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ rule });
  });

  test('rejects more than 2,000 pages', async () => {
    await expect(readPdf(writePdf(Array.from({ length: 2001 }, () => [])))).rejects.toMatchObject({ rule: 'pages' });
  });
});
