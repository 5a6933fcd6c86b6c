import { NEXT_OCCASION } from '../../language/en/words/scopes.ts';
import type { QuantityRelation } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { areRivalCounts } from './answers.ts';
import { runningRelation } from './courses.ts';
import { isDispute, type Voiced } from './disputes.ts';
import type { Meeting } from './meeting.ts';
import { isGeneric, type Mention } from './mention.ts';
import { isRoleLeftOpen } from './occasions.ts';
import { overlapOf } from './reading.ts';
import { MAX_CORRECTION } from './rivals.ts';
import { courseOf } from './roles.ts';
import { AGREEING, isMoney, middleOf, ratioOf } from './values.ts';

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

/** Where no role tells what is counted, the words beside the numbers must. */
const SAME_WORDS = 0.5;
/** Bare counts up to here come up anywhere, and those further apart than this are hardly one count put right. */
const SMALL_COUNT = 12;
const BARE_CORRECTION = 1.15;

/** The same body gives another value on a later day. */
const isCorrection = ({ meeting: { a, b }, origin }: Voiced): boolean => {
  if (a.role !== b.role || ratioOf(a.value, b.value) > MAX_CORRECTION) return false;
  if (a.role === undefined && a.figure.unit === null) {
    if (overlapOf(a.near, b.near) < SAME_WORDS) return false;
    if (Math.max(middleOf(a.value), middleOf(b.value)) <= SMALL_COUNT || ratioOf(a.value, b.value) > BARE_CORRECTION)
      return false;
  }
  if (NEXT_OCCASION.some((word) => a.context.has(word) || b.context.has(word))) return false;
  const [x, y] = [a.published ?? a.day, b.published ?? b.day];
  return origin === 'same' && x !== undefined && y !== undefined && x !== y;
};
