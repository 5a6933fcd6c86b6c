import { NEXT_OCCASION, THINGS } from '../../language/en/words/scopes.ts';
import { termsOf } from '../language/terms.ts';
import { areRivalCounts } from './answers.ts';
import { haveOtherKeys, isKeyTold } from './keys.ts';
import { isOfPeople } from './kinds.ts';
import { areTolls, isTelling, type Meeting, RARE } from './meeting.ts';
import { isGeneric, type Mention } from './mention.ts';
import { haveOtherNames } from './names.ts';

/** Two names of a list, "Selby: 24" and "Tolna: 24"; a rare number may be told elsewhere without its name. */
export function areOfTwoKeys(meeting: Meeting): boolean {
  const { a, b, values } = meeting;
  if (!haveOtherKeys(a, b) || a.answers === b.figure.id || b.answers === a.figure.id) return false;
  if (values !== 'same') return true;
  const isUnlisted = !a.key || !b.key;
  return !(
    isTelling(meeting) ||
    (isUnlisted && Math.min(a.rarity, b.rarity) >= RARE) ||
    (a.figure.unit === '%' && isKeyTold(a, b))
  );
}

/** What an event fixes is of one event: the quake of Saturday and that of Wednesday have each their own. */
export function areOfTwoDays(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.role === undefined || a.role !== b.role || !OF_ONE_EVENT.has(a.role)) return false;
  if (a.eventDay !== undefined && b.eventDay !== undefined) return a.eventDay !== b.eventDay;
  if (a.role === 'present' && isTelling(meeting)) return false;
  if (a.role === 'present') return a.document !== b.document && Math.abs(heldOn(a) - heldOn(b)) > 1;
  if (isNext(a) !== isNext(b)) return true;
  return isNext(a) && a.published !== b.published && a.document !== b.document;
}

/** The day on which people came together, as far as it is known. */
const heldOn = ({ eventDay, published }: Mention): number => eventDay ?? published ?? 0;

const OF_ONE_EVENT: ReadonlySet<string> = new Set(['magnitude', 'depth', 'distance', 'present']);
const isNext = ({ near }: Mention): boolean => NEXT_OCCASION.some((word) => near.has(word));

/** What a report tells of an earlier event beside its own, unless it is what was said of its own before. */
export const areOfTwoEvents = ({ a, b }: Meeting): boolean =>
  a.isAside !== b.isAside && !(a.document === b.document && (a.isOutdated || b.isOutdated));

/** Roles that a text may well leave untold: firefighters "at work" here, "deployed" there. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['deployed', 'present', 'sheltered', 'threatened']);

/** Whether one text leaves open what the other tells of the same noun, which says more than "people". */
export const isRoleLeftOpen = ({ a, b }: Meeting): boolean =>
  (a.role === undefined) !== (b.role === undefined) &&
  LEFT_OPEN.has(a.role ?? b.role ?? '') &&
  a.figure.unit === null &&
  b.figure.unit === null &&
  a.measure === b.measure &&
  !isGeneric(a) &&
  !isGeneric(b) &&
  a.phase === b.phase &&
  !a.isPart &&
  !b.isPart;

/** Houses here and people there: of however rare a number, they are two things. */
export const areOfTwoThings = ({ a, b }: Meeting): boolean =>
  a.figure.unit === null &&
  b.figure.unit === null &&
  ((isOfPeople(a) && THINGS.has(b.figure.measure)) || (isOfPeople(b) && THINGS.has(a.figure.measure)));

/** "23 km deep, southeast of Selby", "16 km deep, southwest of Brunn": one quake is placed by two towns. */
export const areDepthsOfOneDay = (a: Mention, b: Mention): boolean =>
  a.role === 'depth' &&
  b.role === 'depth' &&
  !a.isAside &&
  !b.isAside &&
  a.published !== undefined &&
  b.published !== undefined &&
  Math.abs(a.published - b.published) <= 1;

const FROM_PLACE = /^(?:about |some )?(?<way>(?:north|south|east|west|off)[\p{L}-]*) (?:of )?(?:the )?(?<place>.+)$/iu;

/** "150 km southwest of Selby", "90 km southwest of the port of Selby": how far one event is from one place. */
export function areDistancesFromOnePlace(a: Mention, b: Mention): boolean {
  if (a.value.dimension !== 'length' || b.value.dimension !== 'length' || a.isAside || b.isAside) return false;
  const [x, y] = [FROM_PLACE.exec(a.figure.what)?.groups, FROM_PLACE.exec(b.figure.what)?.groups];
  if (!x || !y || x.way?.toLowerCase() !== y.way?.toLowerCase()) return false;
  const named = new Set((x.place?.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap((word) => termsOf(word)));
  return (y.place?.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap((word) => termsOf(word)).some((term) => named.has(term));
}

/** "In Selby" here, "in Tolna" there; of a toll the place that an attack is called by is no place of its own. */
export function areOfTwoPlaces(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (!haveOtherNames(a.names, b.names, 'places') || areDepthsOfOneDay(a, b)) return false;
  if (a.answers === b.figure.id || b.answers === a.figure.id) return false;
  const isOne = areTolls(meeting) || areRivalCounts(a, b) || (a.role === 'present' && b.role === 'present');
  return !isOne || areFarApart(meeting);
}

/** Two places of which one of the reports knows but one: of two that both know, the one may well lie in the other. */
function areFarApart({ left, right, a, b }: Meeting): boolean {
  if (a.reach.size === 0 || b.reach.size === 0 || [...a.reach].some((term) => b.reach.has(term))) return false;
  return (
    [...a.reach].every((term) => !right.frequency.has(term)) || [...b.reach].every((term) => !left.frequency.has(term))
  );
}
