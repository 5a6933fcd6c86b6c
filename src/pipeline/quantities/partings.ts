import { SPORT_COUNTS } from '../../language/en/words/scopes.ts';
import { MARKED } from '../evidence/figures/marked.ts';
import { areOneCrowd, areRivalCounts } from './answers.ts';
import { areOfOneAndSeveral } from './elsewhere.ts';
import { isOfPeople } from './kinds.ts';
import type { Meeting } from './meeting.ts';
import { isTelling, measureOneThing, nameOneRareNumber, RARE, rarityOfBoth } from './meeting.ts';
import { isGeneric, type Mention } from './mention.ts';
import { haveOtherNames } from './names.ts';
import {
  areOfTwoDays,
  areOfTwoEvents,
  areOfTwoKeys,
  areOfTwoPlaces,
  areOfTwoThings,
  isRoleLeftOpen,
} from './occasions.ts';
import { areOfTwoGroups, areOfTwoKinds, isKindAmongAll, isPeopleRole } from './peopleKinds.ts';
import { areOfTwoPeriods } from './periods.ts';
import { areOfTwoReaches, isOneAway } from './reach.ts';
import { overlapOf } from './reading.ts';
import { areOfTwoSides, areTwoCountsOfVotes } from './rivals.ts';
import { courseOf } from './roles.ts';
import { areLocal, areStrangers } from './strangers.ts';
import { isOfForm, isPaidBack } from './sumForms.ts';
import { shareTellingWord } from './tellingWords.ts';
import { THRESHOLDS } from './thresholds.ts';
import { isMoney, ratioOf } from './values.ts';

/** A reason for which two figures of one unit are not of one quantity. */
export type Parting = Readonly<{
  name: string;
  parts: (meeting: Meeting) => boolean;
  /** Whether a reader could take the two for one, so that the page tells why they are not. */
  isConfusing?: true;
  /** What it takes from the likeness of values that agree instead of keeping them apart. */
  doubt?: number;
  /** Whether that holds for equal values alone, or for a rounding and a bound as well. */
  doubts?: 'same' | 'agreeing';
  /** The rarity from which on it leaves no more than a doubt; below it equal values are kept apart like any. */
  doubtFrom?: number;
  /** Whether the two may yet stand in one quantity, where a third is of one with both. */
  isSoft?: true;
}>;

/** Why two figures are not of one quantity; undefined where they may be. Words in which equal values differ only leave a doubt. */
export const partingOf = (meeting: Meeting): Parting | undefined =>
  PARTINGS.find((parting) => !isDoubt(parting, meeting) && parting.parts(meeting));

/** What the words in which values that agree differ take from their likeness, the less the seldomer such a value is. */
export const doubtOf = (meeting: Meeting): number =>
  isSame(meeting) && areOfOneSentence(meeting) ? 0 : sumOfDoubts(meeting);

/** From so many terms on, and this share of them in both, two sentences are one, hardly edited. */
const MIN_TERMS = 6;
const ONE_SENTENCE = 0.8;
const areOfOneSentence = ({ a, b }: Meeting): boolean =>
  a.role === b.role &&
  Math.min(a.context.size, b.context.size) >= MIN_TERMS &&
  overlapOf(a.context, b.context) >= ONE_SENTENCE;

const sumOfDoubts = (meeting: Meeting): number =>
  (isSame(meeting) || nameOneRareNumber(meeting) ? weightOfDoubt(rarityOfBoth(meeting)) : 1) *
  PARTINGS.reduce(
    (sum, parting) => sum + (isDoubt(parting, meeting) && parting.parts(meeting) ? (parting.doubt ?? 0) : 0),
    0,
  );

const weightOfDoubt = (rarity: number): number => THRESHOLDS.doubts.find((each) => rarity <= each.rarity)?.weight ?? 1;

const isDoubt = ({ name, doubt, doubts = 'same', doubtFrom = 0 }: Parting, meeting: Meeting): boolean =>
  doubt !== undefined &&
  rarityOfBoth(meeting) >= doubtFrom &&
  (meeting.values === 'same' ||
    (nameOneRareNumber(meeting) && isSeldom(meeting) && name !== 'measure') ||
    (meeting.values === 'compatible' && doubts === 'agreeing'));

const isSeldom = ({ a, b }: Meeting): boolean => Math.min(a.rarity, b.rarity) >= 0.85;

const isSame = ({ values }: Meeting): boolean => values === 'same';
const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((each) => !b.has(each));
export const isMarked = ({ figure }: Mention): boolean => figure.rule === MARKED;

/** Percentages of one whole lie nearer than this to each other, or they are hardly of one question. */
const MAX_SHARE_RATIO = 1.5;
const MAX_RATIO = 4;
/** A toll that rises more than this is that of another event. */
const MAX_COURSE_RATIO = 12;

function maxRatioOf({ figure, role }: Mention): number {
  if (figure.unit === '%') return MAX_SHARE_RATIO;
  return courseOf(role) ? MAX_COURSE_RATIO : MAX_RATIO;
}

const PARTINGS: readonly Parting[] = [
  { name: 'change', parts: ({ a, b }) => a.isChange !== b.isChange, isConfusing: true, doubt: 0.25 },
  {
    name: 'direction',
    parts: ({ a, b }) =>
      a.isChange &&
      b.isChange &&
      directionOf(a) !== directionOf(b) &&
      directionOf(a) !== undefined &&
      directionOf(b) !== undefined,
  },
  { name: 'occasion', parts: ({ a, b }) => a.occasion !== b.occasion, isConfusing: true },
  { name: 'aside', parts: areOfTwoEvents, doubt: 0.2, doubts: 'agreeing', doubtFrom: RARE },
  { name: 'one and several', parts: areOfOneAndSeveral, doubt: 0.2, doubtFrom: RARE },
  { name: 'key', parts: areOfTwoKeys },
  { name: 'reach', parts: ({ a, b, values }) => values !== 'same' && areOfTwoReaches(a, b) },
  { name: 'away', parts: isOneAway, doubt: 0.15, doubtFrom: RARE },
  { name: 'another day', parts: areOfTwoDays },
  { name: 'thing', parts: areOfTwoThings },
  { name: 'role', parts: areOfTwoRoles, isConfusing: true },
  { name: 'open role', parts: isOneRoleOpen, doubt: 0.15 },
  { name: 'rate', parts: (meeting) => meeting.a.per !== meeting.b.per && !isTelling(meeting), isConfusing: true },
  {
    name: 'phase',
    parts: ({ a, b }) => a.phase !== b.phase,
    isConfusing: true,
    doubt: 0.2,
    doubts: 'agreeing',
  },
  {
    name: 'additional',
    parts: ({ a, b }) => a.isAdditional !== b.isAdditional,
    isConfusing: true,
    doubt: 0.2,
  },
  {
    name: 'two additions',
    parts: ({ a, b, values }) => values !== 'same' && a.phase === 'done' && a.isAdditional && b.isAdditional,
  },
  { name: 'group', parts: areOfTwoGroups, isConfusing: true },
  { name: 'kind', parts: areOfTwoKinds, doubt: 0.35 },
  { name: 'whole', parts: (meeting) => !isAnswer(meeting) && isKindAmongAll(meeting), isSoft: true },
  { name: 'scene', parts: ({ a, b }) => isPeopleRole(a) && disjoint(a.scenes, b.scenes), doubt: 0.2 },
  {
    name: 'part',
    parts: ({ a, b, values }) => values !== 'same' && a.isPart !== b.isPart,
    doubt: 0.15,
  },
  {
    name: 'period',
    parts: (meeting) => !measureOneThing(meeting) && areOfTwoPeriods(meeting),
    isConfusing: true,
    doubt: 0.3,
  },
  {
    name: 'base',
    parts: ({ a, b, values }) => a.figure.unit === '%' && values !== 'same' && a.restriction !== b.restriction,
  },
  {
    name: 'purpose',
    parts: ({ a, b, values }) => values === 'apart' && disjoint(a.purpose, b.purpose),
  },
  {
    name: 'form',
    parts: ({ a, b, values }) => values !== 'same' && isMoney(a) && isOfForm(a) !== isOfForm(b),
  },
  {
    name: 'pay back',
    parts: ({ a, b }) => isMoney(a) && isPaidBack(a) !== isPaidBack(b),
    doubt: 1,
  },
  {
    name: 'poll',
    parts: ({ a, b, values }) => values !== 'same' && isShareOfVote(a, b) && a.isPolled !== b.isPolled,
  },
  { name: 'payee', parts: ({ a, b, values }) => values !== 'same' && disjoint(a.payee, b.payee) },
  {
    name: 'stranger',
    parts: (meeting) => !measureOneThing(meeting) && areStrangers(meeting),
    doubt: 0.35,
  },
  {
    name: 'actor',
    parts: (meeting) => !measureOneThing(meeting) && haveOtherNames(meeting.a.names, meeting.b.names, 'actors'),
    doubt: 0.2,
  },
  {
    name: 'score',
    parts: ({ a, b }) => isScore(a) && isScore(b) && overlapOf(a.names.all.actors, b.names.all.actors) === 0,
    doubt: 0.5,
  },
  {
    name: 'place',
    parts: areOfTwoPlaces,
    doubt: 0.15,
  },
  { name: 'local', parts: areLocal, doubt: 0.1, isSoft: true },
  {
    name: 'marked',
    parts: (meeting) =>
      (isMarked(meeting.a) || isMarked(meeting.b)) && !(isSame(meeting) && shareTellingWord(meeting.a, meeting.b)),
  },
  { name: 'measure', parts: (meeting) => !measuresMeet(meeting), doubt: 0.2 },
  {
    name: 'distance',
    isSoft: true,
    parts: ({ a, b, values }) =>
      (values === 'apart' || values === 'open') &&
      ratioOf(a.value, b.value) > maxRatioOf(a) &&
      !(a.document === b.document && areRivalCounts(a, b)) &&
      !areOneCrowd(a, b) &&
      !areOfTwoSides(a, b) &&
      !areTwoCountsOfVotes(a, b),
  },
];

/** What a poll finds, an exit poll too, is no earlier state of the count. */
const isShareOfVote = (a: Mention, b: Mention): boolean =>
  [a.role, b.role].every((role) => role === undefined || role === 'share of the count') && a.figure.unit === '%';

const directionOf = ({ figure }: Mention): string | undefined => figure.change?.direction;

/** The dead and the injured never meet; a price and a bid do where they are one rare sum. */
function areOfTwoRoles(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.role === b.role) return false;
  if (a.role !== undefined && b.role !== undefined) return isPeopleRole(a) || isPeopleRole(b) || !isTelling(meeting);
  if (isRoleLeftOpen(meeting)) return false;
  const known = a.role !== undefined ? a : b;
  if (!isPeopleRole(known)) return false;
  if (meeting.values === 'compatible' && courseOf(known.role) === undefined) return false;
  return !(isSame(meeting) && (isTelling(meeting) || overlapOf(a.counted, b.counted) > 0 || a.measure === b.measure));
}

/** "Seven men facing trial" are hardly the seven men who died; of a rarer number that is less likely. */
function isOneRoleOpen({ a, b, values }: Meeting): boolean {
  if (values !== 'same' || a.role === b.role || (a.role !== undefined && b.role !== undefined)) return false;
  return (isPeopleRole(a) || isPeopleRole(b)) && a.rarity <= SMALL;
}

const SMALL = 0.1;

const isAnswer = ({ a, b }: Meeting): boolean => b.answers === a.figure.id || a.answers === b.figure.id;

/** One measure, or people of some kind with one role, or words that meet. */
function measuresMeet(meeting: Meeting): boolean {
  const { a, b } = meeting;
  const share = overlapOf(a.counted, b.counted);
  if (a.role !== undefined && a.role === b.role) {
    return (
      !OF_THINGS.has(a.role) ||
      (isOfPeople(a) && isOfPeople(b)) ||
      a.measure === b.measure ||
      share > 0 ||
      areBuildings(meeting) ||
      isTelling(meeting)
    );
  }
  if (a.figure.unit !== null) return meeting.values !== 'apart' || share > 0 || a.role !== undefined || isMoney(a);
  if (a.measure === b.measure) return true;
  if (isTelling(meeting) || (isSame(meeting) && share > 0)) return true;
  const arePeople = isOfPeople(a) && isOfPeople(b);
  return arePeople && (isGeneric(a) || isGeneric(b));
}

/** Roles of which any thing may be: three tanks destroyed are no drones destroyed. */
const OF_THINGS: ReadonlySet<string> = new Set(['destroyed', 'damaged', 'threatened', 'captured', 'deployed']);
const BUILDINGS: ReadonlySet<string> = new Set(['homes', 'structures', 'shops', 'damaged', 'destroyed']);
const areBuildings = ({ a, b }: Meeting): boolean =>
  [a, b].every(({ figure }) => BUILDINGS.has(figure.measure) || figure.what === '');

/** What is counted of every player of every match. */
const isScore = ({ figure, measure }: Mention): boolean =>
  figure.unit === null && !/^(?:game|match|season)/.test(measure) && SPORT_COUNTS.has(figure.measure);
