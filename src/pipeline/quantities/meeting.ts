import { isOfPeople } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isGeneric } from './mention.ts';
import { overlapOf, type Reading, weightedOverlap } from './reading.ts';
import { areOfOneTally } from './tallies.ts';
import {
  isMoney,
  isOpenEnded,
  isRange,
  nameOneNumber,
  rarityOf,
  ratioOf,
  relateValues,
  type Value,
  type ValueRelation,
} from './values.ts';

/** Two figures, each in its document, and how their values stand to each other. */
export type Meeting = Readonly<{ left: Reading; right: Reading; a: Mention; b: Mention; values: ValueRelation }>;

/** Undefined where the two are in different units, so that most pairs cost nothing. */
export function meet(left: Reading, a: Mention, right: Reading, b: Mention): Meeting | undefined {
  if (a.value.dimension === b.value.dimension) return { left, right, a, b, values: valuesOf(a, b) };
  return isCurrencyLeftOut(a, b) || isCurrencyLeftOut(b, a) ? { left, right, a, b, values: 'same' } : undefined;
}

/** "A loss of 61.8 mln" here, "61.8 mln dollars" there: a text that tells its currency once leaves it out afterwards. */
const isCurrencyLeftOut = (bare: Mention, sum: Mention): boolean =>
  bare.figure.unit === null &&
  bare.figure.low === sum.figure.low &&
  bare.figure.high === sum.figure.high &&
  isMoney(sum) &&
  bare.figure.low !== null &&
  bare.figure.low >= LEAST_SUM &&
  bare.rarity === 1 &&
  bare.role === undefined &&
  !isOfPeople(bare) &&
  (overlapOf(bare.counted, sum.counted) > 0 || overlapOf(bare.near, sum.near) > 0);

/** Lower numbers than this may well count something. */
const LEAST_SUM = 1_000_000;

/** "Dozens" and "dozens" are the same; a word that is no number stands to none. */
function valuesOf(a: Mention, b: Mention): ValueRelation {
  const [x, y] = [a.figure.word?.toLowerCase(), b.figure.word?.toLowerCase()];
  if (x !== undefined && x === y) return 'same';
  const relation = relateValues(a.value, b.value);
  if ((x === undefined) !== (y === undefined) && isMoney(a) && isBoundWithin(a.value, b.value)) return 'compatible';
  if (relation === 'compatible' && isLooseBound(a, b)) return 'open';
  return (x !== undefined || y !== undefined) && relation === 'apart' ? 'open' : relation;
}

/** "More than 2,800" has room for 3,500 of the same day; of days apart it is more likely another count. */
const isLooseBound = (a: Mention, b: Mention): boolean =>
  isOpenEnded(a.value) !== isOpenEnded(b.value) &&
  ratioOf(a.value, b.value) > TIGHT_BOUND &&
  a.published !== undefined &&
  b.published !== undefined &&
  Math.abs(a.published - b.published) > 1;

const TIGHT_BOUND = 1.15;

/** "More than $5 million" beside "millions of dollars": the bound lies among what the word is used for. */
function isBoundWithin(a: Value, b: Value): boolean {
  const [bound, word] = isOpenEnded(a) ? [a, b] : [b, a];
  const at = bound.low ?? bound.high;
  if (!isOpenEnded(bound) || isOpenEnded(word) || at === null) return false;
  return (word.low ?? 0) <= at && at <= (word.high ?? 0);
}

const WHAT_SHARE = 0.4;
const CONTEXT_SHARE = 0.4;
const NEAR_SHARE = 0.2;
/** One number as a value here and as a bound there, "$250,000" and "more than $250,000", or rounded there. */
const BOUND_SHARE = 0.25;
/** What one role or one measure tells, where the words differ. */
const MEASURE_SHARE = 0.6;
/** What the words beside a number tell of what it counts. */
const NEAR_DISCOUNT = 0.5;
/** What it tells that the same is said of both. */
const STATE_SHARE = 0.6;
/** What it tells that the one counts people and the other people of some kind. */
const PEOPLE_SHARE = 0.4;

/** Nouns that hundreds of stories count: they alone bring no two figures together. */
const COMMON_MEASURES: ReadonlySet<string> = new Set([
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
 * How sure it is that two figures speak of the same thing, 0 to 1: the thing counted, the words of the sentences round it,
 * and those right beside it. What equal values tell by themselves is asked of the threshold.
 */
export function likenessOf(meeting: Meeting): number {
  const { left, right, a, b } = meeting;
  const what = Math.max(
    STATE_SHARE * overlapOf(a.state, b.state),
    countedOverlap(a, b),
    isOneMeasure(a, b) ? MEASURE_SHARE : 0,
    arePeople(a, b) ? PEOPLE_SHARE : 0,
  );
  const context = weightedOverlap(left, a.context, right, b.context);
  const near = weightedOverlap(left, a.near, right, b.near);
  return WHAT_SHARE * what + CONTEXT_SHARE * context + NEAR_SHARE * near + BOUND_SHARE * boundLikeness(meeting);
}

/**
 * Share of what the one counts that the other does. Where the text leaves it out, "and his rival 41 percent", the words
 * beside the number stand for it, at a discount.
 */
const countedOverlap = (a: Mention, b: Mention): number =>
  Math.max(
    overlapOf(a.counted, b.counted),
    NEAR_DISCOUNT * overlapOf(a.near, b.counted),
    NEAR_DISCOUNT * overlapOf(a.counted, b.near),
  );

/** How telling it is that one value is a bound or a rounding of the other. */
function boundLikeness(meeting: Meeting): number {
  const { a, b, values } = meeting;
  if (values === 'same') return 0;
  if (isSlip(meeting)) return 1;
  return values === 'compatible' || nameOneNumber(a.value, b.value) ? Math.min(a.rarity, b.rarity) : 0;
}

/** Two numbers of many digits that differ in one or two: a slip of one of the texts. */
export const isSlip = ({ a, b, values }: Meeting): boolean =>
  values === 'apart' && Math.min(a.value.digits, b.value.digits) >= MANY_DIGITS && ratioOf(a.value, b.value) <= SLIP;

/** Numbers of so many digits that are so near to each other are hardly of two things: one of them is a slip. */
const MANY_DIGITS = 5;
const SLIP = 1.05;

/** "People" here, "marchers" there. */
const arePeople = (a: Mention, b: Mention): boolean => isOfPeople(a) && isOfPeople(b) && (isGeneric(a) || isGeneric(b));

const isOneMeasure = (a: Mention, b: Mention): boolean =>
  (a.role !== undefined && a.role === b.role) ||
  (a.figure.unit === null &&
    a.measure === b.measure &&
    !COMMON_MEASURES.has(a.figure.measure) &&
    !COMMON_MEASURES.has(b.figure.measure));

/** A bound or a rounding of a number that hardly comes up twice: "$250,000" and "more than $250,000", 43,000 and 43,350. */
export const nameOneRareNumber = ({ a, b, values }: Meeting): boolean =>
  values === 'compatible' &&
  Math.min(a.rarity, b.rarity) >= RARE &&
  (nameOneNumber(a.value, b.value) || isRounding(a.value, b.value) || haveOnePayee(a, b));

/** "The 48-page report", "a 47-page report": whoever the sentence names, and when, the thing is one. */
export const measureOneThing = ({ a, b }: Meeting): boolean =>
  a.isOfThing && b.isOfThing && a.figure.unit === b.figure.unit && a.measure === b.measure;

/** "Over $900 at Holm & Co", "$912.40 … at Holm & Co" */
const haveOnePayee = ({ payee: x }: Mention, { payee: y }: Mention): boolean => [...x].some((term) => y.has(term));

/** Two single values of which either has more than one sure digit: "about 200,000" is a rounding of too much. */
const isRounding = (a: Value, b: Value): boolean => !isRange(a) && !isRange(b) && Math.min(a.digits, b.digits) > 1;

/** How telling it is that two numbers are equal; two that stand in one expression of two, "134 to 63", tell it together. */
export const rarityOfBoth = ({ a, b }: Pick<Meeting, 'a' | 'b'>): number => {
  const least = Math.min(a.rarity, b.rarity);
  return areOfOneTally(a, b) ? Math.min(1, rarityOfTally(a.tally?.numbers ?? [])) : least;
};

/** What two agreeing numbers tell beyond each of them. */
const TOGETHER = 0.35;
const rarityOfTally = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + rarityOf({ low: number, high: number, unit: null }), TOGETHER);

/** From this rarity on a document hardly gives one number of two things whose words meet. */
export const RARE = 0.65;

/** The number of an event as a whole seldom grows by more from one report to the next. */
const MAX_TOLL_RATIO = 9;

/** Whether both are numbers of an event as a whole, told by one role. */
export const areTolls = ({ a, b }: Meeting): boolean =>
  a.isToll &&
  b.isToll &&
  a.role !== undefined &&
  a.role === b.role &&
  !a.isPart &&
  !b.isPart &&
  ratioOf(a.value, b.value) <= MAX_TOLL_RATIO;

/** Whether both say how many people in all were aboard, which an event fixes. */
export const areAllAboard = ({ a, b }: Meeting): boolean =>
  [a, b].every(
    (each) => each.role === 'aboard' && isOfPeople(each) && isAnybody(each) && !each.isPart && !each.isAside,
  );

/** "People", "people on board". */
const isAnybody = ({ figure }: Mention): boolean => /^(?:people|persons)\b/i.test(figure.what);

/** Values that hardly two things have, so that words in which they differ keep them apart no more. */
export const isTelling = (meeting: Meeting): boolean => meeting.values === 'same' && rarityOfBoth(meeting) >= 0.85;
