import { areRivalCounts } from './answers.ts';
import { isOfPeople } from './kinds.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { overlapOf } from './reading.ts';
import { relateValues } from './values.ts';

/** Whether a number is of people to whom something happened. */
export const isPeopleRole = ({ role, figure }: Mention): boolean =>
  role !== undefined && figure.unit === null && role !== 'magnitude';

/** Men here and women there; girls here and all there, where the values differ. */
export function areOfTwoGroups(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.figure.unit !== null && a.figure.unit !== '%') return false;
  for (const [line, side] of a.parts) if (b.parts.has(line) && b.parts.get(line) !== side) return true;
  if (meeting.values === 'same') return false;
  return sizeOf(a) !== sizeOf(b);
}

/** Soldiers here and tribesmen there. */
export function areOfTwoKinds({ a, b }: Meeting): boolean {
  if (a.role !== b.role || a.kind === undefined || b.kind === undefined || areRivalCounts(a, b)) return false;
  if (!isPeopleRole(a) && !(isOfPeople(a) && isOfPeople(b))) return false;
  return a.kind !== b.kind && overlapOf(a.counted, b.counted) === 0;
}

/** Soldiers here and all the dead there, where the first text counts others as well. */
export function isKindAmongAll({ left, right, a, b, values }: Meeting): boolean {
  if (values === 'same' || !haveOneRole(a, b) || (a.kind === undefined) === (b.kind === undefined)) return false;
  return a.kind !== undefined ? countsOthers(left, a) : countsOthers(right, b);
}

const haveOneRole = (a: Mention, b: Mention): boolean => a.role !== undefined && a.role === b.role && isPeopleRole(a);

/** Whether a document gives the number of one more kind of the same role: soldiers dead and tribesmen dead. */
const countsOthers = ({ mentions }: Meeting['left'], { role, kind, value }: Mention): boolean =>
  mentions.some((each) => each.role === role && each.kind !== kind && relateValues(each.value, value) !== 'same');

/** In how many ways the words say that not all are meant: by sex and by age. */
const sizeOf = ({ parts, figure }: Mention): number =>
  [...parts].filter(([line, side]) => line < NARROWING_LINES && !(line === 0 && side === 0 && MEN.test(figure.what)))
    .length;
/** "29 men dead" in a mine: whoever counts no women beside them may mean all. */
const MEN = /^men\b/i;
const NARROWING_LINES = 2;
