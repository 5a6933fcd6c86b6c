import { OFFICIAL, PARTISAN } from '../../language/en/words/sides.ts';
import type { Claim } from '../../records/index.ts';
import { areOneCrowd, haveNamedSayers } from './answers.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { courseOf } from './roles.ts';
import { middleOf, ratioOf } from './values.ts';

/** A toll that falls by more than this is another one, or another's. */
export const MAX_CORRECTION = 1.5;

/**
 * Two bodies or people whose tolls cannot both be right, whatever the days: a toll only goes up, and the later one of the
 * other is far lower. "2,200 dead, the movement said on Tuesday"; "525, the ministry said on Wednesday".
 */
export function areRivalTolls({ a, b, values }: Meeting): boolean {
  if (values !== 'apart' || a.role !== b.role || courseOf(a.role) !== 'up') return false;
  if (!isOfBody(a.claim) || !isOfBody(b.claim)) return false;
  const [x, y] = [a.day ?? a.published, b.day ?? b.published];
  if (x === undefined || y === undefined || x === y || ratioOf(a.value, b.value) <= MAX_CORRECTION) return false;
  const [earlier, later] = x < y ? [a, b] : [b, a];
  return middleOf(later.value) < middleOf(earlier.value) && !isUnsure(earlier) && !isUnsure(later);
}

/** Whether two who name themselves count one crowd, or give two tolls that cannot both be right. */
export const areRivals = (meeting: Meeting): boolean =>
  areOneCrowd(meeting.a, meeting.b) || areRivalTolls(meeting) || areTollsOfTwoSides(meeting);

/** "149 dead, the ministry said"; "2,200, the movement said": far apart, and so no count that went on. */
export const areTollsOfTwoSides = ({ a, b, values }: Meeting): boolean =>
  values === 'apart' &&
  a.role === b.role &&
  courseOf(a.role) === 'up' &&
  !a.isPart &&
  !b.isPart &&
  areOfTwoSides(a, b) &&
  ratioOf(a.value, b.value) > MAX_CORRECTION;

/** "Feared dead", "up to 200": no count that a lower one could contradict. */
export const isUnsure = ({
  certainty,
  figure,
  value,
}: Pick<Mention, 'figure' | 'value'> & { certainty?: string }): boolean =>
  value.low === null || ['unconfirmed', 'expected', 'believed'].includes(certainty ?? figure.certainty);

/** Whether one of two sayers speaks for the state and the other for a party, a movement or a union. */
export const areOfTwoSides = ({ claim: x }: Mention, { claim: y }: Mention): boolean => {
  const [a, b] = [x?.source?.name ?? '', y?.source?.name ?? ''];
  return (OFFICIAL.test(a) && PARTISAN.test(b)) || (PARTISAN.test(a) && OFFICIAL.test(b));
};

const BODIES: ReadonlySet<string> = new Set(['person', 'organisation']);
const isOfBody = (claim: Claim | undefined): boolean => BODIES.has(claim?.source?.kind ?? '');

/** A share of a count goes no further from one hour to the next; two that lie further apart are of two who count. */
const MAX_SHARE_COURSE = 1.25;
const MAX_SHARE_DISPUTE = 3;

/** "44 percent, the commission said"; "70 percent, by the party's own records": one candidate's share, which two count. */
export const areTwoCountsOfVotes = (a: Mention, b: Mention): boolean =>
  a.role === 'share of the count' &&
  b.role === a.role &&
  a.keyName !== undefined &&
  a.keyName === b.keyName &&
  !a.isPolled &&
  !b.isPolled &&
  haveNamedSayers(a, b) &&
  ratioOf(a.value, b.value) > MAX_SHARE_COURSE &&
  ratioOf(a.value, b.value) <= MAX_SHARE_DISPUTE;
