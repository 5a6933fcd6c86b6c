import type { Token } from '../../../pipeline/language/index.ts';

/** Whether nothing stands between two tokens. */
export const isTouching = (tokens: readonly Token[], left: number, right: number): boolean =>
  tokens[left] !== undefined && tokens[left]?.end === tokens[right]?.start;

/** Marks that may stand against a number without being part of it. */
const QUIET_BEFORE = /^(?:[("“”«‘'„[—–;:]|''|``|\.\.\.|…|--+)$/u;
const QUIET_AFTER = /^(?:[)"”“’'»\],.;:!?—–*…]|''|\.\.\.|--+|'s)$/u;

/**
 * Whether a number that starts at `first` is cut out of something longer: letters, digits, a separator, a sign or a currency
 * touch it. "RM" is no sign that we know → "RM23" is torn; "magnitude-6.4" is not, for the word is whole.
 */
export function isTornBefore(tokens: readonly Token[], first: number): boolean {
  if (areGroups(tokens, first - 1, first)) return true;
  if (!isTouching(tokens, first - 1, first)) return false;
  const mark = tokens[first - 1]?.text ?? '';
  const isAlone =
    !isTouching(tokens, first - 2, first - 1) || /[^\p{L}\p{N}]/u.test(tokens[first - 2]?.text.at(-1) ?? '');
  if (/^[-‐‑]$/.test(mark)) return !MEASURED_WORDS.has(tokens[first - 2]?.lower ?? '');
  if (/^[—–:]$/.test(mark)) return /\p{N}$/u.test(tokens[first - 2]?.text ?? '') && !isAlone;
  if (/^[.,]$/.test(mark)) return true;
  // 6'3": feet and inches
  if (/^['’]$/.test(mark) && /\p{N}$/u.test(tokens[first - 2]?.text ?? '') && isTouching(tokens, first - 2, first - 1))
    return true;
  return !QUIET_BEFORE.test(mark);
}

/** "34 500": one number in two groups, or two numbers; nobody can say which. */
const areGroups = (tokens: readonly Token[], left: number, right: number): boolean =>
  /^[1-9]\d{0,2}$/.test(tokens[left]?.text ?? '') &&
  /^\d{3}$/.test(tokens[right]?.text ?? '') &&
  (tokens[right]?.start ?? 0) - (tokens[left]?.end ?? 0) === 1;

/** Words that a hyphen joins to a number without changing it: "a 5,000-strong crowd". */
const ATTRIBUTES: ReadonlySet<string> = new Set(['strong', 'odd', 'plus']);

/** Words that a hyphen joins to the number that they name. */
const MEASURED_WORDS: ReadonlySet<string> = new Set(['magnitude']);

/** Whether what ends at `last` goes on: "40th", "1990s", "5XYZ", "3/4", "12-34", "1.5.2". */
export function isTornAfter(tokens: readonly Token[], last: number): boolean {
  if (areGroups(tokens, last, last + 1)) return true;
  // "33 1/2 months"
  if (/^\d+$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === '/') return true;
  if (!isTouching(tokens, last, last + 1)) return false;
  const [mark, behind] = [tokens[last + 1]?.text ?? '', tokens[last + 2]?.text ?? ''];
  const goesOn = isTouching(tokens, last + 1, last + 2);
  if (/^[-‐‑]$/.test(mark)) return goesOn && !ATTRIBUTES.has(behind.toLowerCase());
  if (/^[.,:'’–—]$/.test(mark)) return goesOn && /^\p{N}/u.test(behind);
  if (mark === '/' && behind === '-' && goesOn) return false; // Rs 25,000/-
  if (mark === '/') return !/^\p{Ll}/u.test(behind);
  if (mark === '[') return false;
  return !QUIET_AFTER.test(mark);
}
