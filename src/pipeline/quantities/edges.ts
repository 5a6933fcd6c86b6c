import type { OriginRelation, QuantityRelation } from '../../records/index.ts';
import { areRivalCounts } from './answers.ts';
import type { Group } from './groups.ts';
import type { Kinships } from './kinships.ts';
import { areAllAboard, areTolls, likenessOf, type Meeting, meet, nameOneRareNumber, rarityOfBoth } from './meeting.ts';
import { areDepthsOfOneDay, areDistancesFromOnePlace } from './occasions.ts';
import { doubtOf, isMarked, type Parting, partingOf } from './partings.ts';
import { relationOf } from './relations.ts';
import { areRivals } from './rivals.ts';
import { courseOf } from './roles.ts';
import { leastLikeness, THRESHOLDS } from './thresholds.ts';
import { AGREEING, nameOneNumber } from './values.ts';
import type { Voices } from './voices.ts';

/** Two groups of figures that are of one quantity, and how they stand to each other. */
export type Edge = Readonly<{
  a: Group;
  b: Group;
  relation: QuantityRelation;
  origin: OriginRelation;
  score: number;
}>;

/** Two groups that look alike and are of two quantities. */
export type LookAlike = Readonly<{ a: Group; b: Group; parting: Parting; score: number }>;

/** What comes of two groups: an edge, a look-alike, or nothing. */
type Outcome = { edge: Edge } | { lookAlike: LookAlike } | undefined;

/** Every group of one document with every one of another, best first where equal scores stand in the order of the texts. */
export function findEdges(
  left: readonly Group[],
  right: readonly Group[],
  { voices, kinships }: Readonly<{ voices: Voices; kinships: Kinships }>,
): { edges: Edge[]; lookAlikes: LookAlike[] } {
  const edges: Edge[] = [];
  const lookAlikes: LookAlike[] = [];
  const [a, b] = [left[0]?.reading, right[0]?.reading];
  if (!a || !b) return { edges, lookAlikes };
  const kinship = a === b ? Number.POSITIVE_INFINITY : kinships(a, b);
  for (const [index, x] of left.entries()) {
    for (const y of a === b ? left.slice(index + 1) : right) {
      const outcome = outcomeOf(x, y, { voices, kinship });
      if (outcome && 'edge' in outcome) edges.push(outcome.edge);
      else if (outcome) lookAlikes.push(outcome.lookAlike);
    }
  }
  return { edges: a === b ? edges.filter(isWithinOne) : bestEdges(edges), lookAlikes };
}

/** Within one document only what is in dispute or has moved is more than a number told again. */
const isWithinOne = ({ relation }: Edge): boolean => relation === 'conflict' || relation === 'moved';

type Setting = Readonly<{ voices: Voices; kinship: number }>;

/** What adding up thresholds may leave of nothing. */
const ROUNDING = 1e-9;

function outcomeOf(a: Group, b: Group, { voices, kinship }: Setting): Outcome {
  const meeting = meet(a.reading, a.first, b.reading, b.first);
  if (!meeting) return undefined;
  const parting = partingOf(meeting);
  if (parting) return parting.isConfusing ? lookAlikeOf(a, b, meeting, parting) : undefined;
  const voiced = { meeting, ...voices(a.first, b.first) };
  const relation = relationOf(voiced);
  if (!relation) return undefined;
  const score = scoreOf(a, b);
  const minimum =
    leastLikeness({
      relation,
      rarity: rarityOfBoth(meeting),
      kinship,
      isOneNumber: nameOneRareNumber(meeting),
      areTolls: areTolls(meeting) || areRivalCounts(a.first, b.first),
      isRunning: courseOf(a.first.role) !== undefined,
      areOfOneCount: countOneThing(meeting),
    }) + doubtOf(meeting);
  return score >= minimum - ROUNDING ? { edge: { a, b, relation, origin: voiced.origin, score } } : undefined;
}

/** Whether two numbers are of one thing whatever their words: all aboard, one crowd, one quake's depth, one distance. */
export const countOneThing = (meeting: Meeting): boolean =>
  areAllAboard(meeting) ||
  areRivals(meeting) ||
  areDepthsOfOneDay(meeting.a, meeting.b) ||
  areDistancesFromOnePlace(meeting.a, meeting.b);

/** How alike two groups are where they are most alike. */
function scoreOf(a: Group, b: Group): number {
  let best = 0;
  for (const x of a.all)
    for (const y of b.all) {
      const meeting = meet(a.reading, x, b.reading, y);
      if (meeting) best = Math.max(best, likenessOf(meeting));
    }
  return best;
}

function lookAlikeOf(a: Group, b: Group, meeting: Meeting, parting: Parting): Outcome {
  if (isMarked(a.first) || isMarked(b.first)) return undefined;
  const score = likenessOf(meeting);
  return score >= THRESHOLDS.lookAlike ? { lookAlike: { a, b, parting, score } } : undefined;
}

/** Whether one of the two is told as what was before: "rose from 7 to 12". */
const isOfBefore = ({ a, b }: Edge): boolean => a.first.isOutdated || b.first.isOutdated;

/** Equal values that hardly come up twice are of one quantity however often a text tells them. */
const leastForSecondRow = ({ a, relation }: Pick<Edge, 'a' | 'relation'>): number =>
  relation === 'same' && a.first.rarity >= THRESHOLDS.secondRare.rarity
    ? THRESHOLDS.secondRare.same
    : THRESHOLDS.secondRow[relation];

/**
 * Best first; agreements before the rest, so that no value is in dispute that another of the same document fits. Each
 * figure in one row, in a second only where it is as good as sure.
 */
function bestEdges(edges: readonly Edge[]): Edge[] {
  const used = new Map<Group, Group[]>();
  const sorted = edges.toSorted(
    (x, y) =>
      Number(AGREEING.has(y.relation)) - Number(AGREEING.has(x.relation)) ||
      Number(isOfBefore(x)) - Number(isOfBefore(y)) ||
      y.score - x.score,
  );
  return sorted.filter(({ a, b, relation, score }) => {
    const [ofA, ofB] = [used.get(a) ?? [], used.get(b) ?? []];
    const isTaken = ofA.length > 0 || ofB.length > 0;
    if (isTaken && score < leastForSecondRow({ a, relation }) && !isToldAgain(b, ofA) && !isToldAgain(a, ofB))
      return false;
    used.set(a, [...ofA, b]).set(b, [...ofB, a]);
    return true;
  });
}

/** A toll that a report gives twice, as 55 and as "at least 55", moves from the same earlier one. */
const isToldAgain = (group: Group, known: readonly Group[]): boolean =>
  known.length > 0 &&
  courseOf(group.first.role) !== undefined &&
  known.every((each) => nameOneNumber(each.first.value, group.first.value));
