import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundEffect } from '../../../language/en/words/boundWords.ts';
import { NUMBER_WORDS } from '../../../language/en/words/numberWords.ts';
import {
  ATTRIBUTE_ONLY,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MEASURE_WORDS,
  PERCENT_WORDS,
} from '../../../language/en/words/units.ts';
import type { Token } from '../../language/index.ts';
import { type Amount, amountAt } from './amount.ts';

/** A number with its unit, bound and range, as tokens of a sentence. */
export type Measured = Readonly<{
  rule: string;
  first: number;
  last: number;
  low: number | null;
  high: number | null;
  approx: boolean;
  unit: string | null;
  kind: Amount['kind'];
  /** The unit stands before a noun: "a 48-page report". */
  isAttribute: boolean;
}>;

type Part = Readonly<{ amount: Amount; first: number; last: number; unit: string | null; isAttribute: boolean }>;

/** All numbers of a sentence with their units, in order; those that stand for one range are one. */
export function findMeasured(tokens: readonly Token[]): Measured[] {
  const found: Measured[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const part = partAt(tokens, at);
    if (!part) continue;
    const results = rangeFrom(tokens, part) ?? tallyFrom(tokens, part) ?? [single(tokens, part)];
    found.push(...results);
    at = Math.max(at, results.at(-1)?.last ?? at);
  }
  return found;
}

function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const joined = joinedAt(tokens, at);
  if (joined) return joined;
  const sign = signAt(tokens, at);
  const amount = amountAt(tokens, sign ? at + sign.length : at);
  if (!amount || (sign && amount.kind !== 'digits')) return undefined;
  const unit = unitAfter(tokens, amount);
  if (sign)
    return {
      amount,
      first: at,
      last: unit?.unit === sign.unit ? unit.last : amount.last,
      unit: sign.unit,
      isAttribute: false,
    };
  return {
    amount,
    first: at,
    last: unit?.last ?? amount.last,
    unit: unit?.unit ?? (amount.kind === 'fraction' ? '%' : null),
    isAttribute: unit?.isAttribute ?? false,
  };
}

/** "two-hour", "five-term": number and unit in one word. */
function joinedAt(tokens: readonly Token[], at: number): Part | undefined {
  const [number = '', word = '', ...rest] = (tokens[at]?.lower ?? '').split('-');
  const value = NUMBER_WORDS.get(number) ?? (number === 'one' ? 1 : undefined);
  const unit = MEASURE_WORDS.get(word);
  if (value === undefined || unit === undefined || rest.length) return undefined;
  return { amount: { first: at, last: at, value, kind: 'word' }, first: at, last: at, unit, isAttribute: true };
}

/** "$", "US$" or "€" at a token; two tokens where the letters stand apart. */
function signAt(tokens: readonly Token[], at: number): { unit: string; length: number } | undefined {
  const one = CURRENCY_SIGNS.get(tokens[at]?.lower ?? '');
  if (one) return { unit: one, length: 1 };
  const isDollar = tokens[at + 1]?.text === '$' && /^(?:US|A|C|NZ|HK)$/.test(tokens[at]?.text ?? '');
  return isDollar
    ? {
        unit:
          tokens[at]?.text === 'US'
            ? 'USD'
            : `${{ A: 'AUD', C: 'CAD', NZ: 'NZD', HK: 'HKD' }[tokens[at]?.text ?? ''] ?? 'USD'}`,
        length: 2,
      }
    : undefined;
}

/** The unit behind a number: "percent", "per cent", "percentage points", "of dollars", "-page", "miles". */
function unitAfter(
  tokens: readonly Token[],
  amount: Amount,
): { unit: string; last: number; isAttribute: boolean } | undefined {
  const { last } = amount;
  const [next, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  const lower = next?.lower ?? '';
  if (PERCENT_WORDS.has(lower)) return { unit: '%', last: last + 1, isAttribute: false };
  if (lower === 'per' && second?.lower === 'cent') return { unit: '%', last: last + 2, isAttribute: false };
  if (lower === 'percentage' && second?.lower.startsWith('point'))
    return { unit: 'pp', last: last + 2, isAttribute: false };
  if (CURRENCY_WORDS.has(lower))
    return { unit: CURRENCY_WORDS.get(lower) as string, last: last + 1, isAttribute: false };
  const money = lower === 'of' ? CURRENCY_WORDS.get(second?.lower ?? '') : undefined;
  if (money && amount.kind === 'vague') return { unit: money, last: last + 2, isAttribute: false };
  if (lower === '-' || lower === '‑') return attributeUnit(second, third, last + 2);
  const unit = MEASURE_WORDS.get(lower);
  return unit && !ATTRIBUTE_ONLY.has(unit) ? { unit, last: last + 1, isAttribute: false } : undefined;
}

/** "10-round limit", "48-page report"; not "41-year-old". */
function attributeUnit(
  word: Token | undefined,
  after: Token | undefined,
  last: number,
): { unit: string; last: number; isAttribute: boolean } | undefined {
  const unit = MEASURE_WORDS.get(word?.lower ?? '');
  return unit && after?.text !== '-' ? { unit, last, isAttribute: true } : undefined;
}

/** "between 14,000 and 15,000", "25,000 to 30,000", "$5-6 million": one range. */
function rangeFrom(tokens: readonly Token[], left: Part): Measured[] | undefined {
  const joint = tokens[left.last + 1]?.lower ?? '';
  const before = tokens[left.first - 1]?.lower ?? '';
  const isBetween = joint === 'and' && before === 'between';
  const isTo = joint === 'to' || joint === '-' || joint === '–' || joint === '—';
  if (!isBetween && !isTo) return undefined;
  const right = partAt(tokens, left.last + 2);
  if (!right || isTally(tokens, left, right)) return undefined;
  const unit = right.unit ?? left.unit;
  const [low, high] = [scaledLike(left.amount, right.amount), right.amount.value];
  if (left.unit !== null && left.unit !== unit) return undefined;
  if (low >= high || (before === 'from' && !isBetween && unit === null)) return undefined;
  const first = isBetween ? left.first - 1 : left.first;
  const bound = boundBefore(tokens, first);
  return [
    {
      rule: 'range',
      first: bound?.effect === 'approx' ? bound.first : first,
      last: right.last,
      low,
      high,
      approx: bound?.effect === 'approx',
      unit,
      kind: right.amount.kind,
      isAttribute: right.isAttribute,
    },
  ];
}

/** "5 to 6 million": the magnitude counts for both. */
const scaledLike = (left: Amount, right: Amount): number => {
  const factor =
    right.value >= 1000 && left.value < 1000 && left.first === left.last && right.last > right.first
      ? magnitudeOf(right.value)
      : 1;
  return left.value * factor;
};
const magnitudeOf = (value: number): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

const VOTING = new Set([
  'vote',
  'votes',
  'voted',
  'score',
  'margin',
  'won',
  'tally',
  'passed',
  'approved',
  'rejected',
  'defeated',
  'beat',
  'ruled',
]);

/** "a vote of 134 to 63": two figures, one for each side. */
const isTally = (tokens: readonly Token[], left: Part, right: Part): boolean =>
  left.amount.value > right.amount.value ||
  tokens
    .slice(Math.max(0, left.first - 4), right.last + 3)
    .some((token) => VOTING.has(token.lower) && left.unit === null && right.unit === null);

function tallyFrom(tokens: readonly Token[], left: Part): Measured[] | undefined {
  const joint = tokens[left.last + 1];
  if (!joint || left.unit !== null || !/^(?:to|-|–)$/.test(joint.lower)) return undefined;
  const rightAt = tokens[left.last + 2]?.lower === 'to' ? left.last + 4 : left.last + 2;
  const right = partAt(tokens, rightAt);
  if (!right || right.unit !== null || !isTally(tokens, left, right)) return undefined;
  return [left, right].map((part) => ({ ...single(tokens, part), rule: 'tally' }));
}

/** One value with the words that bound it. */
function single(tokens: readonly Token[], part: Part): Measured {
  const before = boundBefore(tokens, part.first);
  const after = boundAfter(tokens, part.last);
  const effects = [before?.effect, after?.effect, part.amount.kind === 'vague' ? ('least' as const) : undefined];
  const { value, kind } = part.amount;
  const isLeast = effects.includes('least');
  const isMost = effects.includes('most') && !isLeast;
  return {
    rule: kind,
    first: before?.first ?? part.first,
    last: after?.last ?? part.last,
    low: isMost ? null : value,
    high: isLeast ? null : value,
    approx: effects.includes('approx') && !isLeast && !isMost,
    unit: part.unit,
    kind,
    isAttribute: part.isAttribute,
  };
}

function boundBefore(tokens: readonly Token[], first: number): { first: number; effect: BoundEffect } | undefined {
  const article = tokens[first - 1]?.lower === 'a' && tokens[first]?.lower === 'dozen' ? 1 : 0;
  for (const { words, effect } of BOUNDS_BEFORE) {
    const from = first - article - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word)) return { first: from, effect };
  }
  return undefined;
}

function boundAfter(tokens: readonly Token[], last: number): { last: number; effect: BoundEffect } | undefined {
  const found = BOUNDS_AFTER.find(({ words }) =>
    words.every((word, index) => tokens[last + 1 + index]?.lower === word),
  );
  return found && { last: last + found.words.length, effect: found.effect };
}
