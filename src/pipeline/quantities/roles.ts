import { ROLES, runsOn } from '../../language/en/roles.ts';
import { ROLE_COURSES } from '../../language/en/words/roles.ts';
import { STATUS_WORDS } from '../../language/en/words/statusWords.ts';
import type { Figure } from '../../records/index.ts';

/** What stands before the number of those whom a ship or bus may take. */
const ALLOWED =
  /\b(?:licen[cs]ed|built|certified|designed|approved|room|space) (?:for|to (?:carry|take|hold))(?: (?:up to|only|about))?$/i;

/** What a figure is of its event, under the name by which it meets others: bodies found are dead. */
export function roleOf(figure: Pick<Figure, 'role' | 'state' | 'unit'>, before = ''): string | undefined {
  const told = figure.role ?? roleInState(figure);
  const role = told === 'aboard' && ALLOWED.test(before) ? 'capacity' : told;
  return role === undefined ? undefined : (ROLE_COURSES[role]?.as ?? role);
}

/** The role that what is said of those counted tells: "were still without power". */
function roleInState({ state, unit }: Pick<Figure, 'state' | 'unit'>): string | undefined {
  if (state === undefined || unit !== null) return undefined;
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
  if (role === undefined || !runsOn(role)) return undefined;
  return ROLE_COURSES[role]?.runs ?? 'either';
}
