import { ADMINISTRATIONS, HOUSES, OFFICE_HOLDERS, OVERLAPPING_BODIES } from '../../language/en/words/bodies.ts';
import { measureOf } from '../../language/en/words/measures.ts';
import { isGivenName } from '../../language/names/index.ts';
import type { OriginRelation } from '../../records/index.ts';
import type { Body } from './body.ts';
import type { Sayer } from './sayer.ts';

/** Whether two sayers are one origin; `different` only for two that are known to be two. */
export function compareSayers(a: Sayer | undefined, b: Sayer | undefined): OriginRelation {
  if (!a || !b) return 'unknown';
  if (a.person && b.person && areOnePerson(a.person, b.person)) return 'same';
  if (a.isCarrier || b.isCarrier) return a.body && b.body && areOneBody(a.body, b.body) ? 'same' : 'unknown';
  if (a.body && b.body) return compareBodies(a.body, b.body);
  if (a.person && b.person) return comparePeople(a, b);
  return 'unknown';
}

/** "Hanna Brook" and "H. Brook" are one, "Brook" alone may be anybody's. */
function areOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  return long.slice(-short.length).join(' ') === short.join(' ') || short[0] === long[0];
}

/** Two full names are two people; of one house, or where a role hides it, what they say may be one. */
function comparePeople(a: Sayer, b: Sayer): OriginRelation {
  if ((a.person?.length ?? 0) < 2 || (b.person?.length ?? 0) < 2) return 'unknown';
  if (a.person?.at(-1) === b.person?.at(-1)) return 'unknown';
  if (a.isSpokesperson || b.isSpokesperson) return 'unknown';
  if (!a.employer || !b.employer) return a.employer || b.employer ? 'unknown' : 'different';
  return compareBodies(a.employer, b.employer) === 'different' ? 'different' : 'unknown';
}

export function compareBodies(a: Body, b: Body): OriginRelation {
  if (areOneBody(a, b)) return 'same';
  return areTwoBodies(a, b) ? 'different' : 'unknown';
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** One body: all words the same and enough of them to name it, or an acronym and its long form. */
function areOneBody(a: Body, b: Body): boolean {
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  if (!sameList(a.words, b.words) || !sameList(a.countries, b.countries)) return false;
  if (a.isKnown || a.proper.length > 0) return true;
  if (a.countries.length === 0 || a.isIndefinite || b.isIndefinite) return false;
  return a.state !== undefined || a.words.some((word) => ADMINISTRATIONS.has(word) || HOUSES.has(word));
}

const MIN_ACRONYM = 3;

const isAcronymOf = (short: Body, long: Body): boolean =>
  short.acronym !== undefined &&
  short.acronym.length >= MIN_ACRONYM &&
  long.initials.length > 2 &&
  short.acronym === long.initials;

/** Whether one name holds all that the other says. */
const isWithin = (a: Body, b: Body): boolean =>
  a.words.every((each) => b.words.includes(each)) && a.countries.every((each) => b.countries.includes(each));
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/** Of two countries, and of none together. */
const areAbroad = (a: Body, b: Body): boolean =>
  a.countries.length > 0 && b.countries.length > 0 && !meet(a.countries, b.countries);

/** Two bodies: both named, and neither part, whole nor short form of the other. */
function areTwoBodies(a: Body, b: Body): boolean {
  if (!isNamed(a) || !isNamed(b) || isUnknownAcronym(a) || isUnknownAcronym(b)) return false;
  if (a.isKnown && b.isKnown) return !isUnitedNations(a) && !isUnitedNations(b);
  if (isWithin(a, b) || isWithin(b, a)) return false;
  if (areAbroad(a, b)) return (a.proper.length === 0 && b.proper.length === 0) || !meet(a.proper, b.proper);
  if (a.state && b.state) return areTwoStateBodies(a, b);
  if (a.office !== undefined && a.office === b.office) return false;
  if (isAdministration(a) && isAdministration(b)) return areTwoMinistries(a, b);
  if (meet(a.proper, b.proper)) return false;
  if (isMinistryOfSomeState(a) || isMinistryOfSomeState(b)) return false;
  return a.proper.length > 0 && b.proper.length > 0 && isSurelyBody(a) && isSurelyBody(b) && !isOfOneState(a, b);
}

/** "The Ministry of Information", of whatever state: those who rule there speak through it. */
const isMinistryOfSomeState = (body: Body): boolean => isMinistry(body) && body.countries.length === 0;

/** Whether the words say that it is a body, and not a chief, an officer, somebody's name, or people of some kind. */
const isSurelyBody = (body: Body): boolean =>
  !isBareName(body) &&
  !body.words.some((word) => OFFICE_HOLDERS.has(word)) &&
  !(body.words.length === 1 && body.words.some((word) => measureOf(word) !== undefined));

/** A name that begins like a person's, without a word of what it is, is one who may speak for the other: "Janan Reza". */
const isBareName = ({ words, proper, isKnown }: Body): boolean =>
  !isKnown && words.length > 1 && words.every((word) => proper.includes(word)) && words.some(isGivenName);

/** Of which other known bodies are parts. */
const isUnitedNations = ({ words }: Body): boolean => words.join(' ') === 'nations united';

const isNamed = (body: Body): boolean =>
  body.isKnown ||
  body.proper.length > 0 ||
  (body.countries.length > 0 && (body.state !== undefined || isMinistry(body)));
const isUnknownAcronym = (body: Body): boolean => body.acronym !== undefined;
const isMinistry = ({ words }: Body): boolean => words.includes('ministry') || words.includes('department');
const isAdministration = (body: Body): boolean =>
  body.state !== undefined || body.words.some((word) => ADMINISTRATIONS.has(word));

/** Of one country, of two kinds, and neither the government of which all are parts. */
function areTwoStateBodies(a: Body, b: Body): boolean {
  if (a.state === b.state || a.state === 'government' || b.state === 'government') return false;
  return (
    a.countries.length > 0 &&
    meet(a.countries, b.countries) &&
    !OVERLAPPING_BODIES.has([a.state, b.state].sort().join(' '))
  );
}

/** "France's interior ministry", "France's health ministry". */
const areTwoMinistries = (a: Body, b: Body): boolean =>
  isMinistry(a) && isMinistry(b) && a.countries.length > 0 && meet(a.countries, b.countries);

/** An office and the state that it is of: one may speak for the other. */
const isOfOneState = (a: Body, b: Body): boolean =>
  (a.state !== undefined || b.state !== undefined) && isAdministration(a) && isAdministration(b);
