import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, VAGUE_NUMBERS } from '../../../language/en/words/numberWords.ts';
import type { Token } from '../../language/index.ts';

/** A bare number in a sentence: its tokens, its value, and whether it is only a floor ("dozens"). */
export type Amount = Readonly<{
  first: number;
  last: number;
  value: number;
  kind: 'digits' | 'word' | 'vague' | 'fraction';
  /** The currency sign before it, as an index of its token. */
  sign?: number;
}>;

/** Only 0 to 9: the digits of other scripts have other separators, and are in no English sentence. */
const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** The number that starts at token `at`: "15,000", "2.5 billion", "two dozen", "tens of thousands", "half". */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return digitsAt(tokens, at) ?? vagueAt(tokens, at) ?? wordAt(tokens, at) ?? fractionAt(tokens, at);
}

function digitsAt(tokens: readonly Token[], at: number): Amount | undefined {
  const text = (tokens[at] as Token).text;
  if (!DIGITS.test(text)) return undefined;
  return magnified(tokens, { first: at, last: at, value: Number(text.replaceAll(',', '')), kind: 'digits' });
}

function wordAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { lower } = tokens[at] as Token;
  const value = NUMBER_WORDS.get(lower) ?? compoundValue(lower);
  if (value !== undefined) return magnified(tokens, { first: at, last: at, value, kind: 'word' });
  const magnitude = MAGNITUDES.get(tokens[at + 1]?.lower ?? '');
  const isArticle =
    (lower === 'a' || lower === 'one') && magnitude !== undefined && (tokens[at + 1]?.lower.length ?? 0) > 2;
  if (isArticle) return magnified(tokens, { first: at, last: at, value: 1, kind: 'word' });
  const alone = lower === 'dozen' ? 12 : undefined;
  return alone === undefined ? undefined : { first: at, last: at, value: alone, kind: 'word' };
}

/** "twenty-three", "two-dozen". */
function compoundValue(word: string): number | undefined {
  const [tens = '', units = '', ...rest] = word.split('-');
  const [first, second] = [NUMBER_WORDS.get(tens), units === 'one' ? 1 : NUMBER_WORDS.get(units)];
  if (first === undefined || rest.length) return undefined;
  const magnitude = MAGNITUDES.get(units);
  if (magnitude !== undefined && units.length > 2) return first * magnitude;
  return second !== undefined && first >= 20 && second < 10 ? first + second : undefined;
}

/**
 * The number with the magnitudes behind it: "4" "billion" → 4,000,000,000, in decimal arithmetic. A quotation may end
 * between them: “we ask for $5.6” billion.
 */
function magnified(tokens: readonly Token[], amount: Amount): Amount {
  const behind = amount.last + 1;
  const at = isClosingMark(tokens[behind]) ? behind + 1 : behind;
  const next = tokens[at];
  const isAttached = next?.start === tokens[amount.last]?.end;
  const magnitude = MAGNITUDES.get(next?.lower ?? '');
  if (!next || magnitude === undefined || (next.lower.length <= 3 && !isAttached)) return amount;
  return magnified(tokens, { ...amount, last: at, value: timesExact(amount.value, magnitude) });
}

const isClosingMark = (token: Token | undefined): boolean => token !== undefined && /^[”"]$/.test(token.text);

/** 65.4 × 1e9 → 65400000000, not 65400000000.00001. */
export function timesExact(value: number, factor: number): number {
  const decimals = (String(value).split('.')[1] ?? '').length;
  const scale = 10 ** decimals;
  return (Math.round(value * scale) * factor) / scale;
}

function vagueAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 2]?.lower ?? '';
  const higher = VAGUE_NUMBERS.get(next);
  if ((lower === 'tens' || lower === 'hundreds') && tokens[at + 1]?.lower === 'of' && higher !== undefined) {
    return { first: at, last: at + 2, value: (higher / 2) * (lower === 'tens' ? 20 : 200), kind: 'vague' };
  }
  const value = VAGUE_NUMBERS.get(lower);
  return value === undefined ? undefined : { first: at, last: at, value, kind: 'vague' };
}

/** "two-thirds", "half of", "a quarter of"; the article belongs to it. */
function fractionAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { lower } = tokens[at] as Token;
  const whole = FRACTIONS.get(lower);
  if (whole !== undefined && (lower.includes('-') || lower === 'half'))
    return { first: at, last: at, value: whole, kind: 'fraction' };
  const part = FRACTIONS.get(tokens[at + 1]?.lower ?? '');
  const isPart = (lower === 'a' || lower === 'one') && part !== undefined && tokens[at + 2]?.lower === 'of';
  return isPart ? { first: at, last: at + 1, value: part, kind: 'fraction' } : undefined;
}
