import type { Figure } from '../../records/index.ts';
import { statusOf } from './measures.ts';
import { overlapOf, type Side, weightedOverlap } from './side.ts';
import { relateValues } from './values.ts';

/** Two figures as the rows see them, each in its document. */
export type Pair = Readonly<{ left: Side; right: Side; a: Figure; b: Figure }>;

const WHAT_SHARE = 0.4;
const CONTEXT_SHARE = 0.4;
const VALUE_SHARE = 0.35;
const NEAR_SHARE = 0.2;
/** One number as a value here and as a bound there, "$250,000" and "more than $250,000", or rounded there. */
const BOUND_SHARE = 0.7;
/** Nouns that hundreds of stories count: they alone bring no two figures together. */
const COMMON_MEASURES = new Set([
  'people',
  'countries',
  'nations',
  'days',
  'years',
  'officials',
  'times',
  'sides',
  'groups',
]);

/**
 * How sure it is that two figures speak of the same thing, 0 to about 1.1: the thing counted, the words of the sentences
 * round it, and, where the values are equal, how seldom such a value comes up by chance.
 */
export function likenessOf({ left, right, a, b }: Pair): number {
  const what = Math.max(overlapOf(left.countedOf(a), right.countedOf(b)), isOneMeasure(a, b) ? 0.6 : 0);
  const context = weightedOverlap(left, left.contextOf(a), right, right.contextOf(b));
  const near = weightedOverlap(left, left.nearOf(a), right, right.nearOf(b));
  return WHAT_SHARE * what + CONTEXT_SHARE * context + VALUE_SHARE * valueLikeness(a, b) + NEAR_SHARE * near;
}

/** How telling it is that two figures give one number. */
function valueLikeness(a: Figure, b: Figure): number {
  const relation = relateValues(a, b);
  if (relation === 'same') return rarityOf(a);
  const isRounded = relation === 'compatible' && isExact(a) && isExact(b);
  return isRounded || namesOneNumber(a, b) ? BOUND_SHARE * Math.min(rarityOf(a), rarityOf(b)) : 0;
}

/** One value, no range and no bound. */
const isExact = ({ low, high }: Figure): boolean => low === high;

const namesOneNumber = (a: Figure, b: Figure): boolean =>
  (a.low !== null && a.low === b.low) || (a.high !== null && a.high === b.high);

const isOneMeasure = (a: Figure, b: Figure): boolean =>
  a.unit === null && (statusOf(a) !== undefined || (a.measure === b.measure && !COMMON_MEASURES.has(a.measure)));

/** How telling an equal value is: 2 or 12 comes up anywhere, 134 seldom, 4,272.78 hardly twice. 0 to 1. */
export function rarityOf({ low, high, unit }: Figure): number {
  const value = Math.abs(low ?? high ?? 0);
  const digits = String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (unit === '%' || unit === 'pp') return digits >= 3 ? 0.7 : 0.3;
  if (value <= 12) return 0.1;
  if (value <= 100) return 0.4;
  return digits >= 3 ? 1 : digits === 2 ? 0.85 : 0.65;
}
