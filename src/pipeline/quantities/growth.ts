import { isDispute, type Voiced } from './disputes.ts';
import { areTolls } from './meeting.ts';
import type { Mention } from './mention.ts';
import { areOfTwoSides, isUnsure, MAX_CORRECTION } from './rivals.ts';
import { isOpenEnded, isRange, middleOf, ratioOf } from './values.ts';

/** Roles of people whose number an event only raises, or that are counted like them. */
export const OF_PEOPLE: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'casualties']);

/** "At least 35, the police said", "at least 29, doctors said": two who counted, of one day; "more than 30" is no count. */
export const areTwoFloors = (voiced: Voiced): boolean => {
  const { a, b } = voiced.meeting;
  const [lower] = byHeight(a, b);
  const areFloors = isFloor(a) && isFloor(b) && lower.figure.strict !== true && hasMoved(a, b);
  return voiced.haveSayers && voiced.origin !== 'same' && areFloors && isDispute(voiced);
};

/** Reports of one day seldom come at one hour: the toll of the one was higher, or had a higher floor, when it was written. */
export function mayHaveGrown({ meeting, haveSayers, origin }: Voiced): boolean {
  const { a, b } = meeting;
  const [lower, higher] = byHeight(a, b);
  if (haveSayers && origin !== 'same' && ratioOf(a.value, b.value) <= MAX_CORRECTION) return false;
  if (!OF_PEOPLE.has(a.role ?? '') || isUnsure(higher) || areOfTwoSides(a, b) || !hasMoved(a, b)) return false;
  const isTold = a.claim !== undefined || b.claim !== undefined;
  if (higher.value.approx && ratioOf(a.value, b.value) < NEAR_ESTIMATE) return false;
  const isOneSayer = a.claim !== undefined && b.claim !== undefined && !haveSayers;
  return (
    isFloor(lower) || (isTold && !isClosedRange(lower) && (isOneSayer || ratioOf(a.value, b.value) >= LEAST_GROWTH))
  );
}

/** A floor of one day that a higher number of that day has left behind, and of which nobody else has said that it holds. */
export const isOutgrown = ({ meeting, haveSayers, origin }: Voiced): boolean => {
  const { left, right, a, b } = meeting;
  const [lower, higher] = byHeight(a, b);
  if (left === right || !areTolls(meeting) || !isFloor(lower) || higher.value.approx || !hasMoved(a, b)) return false;
  if (origin === 'same') return a.claim !== undefined && b.claim !== undefined;
  return !haveSayers && ratioOf(a.value, b.value) > ROOM;
};

/** "At least 40" has room for 45 of the same day. */
const ROOM = 1.15;

/** Two exact tolls of one day that are nearer to each other than this are two counts, and none that went on. */
const LEAST_GROWTH = 1.1;

/** "More than 1,800", "about 2,000": an estimate so near is no later count. */
const NEAR_ESTIMATE = 1.25;

const byHeight = (a: Mention, b: Mention): [lower: Mention, higher: Mention] =>
  middleOf(a.value) < middleOf(b.value) ? [a, b] : [b, a];

/** "Between 30 and 40" */
const isClosedRange = ({ value }: Mention): boolean => isRange(value) && !isOpenEnded(value);

/** "At least 50" */
const isFloor = ({ value }: Mention): boolean => value.low !== null && value.high === null;

/** A bound that a later value has left behind: "at least 38", then 45; or a number that is no rounding of the later one. */
export function hasMoved(a: Mention, b: Mention): boolean {
  const [lower, higher] = byHeight(a, b);
  const gap = middleOf(higher.value) - middleOf(lower.value);
  if (isFloor(lower) && lower.figure.strict !== true && gap > lower.value.slack) return true;
  if (isRange(a.value) || isRange(b.value)) return ratioOf(a.value, b.value) >= LEAST_GROWTH;
  return gap > Math.max(a.value.slack, b.value.slack) * (1 + 1e-9);
}
