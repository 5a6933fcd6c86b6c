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

  const RELEASE = [
    'For the Press: Board Calls the Old Dam Safe',
    'After nine days of talks the water board of Lowmere found that the old dam in the valley,',
    'which engineers had called unsafe only a week before, could bear the flood of the coming',
    'spring, and sent the crews home.',
    'The mayor, who had spent three nights at the bridge with her family, told the board that',
    'nobody in the town would sleep before the gates were opened. She said, “By the end of',
    'the week, in this hall, there will be an answer from the engineers of the board to every',
    'question.”',
    'The board meets again on Monday.',
  ];

  test('joins the lines of a wrapped text whose paragraphs no empty lines part', () => {
    const [title, ...rest] = RELEASE;
    expect(blocksIn(RELEASE.join('\n'))).toEqual([
      title,
      rest.slice(0, 3).join('\n'),
      rest.slice(3, 7).join('\n'),
      rest[7],
    ]);
  });

  test('joins a paragraph of two lines in a wrapped text', () => {
    const two = [
      '“We will open the gates,” said Ana Ruiz, the mayor of Lowmere, who had spent the',
      'night at the bridge.',
    ];
    expect(blocksIn(`${RELEASE.join('\n')}\n\n${two.join('\n')}`).at(-1)).toBe(two.join('\n'));
  });

  test.each([
    [
      'long lines of a list',
      Array.from(
        { length: 10 },
        (_, at) => `Ana Ruiz, head of the water board of Lowmere since the spring of 20${at + 10}`,
      ),
    ],
    [
      'paragraphs of one line',
      Array.from(
        { length: 10 },
        (_, at) => `The water board of Lowmere met on the ${at + 3}th of May and sent the crews home.`,
      ),
    ],
    ['short lines', ['Bread', 'Salt', 'Water']],
    ['lines that end sentences', WRAPPED.map((line) => line.replace(/.$/, '.'))],
  ])('does not join %s', (_name, lines) => {
    expect(blocksIn(lines.join('\n'))).toEqual(lines);
  });

  test.each(['', '\n \n'])('has none in %j', (text) => {
    expect(blocksIn(text)).toEqual([]);
  });
});
