import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/records/index.ts';
import type { Briefing } from '../../../src/site/siteRecords.ts';
import { holdsSpeechOf, holdsWordsOf, repeatedStretches, type Stretch } from '../../../src/view/evidence/sameWords.ts';
import { documentOf } from '../../builders.ts';
import { courierDigest } from '../../fixtures/courier.ts';

/** A text of one sentence, of which all may be printed, or the first so many characters. */
const stretchOf = (text: string, printed = text.length): Stretch => {
  const document = documentOf(text);
  const briefing: Briefing = { document, digest: { ...courierDigest, printed: [{ start: 0, end: printed }] } };
  return { briefing, span: { start: 0, end: text.length } };
};

const PLAIN = 'The river took both bridges of Tolna.';
const LONGER = '“The river took both bridges of Tolna,” Ana Brandt said on Monday.';

describe('holdsWordsOf(outer, inner)', () => {
  test.each([
    [true, 'the same words', PLAIN, PLAIN],
    [true, 'a longer sentence with them in one run', LONGER, PLAIN],
    [false, 'a part of them', PLAIN, LONGER],
    [false, 'other words', 'The river took both bridges of Marl.', PLAIN],
    [false, 'too few words to be a repetition', 'It was late, he said.', 'It was late.'],
  ])('%s: %s', (holds, _what, outer, inner) => {
    expect(holdsWordsOf(stretchOf(outer), stretchOf(inner))).toBe(holds);
  });

  test('counts what is printed alone', () => {
    expect(holdsWordsOf(stretchOf(LONGER, 12), stretchOf(PLAIN))).toBe(false);
  });
});

describe('holdsSpeechOf(outer, inner)', () => {
  test.each([
    [true, 'what is said, without who says it', PLAIN, LONGER],
    [true, 'the same words', PLAIN, PLAIN],
    [
      false,
      'more that is said',
      PLAIN,
      '“The river took both bridges of Tolna,” she said, and wept for the third of them that night.',
    ],
    [false, 'who says it in front', PLAIN, 'Ana Brandt said: “The river took both bridges of Tolna.”'],
  ])('%s: %s', (holds, _what, outer, inner) => {
    expect(holdsSpeechOf(stretchOf(outer), stretchOf(inner))).toBe(holds);
  });
});

test('repeatedStretches leads to the longer one, and of two alike to the first', () => {
  const all = [PLAIN, LONGER, 'Nobody knew what to do next, Tom Ruiz said.', PLAIN].map((text) => stretchOf(text));
  const textsOf = ({ briefing, span }: Stretch): string => textOf(briefing.document.text, span);
  const found = [...repeatedStretches(all)].map(([inner, outer]) => [all.indexOf(inner), textsOf(outer)]);
  expect(found).toEqual([
    [0, LONGER],
    [3, PLAIN],
  ]);
});
