import { NEXT_OCCASION, OUTDATED } from '../../language/en/words/scopes.ts';
import type { QuantityRelation } from '../../records/index.ts';
import { isDispute, type Voiced } from './disputes.ts';
import type { Mention } from './mention.ts';
import { courseOf } from './roles.ts';
import { middleOf, ratioOf } from './values.ts';

/** How two figures of one quantity stand to each other; undefined where nothing can be said of the two. */
export function relationOf(voiced: Voiced): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (values === 'same') return 'same';
  const course =
    courseOf(a.role ?? b.role) ??
    (a.role === undefined && b.role === undefined && a.isOngoing && b.isOngoing && a.figure.unit === null
      ? 'up'
      : undefined);
  if (course) return a.role === b.role || values === 'compatible' ? runningRelation(voiced, course) : undefined;
  if (values === 'compatible') return 'compatible';
  if (values !== 'apart') return undefined;
  if (a.role === undefined && a.isOngoing !== b.isOngoing && a.figure.unit === null) return undefined;
  if (isCorrection(voiced)) return 'moved';
  return isDispute(voiced) ? 'conflict' : undefined;
}

/** A toll may move from day to day; on one day and of two sayers, two tolls are a dispute. */
function runningRelation(voiced: Voiced, course: 'up' | 'either'): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (a.figure.word !== undefined || b.figure.word !== undefined)
    return values === 'compatible' ? 'compatible' : undefined;
  const order = orderOf(a, b);
  if (values === 'compatible')
    return order !== undefined && order.days !== 0 && hasMoved(a, b) ? 'moved' : 'compatible';
  if (order === undefined) return undefined;
  if (order.days !== 0) {
    const isCorrected = order.isTold && ratioOf(a.value, b.value) <= MAX_CORRECTION;
    return course === 'either' || goesUp(a, b, order.days) || isCorrected ? 'moved' : undefined;
  }
  return values === 'apart' && order.isTold && isDispute(voiced) ? 'conflict' : undefined;
}

/** A toll that falls by more than this is another one, and no correction. */
const MAX_CORRECTION = 1.5;

/** A bound that a later value has left behind: "at least 38", then 45. */
const hasMoved = (a: Mention, b: Mention): boolean => ratioOf(a.value, b.value) >= 1.1;

/** Days from the first to the second, and whether the texts themselves tell them; undefined where a day is unknown. */
function orderOf(a: Mention, b: Mention): Readonly<{ days: number; isTold: boolean }> | undefined {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return { days: b.day - a.day, isTold: true };
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  if (x === undefined || y === undefined) return undefined;
  return { days: y - x, isTold: (a.day !== undefined && a.day === b.day) || areToldTogether(a, b) };
}

/** Two numbers of one report are of one day, unless it says that one of them is an earlier one. */
const areToldTogether = (a: Mention, b: Mention): boolean =>
  a.document === b.document &&
  (a.day ?? a.published) === (b.day ?? b.published) &&
  !OUTDATED.some((word) => a.context.has(word) || b.context.has(word));

const goesUp = (a: Mention, b: Mention, days: number): boolean => middleOf(b.value) >= middleOf(a.value) === days > 0;

/** The same body gives another value on a later day. */
const isCorrection = ({ meeting: { a, b }, origin }: Voiced): boolean => {
  if (a.role !== b.role || ratioOf(a.value, b.value) > MAX_CORRECTION) return false;
  if (NEXT_OCCASION.some((word) => a.context.has(word) || b.context.has(word))) return false;
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  return origin === 'same' && x !== undefined && y !== undefined && x !== y;
};
