import { WITHDRAWN } from '../../language/en/words/scopes.ts';
import type { Figure, Span } from '../../records/index.ts';
import type { Clause } from './clause.ts';
import type { Mention } from './mention.ts';

/** Words that leave open whether it will come about. */
const MODAL = /\b(?:may|might|could|would(?!-)|hopes? to|hoped to|expects? to|expected to|plans? to|eventually)\b/i;

/** How far behind a number the word may stand that leaves it open: "200 people in the valley might be cut off". */
const MODAL_WORDS = 6;

export function phaseOf({ phase, qualifiers, certainty }: Figure, { before, behind }: Clause): Mention['phase'] {
  if (phase) return phase;
  if (qualifiers.includes('planned')) return 'planned';
  const isOpen = MODAL.test(before) || MODAL.test(behind.split(/\s+/).slice(0, MODAL_WORDS).join(' '));
  return certainty === 'expected' || isOpen ? 'expected' : 'done';
}

/** What stands before the level that a change reached: "risen to", "stood at some". */
const LEVEL =
  /\b(?:to|at|reached|reaching|hit|totall?ed|stands at|stood at)(?: (?:about|around|some|nearly|almost|at least|more than|just|over|only))*$/i;

type Told = Readonly<{ figure: Figure; clause: Clause; terms: ReadonlySet<string> }>;

/** Whether a number is told as what was said or held before; "a day earlier" only tells when it happened. */
export function isOutdated(text: string, sentence: Span, { figure, clause, terms }: Told): boolean {
  if (THEN.test(clause.before) || (figure.change !== undefined && FROM.test(clause.before))) return true;
  return WITHDRAWN.some((word) => terms.has(word)) && !DAY_EARLIER.test(text.slice(sentence.start, sentence.end));
}

const DAY_EARLIER =
  /\b(?:hour|day|night|week|month|year)s? (?:earlier|previously)\b|\bearlier (?:in|this|on|that|today|and|or|than)\b/i;

/** "The fire, which they then said was 400 hectares": no more. */
const THEN = /\bthen (?:said|put|estimated|stood|was|numbered)\b|\bat the time\b/i;

/** "had risen from seven to 12": where it stood before. */
const FROM = /\bfrom(?: (?:about|around|some|nearly|at least|more than|just|over))?$/i;

/** A number that says by how much something rose or fell; one that it rose to is a level. */
export function isChange({ change }: Figure, { before }: Clause): boolean {
  if (change === undefined || change.by !== undefined || change.from !== undefined || FROM.test(before)) return false;
  return change.to !== undefined || (change.direction !== 'to' && !LEVEL.test(before));
}
