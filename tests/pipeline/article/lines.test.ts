import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../src/pipeline/article/lines.ts';
import { wordsOf } from '../../builders.ts';

const blocksIn = (text: string): string[] => wordsOf(text, splitBlocks(text));

const WRAPPED = [
  'Water rose all night in the valley below the old dam, which the',
  'engineers of the water board had called safe only a week before,',
  'and in the morning nobody could cross the bridge.',
];

describe('splitBlocks(text)', () => {
  test('makes a block of each line', () => {
    expect(blocksIn('Storm Hits Coast\n\n  Water rose.  \nIt fell.\n')).toEqual([
      'Storm Hits Coast',
      'Water rose.',
      'It fell.',
    ]);
  });

  test('joins the lines of a text that is wrapped by hand', () => {
    expect(blocksIn(`${WRAPPED.join('\n')}\n\nIt fell.`)).toEqual([WRAPPED.join('\n'), 'It fell.']);
  });

  test.each([
    ['short lines', ['Bread', 'Salt', 'Water']],
    ['lines that end sentences', WRAPPED.map((line) => line.replace(/.$/, '.'))],
  ])('does not join %s', (_name, lines) => {
    expect(blocksIn(lines.join('\n'))).toEqual(lines);
  });

  test.each(['', '\n \n'])('has none in %j', (text) => {
    expect(blocksIn(text)).toEqual([]);
  });
});
