import { NEXT_OCCASION, OUTDATED, RISEN } from '../../language/en/words/scopes.ts';
import type { QuantityRelation } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { areRivalCounts } from './answers.ts';
import { isDispute, type Voiced } from './disputes.ts';
import type { Meeting } from './meeting.ts';
import { isGeneric, type Mention } from './mention.ts';
import { isRoleLeftOpen } from './occasions.ts';
import { overlapOf } from './reading.ts';
import { areOfTwoSides, areRivalTolls, areTollsOfTwoSides, MAX_CORRECTION } from './rivals.ts';
import { courseOf } from './roles.ts';
import { AGREEING, isMoney, isRange, middleOf, nameOneNumber, ratioOf } from './values.ts';

/** How two figures of one quantity stand to each other; undefined where nothing can be said of the two. */
export function relationOf(voiced: Voiced): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (isVague(a) || isVague(b)) return vagueRelation(voiced.meeting);
  if (values === 'same') return 'same';
  const course =
    courseOf(a.role ?? b.role) ??
    (a.role === undefined && b.role === undefined && a.isOngoing && b.isOngoing && a.figure.unit === null
      ? 'up'
      : undefined);
  if (course)
    return a.role === b.role || isRoleLeftOpen(voiced.meeting) || values === 'compatible'
      ? runningRelation(voiced, course)
      : undefined;
  if (values === 'compatible') return 'compatible';
  if (values !== 'apart' && !areRivalBounds(voiced.meeting)) return undefined;
  if (a.role === undefined && a.isOngoing !== b.isOngoing && a.figure.unit === null) return undefined;
  if (isCorrection(voiced)) return 'moved';
  return isDispute(voiced) ? 'conflict' : undefined;
}

/** "Dozens", "several hundred": words that are no number. */
const isVague = ({ figure }: Mention): boolean => figure.word !== undefined;

/** From this share of their words on two sentences are one. */
const ONE_SENTENCE = 0.8;

/** What is no number is the same only in the same words; beside a number it fits, where both tell of the same things. */
function vagueRelation({ a, b, values }: Meeting): QuantityRelation | undefined {
  const isOneSentence = overlapOf(a.context, b.context) >= ONE_SENTENCE;
  if (values === 'same' && isOneSentence) return 'same';
  const isOneThing =
    a.role === b.role && (a.role !== undefined || isOneSentence || nameOneThing(a, b) || payForOneThing(a, b));
  return isOneThing && a.isOutdated === b.isOutdated && AGREEING.has(values) ? 'compatible' : undefined;
}

/** Whether what both count has one noun that says more than "people". */
const nameOneThing = (a: Mention, b: Mention): boolean =>
  !isGeneric(a) && !isGeneric(b) && a.measure === b.measure && [...a.counted].some((term) => b.counted.has(term));

/** "Millions for a sea wall", "$5 million in funding for the wall": sums whose words name one thing that is no word for money. */
const payForOneThing = (a: Mention, b: Mention): boolean =>
  isMoney(a) &&
  isMoney(b) &&
  [...a.counted].some((term) => b.counted.has(term) && !MONEY_TERMS.has(term) && !isNamed(a, term));

const isNamed = ({ names, payee }: Mention, term: string): boolean =>
  payee.has(term) || names.others.has(term) || names.all.places.has(term) || names.all.actors.has(term);

const MONEY_TERMS: ReadonlySet<string> = new Set(
  termsOf('money cash fund funding sum worth dollars cost spend pay need ask demand budget price value aid bill deal'),
);

/** "The police counted 7,500, the opposition up to 100,000": a bound against which the other count is set. */
const areRivalBounds = ({ left, right, a, b }: Meeting): boolean =>
  left === right &&
  (a.value.low === null) !== (b.value.low === null) &&
  areRivalCounts(a, b) &&
  ratioOf(a.value, b.value) > 2;

/** A toll may move from day to day; on one day and of two sayers, two tolls are a dispute. */
function runningRelation(voiced: Voiced, course: 'up' | 'either'): QuantityRelation | undefined {
  const { a, b, values } = voiced.meeting;
  if (isReplaced(a, b)) return 'moved';
  if (a.isOutdated !== b.isOutdated && values === 'compatible') return undefined;
  const order = a.isAside && b.isAside ? undefined : orderOf(a, b);
  if (values === 'compatible') return agreeingRelation(voiced.meeting, order, course);
  if (order === undefined) return undefined;
  if (order.days !== 0) return relationOfDays(voiced, order, course);
  if (isUpdate(voiced, course)) return 'moved';
  const isOfOneDay = order.isTold || areTollsOfTwoSides(voiced.meeting);
  return values === 'apart' && isOfOneDay && isDispute(voiced) ? 'conflict' : undefined;
}

/** Two values of two days: a count that went on, or two rivals of whom the later gives far less. */
function relationOfDays(
  voiced: Voiced,
  { days, isTold }: Order,
  course: 'up' | 'either',
): 'moved' | 'conflict' | undefined {
  const { a, b } = voiced.meeting;
  // what was taken back has moved in its own report alone
  if (a.document !== b.document && (a.isOutdated || b.isOutdated)) return undefined;
  if (voiced.haveSayers && voiced.origin !== 'same' && areRivalTolls(voiced.meeting))
    return isDispute(voiced) ? 'conflict' : undefined;
  if ((isSomeOfThem(a) && isSomeOfThem(b)) || areTwoCounts(voiced, days)) return undefined;
  const isCorrected = isTold && ratioOf(a.value, b.value) <= MAX_CORRECTION;
  return goesOn(a, b, { course, days }) || isCorrected ? 'moved' : undefined;
}

/** "43 of the dead were policemen": another part of them is no later count. */
const isSomeOfThem = ({ clauseBehind }: Mention): boolean =>
  /^(?:or so )?(?:of|among) the (?:dead|deaths|victims|injured|wounded|missing|survivors)\b/i.test(clauseBehind);

/** A bound that was left behind has moved; where a day is unknown, only a number that is told as a bound of itself fits. */
function agreeingRelation(
  { a, b }: Meeting,
  order: Order | undefined,
  course: 'up' | 'either',
): 'moved' | 'compatible' | undefined {
  if (order === undefined)
    return (a.isAside && b.isAside) || nameOneNumber(a.value, b.value) ? 'compatible' : undefined;
  return order.days !== 0 && hasMoved(a, b) && goesOn(a, b, { course, days: order.days }) ? 'moved' : 'compatible';
}

const goesOn = (
  a: Mention,
  b: Mention,
  { course, days }: Readonly<{ course: 'up' | 'either'; days: number }>,
): boolean => course === 'either' || goesUp(a, b, days);

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
function isUpdate({ meeting: { left, right, a, b }, origin }: Voiced, course: 'up' | 'either'): boolean {
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
const OF_PEOPLE: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'casualties']);

/** A bound that a later value has left behind: "at least 38", then 45; or a number that is no rounding of the later one. */
function hasMoved(a: Mention, b: Mention): boolean {
  if (isRange(a.value) || isRange(b.value)) return ratioOf(a.value, b.value) >= 1.1;
  return Math.abs(middleOf(a.value) - middleOf(b.value)) > Math.max(a.value.slack, b.value.slack) * (1 + 1e-9);
}

/** Days from the first to the second, and whether the texts themselves tell them; undefined where a day is unknown. */
type Order = Readonly<{ days: number; isTold: boolean }>;

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

/** Where no role tells what is counted, the words beside the numbers must. */
const SAME_WORDS = 0.5;

/** The same body gives another value on a later day. */
const isCorrection = ({ meeting: { a, b }, origin }: Voiced): boolean => {
  if (a.role !== b.role || ratioOf(a.value, b.value) > MAX_CORRECTION) return false;
  if (a.role === undefined && a.figure.unit === null && overlapOf(a.near, b.near) < SAME_WORDS) return false;
  if (NEXT_OCCASION.some((word) => a.context.has(word) || b.context.has(word))) return false;
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  return origin === 'same' && x !== undefined && y !== undefined && x !== y;
};
