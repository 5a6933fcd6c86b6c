import type { OriginRelation, QuantityRelation } from '../../records/index.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { overlapOf, type Reading } from './reading.ts';
import { courseOf } from './roles.ts';
import { middleOf, ratioOf } from './values.ts';

/** A meeting of two figures of one quantity, with who stands behind them. */
export type Voiced = Readonly<{ meeting: Meeting; origin: OriginRelation; haveSayers: boolean }>;

/** How two figures of one quantity stand to each other; undefined where nothing can be said of the two. */
export function relationOf(voiced: Voiced): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (values === 'same') return 'same';
  const course = courseOf(a.role ?? b.role);
  if (course) return runningRelation(voiced, course);
  if (values === 'compatible') return 'compatible';
  if (values !== 'apart') return undefined;
  if (isCorrection(voiced)) return 'moved';
  return isDispute(voiced) ? 'conflict' : undefined;
}

/** A toll may move from day to day; on one day and of two sayers, two tolls are a dispute. */
function runningRelation(voiced: Voiced, course: 'up' | 'either'): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  const order = orderOf(a, b);
  if (values === 'compatible')
    return order !== undefined && order.days !== 0 && hasMoved(a, b) ? 'moved' : 'compatible';
  if (order === undefined) return undefined;
  if (order.days !== 0) return order.isTold || course === 'either' || goesUp(a, b, order.days) ? 'moved' : undefined;
  return values === 'apart' && order.isTold && isDispute(voiced) ? 'conflict' : undefined;
}

/** A bound that a later value has left behind: "at least 38", then 45. */
const hasMoved = (a: Mention, b: Mention): boolean => ratioOf(a.value, b.value) >= 1.1;

/** Days from the first to the second, and whether the texts themselves tell them; undefined where a day is unknown. */
function orderOf(a: Mention, b: Mention): Readonly<{ days: number; isTold: boolean }> | undefined {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return { days: b.day - a.day, isTold: true };
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  if (x === undefined || y === undefined) return undefined;
  return { days: y - x, isTold: a.day !== undefined && a.day === b.day };
}

const goesUp = (a: Mention, b: Mention, days: number): boolean => middleOf(b.value) >= middleOf(a.value) === days > 0;

/** The same body gives another value on a later day. */
const isCorrection = ({ meeting: { a, b }, origin }: Voiced): boolean => {
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  return origin === 'same' && x !== undefined && y !== undefined && x !== y;
};

/** Values further apart than this are hardly of one thing, however alike the words. */
const MAX_DISPUTE_RATIO = 3;
/** Counts up to here come up anywhere; they are in dispute only where a role says what they are. */
const SMALL_COUNT = 12;

/** Role, scope, unit and occasion agree, and what one text narrows down the other does too. */
function isDispute({ meeting, origin, haveSayers }: Voiced): boolean {
  const { left, right, a, b } = meeting;
  if (ratioOf(a.value, b.value) > MAX_DISPUTE_RATIO) return false;
  if (courseOf(a.role) && (!haveSayers || origin === 'same')) return false;
  if (left.document.id === right.document.id && (!haveSayers || origin === 'same')) return false;
  if (a.role !== b.role || a.phase !== b.phase || a.isPart || b.isPart || a.figure.minor || b.figure.minor)
    return false;
  if (a.role === undefined && Math.max(middleOf(a.value), middleOf(b.value)) <= SMALL_COUNT && a.figure.unit === null)
    return false;
  if (isNarrowed(a, right) || isNarrowed(b, left)) return false;
  return a.role !== undefined
    ? overlapOf(a.counted, b.counted) > 0 || a.figure.measure === b.figure.measure
    : countTheSame(a, b);
}

/** Without a role the words must say that it is the same thing: one noun, and nothing in the one that the other lacks and that tells. */
function countTheSame(a: Mention, b: Mention): boolean {
  const share = overlapOf(a.counted, b.counted);
  return a.figure.unit === null ? a.figure.measure === b.figure.measure && share > 0 : share >= 0.5;
}

/** Whether the words round a figure name what the other document does not know at all. */
function isNarrowed({ names }: Mention, other: Reading): boolean {
  const unknown = (terms: ReadonlySet<string>): boolean => [...terms].some((term) => !other.frequency.has(term));
  return unknown(names.actors) || unknown(names.places) || unknown(names.others);
}
