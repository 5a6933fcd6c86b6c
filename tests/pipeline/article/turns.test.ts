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

  test('takes no statement of whoever asks for an answer, nor what stands behind it', () => {
    const text =
      'OAR: How many fields are left?\nSome 40 fields are left.\nOAR: Dykes were built in May.\nThey leak.\nOAR: Since when?\nMS DAHL: Since the flood.';
    expect(turnsIn(text)).toEqual([
      ['Oar', 'question'],
      [undefined, undefined],
      ['Oar', 'question'],
      [undefined, undefined],
      ['Oar', 'question'],
      ['Ms Dahl', 'answer'],
    ]);
  });

  test('gives a speech of paragraphs to the minister whose title opens it, up to the next line in capitals', () => {
    const text =
      'The MINISTER FOR FIELDS AND RURAL DEVELOPMENT AND DYKES: Members, the wall held.\nIt held for nine days.\nSECOND READING OF THE DYKES BILL\nThe House rose.\nThe MINISTER OF TRADE: We sold nine boats.';
    expect(turnsIn(text)).toEqual([
      ['The Minister for Fields and Rural Development and Dykes', 'answer'],
      ['The Minister for Fields and Rural Development and Dykes', 'answer'],
      [undefined, undefined],
      [undefined, undefined],
      ['The Minister of Trade', 'answer'],
    ]);
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
