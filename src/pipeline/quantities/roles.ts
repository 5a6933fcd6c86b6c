import { PEOPLE_MEASURES } from '../../language/en/words/measures.ts';
import { ROLE_CUES, ROLES } from '../../language/en/words/roles.ts';
import type { Figure } from '../../records/index.ts';
import type { Clause } from './clause.ts';

/** What a figure is of its event, under the name by which it meets others: bodies found are dead. */
export function roleOf(figure: Figure & { role?: string }, clause: Clause): string | undefined {
  const role = figure.role ?? provisionalRole(figure, clause);
  return role === undefined ? undefined : (ROLES[role]?.as ?? role);
}

function provisionalRole({ qualifiers, measure, unit }: Figure, { words }: Clause): string | undefined {
  const status = qualifiers.find((qualifier) => ROLES[qualifier] !== undefined);
  if (status || unit !== null) return status;
  const lower = words.toLowerCase();
  const cue = ROLE_CUES.find((each) => each.words.some((word) => lower.includes(word)));
  return cue && (PEOPLE_MEASURES.has(measure) || measure === 'passengers') ? cue.role : undefined;
}

/** Which way the value of a role goes while its event lasts; undefined where the event fixes it. */
export const runOf = (role: string | undefined): 'up' | 'down' | 'either' | undefined =>
  role === undefined ? undefined : ROLES[role]?.runs;
