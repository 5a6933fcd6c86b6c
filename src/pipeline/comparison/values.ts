import type { Figure, FigureRelation } from '../../records/index.ts';

/** Two values of one quantity, one of them rounded or estimated, may lie this far apart (share of the larger). */
const ROUNDING = 0.1;
/** Beyond this ratio two values are hardly of the same thing. */
const MAX_RATIO = 4;

type Value = Pick<Figure, 'low' | 'high' | 'approx'>;

/** How the values of two figures of the same thing stand to each other. */
export function relateValues(a: Value, b: Value): Exclude<FigureRelation, 'reconciled'> {
  if (a.low === b.low && a.high === b.high) return 'same';
  if (holds(a, b) || holds(b, a)) return 'compatible';
  return isRounding(a, b) || isRounded(a, b) || isRounded(b, a) ? 'compatible' : 'conflict';
}

/** Whether the range of one has room for the other: "at least 600" for 640, "14,000 to 15,000" for 15,000. */
function holds(range: Value, other: Value): boolean {
  const [low, high] = [range.low ?? Number.NEGATIVE_INFINITY, range.high ?? Number.POSITIVE_INFINITY];
  if (low === high) return false;
  return low <= (other.high ?? Number.POSITIVE_INFINITY) && (other.low ?? Number.NEGATIVE_INFINITY) <= high;
}

/** "about 15,000" and 14,800: one is an approximation of the other. */
function isRounding(a: Value, b: Value): boolean {
  if (!a.approx && !b.approx) return false;
  const [x, y] = [middleOf(a), middleOf(b)];
  return Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y));
}

/** 43,000 is 43,350 written with two digits. */
function isRounded(short: Value, full: Value): boolean {
  if (short.low === null || short.low !== short.high || full.low === null || full.low !== full.high) return false;
  const digits = String(Math.abs(short.low))
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  return digits >= 2 && full.low !== 0 && Number(full.low.toPrecision(digits)) === short.low;
}

const middleOf = ({ low, high }: Value): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;

/** Whether two values can be of one quantity at all. */
export function areNear(a: Value, b: Value): boolean {
  const [x, y] = [Math.abs(middleOf(a)), Math.abs(middleOf(b))];
  return Math.max(x, y) <= MAX_RATIO * Math.min(x, y);
}
