import { CORRECTED, OUTDATED, RISEN, RISEN_TO } from '../../language/en/words/scopes.ts';
import { areRivalCounts } from './answers.ts';
import { isDispute, type Voiced } from './disputes.ts';
import { areTwoFloors, hasMoved, isOutgrown, mayHaveGrown, OF_PEOPLE } from './growth.ts';
import { areTolls, type Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import {
  areOfTwoSides,
  areRivalTolls,
  areTollsOfTwoSides,
  areTwoCountsOfVotes,
  isUnsure,
  MAX_CORRECTION,
} from './rivals.ts';
import { isRange, middleOf, nameOneNumber, ratioOf } from './values.ts';

/** Which way the number of a role goes while its event lasts. */
type Course = 'up' | 'either';

/** A toll may move from day to day; of one day and of two sayers, two tolls near to each other are a dispute. */
export function runningRelation(voiced: Voiced, course: Course): 'moved' | 'conflict' | 'compatible' | undefined {
  const { a, b, values } = voiced.meeting;
  if (isReplaced(a, b) || isRaised(voiced.meeting)) return 'moved';
  if (a.isOutdated !== b.isOutdated && values === 'compatible') return undefined;
  if (areTwoCountsOfVotes(a, b)) return isDispute(voiced) ? 'conflict' : undefined;
  const order = a.isAside && b.isAside ? orderOfPast(a, b) : orderOf(a, b);
  if (values === 'compatible') return agreeingRelation(voiced, order, course);
  if (order === undefined) return undefined;
  return order.days !== 0 ? relationOfDays(voiced, order, course) : relationOfOneDay(voiced, order, course);
}

/** Two values of two days: a count that went on, or two rivals of whom the later gives less. */
function relationOfDays(voiced: Voiced, { days, isTold }: Order, course: Course): 'moved' | 'conflict' | undefined {
  const { a, b } = voiced.meeting;
  // what was taken back has moved in its own report alone
  if (a.document !== b.document && (a.isOutdated || b.isOutdated)) return undefined;
  if (voiced.haveSayers && voiced.origin !== 'same' && areRivalTolls(voiced.meeting))
    return isDispute(voiced) ? 'conflict' : undefined;
  if ((isSomeOfThem(a) && isSomeOfThem(b)) || areTwoCounts(voiced, days) || isNearEstimate(voiced.meeting))
    return undefined;
  if (course === 'either' || goesUp(a, b, days)) return 'moved';
  if (!isTold && !areTolls(voiced.meeting)) return undefined;
  if (ratioOf(a.value, b.value) > MAX_CORRECTION) return undefined;
  if (isCorrected(voiced, days)) return 'moved';
  return isSetAgainst(voiced) ? 'conflict' : undefined;
}

/** So many digits of an estimate are hardly rounded. */
const FINE = 3;

/** "1,824" and "about 2,000": neither a rounding nor a count that went on for sure. */
const isNearEstimate = ({ a, b, values }: Meeting): boolean =>
  values === 'open' &&
  [a, b].every(({ value }) => !value.approx || value.digits < FINE) &&
  !isRange(a.value) &&
  !isRange(b.value) &&
  a.figure.word === undefined &&
  b.figure.word === undefined;

/** Two values of one day: an update, or two who count one thing. */
function relationOfOneDay(voiced: Voiced, { isTold }: Order, course: Course): 'moved' | 'conflict' | undefined {
  const { meeting } = voiced;
  if (isUpdate(voiced, course)) return 'moved';
  const isOneReport = meeting.left === meeting.right;
  const isNear = ratioOf(meeting.a.value, meeting.b.value) <= MAX_CORRECTION;
  const isOfOneDay = areTollsOfTwoSides(meeting) || (isTold && (isOneReport || isNear));
  if (meeting.values === 'apart' && isOfOneDay && isDispute(voiced)) return 'conflict';
  if (isOneReport || course !== 'up' || !areTolls(meeting)) return undefined;
  if (isNear && (isSetAgainst(voiced) || areTwoFloors(voiced))) return 'conflict';
  return mayHaveGrown(voiced) ? 'moved' : undefined;
}

/** Whether two sayers give tolls that exclude each other, and neither is a guess. */
const isSetAgainst = (voiced: Voiced): boolean =>
  voiced.meeting.values === 'apart' &&
  areTolls(voiced.meeting) &&
  !isUnsure(voiced.meeting.a) &&
  !isUnsure(voiced.meeting.b) &&
  isDispute(voiced);

/** Whether the later report says that the number was put right, or the same body gives it. */
function isCorrected({ meeting: { a, b }, origin }: Voiced, days: number): boolean {
  const later = days > 0 ? b : a;
  return origin === 'same' || CORRECTED.test(`${later.clauseBefore} ${later.clauseBehind}`);
}

/** "The toll had risen to 44": in one report the number before it is where it stood. */
const isRaised = ({ left, right, a, b }: Meeting): boolean =>
  left === right &&
  a.role === b.role &&
  a.phase === b.phase &&
  !a.isPart &&
  !b.isPart &&
  middleOf(b.value) > middleOf(a.value) &&
  b.sentence - a.sentence <= 2 &&
  ratioOf(a.value, b.value) <= MAX_UPDATE &&
  RISEN_TO.test(b.clauseBefore);

/** "43 of the dead were policemen": another part of them is no later count. */
const isSomeOfThem = ({ clauseBehind }: Mention): boolean =>
  /^(?:or so )?(?:of|among) the (?:dead|deaths|victims|injured|wounded|missing|survivors)\b/i.test(clauseBehind);

/** A bound that was left behind has moved; where a day is unknown, only a number that is told as a bound of itself fits. */
function agreeingRelation(
  voiced: Voiced,
  order: Order | undefined,
  course: Course,
): 'moved' | 'compatible' | undefined {
  const { a, b } = voiced.meeting;
  if (order === undefined)
    return (a.isAside && b.isAside) || nameOneNumber(a.value, b.value) ? 'compatible' : undefined;
  if (order.days === 0) return course === 'up' && isOutgrown(voiced) ? 'moved' : 'compatible';
  const goesOn = course === 'either' || goesUp(a, b, order.days);
  return hasMoved(a, b) && goesOn ? 'moved' : 'compatible';
}

/** "Earlier he had spoken of 90": one report takes back what was said before. */
const isReplaced = (a: Mention, b: Mention): boolean =>
  a.document === b.document &&
  a.isOutdated !== b.isOutdated &&
  areOfOneSaying(a, b) &&
  a.role === b.role &&
  a.phase === b.phase;

/** Within two sentences one number takes the place of the other. */
const areOfOneSaying = (a: Mention, b: Mention): boolean => Math.abs(a.sentence - b.sentence) <= 1;

/** Numbers of one day further apart than this are not the same count gone on. */
const MAX_UPDATE = 3;

/** On one day the same sayer gives a higher number, or a report says that its number has risen. */
function isUpdate({ meeting: { left, right, a, b }, origin }: Voiced, course: Course): boolean {
  if (left === right || course !== 'up' || origin === 'different') return false;
  const ratio = ratioOf(a.value, b.value);
  if (ratio > MAX_UPDATE || !hasMoved(a, b)) return false;
  if (origin === 'same' && a.claim !== undefined && b.claim !== undefined) return true;
  const [lower, higher] = middleOf(a.value) < middleOf(b.value) ? [a, b] : [b, a];
  return lower.isOutdated || RISEN.some((word) => higher.context.has(word));
}

/** Two named bodies count on their own where their numbers lie weeks or far apart. */
const areTwoCounts = ({ meeting: { a, b }, origin }: Voiced, days: number): boolean =>
  origin !== 'same' &&
  OF_PEOPLE.has(a.role ?? '') &&
  ((Math.abs(days) > MAX_DAYS && ratioOf(a.value, b.value) > MAX_CORRECTION) ||
    (origin === 'different' && ratioOf(a.value, b.value) > MAX_UPDATE) ||
    (areOfTwoSides(a, b) && ratioOf(a.value, b.value) > MAX_CORRECTION));

const MAX_DAYS = 14;

/** Days from the first to the second, and whether the texts themselves tell them; undefined where a day is unknown. */
type Order = Readonly<{ days: number; isTold: boolean }>;

/** Of an earlier event nothing goes on; but two whom a report sets against each other speak of one day. */
const orderOfPast = (a: Mention, b: Mention): Order | undefined =>
  areRivalCounts(a, b) ? { days: 0, isTold: true } : undefined;

function orderOf(a: Mention, b: Mention): Order | undefined {
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
