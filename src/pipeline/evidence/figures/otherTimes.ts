import { contains, type Figure, type Span } from '../../../records/index.ts';
import { spansOver } from '../../spanIndex.ts';
import { type Dating, isOld, type Moment, momentsIn } from './moments.ts';
import { isOfDeed } from './tellingTimes.ts';

/** What is told of another time than the document's, with the day where the clause gives it surely. */
export type OtherTime = Readonly<{ when?: string }>;

/**
 * Whether the clause of a figure tells of an earlier time, so that the day of the document is not its own: "a raid in March
 * that killed 20", "4,000 were sold last year", "the worst since May 1999, when a train hit a truck, killing 11". Undefined
 * where nothing says so. A bound ("since 1990"), what a number is compared with and the year within a name are no time of
 * it; nor is one in a clause of the present.
 */
export function otherTimeOf(dating: Dating, sentence: Span, figure: Figure): OtherTime | undefined {
  const { text, days } = dating;
  const clause = figure.clause ?? sentence;
  const words = `${text.slice(clause.start, figure.start)} # ${text.slice(figure.end, clause.end)}`;
  const isEvent = days.ofEvent.test(figure.role ?? '');
  if ((!isEvent && days.present.test(words)) || days.today.test(words)) return undefined;
  const isNow = days.perfect.test(words);
  const old = momentsIn(dating, sentence).filter(
    (moment) =>
      isOld(dating, moment) && isTimeOf(dating, clause, figure, moment) && !isOfDeed(dating, sentence, figure, moment),
  );
  const [only] = old;
  if (only && old.length === 1 && !isNow && !only.when.includes('/')) return { when: only.when };
  return old.length > 0 || (!isNow && isRelative(dating, clause, figure)) ? {} : undefined;
}

/** How far before a date the words may stand that make it one of a comparison. */
const BESIDE = 40;

/** Told with a preposition of time, or the year of an event of which the number is; no bound and no comparison. */
function isTimeOf({ text, days }: Dating, clause: Span, figure: Figure, moment: Moment): boolean {
  const { start, end, isYear } = moment;
  // "since May 1999, when a train hit a truck"
  if (end <= clause.start) return days.whenBetween.test(text.slice(end, clause.start));
  if (!contains(clause, moment)) return false;
  const ahead = text.slice(clause.start, start);
  const own = text.slice(start, end);
  if (days.bounding.test(ahead) || days.boundingOwn.test(own)) return false;
  const from = start >= figure.end ? figure.end : Math.max(clause.start, start - BESIDE);
  if (days.compared.test(text.slice(from, start))) return false;
  if (isYear) return start < figure.start && days.ofEvent.test(figure.role ?? '');
  return days.timed.test(`${ahead}${own.replace(/[\p{Lu}\d].*$/u, '')}`);
}

/** "1,950 deaths last year": words of an earlier time, with no other number between. */
function isRelative({ text, figures, days }: Dating, clause: Span, figure: Figure): boolean {
  const found = days.anotherTime.exec(text.slice(clause.start, clause.end));
  if (!found) return false;
  const start = clause.start + found.index;
  const between = start < figure.start ? { start, end: figure.start } : { start: figure.end, end: start };
  return spansOver(figures, between).every((other) => other.start === figure.start);
}
