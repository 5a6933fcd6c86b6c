import { type Fate, LIKELY_FATES, SURE_FATES } from '../../language/en/fates.ts';
import { ROLES, runsOn } from '../../language/en/roles.ts';
import { ROLE_COURSES } from '../../language/en/words/roles.ts';
import { CONDITIONS, STATUS_NOUNS, STATUS_WORDS, type Status } from '../../language/en/words/statusWords.ts';
import type { Figure } from '../../records/index.ts';
import type { Clause } from './clause.ts';

/** What stands before the number of those whom a ship or bus may take. */
const ALLOWED =
  /\b(?:licen[cs]ed|built|certified|designed|approved|room|space) (?:for|to (?:carry|take|hold))(?: (?:up to|only|about))?$/i;

type Words = Pick<Clause, 'before' | 'behind'>;

/** What a figure is of its event, under the name by which it meets others: bodies found are dead. */
export function roleOf(
  figure: Pick<Figure, 'role' | 'state' | 'unit'>,
  words: Words,
  isWhole = false,
): string | undefined {
  const told = figure.unit === null ? roleInWords(figure, words, isWhole) : measuredRoleOf(figure, words);
  const role = told === 'aboard' && ALLOWED.test(words.before) ? 'capacity' : told;
  return role === undefined ? undefined : (ROLE_COURSES[role]?.as ?? role);
}

/** "Southeast of Selby at a depth of 23 km" */
const measuredRoleOf = ({ role }: Pick<Figure, 'role'>, { before }: Words): string | undefined =>
  /\bat a depth of(?: (?:about|around|some|only|just|nearly|at least))?$/i.test(before) ? 'depth' : role;

function roleInWords(
  figure: Pick<Figure, 'role' | 'state'>,
  { before, behind }: Words,
  isWhole: boolean,
): string | undefined {
  if (CONDITIONS.some((condition) => behind.toLowerCase().startsWith(condition))) return 'in hospital';
  const sure = isWhole ? undefined : fateIn(SURE_FATES, { before, behind });
  if (sure) return sure;
  const ofCounted = roleOfNumber(before);
  if (ofCounted) return ofCounted;
  const [either] = EITHER.exec(behind) ?? [];
  if (either) return either.toLowerCase().endsWith('missing') ? 'dead or missing' : 'casualties';
  const status = OTHERS.exec(behind)?.groups?.status?.toLowerCase();
  const ofOthers = status === undefined ? undefined : STATUS_WORDS.get(status);
  if (ofOthers) return roleOfStatus(ofOthers);
  if (VOTED.test(behind)) return 'votes';
  if (CARRYING.test(before) && !THINGS_CARRIED.test(behind)) return 'aboard';
  // "90 of the 102 people on board were killed": of the 102 nobody says that they were killed.
  const isAboard = /^(?:[\p{L}-]+ ){0,3}(?:on ?board|aboard)\b/iu.test(behind);
  if (isWhole && !isStatusNoun(behind)) return isAboard ? 'aboard' : undefined;
  return (
    figure.role ??
    roleInState(figure) ??
    roleBehind(behind) ??
    roleBefore(before) ??
    (isAboard ? 'aboard' : fateIn(LIKELY_FATES, { before, behind }))
  );
}

const fateIn = (fates: readonly Fate[], words: Words): string | undefined =>
  fates.find((fate) => fate.before?.test(words.before) !== false && fate.behind?.test(words.behind) !== false)?.role;

/** "63 members who voted for the plan": each of them is a vote. */
const VOTED =
  /^(?:[\p{L}'’-]+ ){1,4}?(?:(?:who|that) )?(?:(?:have|had) )?voted (?:for|against|in favou?r|to|with|yes|no)\b/iu;

/** "A plane carrying 102 people disappeared": these were on board, whatever became of the plane. */
const CARRYING =
  /\b(?:carrying|(?:ferry|boat|ship|vessel|liner|plane|jet|airliner|aircraft|helicopter|bus|coach|train|tram) carried)(?: (?:about|some|around|at least|more than|up to|nearly))?$/i;

/** "A truck carrying 2,880 cases of water" */
const THINGS_CARRIED =
  /^(?:\p{L}+ ){0,2}(?:cases|tons?|tonnes|kilos?|kilograms|pounds|litres|liters|gallons|barrels|boxes|containers|bags|cars|vehicles|parcels|pallets|crates|tankers|cans)\b/iu;

/** "Revised the number of injured to": whose number it is, whatever the sentence told before. */
const NUMBER_OF =
  /\b(?:number|count|tally|total) of (?:the )?(?:\p{L}+ ){0,2}?(?<status>\p{L}+)(?: of \p{L}+)? (?:(?:people|persons) )?(?:to|at|as|had|has|was|is|rose|stood|reached|climbed)\b[^,;]{0,30}$/iu;

function roleOfNumber(before: string): string | undefined {
  const counted = NUMBER_OF.exec(before)?.groups?.status?.toLowerCase() ?? '';
  const status = STATUS_WORDS.get(counted) ?? STATUS_NOUNS.get(counted);
  if (status) return roleOfStatus(status);
  return /^(?:cases|infections)$/.test(counted) ? 'infected' : undefined;
}

/** "30 of the 80 wounded": these are wounded all the same. */
const isStatusNoun = (behind: string): boolean => STATUS_NOUNS.has(/^\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? '');

/** "About 300 people dead or missing" are not the dead. */
const EITHER = /(?<=^(?:\p{L}+ ){0,3})(?:dead|killed) (?:or|and) (?:missing|injured|wounded)\b/iu;

/** "23 others wounded": what happened to them, and not to those counted before. */
const OTHERS = /^(?:other |others? |more )(?:people |were |was )*(?<status>\p{L}+)/iu;

/** "130 people were still missing" */
const BEHIND =
  /^(?:[\p{L}'’-]+ ){1,4}(?:was|were|are|is|remain|remained|had been|have been|has been)(?: (?:still|also|now|all|feared|confirmed|reported|\p{L}+ly))* (?<status>\p{L}+)/iu;

function roleBehind(behind: string): string | undefined {
  const word = BEHIND.exec(behind)?.groups?.status?.toLowerCase();
  const status = word === undefined ? undefined : STATUS_WORDS.get(word);
  return status && roleOfStatus(status);
}

/** "Killing two people and wounding eight": the verb right before the number. */
function roleBefore(before: string): string | undefined {
  const status = STATUS_WORDS.get(
    /\p{L}+(?=(?: (?:about|some|around|nearly|almost|at least|more than|over|up to))?$)/iu
      .exec(before)?.[0]
      .toLowerCase() ?? '',
  );
  return status && roleOfStatus(status);
}

const roleOfStatus = (status: Status): string | undefined => ROLES.find((role) => role.status === status)?.role;

/** The role that what is said of those counted tells: "were still without power". */
function roleInState({ state }: Pick<Figure, 'state'>): string | undefined {
  if (state === undefined) return undefined;
  const words = ` ${state.toLowerCase()} `;
  const status = words
    .split(' ')
    .map((word) => STATUS_WORDS.get(word))
    .find(Boolean);
  const found = ROLES.find(
    (role) =>
      (status !== undefined && role.status === status) ||
      (role.runsOn && role.beside?.some((phrase) => phrase.includes(' ') && words.includes(` ${phrase} `))),
  );
  return found?.role;
}

/** Which way the value of a role goes while its event lasts; undefined where the event fixes it. */
export function courseOf(role: string | undefined): 'up' | 'either' | undefined {
  if (role === undefined || !(runsOn(role) || ROLE_COURSES[role]?.runsOn)) return undefined;
  return ROLE_COURSES[role]?.runs ?? 'either';
}
