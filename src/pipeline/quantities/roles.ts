import { runsOn } from '../../language/en/roles.ts';
import { ROLE_COURSES } from '../../language/en/words/roles.ts';
import type { Figure } from '../../records/index.ts';

/** What a figure is of its event, under the name by which it meets others: bodies found are dead. */
export const roleOf = ({ role }: Figure): string | undefined =>
  role === undefined ? undefined : (ROLE_COURSES[role]?.as ?? role);

/** Which way the value of a role goes while its event lasts; undefined where the event fixes it. */
export function courseOf(role: string | undefined): 'up' | 'either' | undefined {
  if (role === undefined || !runsOn(role)) return undefined;
  return ROLE_COURSES[role]?.runs ?? 'either';
}
