import { FUNCTION_WORDS } from '../../language/en/words/functionWords.ts';
import type { Figure, FigureLookAlike, FigureRelation, FigureRow } from '../../records/index.ts';
import { explainFigures } from './explanations.ts';
import { likenessOf, rarityOf } from './likeness.ts';
import { isMarked, looksAlike, whyNotCompared } from './measures.ts';
import { whyOtherOccasion } from './occasions.ts';
import { compareOrigins } from './origins.ts';
import { kinshipOf, type Side } from './side.ts';
import { relateValues } from './values.ts';

/** Figures of one document that say the same thing again, the first standing for all. */
type Group = Readonly<{ first: Figure; all: readonly Figure[] }>;
type Candidate = Readonly<{
  left: Group;
  right: Group;
  relation: Exclude<FigureRelation, 'reconciled'>;
  score: number;
}>;

type LookAlike = FigureLookAlike & Readonly<{ score: number }>;

/**
 * How alike two figures must be to be set against each other, in documents that name the same people and bodies, and in
 * any others. Chosen on annotated news, one setting for all: a wrong row costs more than a missing one.
 */
const MIN_LIKENESS = {
  oneStory: { same: 0.24, compatible: 0.32, conflict: 0.55 },
  others: { same: 0.9, compatible: 0.9, conflict: 1 },
} as const;
/** From here on a figure may stand in a second row. */
const SECOND_ROW_LIKENESS = { same: 0.34, compatible: 0.62, conflict: 2 } as const;
/** Above this, figures that are not compared are listed as look-alikes. */
const LOOK_ALIKE_LIKENESS = 0.3;
/** From here on two documents seem to tell of one event. */
const MIN_KINSHIP = 0.4;

/** Rows of figures that measure the same thing, and the look-alikes that do not, in the order of the left document. */
export function alignFigures(left: Side, right: Side): { rows: FigureRow[]; lookAlikes: FigureLookAlike[] } {
  const minimum = MIN_LIKENESS[kinshipOf(left, right) >= MIN_KINSHIP ? 'oneStory' : 'others'];
  const candidates: Candidate[] = [];
  const lookAlikes: LookAlike[] = [];
  for (const pair of allPairs(left, right)) {
    const [a, b] = [pair.left.first, pair.right.first];
    if ((isMarked(a) || isMarked(b)) && !mayMeet(left, right, pair)) continue;
    const obstacle = whyNotCompared(a, b) ?? whyOtherOccasion({ left, right, a, b, relation: pair.relation });
    if (obstacle === undefined) {
      if (pair.score >= minimum[pair.relation] + commonness(pair)) candidates.push(pair);
    } else if (pair.score >= LOOK_ALIKE_LIKENESS && looksAlike(a, b)) {
      lookAlikes.push({ left: a.id, right: b.id, reason: obstacle, score: pair.score });
    }
  }
  const chosen = bestPairs(candidates);
  const paired = new Set(chosen.flatMap((pair) => [pair.left.first.id, pair.right.first.id]));
  return {
    rows: chosen.map((pair) => rowOf(left, right, pair)),
    lookAlikes: nearestOnly(lookAlikes.filter((each) => !paired.has(each.left) || !paired.has(each.right))),
  };
}

/** Every figure of the left with every one of the right, and how alike they are at their best. */
function allPairs(left: Side, right: Side): Candidate[] {
  const [leftGroups, rightGroups] = [groupRepeated(left.document.figures), groupRepeated(right.document.figures)];
  return leftGroups.flatMap((a) =>
    rightGroups.map((b) => ({
      left: a,
      right: b,
      relation: relateValues(a.first, b.first),
      score: Math.max(...a.all.flatMap((x) => b.all.map((y) => likenessOf({ left, right, a: x, b: y })))),
    })),
  );
}

/** Where nobody has read what is counted: one unit, one value, and a word beside both that tells something. */
function mayMeet(left: Side, right: Side, { left: { first: a }, right: { first: b }, relation }: Candidate): boolean {
  if (a.unit !== b.unit || relation !== 'same') return false;
  const others = right.contextOf(b);
  return [...left.contextOf(a)].some((term) => others.has(term) && isTelling(term));
}

/** A word of four letters, or of two where a sign is a syllable; "avec" and "nach" tell nothing. */
const isTelling = (term: string): boolean =>
  /^(?:\p{L}{4,}|[\p{Lo}]{2,})/u.test(term) && !Object.values(FUNCTION_WORDS).some((words) => words.has(term));

/** What an equal value must bring more where it comes up anywhere: two officials here are not two officials there. */
const commonness = ({ left, relation }: Candidate): number => {
  if (relation !== 'same') return 0;
  const rarity = rarityOf(left.first);
  return rarity < 0.2 ? 0.26 : rarity < 0.5 ? 0.08 : 0;
};

/** The likest of each left figure's look-alikes. */
function nearestOnly(lookAlikes: readonly LookAlike[]): FigureLookAlike[] {
  const best = new Map<string, LookAlike>();
  for (const each of lookAlikes) if (each.score > (best.get(each.left)?.score ?? 0)) best.set(each.left, each);
  return [...best.values()].map(({ left, right, reason }) => ({ left, right, reason }));
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  !isMarked(a) &&
  a.low === b.low &&
  a.high === b.high &&
  a.unit === b.unit &&
  a.qualifiers.join() === b.qualifiers.join() &&
  (a.measure === b.measure || rarityOf(a) === 1);

function groupRepeated(figures: readonly Figure[]): Group[] {
  const groups: { first: Figure; all: Figure[] }[] = [];
  for (const figure of figures) {
    const known = groups.find((group) => sameFigure(group.first, figure));
    if (known) known.all.push(figure);
    else groups.push({ first: figure, all: [figure] });
  }
  return groups;
}

/** Best first; each figure in one row, in a second only where it is as good as sure. */
function bestPairs(candidates: readonly Candidate[]): Candidate[] {
  const used = new Set<string>();
  const sorted = candidates.toSorted(
    (a, b) => b.score - a.score || a.left.first.start - b.left.first.start || a.right.first.start - b.right.first.start,
  );
  const chosen = sorted.filter(({ left, right, relation, score }) => {
    const isTaken = used.has(`l${left.first.id}`) || used.has(`r${right.first.id}`);
    if (isTaken && score < SECOND_ROW_LIKENESS[relation]) return false;
    used.add(`l${left.first.id}`).add(`r${right.first.id}`);
    return true;
  });
  return chosen.sort((a, b) => a.left.first.start - b.left.first.start || a.right.first.start - b.right.first.start);
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
