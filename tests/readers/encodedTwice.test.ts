import { describe, expect, test } from 'vitest';
import { settleLetters } from '../../src/readers/encodedTwice.ts';

describe('settleLetters(text)', () => {
  test.each([
    [
      'German with soft hyphens',
      'Die \u00DCber\u00ADsicht der Ge\u00ADr\u00E4te z\u00E4h\u00ADlen die H\u00E4u\u00ADser und die St\u00FC\u00ADcke der K\u00F6n\u00ADnen. '.repeat(
        10,
      ),
    ],
    [
      'English in letters that look alike',
      '\u0410dv\u0435rt\u0456\u0455\u0435 w\u0456th th\u0435 B\u0435l\u0456z\u0435 p\u0430p\u0435r \u043Ef th\u0435 c\u043Eunt\u0440\u0443. '.repeat(
        10,
      ),
    ],
    ['Japanese with wide letters', '「ＮＥＷＳ ＷＥＢ ＥＡＳＹ」は子どもへの虐待をなくすための法律です。'.repeat(10)],
    ['letters apart from their marks', 'Le café été à la fenêtre reçut près de là. '.normalize('NFD').repeat(10)],
    ['Turkish', 'Bakanlık salı günü çadırların ulaştığını açıkladı, ölçüm yapıldı. '.repeat(5)],
    ['Vietnamese', 'Bộ trưởng cho biết hôm thứ Ba rằng nước đã dâng lên ở bờ phía đông. '.repeat(5)],
    ['signs alone', '★★★ ♥♥♥ ☂☂☂ → ← ↑ '.repeat(20)],
  ])('leaves %s as it is', (_name, text) => {
    expect(settleLetters(text)).toEqual({ text, notices: [] });
  });

  test('rejects letters that are words in no encoding', () => {
    expect(() => settleLetters('þÿàâêôÛØ Æ×ÅÞðöéáþæ ðÐÞßõÿüþ þþÝÝàà '.repeat(20))).toThrow('make no words');
  });

  test('takes a row of twenty million letters, as a picture in a page is', () => {
    const text = `café – déjà ${'A'.repeat(20_000_000)} là`;
    expect(settleLetters(text).notices).toEqual([]);
  });
});
