import { CROWD_EVENTS, IN_A_CROWD, NUMBER_OF_A_CROWD } from '../../language/en/words/crowds.ts';
import { termsOf } from '../language/terms.ts';
import type { Mention } from './mention.ts';

const EVENT_TERMS: ReadonlySet<string> = new Set(CROWD_EVENTS.flatMap((word) => termsOf(word)));

/** Measures of those who make a crowd. */
const OF_CROWDS: ReadonlySet<string> = new Set(['protesters']);
const PARTICIPANT = /\b(?:participants?|marchers?|attendees|demonstrators?|protesters?|ralliers)\b/i;

/**
 * The numbers of those who came, in a report of a march: the organisers' "participants" and the "people on the march" of the
 * police are one crowd. What has a role, a plan and a part are left alone.
 */
export function readCrowds(mentions: readonly Mention[], leadTerms: ReadonlySet<string>): Mention[] {
  if (![...EVENT_TERMS].some((term) => leadTerms.has(term))) return [...mentions];
  return mentions.map((mention) =>
    isOfCrowd(mention) ? { ...mention, role: 'present', kind: undefined, period: undefined } : mention,
  );
}

const isOfCrowd = ({ figure, role, phase, clauseBefore, clauseBehind }: Mention): boolean =>
  role === undefined &&
  figure.unit === null &&
  phase === 'done' &&
  (figure.low ?? figure.high ?? 0) >= LEAST_CROWD &&
  (OF_CROWDS.has(figure.measure) ||
    PARTICIPANT.test(figure.what) ||
    NUMBER_OF_A_CROWD.test(clauseBefore) ||
    IN_A_CROWD.test(clauseBehind));

/** Fewer are a part of a march, or its leaders. */
const LEAST_CROWD = 500;
