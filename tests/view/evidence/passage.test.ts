import { describe, expect, test } from 'vitest';
import { isPrintable, passageOf, plainTextOf } from '../../../src/view/evidence/passage.ts';

const document = { text: 'One two three. Four five six.' };
const whole = { start: 0, end: 29 };

describe('passageOf(briefing, span, marked)', () => {
  test('prints all of a span that may be printed and tells the marked words apart', () => {
    const passage = passageOf({ document, digest: { printed: [whole] } }, whole, [{ start: 4, end: 7 }]);
    expect(passage.pieces).toEqual([
      { kind: 'words', text: 'One ', marked: false, opens: true, closes: false },
      { kind: 'words', text: 'two', marked: true, opens: false, closes: false },
      { kind: 'words', text: ' three. Four five six.', marked: false, opens: false, closes: true },
    ]);
    expect(passage.omitted).toBe(0);
  });

  test('counts the words that may not be printed, before, between and after', () => {
    const digest = {
      printed: [
        { start: 4, end: 7 },
        { start: 15, end: 19 },
      ],
    };
    const { pieces, omitted } = passageOf({ document, digest }, whole);
    expect(pieces.map((piece) => (piece.kind === 'gap' ? piece.words : piece.text))).toEqual([1, 'two', 1, 'Four', 2]);
    expect(omitted).toBe(4);
  });

  test('prints nothing where nothing may be printed', () => {
    const passage = passageOf({ document, digest: { printed: [] } }, whole, [whole]);
    expect(passage.pieces).toEqual([{ kind: 'gap', words: 6 }]);
    expect(plainTextOf(passage)).toBe('…');
  });

  test('takes no gap of punctuation alone', () => {
    const passage = passageOf({ document, digest: { printed: [{ start: 0, end: 13 }] } }, { start: 0, end: 14 });
    expect(passage.pieces).toHaveLength(1);
  });
});

describe('isPrintable(digest, span)', () => {
  test('is true where one word may be printed', () => {
    expect(isPrintable({ printed: [{ start: 4, end: 7 }] }, whole)).toBe(true);
    expect(isPrintable({ printed: [{ start: 40, end: 47 }] }, whole)).toBe(false);
  });
});
