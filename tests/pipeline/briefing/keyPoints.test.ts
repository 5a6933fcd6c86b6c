import { describe, expect, test } from 'vitest';
import { findKeyPoints } from '../../../src/pipeline/briefing/keyPoints.ts';
import { documentOf, wordsOf } from '../../builders.ts';

const keyPointsIn = (text: string): string[] => wordsOf(text, findKeyPoints(documentOf(text)));

const LEAD = 'A flood drowned the lower town of Lowmere on Friday night.';
const FIGURES = 'The water killed 40 people and destroyed 300 homes, the Norwegian police said.';

describe('findKeyPoints(document)', () => {
  test('takes the lead and what carries figures and sources, in document order', () => {
    expect(keyPointsIn(`${LEAD}\nThe sky was blue again over the hills by noon.\n${FIGURES}`)).toEqual([
      LEAD,
      'The sky was blue again over the hills by noon.',
      FIGURES,
    ]);
  });

  test('takes three at most', () => {
    const towns = ['Arno', 'Bellin', 'Corvo', 'Dorn', 'Essen'];
    const text = towns
      .map((town, at) => `In ${town} fire number ${at} burned down ${at + 20} barns of farmers.`)
      .join('\n');
    expect(keyPointsIn(text).length).toBeLessThanOrEqual(3);
  });

  test('says nothing twice', () => {
    expect(keyPointsIn(`${LEAD}\n${LEAD}`)).toEqual([LEAD]);
  });

  describe('does not take', () => {
    test.each([
      ['a short sentence', 'The dam is old.'],
      ['one that hangs on the sentence before', 'He had called the dam safe only a week before the flood.'],
      ['a quotation', '“We had called the dam safe only a week before the flood.”'],
      ['a question', 'Had anybody called the old dam safe before the flood came?'],
      ['a sentence without end', `The dam ${'of the dam '.repeat(20)}broke.`],
      ['a heading', 'What the engineers of the old dam knew before it broke'],
    ])('%s', (_name, text) => {
      expect(keyPointsIn(text)).toEqual([]);
    });
  });
});
