import { describe, expect, test } from 'vitest';
import { markTurns } from '../../../src/pipeline/article/turns.ts';
import { paragraphsOf } from '../../builders.ts';

const turnsIn = (text: string) => markTurns(text, paragraphsOf(text)).map(({ speaker, turn }) => [speaker?.name, turn]);

const INTERVIEW = [
  'The sea takes the fields: an interview with Ana Lind',
  'Ana Lind runs a farm by the sea.',
  'How many fields are left?',
  'Some 40 fields are left.',
  'What do you need?',
  'We need dykes. The state has promised them.',
];

describe('markTurns(text, blocks)', () => {
  test('gives the paragraphs behind questions to whom the head says is asked', () => {
    expect(turnsIn(INTERVIEW.join('\n'))).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['Ana Lind', 'question'],
      ['Ana Lind', 'answer'],
      ['Ana Lind', 'question'],
      ['Ana Lind', 'answer'],
    ]);
  });

  test.each([
    ['no name in its head', INTERVIEW.with(0, 'The sea takes the fields: an interview')],
    ['one question', INTERVIEW.with(4, 'They need much.')],
    [
      'a report about an interview that asks nothing',
      [INTERVIEW[0] ?? '', 'She said 40 fields were left.', 'It rained.'],
    ],
  ])('marks none with %s', (_name, lines) => {
    expect(turnsIn(lines.join('\n')).every(([speaker]) => speaker === undefined)).toBe(true);
  });

  test('gives the paragraph behind a question to nobody where no label names who answers', () => {
    const text =
      'MS DAHL: How many fields are left?\nSome 40 fields are left.\nMS DAHL: We saw dykes there.\nThey were new.';
    expect(turnsIn(text).map(([speaker]) => speaker)).toEqual(['Ms Dahl', undefined, 'Ms Dahl', 'Ms Dahl']);
  });

  test('gives labelled turns to their labels', () => {
    const text = 'MR ORTIZ: The wall held.\nMS DAHL: For how long?\nMR ORTIZ: For nine days.';
    expect(turnsIn(text)).toEqual([
      ['Mr Ortiz', 'answer'],
      ['Ms Dahl', 'question'],
      ['Mr Ortiz', 'answer'],
    ]);
  });
});
