import { describe, expect, test } from 'vitest';
import { layOutBlocks } from '../../src/readers/layOutBlocks.ts';
import { isDataTable, layOutTable } from '../../src/readers/table.ts';

const rows = (...lines: readonly string[]) => lines.map((line) => line.split('|').map((text) => ({ text })));
const headsOf = (lines: readonly string[]): Record<string, string[]> => {
  const { text, blocks } = layOutBlocks(layOutTable(rows(...lines)));
  return Object.fromEntries(
    blocks.flatMap(({ start, end, heads, rule }) =>
      rule === 'cell' ? [[text.slice(start, end), (heads ?? []).map((head) => text.slice(head.start, head.end))]] : [],
    ),
  );
};

describe('layOutTable(rows)', () => {
  test('gives each cell the heads of its column and row', () => {
    expect(headsOf(['Port|Ships|Crew', 'Harrow|12|340', 'Selby|7|95'])).toEqual({
      '12': ['Ships', 'Harrow'],
      '340': ['Crew', 'Harrow'],
      '7': ['Ships', 'Selby'],
      '95': ['Crew', 'Selby'],
    });
  });

  test('takes a list of two columns for rows with heads', () => {
    expect(headsOf(['Wells dug|41', 'Pumps mended|$1.2 million'])).toEqual({
      '41': ['Wells dug'],
      '$1.2 million': ['Pumps mended'],
    });
  });

  test('takes years above numbers for heads', () => {
    expect(headsOf(['Crop|2023|2024', 'Barley|310|290'])).toEqual({
      '310': ['2023', 'Barley'],
      '290': ['2024', 'Barley'],
    });
  });

  test('lays a line a row and a tab between two cells', () => {
    expect(layOutBlocks(layOutTable(rows('Port|Ships', 'Harrow|12'))).text).toBe('Port\tShips\nHarrow\t12');
  });

  test('lets a cell of two columns head both, and one of two rows stand in both', () => {
    const table = [
      [
        { text: 'Port', isHead: true },
        { text: 'Ships', isHead: true, columns: 2 },
      ],
      [{ text: 'Harrow', rows: 2 }, { text: '12' }, { text: '13' }],
      [{ text: '14' }, { text: '15' }],
    ];
    const { text, blocks } = layOutBlocks(layOutTable(table));
    const last = blocks.at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('15');
    expect(last?.heads?.map(({ start, end }) => text.slice(start, end))).toEqual(['Ships', 'Harrow']);
  });
});

describe('isDataTable(rows)', () => {
  test.each([
    [true, ['Port|Ships', 'Harrow|12']],
    [true, ['East|600']],
    [false, ['The ministry said that the boats had come back on Monday']],
    [false, ['Home|News|Sport']],
    [
      false,
      [
        `${'The boats came back to the harbour on Monday, the ministry said. '.repeat(4)}|${'Nobody was hurt in the storm, it said. '.repeat(6)}`,
        'a|b',
      ],
    ],
  ])('%s: %j', (isData, lines) => {
    expect(isDataTable(rows(...lines))).toBe(isData);
  });
});
