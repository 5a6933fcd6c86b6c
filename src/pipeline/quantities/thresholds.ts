import type { QuantityRelation } from '../../records/index.ts';

/**
 * How alike two figures must be to be of one quantity, by what comes of it, in documents that seem to tell of one event and
 * in any others. One setting for all, chosen by leaving out one story at a time (`tests/measures/thresholds.ts`).
 */
export const THRESHOLDS: Thresholds = {
  /** From here on two documents seem to tell of one event. */
  kinship: 0.4,
  /** From here on they plainly do, so that a value of this rarity and more needs so much less. */
  closeKinship: 0.6,
  rare: 0.65,
  closeBonus: 0.06,
  oneStory: { same: 0.1, compatible: 0.42, moved: 0.34, conflict: 0.55 },
  others: { same: 0.55, compatible: 0.9, moved: 0.95, conflict: 1 },
  /** Two sayers of one document, who speak of one event for sure. */
  oneDocument: { conflict: 0.3 },
  /** Numbers of one event as a whole need less. */
  toll: { moved: 0.22, same: 0.3, conflict: 0.44, inOneDocument: 0.15 },
  /** How many were aboard in all is one number of one event, and so is what two rivals count. */
  oneCount: { conflict: 0.4 },
  /** From here on a figure may stand in a second row of the same two documents. */
  secondRow: { same: 0.34, compatible: 0.62, moved: 0.62, conflict: 2 },
  secondRare: { rarity: 0.85, same: 0.12 },
  /** What equal values must bring more, by how seldom they come up by chance: up to this rarity, so much. */
  common: [
    { rarity: 0.1, more: 0.35 },
    { rarity: 0.3, more: 0.09 },
    { rarity: 0.4, more: 0.07 },
    { rarity: 0.65, more: -0.04 },
    { rarity: 1, more: 0 },
  ],
  /** A bound or a rounding of a rare number needs so much more than an equal value. */
  bound: 0.08,
  /** How much of a doubt is left where the value is of this rarity or less. */
  doubts: [
    { rarity: 0.4, weight: 1 },
    { rarity: 0.65, weight: 0.6 },
    { rarity: 0.85, weight: 0.35 },
    { rarity: 1, weight: 0.2 },
  ],
  /** Above this, figures that are not of one quantity are listed as look-alikes. */
  lookAlike: 0.45,
};

type ByRelation = Readonly<Record<QuantityRelation, number>>;

export type Thresholds = Readonly<{
  kinship: number;
  closeKinship: number;
  rare: number;
  closeBonus: number;
  oneStory: ByRelation;
  others: ByRelation;
  oneDocument: Readonly<{ conflict: number }>;
  toll: Readonly<{ moved: number; same: number; conflict: number; inOneDocument: number }>;
  oneCount: Readonly<{ conflict: number }>;
  secondRow: ByRelation;
  secondRare: Readonly<{ rarity: number; same: number }>;
  common: readonly Readonly<{ rarity: number; more: number }>[];
  bound: number;
  doubts: readonly Readonly<{ rarity: number; weight: number }>[];
  lookAlike: number;
}>;

/** What of two figures decides how alike they must be. */
export type Likened = Readonly<{
  relation: QuantityRelation;
  rarity: number;
  kinship: number;
  /** Whether one is a bound or a rounding of the other's rare number. */
  isOneNumber?: boolean;
  /** Whether both are numbers of one event as a whole: its toll. */
  areTolls?: boolean;
  /** Whether their role goes on while the event lasts. */
  isRunning?: boolean;
  /** Whether both say how many people in all were aboard, or are rivals over one crowd or toll. */
  areOfOneCount?: boolean;
}>;

/**
 * How alike two figures must be. An equal value must bring the more the oftener it comes up anywhere: two officials here are
 * not two officials there; a rare one needs next to nothing where the documents are plainly of one event.
 */
export function leastLikeness(
  { relation, rarity, kinship, isOneNumber, areTolls, isRunning, areOfOneCount }: Likened,
  thresholds: Thresholds = THRESHOLDS,
): number {
  const levels = thresholds[kinship >= thresholds.kinship ? 'oneStory' : 'others'];
  if (isOneNumber && relation === 'compatible') {
    return Math.min(
      levels.compatible,
      thresholds.bound + leastLikeness({ relation: 'same', rarity, kinship }, thresholds),
    );
  }
  if (relation === 'conflict' && kinship === Number.POSITIVE_INFINITY) {
    return areTolls ? thresholds.toll.inOneDocument : thresholds.oneDocument.conflict;
  }
  if (relation === 'moved' && areTolls && levels === thresholds.oneStory) return thresholds.toll.moved;
  if (relation === 'conflict' && areTolls && isRunning && levels === thresholds.oneStory)
    return thresholds.toll.conflict;
  if (relation === 'conflict' && areOfOneCount && levels === thresholds.oneStory) return thresholds.oneCount.conflict;
  const base = levels[relation];
  if (relation !== 'same') return base;
  const more = thresholds.common.find((each) => rarity <= each.rarity)?.more ?? 0;
  const isSure = kinship >= thresholds.closeKinship && rarity >= thresholds.rare;
  const least = base + more - (isSure ? thresholds.closeBonus : 0);
  return areTolls && levels === thresholds.oneStory ? Math.min(least, thresholds.toll.same) : least;
}
