import { NEXT_OCCASION, THINGS } from '../../language/en/words/scopes.ts';
import { isOfPeople } from './kinds.ts';
import { areTolls, type Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { haveOtherNames } from './names.ts';

/** What an event fixes is of one event: the quake of Saturday and that of Wednesday have each their own. */
export function areOfTwoDays({ a, b }: Meeting): boolean {
  if (a.role === undefined || a.role !== b.role || !OF_ONE_EVENT.has(a.role)) return false;
  if (a.eventDay !== undefined && b.eventDay !== undefined) return a.eventDay !== b.eventDay;
  if (isNext(a) !== isNext(b)) return true;
  return isNext(a) && a.published !== b.published && a.document !== b.document;
}

const OF_ONE_EVENT: ReadonlySet<string> = new Set(['magnitude', 'depth', 'distance']);
const isNext = ({ near }: Mention): boolean => NEXT_OCCASION.some((word) => near.has(word));

/** What a report tells of an earlier event beside its own, unless it is what was said of its own before. */
export const areOfTwoEvents = ({ a, b }: Meeting): boolean =>
  a.isAside !== b.isAside && !(a.document === b.document && (a.isOutdated || b.isOutdated));

/** Houses here and people there: of however rare a number, they are two things. */
export const areOfTwoThings = ({ a, b }: Meeting): boolean =>
  a.figure.unit === null &&
  b.figure.unit === null &&
  ((isOfPeople(a) && THINGS.has(b.figure.measure)) || (isOfPeople(b) && THINGS.has(a.figure.measure)));

/** "In Selby" here, "in Tolna" there; of a toll the place that an attack is called by is no place of its own. */
export function areOfTwoPlaces(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (!haveOtherNames(a.names, b.names, 'places')) return false;
  return !areTolls(meeting) || a.hasPlace || b.hasPlace;
}
