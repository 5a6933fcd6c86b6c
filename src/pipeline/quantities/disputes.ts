import { NEXT_OCCASION, SPORT_COUNTS, STRETCH_OF_TIME } from '../../language/en/words/scopes.ts';
import type { OriginRelation } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { areRivalCounts } from './answers.ts';
import { areAllAboard, areTolls, isSlip, type Meeting, measureOneThing } from './meeting.ts';
import type { Mention } from './mention.ts';
import { areDepthsOfOneDay, isRoleLeftOpen } from './occasions.ts';
import { overlapOf, type Reading } from './reading.ts';
import { areRivals, areTollsOfTwoSides } from './rivals.ts';
import { courseOf } from './roles.ts';
import { AGREEING, isOpenEnded, middleOf, ratioOf, relateValues } from './values.ts';

/** A meeting of two figures of one quantity, with who stands behind them. */
export type Voiced = Readonly<{
  meeting: Meeting;
  origin: OriginRelation;
  /** Whether both are said by somebody, and not by the same words. */
  haveSayers: boolean;
}>;

/** A reason for which two values that exclude each other are no dispute. */
export type Bar = Readonly<{ name: string; bars: (voiced: Voiced) => boolean }>;

/** Values further apart than this are hardly of one thing, however alike the words. */
const MAX_DISPUTE_RATIO = 3;
/** Two estimates this near to each other exclude each other not at all: "about 45 miles", "about 40 miles". */
const NEAR_ESTIMATES = 1.25;
/** Counts up to here come up anywhere; they are in dispute only where a role says what they are. */
const SMALL_COUNT = 12;

/** Two who count one crowd in one report are seldom so near to each other as two reports. */
const MAX_CROWD_RATIO = 15;

/** Nor two who tell of it in two reports, or at two ends of one. */
const MAX_RIVAL_RATIO = 6;

const maxRatioOf = ({ meeting, haveSayers }: Voiced): number => {
  const { left, right, a, b } = meeting;
  if (!haveSayers) return MAX_DISPUTE_RATIO;
  if ((left === right && areRivalCounts(a, b)) || areTollsOfTwoSides(meeting)) return MAX_CROWD_RATIO;
  return areRivals(meeting) ? MAX_RIVAL_RATIO : MAX_DISPUTE_RATIO;
};

/** In one report what no role tells to be one thing must stand together, and one of the two be told as somebody's count. */
const areSetTogether = ({ a, b }: Meeting): boolean =>
  a.role !== undefined ||
  b.answers === a.figure.id ||
  (a.phase === 'done' && (a.figure.unit !== null || areRivalCounts(a, b)));

/** What two reports tell weeks apart may both have been right in its time. */
const MAX_DAYS = 14;
const areWeeksApart = ({ left, right, a, b }: Meeting): boolean =>
  left !== right &&
  a.published !== undefined &&
  b.published !== undefined &&
  Math.abs(a.published - b.published) > MAX_DAYS;

const daysBetween = (a: Mention, b: Mention): number =>
  a.published === undefined || b.published === undefined ? 0 : Math.abs(a.published - b.published);

/** A toll of a later day that is lower, where one of the two names who counted. */
const hasFallen = ({ meeting: { left, right, a, b }, origin }: Voiced): boolean =>
  left !== right &&
  origin !== 'same' &&
  (a.claim?.source?.name ?? b.claim?.source?.name) !== undefined &&
  a.published !== undefined &&
  b.published !== undefined &&
  a.published !== b.published &&
  middleOf(a.value) > middleOf(b.value) === a.published < b.published;

const areOneVoice = ({ haveSayers, origin }: Voiced): boolean => !haveSayers || origin === 'same';
/** The last word of what is counted. */
const headOf = (what: string): string => what.toLowerCase().split(/\s+/).at(-1) ?? '';
const isBareCount = ({ role, figure }: Mention): boolean => role === undefined && figure.unit === null;

/** "52 members voted for it": of those against it there are others. */
const areVoters = ({ measure }: Mention): boolean => measure !== 'vote';

/** In the order in which they are tried. Two values are in dispute where none of them holds. */
export const BARS: readonly Bar[] = [
  { name: 'far apart', bars: (voiced) => ratioOf(voiced.meeting.a.value, voiced.meeting.b.value) > maxRatioOf(voiced) },
  {
    name: 'not set against each other',
    bars: ({ meeting }) => meeting.left === meeting.right && !areSetTogether(meeting),
  },
  {
    name: 'a toll of one voice',
    bars: (voiced) => courseOf(voiced.meeting.a.role) !== undefined && areOneVoice(voiced) && !hasFallen(voiced),
  },
  {
    name: 'goes both ways from hour to hour',
    bars: ({ meeting: { left, right, a } }) => left !== right && courseOf(a.role) === 'either',
  },
  {
    name: 'weeks apart',
    bars: (voiced) => !isOneThingMistyped(voiced.meeting) && areWeeksApart(voiced.meeting),
  },
  {
    name: 'two estimates of what is to come, of two days',
    bars: ({ meeting: { left, right, a, b } }) =>
      left !== right && a.phase !== 'done' && (a.published === undefined || a.published !== b.published),
  },
  {
    name: 'one text, one voice',
    bars: (voiced) => voiced.meeting.left.document.id === voiced.meeting.right.document.id && areOneVoice(voiced),
  },
  { name: 'role', bars: ({ meeting }) => meeting.a.role !== meeting.b.role && !isRoleLeftOpen(meeting) },
  {
    name: 'two sides of a vote',
    bars: ({ meeting: { a, b } }) => a.role === 'votes' && (areVoters(a) || areVoters(b)),
  },
  { name: 'phase', bars: ({ meeting: { a, b } }) => a.phase !== b.phase },
  { name: 'part', bars: ({ meeting: { a, b } }) => a.isPart || b.isPart },
  {
    name: 'not precise enough',
    bars: ({ meeting: { a, b }, haveSayers }) =>
      (a.value.approx && b.value.approx && (!haveSayers || ratioOf(a.value, b.value) <= NEAR_ESTIMATES)) ||
      (a.figure.unit === '%' && (a.value.approx || b.value.approx)),
  },
  {
    name: 'next occasion',
    bars: ({ meeting: { a, b } }) => NEXT_OCCASION.some((word) => a.context.has(word) || b.context.has(word)),
  },
  {
    name: 'of no interest',
    bars: ({ meeting }) =>
      (meeting.a.figure.minor === true || meeting.b.figure.minor === true) &&
      !areRivalCounts(meeting.a, meeting.b) &&
      !areRivals(meeting) &&
      !areAllAboard(meeting),
  },
  { name: 'what another part makes up', bars: ({ meeting }) => isMadeUp(meeting) },
  {
    name: 'one place of several',
    bars: ({ meeting: { left, right, a, b } }) =>
      left === right && !areRivalCounts(a, b) && a.reach.size + b.reach.size > 0 && overlapOf(a.reach, b.reach) === 0,
  },
  {
    name: 'a count of two days',
    bars: ({ meeting: { a, b } }) => a.role === 'votes' && a.asOf !== b.asOf,
  },
  {
    name: 'a day and a stretch of days',
    bars: ({ meeting: { a, b } }) =>
      STRETCH_OF_TIME.test(`${a.clauseBefore} ${a.clauseBehind}`) !==
      STRETCH_OF_TIME.test(`${b.clauseBefore} ${b.clauseBehind}`),
  },
  { name: 'change', bars: ({ meeting: { a, b } }) => tellsChange(a) || tellsChange(b) },
  {
    name: 'score',
    bars: ({ meeting: { a, b } }) =>
      isBareCount(a) && [a, b].some(({ figure }) => SPORT_COUNTS.has(headOf(figure.what))),
  },
  { name: 'two polls', bars: ({ meeting, origin }) => areTwoPolls(meeting, origin) },
  {
    name: 'bound of a bare count',
    bars: ({ meeting: { a, b }, haveSayers }) =>
      isBareCount(a) && !haveSayers && (isOpenEnded(a.value) || isOpenEnded(b.value)),
  },
  {
    name: 'small bare count',
    bars: ({ meeting: { a, b } }) => isBareCount(a) && Math.max(middleOf(a.value), middleOf(b.value)) <= SMALL_COUNT,
  },
  {
    name: 'bare count of two days',
    bars: ({ meeting: { left, right, a, b }, haveSayers }) =>
      left !== right && isBareCount(a) && daysBetween(a, b) > (haveSayers ? 1 : 0),
  },
  { name: 'another fits', bars: ({ meeting }) => meeting.left !== meeting.right && doesAnotherFit(meeting) },
  {
    name: 'narrowed',
    bars: ({ meeting }) =>
      !isOneThingMistyped(meeting) &&
      !measureOneThing(meeting) &&
      !areRivals(meeting) &&
      !areDepthsOfOneDay(meeting.a, meeting.b) &&
      areNarrowed(meeting),
  },
  {
    name: 'nothing else shared',
    bars: ({ meeting }) =>
      meeting.left !== meeting.right &&
      !isOneThingMistyped(meeting) &&
      !areAllAboard(meeting) &&
      !(areTolls(meeting) && courseOf(meeting.a.role)) &&
      !tellTheSame(meeting.a, meeting.b),
  },
  {
    name: 'counted',
    bars: ({ meeting }) =>
      !isOneThingMistyped(meeting) && meeting.a.role === undefined && !countTheSame(meeting.a, meeting.b),
  },
];

/** Whether two values that exclude each other are in dispute: role, scope, unit and occasion agree, and nothing explains it. */
export const isDispute = (voiced: Voiced): boolean => !BARS.some(({ bars }) => bars(voiced));

/** A text that counts the same once more, as a part or for another day, may mean the other's value by that. */
function doesAnotherFit({ left, right, a, b }: Meeting): boolean {
  const fits = ({ mentions }: Reading, own: Mention, other: Mention): boolean =>
    mentions.some(
      (each) =>
        each !== own &&
        each !== other &&
        each.phase === own.phase &&
        each.measure === own.measure &&
        each.value.dimension === own.value.dimension &&
        AGREEING.has(relateValues(each.value, other.value)),
    );
  return fits(left, a, b) || fits(right, b, a);
}

/** "Three died at the scene and one in hospital", "four died": another number of the report is their sum, or what one has more. */
const isMadeUp = ({ left, right, a, b }: Meeting): boolean =>
  left === right &&
  a.role !== undefined &&
  left.mentions.some(
    (each) =>
      each !== a &&
      each !== b &&
      each.role === a.role &&
      Math.abs(each.sentence - a.sentence) <= PARTS_REACH &&
      [middleOf(a.value) + middleOf(b.value), Math.abs(middleOf(a.value) - middleOf(b.value))].includes(
        middleOf(each.value),
      ),
  );

/** How far from a whole its parts are told, in sentences. */
const PARTS_REACH = 6;

/** One sum with a digit changed, for one thing that both name. */
const isOneThingMistyped = (meeting: Meeting): boolean =>
  isSlip(meeting) && overlapOf(meeting.a.counted, meeting.b.counted) >= 0.5;

const areNarrowed = ({ left, right, a, b }: Meeting): boolean =>
  left !== right &&
  (isNarrowed(a, right) ||
    isNarrowed(b, left) ||
    (courseOf(a.role) === undefined && (saysMore(a, b) || saysMore(b, a))));

/** Verbs of change; before "to" they tell where it went and not by how much. */
const CHANGING =
  /\b(?:rose|rises?|risen|fell|falls?|fallen|plunged?|dropped|slid|lost|gained?|jumped|climbed|grew|grown|down|up|declined?|increased?|decreased?|cut|shrank|surged?|slumped)\b(?!.*\bto$)/i;

/** Changes of one day are told as they go on: a share falls 5 percent and closes 4 percent down. */
const tellsChange = ({ isChange, figure, clauseBefore }: Mention): boolean =>
  isChange || (figure.unit === '%' && CHANGING.test(clauseBefore));

/** Two polls may well find two shares. */
const areTwoPolls = ({ a, b }: Meeting, origin: OriginRelation): boolean =>
  a.figure.unit === '%' &&
  origin === 'different' &&
  a.isPolled &&
  b.isPolled &&
  (a.claim !== undefined || b.claim !== undefined);

/** Without a role the words must say that it is the same thing. */
function countTheSame(a: Mention, b: Mention): boolean {
  const share = overlapOf(a.counted, b.counted);
  if (a.figure.unit === null) return a.measure === b.measure && !tellTwoStates(a, b);
  const isNamed = (term: string): boolean =>
    a.names.nearest.places.has(term) || a.names.nearest.actors.has(term) || a.names.others.has(term);
  const isNounShared = [...a.counted].some((term) => b.counted.has(term) && !isNamed(term));
  return share >= 0.5 && (a.figure.unit !== '%' || (isNounShared && overlapOf(a.near, b.near) >= 0.5));
}

/** "Were in favour" here, "have a vote" there: nothing that is said of the one is said of the other. */
const tellTwoStates = (a: Mention, b: Mention): boolean =>
  a.state.size > 0 && b.state.size > 0 && ![...a.state].some((term) => b.state.has(term) || b.context.has(term));

/** Whether what one counts is narrowed down by a word of which the other's sentence knows nothing: "capital turnout". */
function saysMore(a: Mention, b: Mention): boolean {
  const heads = new Set([a, b].flatMap(({ figure }) => termsOf(figure.what).slice(-1)));
  const own = termsOf(a.figure.what).filter((term) => !heads.has(term) && !b.context.has(term) && !b.counted.has(term));
  return own.length > 0 && b.counted.size > 0;
}

/** Whether the sentences share a word beside what is counted. */
const tellTheSame = (a: Mention, b: Mention): boolean =>
  [...a.context].some((term) => b.context.has(term) && !a.counted.has(term) && !b.counted.has(term));

/** Whether the words round a figure name what the other document does not know at all. */
function isNarrowed({ names }: Mention, other: Reading): boolean {
  const unknown = (terms: ReadonlySet<string>): boolean => [...terms].some((term) => !other.frequency.has(term));
  return unknown(names.nearest.actors) || unknown(names.nearest.places) || unknown(names.others);
}
