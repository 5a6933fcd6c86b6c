import { expect, test } from 'vitest';
import { printable } from '../src/printable.ts';
import { explain, UserError } from '../src/userError.ts';

test.each([
  ['a.txt', 'a.txt'],
  ['Снимка ü 섬.txt', 'Снимка ü 섬.txt'],
  ['a\u001b[31m.txt', 'a\\u001b[31m.txt'],
  ['a\nb.txt', 'a\\u000ab.txt'],
  ['a\u202etxt.exe', 'a\\u202etxt.exe'],
  ['a\u{e0041}b', 'a\\u{e0041}b'],
  ['a\u0000\u009bb', 'a\\u0000\\u009bb'],
])('printable(text): %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('explain(error) prints no control of a file name', () => {
  const error = new UserError('Cannot read "a\u001b]0;x\u0007"\n  b.txt: empty', {
    fix: 'Rename it',
    place: 'c\u0007:1',
  });
  expect(explain(error)).toBe('Cannot read "a\\u001b]0;x\\u0007"\n  b.txt: empty\n  at c\\u0007:1\n  fix: Rename it');
});
