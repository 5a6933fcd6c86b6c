import type { Figure, FigureLookAlike, FigureRelation, FigureRow } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { PEOPLE_MEASURES } from '../lexicon/measures.ts';
import { explainFigures } from './explanations.ts';
import { compareOrigins } from './origins.ts';
import { overlapOf, type Side } from './side.ts';
import { areNear, relateValues } from './values.ts';

/** Figures of one document that say the same thing again, the first standing for all. */
type Group = Readonly<{ first: Figure; all: readonly Figure[] }>;
type Candidate = Readonly<{
  left: Group;
  right: Group;
  relation: Exclude<FigureRelation, 'reconciled'>;
  score: number;
}>;

const STATUSES = new Set([
  'killed',
  'wounded',
  'killed or wounded',
  'captured',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'infected',
]);

/** How alike two figures must be to be set against each other: an equal value is a sign itself, another is none. */
const MIN_SCORE: Readonly<Record<Candidate['relation'], number>> = { same: 0.3, compatible: 0.42, conflict: 0.62 };
const VALUE_BONUS: Readonly<Record<Candidate['relation'], number>> = { same: 0.2, compatible: 0.08, conflict: 0 };
/** Above this, figures that are not compared are listed as look-alikes. */
const LOOK_ALIKE_SCORE = 0.3;

/** Rows of figures that measure the same thing, and the look-alikes that do not, in the order of the left document. */
export function alignFigures(left: Side, right: Side): { rows: FigureRow[]; lookAlikes: FigureLookAlike[] } {
  const [leftGroups, rightGroups] = [groupRepeated(left.document.figures), groupRepeated(right.document.figures)];
  const candidates: Candidate[] = [];
  const lookAlikes: (FigureLookAlike & { score: number })[] = [];
  for (const a of leftGroups) {
    for (const b of rightGroups) {
      const obstacle = whyNotCompared(a.first, b.first);
      const relation = relateValues(a.first, b.first);
      const score = likeness(left, right, a, b) + VALUE_BONUS[relation];
      if (obstacle === undefined && score >= MIN_SCORE[relation])
        candidates.push({ left: a, right: b, relation, score });
      else if (obstacle && score >= LOOK_ALIKE_SCORE && looksAlike(a.first, b.first))
        lookAlikes.push({ left: a.first.id, right: b.first.id, reason: obstacle, score });
    }
  }
  const chosen = bestPairs(candidates);
  const paired = new Set(chosen.flatMap((pair) => [pair.left.first.id, pair.right.first.id]));
  return {
    rows: chosen.map((pair) => rowOf(left, right, pair)),
    lookAlikes: nearestOnly(lookAlikes.filter((each) => !paired.has(each.left) || !paired.has(each.right))),
  };
}

/** One unit, one kind of thing and a like value: a reader could take one for the other. */
const looksAlike = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  areNear(a, b) &&
  (a.measure === b.measure || (PEOPLE_MEASURES.has(a.measure) && PEOPLE_MEASURES.has(b.measure)));

/** The likest of each left figure's look-alikes. */
function nearestOnly(lookAlikes: readonly (FigureLookAlike & { score: number })[]): FigureLookAlike[] {
  const best = new Map<string, FigureLookAlike & { score: number }>();
  for (const each of lookAlikes) if (each.score > (best.get(each.left)?.score ?? 0)) best.set(each.left, each);
  return [...best.values()].map(({ left, right, reason }) => ({ left, right, reason }));
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  a.unit === b.unit &&
  a.measure === b.measure &&
  a.qualifiers.join() === b.qualifiers.join();

function groupRepeated(figures: readonly Figure[]): Group[] {
  const groups: { first: Figure; all: Figure[] }[] = [];
  for (const figure of figures) {
    const known = groups.find((group) => sameFigure(group.first, figure));
    if (known) known.all.push(figure);
    else groups.push({ first: figure, all: [figure] });
  }
  return groups;
}

/** Best first; each figure in one row at most. */
function bestPairs(candidates: readonly Candidate[]): Candidate[] {
  const used = new Set<string>();
  const sorted = candidates.toSorted(
    (a, b) => b.score - a.score || a.left.first.start - b.left.first.start || a.right.first.start - b.right.first.start,
  );
  const chosen = sorted.filter(({ left, right }) => {
    if (used.has(`l${left.first.id}`) || used.has(`r${right.first.id}`)) return false;
    used.add(`l${left.first.id}`);
    used.add(`r${right.first.id}`);
    return true;
  });
  return chosen.sort((a, b) => a.left.first.start - b.left.first.start);
}

function rowOf(left: Side, right: Side, { left: a, right: b, relation }: Candidate): FigureRow {
  const origin = compareOrigins(left.claimOf(a.first), right.claimOf(b.first));
  return {
    relation,
    left: a.all.map((figure) => figure.id),
    right: b.all.map((figure) => figure.id),
    origin,
    explanation: explainFigures({ left, right, leftFigures: [a.first], rightFigures: [b.first], relation, origin }),
  };
}

const statusOf = (figure: Figure): string | undefined => figure.qualifiers.find((qualifier) => STATUSES.has(qualifier));
const rateOf = (figure: Figure): string | undefined =>
  figure.qualifiers.find((qualifier) => qualifier.startsWith('per '));

/** Why two figures are not set against each other, in our words; undefined where they may be. */
export function whyNotCompared(a: Figure, b: Figure): string | undefined {
  if (a.unit !== b.unit) return `One is in ${unitName(a)}, the other in ${unitName(b)}`;
  const [statusA, statusB] = [statusOf(a), statusOf(b)];
  if (statusA !== statusB) return `One counts ${statusA ?? 'all'}, the other ${statusB ?? 'all'}`;
  if (rateOf(a) !== rateOf(b)) return `One is ${rateOf(a) ?? 'a total'}, the other ${rateOf(b) ?? 'a total'}`;
  if (a.qualifiers.includes('planned') !== b.qualifiers.includes('planned'))
    return 'One is a plan, the other is reported as done';
  if (a.qualifiers.includes('additional') !== b.qualifiers.includes('additional'))
    return 'One comes on top of an earlier number, the other does not';
  if (!measuresMeet(a, b)) return `One counts ${a.what}, the other ${b.what}`;
  return areNear(a, b) || relateValues(a, b) !== 'conflict'
    ? undefined
    : 'The values are too far apart to be of the same thing';
}

const unitName = ({ unit, measure }: Figure): string => unit ?? `a count of ${measure || 'things'}`;

/** One measure, or people of some kind with one status: 600 deaths and 600 soldiers lost. */
function measuresMeet(a: Figure, b: Figure): boolean {
  if (a.measure === b.measure || a.unit !== null) return true;
  const arePeople = PEOPLE_MEASURES.has(a.measure) && PEOPLE_MEASURES.has(b.measure);
  return arePeople && (statusOf(a) !== undefined || a.measure === 'people' || b.measure === 'people');
}

/** 0 to about 0.8: the thing counted, and the words of the sentences round it. */
function likeness(left: Side, right: Side, a: Group, b: Group): number {
  const what = overlapOf(new Set(termsOf(a.first.what)), new Set(termsOf(b.first.what)));
  const isOneMeasure =
    a.first.unit === null && (a.first.measure === b.first.measure || statusOf(a.first) !== undefined);
  const contexts = a.all.flatMap((x) => b.all.map((y) => overlapOf(left.contextOf(x), right.contextOf(y))));
  return 0.4 * Math.max(what, isOneMeasure ? 0.6 : 0) + 0.4 * Math.max(...contexts);
}
