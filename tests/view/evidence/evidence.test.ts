import { describe, expect, test } from 'vitest';
import { groupBySentence, sentenceOf } from '../../../src/view/evidence/evidence.ts';

const document = {
  sentences: [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ],
};

describe('sentenceOf(document, spans)', () => {
  test('spans all sentences that the spans touch', () => {
    expect(sentenceOf(document, [{ start: 12, end: 14 }])).toEqual({ start: 11, end: 20 });
    expect(
      sentenceOf(document, [
        { start: 2, end: 3 },
        { start: 22, end: 23 },
      ]),
    ).toEqual({ start: 0, end: 30 });
  });

  test('is the span itself where no sentence holds it', () => {
    expect(sentenceOf(document, [{ start: 40, end: 44 }])).toEqual({ start: 40, end: 44 });
  });
});

describe('groupBySentence(document, items)', () => {
  test('shows a sentence once for all records in it, in document order', () => {
    const groups = groupBySentence(document, [
      { start: 25, end: 26 },
      { start: 1, end: 2 },
      { start: 4, end: 6 },
    ]);
    expect(groups.map(({ sentence, items }) => [sentence.start, items.length])).toEqual([
      [0, 2],
      [21, 1],
    ]);
  });
});
