import type { Token } from '../../../pipeline/language/index.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../words/currencies.ts';
import {
  FOLD_WORDS,
  FRACTIONS,
  MAGNITUDES,
  NUMBER_WORDS,
  VAGUE_MULTIPLIERS,
  VAGUE_NUMBERS,
} from '../words/numberWords.ts';

/** Words with which a number can begin. */
const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'one',
  'half',
  'hundred',
  'twice',
  'tens',
  'minus',
  ...NUMBER_WORDS.keys(),
  ...MAGNITUDES.keys(),
  ...FRACTIONS.keys(),
  ...FOLD_WORDS.keys(),
  ...VAGUE_NUMBERS,
  ...[...VAGUE_MULTIPLIERS].map((words) => words.split(' ')[0] ?? ''),
]);

const SIGN_PARTS: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.keys()].map((sign) => sign.replace(/\$$/, '')));

/** Whether a number, or the sign or money before one, can begin with a token: most words of a text cannot. */
export function mayStart({ text, lower }: Token): boolean {
  if (OPENERS.has(lower) || CURRENCY_SIGNS.has(lower) || SIGN_PARTS.has(lower) || CURRENCY_CODES.has(text)) return true;
  if (/[\p{N}½⅓-⅞+−–-]/u.test(text)) {
    const hyphen = lower.indexOf('-');
    return hyphen <= 0 || /\p{N}/u.test(text) || OPENERS.has(lower.slice(0, hyphen));
  }
  return false;
}
