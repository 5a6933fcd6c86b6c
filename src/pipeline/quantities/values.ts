import { MEASURE_SCALES } from '../../language/en/words/measureScales.ts';
import { WORD_SIZES } from '../../language/en/words/scopes.ts';
import { type Figure, isCurrency } from '../../records/index.ts';

/** Whether a figure is a sum of money. */
export const isMoney = ({ figure }: Readonly<{ figure: Pick<Figure, 'unit'> }>): boolean => isCurrency(figure.unit);

/** Relations of values that can both be true. */
export const AGREEING: ReadonlySet<string> = new Set(['same', 'compatible']);

/** A value with its bounds in the base unit of its dimension, and the last place that its words give. */
export type Value = Readonly<{
  /** What can be set against it: a currency, "%", "length"; "count" for a plain count. */
  dimension: string;
  low: number | null;
  high: number | null;
  approx: boolean;
  /** Half of the unit of the last place that is sure: 43,000 → 500. */
  slack: number;
  /** Digits that are sure: 43,000 → 2. */
  digits: number;
  /** Of its unit, in the base unit. */
  factor: number;
}>;

/** How two values of one quantity stand to each other; `open`: neither holds nor excludes the other. */
export type ValueRelation = 'same' | 'compatible' | 'apart' | 'open';

type Figured = Pick<Figure, 'low' | 'high' | 'approx' | 'unit' | 'word'>;

export function readValue(figure: Figured): Value {
  const { low, high, approx, unit } = { ...figure, ...sizeOf(figure) };
  const scale = unit === null ? undefined : MEASURE_SCALES.get(unit.toLowerCase().replace(/\s+/g, '-'));
  const factor = scale?.factor ?? 1;
  const written = low ?? high ?? 0;
  const { digits, place } = precisionOf(written, unit);
  const inBase = (value: number | null): number | null => (value === null ? null : value * factor);
  return {
    dimension: scale?.dimension ?? unit ?? 'count',
    low: inBase(low),
    high: inBase(high),
    approx,
    slack: (place / 2) * factor,
    digits,
    factor,
  };
}

/** The size that a word which is no number stands for: "dozens" → 24 to 99. */
function sizeOf({ low, high, word }: Figured): Readonly<{ low: number; high: number; approx: true }> | undefined {
  if (low !== null || high !== null || word === undefined) return undefined;
  const size = WORD_SIZES.find(({ words }) => words.test(word.toLowerCase()));
  return size && { low: size.low, high: size.high, approx: true };
}

/** How many digits of a number are sure, and the place of the last: 43,000 → 2 and 1,000; 6.2 → 2 and 0.1; 30 % → 2 and 1. */
function precisionOf(value: number, unit: string | null): { digits: number; place: number } {
  if (value === 0) return { digits: 1, place: 1 };
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(11)
    .replace(/\.?0+e/, 'e')
    .split('e');
  const digits = mantissa.replace('.', '').length;
  const place = 10 ** (Number(exponent) - digits + 1);
  const isWholeShare = unit === '%' && place > 1;
  return isWholeShare ? { digits: digits + Math.log10(place), place: 1 } : { digits, place };
}

/** Two values of one unit, one of them an estimate, may lie this far apart at most (share of the larger). */
const ESTIMATE = 0.1;
/** How far an estimate may be off, at most and whatever its digits (shares): from an exact value, and from another estimate. */
const OF_EXACT = { room: 0.08, sure: 0.05 } as const;
/** "Some 825,000": three digits are an estimate of the third. */
const OF_FINE = { room: 0.08, sure: 0.015 } as const;
const MANY_DIGITS = 3;
const OF_ESTIMATES = { room: 0.05, sure: 0.02 } as const;
/** A change of units leaves no more than this (share). */
const CONVERSION = 0.015;

/** An open end has no room for what is this much larger or smaller: "at least 14" is not said of 250. */
const MAX_BOUND_RATIO = 1.25;

export function relateValues(a: Value, b: Value): ValueRelation {
  if (!hasNumber(a) || !hasNumber(b)) return 'open';
  if (areEqual(a, b)) return 'same';
  const [isOpenA, isOpenB] = [isOpenEnded(a), isOpenEnded(b)];
  if (isOpenA && isOpenB) return holds(a, b) ? 'open' : 'apart';
  if (isRange(a) || isRange(b)) return relateRanges(a, b);
  const gap = Math.abs(middleOf(a) - middleOf(b));
  if (isRounded(a, b, gap) || isRounded(b, a, gap) || isConverted(a, b, gap)) return 'compatible';
  const isEstimate = a.approx || b.approx;
  return isEstimate && gap <= ESTIMATE * Math.max(middleOf(a), middleOf(b)) ? 'open' : 'apart';
}

function relateRanges(a: Value, b: Value): ValueRelation {
  if (!holds(a, b)) return isNearBound(a, b) ? 'open' : 'apart';
  const isOpen = isOpenEnded(a) || isOpenEnded(b);
  return !isOpen || ratioOf(a, b) <= MAX_BOUND_RATIO ? 'compatible' : 'open';
}

/** "more than 60" and 60, "up to 300" and "about 310": on the bound, or a rounding off it. */
const isNearBound = (a: Value, b: Value): boolean => ratioOf(a, b) <= 1 + ESTIMATE / 2 && (a.approx || b.approx);

const hasNumber = ({ low, high }: Value): boolean => low !== null || high !== null;
export const isOpenEnded = ({ low, high }: Value): boolean => low === null || high === null;
export const isRange = ({ low, high }: Value): boolean => low !== high;

/** One number, up to what the change of units leaves: 10 km and 10,000 m. */
const equal = (x: number | null, y: number | null): boolean =>
  x === y || (x !== null && y !== null && Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y)));

const areEqual = (a: Value, b: Value): boolean => equal(a.low, b.low) && equal(a.high, b.high);

/** Whether two values name one number, as a value here and as a bound there: "$250,000", "more than $250,000". */
export const nameOneNumber = (a: Value, b: Value): boolean =>
  (a.low !== null && equal(a.low, b.low)) || (a.high !== null && equal(a.high, b.high));

/** Whether the range of one reaches into the other's. */
function holds(a: Value, b: Value): boolean {
  const lowOf = (value: Value): number => value.low ?? Number.NEGATIVE_INFINITY;
  const highOf = (value: Value): number => value.high ?? Number.POSITIVE_INFINITY;
  return lowOf(a) <= highOf(b) && lowOf(b) <= highOf(a);
}

/**
 * 43,000 is 43,350 written with two digits; "about 15,000" may be 14,800; one digit alone rounds only where it is an
 * estimate, and two estimates, "some 280" and "some 300", are no rounding of each other.
 */
function isRounded(short: Value, full: Value, gap: number): boolean {
  if (short.digits > full.digits && !short.approx) return false;
  if (short.approx) {
    const { room, sure } = full.approx ? OF_ESTIMATES : short.digits >= MANY_DIGITS ? OF_FINE : OF_EXACT;
    return gap <= Math.min(room * middleOf(full), Math.max(short.slack, sure * middleOf(full)));
  }
  return short.digits >= 2 && short.digits < full.digits && gap <= short.slack * (1 + 1e-9);
}

/** 10 kilometres and 6.2 miles. */
const isConverted = (a: Value, b: Value, gap: number): boolean =>
  a.factor !== b.factor && gap <= CONVERSION * Math.max(middleOf(a), middleOf(b));

export const middleOf = ({ low, high }: Value): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;

/** The larger by the smaller: 1 for equal values, infinite beside zero. */
export function ratioOf(a: Value, b: Value): number {
  const [x, y] = [Math.abs(middleOf(a)), Math.abs(middleOf(b))].sort((p, q) => p - q) as [number, number];
  return y === 0 ? 1 : y / x;
}

/** How telling it is that two figures give one number: 2 or 12 comes up anywhere, 134 seldom, 4,272.78 hardly twice. 0 to 1. */
export function rarityOf({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>): number {
  const value = Math.abs(low ?? high ?? 0);
  const digits = String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (unit === '%' || unit === 'pp') return digits >= 3 ? 0.7 : 0.3;
  if (value <= 12) return 0.1;
  if (value <= 100) return 0.4;
  return digits >= 3 ? 1 : digits === 2 ? 0.85 : 0.65;
}
