import type { Amount, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { isCurrency } from '../../../records/index.ts';
import { CURRENCY_NOUNS } from '../words/currencies.ts';
import { NUMBER_WORDS } from '../words/numberWords.ts';
import { ATTRIBUTE_NOUNS, UNIT_WORDS } from '../words/units.ts';
import { amountAt } from './amount.ts';
import { moneyBefore } from './money.ts';
import { isTouching } from './torn.ts';
import { unitAfter } from './unit.ts';

/** A number with its unit, without the words that bound it. */
export type Part = Readonly<{ amount: Amount; first: number; last: number; unit: string | null; isAttribute: boolean }>;

/** `isSum`: what stands before it makes it money, so that "m" is million. */
export function partAt(tokens: readonly Token[], at: number, purse: Purse, isSum = false): Part | undefined {
  const joined = joinedAt(tokens, at);
  if (joined) return joined;
  const loss = lossAt(tokens, at, purse);
  const signed = loss ? 1 : signLength(tokens, at);
  const sign = loss ?? moneyBefore(tokens, at + signed, purse);
  const amount = amountAt(tokens, at + signed + (sign?.length ?? 0), { isMoney: isSum || sign !== undefined });
  if (!amount || ((sign || signed > 0) && amount.kind !== 'digits')) return undefined;
  const isNegative = loss !== undefined || (signed > 0 && tokens[at]?.text !== '+');
  const part = {
    amount: isNegative ? negative(amount) : amount,
    first: at,
    last: amount.last,
    unit: null,
    isAttribute: false,
  };
  const unit = unitAfter(tokens, amount, purse);
  if (sign) return { ...part, unit: sign.unit, last: unit?.unit === sign.unit ? unit.last : amount.last };
  if (amount.kind === 'fraction' || amount.kind === 'ratio') return { ...part, unit: '%' };
  if (amount.kind === 'times') return { ...part, unit: 'times' };
  if (unit?.unit === 'magnitude') return { ...part, last: unit.last };
  return unit ? { ...part, last: unit.last, unit: unit.unit, isAttribute: unit.isAttribute } : part;
}

/** "EUR -29.2m": the sign stands between the money and its number. */
function lossAt(tokens: readonly Token[], at: number, purse: Purse): ReturnType<typeof moneyBefore> {
  const isSigned = /^[-−–]$/.test(tokens[at + 1]?.text ?? '') && isTouching(tokens, at + 1, at + 2);
  if (!isSigned || isTouching(tokens, at, at + 1) || tokens[at]?.tag === 'NUM') return undefined;
  return moneyBefore([tokens[at] as Token, tokens[at + 2] as Token], 0, purse);
}

const negative = (amount: Amount): Amount => ({ ...amount, value: amount.value === null ? null : -amount.value });

/** "-1.3", "−1.3", "+0.7", "minus 1.3": how many tokens the sign takes; a dash between words is none. */
function signLength(tokens: readonly Token[], at: number): number {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (lower === 'minus' && /^\d/.test(tokens[at + 1]?.text ?? '')) return 1;
  const isSign = /^[-−–+]$/.test(text) && isTouching(tokens, at, at + 1) && !isTouching(tokens, at - 1, at);
  return isSign && at > 0 ? 1 : 0;
}

/** "two-hour", "five-term": number and unit in one word. */
function joinedAt(tokens: readonly Token[], at: number): Part | undefined {
  const [number = '', word = '', ...rest] = lowerAt(tokens, at).split('-');
  const value = NUMBER_WORDS.get(number) ?? (number === 'one' ? 1 : undefined);
  const unit = UNIT_WORDS.get(word) ?? (ATTRIBUTE_NOUNS.has(word) ? word : undefined);
  // "one-man rule"
  const isFigurative = number === 'one' && !UNIT_WORDS.has(word);
  if (value === undefined || unit === undefined || rest.length || isFigurative) return undefined;
  return { amount: { first: at, last: at, value, kind: 'word' }, first: at, last: at, unit, isAttribute: true };
}

/** ISO 4217, or the bare noun where the document does not say whose money it is ("franc"). */
export const isMoney = (unit: string | null): boolean =>
  unit !== null && (isCurrency(unit) || (CURRENCY_NOUNS.has(unit) && !UNIT_WORDS.has(unit)));
