import { describe, expect, test } from 'vitest';
import { EN } from '../../../../src/language/en/index.ts';
import { findFigures } from '../../../../src/pipeline/evidence/figures/index.ts';
import { analyse } from '../../../../src/pipeline/language/index.ts';
import { layOutBlocks } from '../../../../src/readers/layOutBlocks.ts';
import { layOutTable } from '../../../../src/readers/table.ts';

function figuresOf(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|').map((text) => ({ text })));
  const { text, blocks } = layOutBlocks(layOutTable(rows));
  return findFigures(analyse(text, blocks, EN), EN.figures, [], 'a').map(({ low, high, unit, what, qualifiers }) =>
    [low === high ? low : `${low}-${high}`, unit, what, ...qualifiers].filter((each) => each !== null).join(' | '),
  );
}

describe('findFigures(prose, rules, claims, id) of cells', () => {
  test('a number counts what its column is headed with, in its row', () => {
    expect(figuresOf('Port|Dead|Boats lost', 'Selby|12|7')).toEqual([
      '12 | Dead | Selby | killed',
      '7 | Boats lost | Selby',
    ]);
  });

  test('a row names what is counted where its column names a year or nothing', () => {
    expect(figuresOf('Item|2023|2024', 'Schools opened|14|19')).toEqual([
      '14 | Schools opened | 2023',
      '19 | Schools opened | 2024',
    ]);
    expect(figuresOf('Item|Number', 'Wells dug|41')).toEqual(['41 | Wells dug']);
  });

  test('a head gives unit and magnitude', () => {
    expect(figuresOf('Fund|Pledged ($ million)|Share (%)', 'Harbour|3.5|20')).toEqual([
      '3500000 | USD | Pledged | Harbour',
      '20 | % | Share | Harbour',
    ]);
  });

  test('a cell with words of its own is read as any sentence', () => {
    expect(figuresOf('Port|Count', 'Selby|some 12 boats')).toEqual(['12 | boats']);
  });

  test.each([
    [['Name|Page', 'Harbour|14']],
    [['Office|Telephone', 'Selby|5550142']],
    [['Town|Year', 'Selby|1904']],
    [['Rank|Town', '1|Selby']],
    [['Ship|Ref. no.', 'Ana|4471']],
  ])('a number that is a name is no figure: %j', (lines) => {
    expect(figuresOf(...lines)).toEqual([]);
  });
});
