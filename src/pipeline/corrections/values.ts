import { ruleSetOf } from '../../language/index.ts';
import type { Figure, FigureCorrection } from '../../records/index.ts';
import type { Measured } from '../evidence/figures/rules.ts';
import { analyse } from '../language/index.ts';

type Value = Pick<Figure, 'low' | 'high' | 'strict' | 'approx' | 'unit'>;

/** A number as an editor writes it, read by the rules for figures: "about 310" → 310, approx. Undefined for no number. */
export function readValue(words: string): (Value & { at: Span }) | undefined {
  const block = { start: 0, end: words.length, kind: 'paragraph' as const };
  const rules = ruleSetOf('en');
  const tokens = analyse(words, [block], rules).sentences.flatMap((sentence) => sentence.tokens);
  const [measured, ...others] = rules?.figures.findMeasured(tokens) ?? [];
  if (!measured || others.length > 0) return undefined;
  return { ...pick(measured), at: { start: tokens[measured.first]?.start ?? 0, end: tokens[measured.last]?.end ?? 0 } };
}

type Span = Readonly<{ start: number; end: number }>;

const pick = ({ low, high, strict, approx, unit }: Measured): Value => ({
  low,
  high,
  ...(strict ? { strict } : {}),
  approx,
  unit,
});

/** The bounds that a correction asks for; undefined where its value is no number. */
export function boundsOf(
  entry: Pick<FigureCorrection, 'value' | 'low' | 'high' | 'approx' | 'unit'>,
  before: Value,
): Value | undefined {
  const read = entry.value === undefined ? before : readGiven(entry.value);
  if (!read) return undefined;
  const { low, high, strict, approx, unit } = read;
  return {
    low: entry.low === undefined ? low : entry.low,
    high: entry.high === undefined ? high : entry.high,
    ...(strict && entry.low === undefined && entry.high === undefined ? { strict } : {}),
    approx: entry.approx ?? approx,
    unit: entry.unit === undefined ? (unit ?? before.unit) : entry.unit,
  };
}

const readGiven = (value: string | number): Value | undefined =>
  typeof value === 'number' ? { low: value, high: value, approx: false, unit: null } : readValue(value);

/** The normalised head of what is counted, as the rules for figures read it. */
export const measureFor = (what: string): string => ruleSetOf('en')?.figures.measureFor(what) ?? what.toLowerCase();
