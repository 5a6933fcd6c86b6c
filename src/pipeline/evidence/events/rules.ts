import { type DateParts, datePartsOf, type Event, edtfOf, type Span } from '../../../records/index.ts';
import type { Sentence } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';
import { type Day, dayOf, distance, isAfter } from './calendar.ts';

/** What a dated phrase is read against. */
export type DateContext = Readonly<{
  /** Day of publication, as far as it is known. */
  published: Day | undefined;
  /** The last date of the text before the phrase. */
  previous: Day | undefined;
  /** Whether the clause speaks of what is to come. */
  isFuture: boolean;
  /** Whether it says so by "will" or the like; "planned" and "would" may speak of what was to come. */
  isSure?: boolean;
}>;

export type Resolved = Readonly<Pick<Event, 'when' | 'basis'> & { part?: Event['part'] }>;
export type Groups = Readonly<Record<string, string | undefined>>;

/** A kind of dated phrase. `resolve` gives nothing where the phrase stays open. */
export type DateRule = Readonly<{
  name: string;
  pattern: RegExp;
  resolve: (groups: Groups, context: DateContext) => Resolved | undefined;
}>;

/** Whether a clause looks ahead, and whether it says so by "will" or the like. */
export type Outlook = Readonly<Required<Pick<DateContext, 'isFuture' | 'isSure'>>>;

/** The day of a line that dates the post below it, and how much of the line it takes; without a year where it has none. */
export type Stamp = Readonly<{ month: number; day: number; year?: number; length: number }>;

/** How a language dates. */
export type EventRules = Readonly<{
  /** In the order in which they are tried at a place: the longer phrase before the shorter. */
  dates: readonly DateRule[];
  /** How the clause before an offset of a sentence's words looks at time. */
  outlookOf: (sentence: Sentence, words: string, at: number) => Outlook;
  /** The day of a line that says nothing else. */
  readStamp: (line: string) => Stamp | undefined;
  /** The name of the first reason why a date is no event's; undefined where its clause tells one. */
  barOf: (sentence: Sentence, span: Span, when: string) => string | undefined;
  /** The clause of a sentence that tells what happened on a date in it; undefined where it is not sure, or somebody says it. */
  happeningAt: (sentence: Sentence, date: Span) => Range | undefined;
}>;

/** A date that stands whole in the text; nothing where it does not exist. */
export const explicit = (parts: DateParts, part?: Event['part']): Resolved | undefined =>
  datePartsOf(edtfOf(parts)) ? { when: edtfOf(parts), basis: 'explicit', ...(part ? { part } : {}) } : undefined;

/** A day of this many days ago is rather meant than one of next year. */
const NEAR_DAYS = 75;

/** "On 22 April 2025 … On the 23rd of April": a date just told is of another year than publication, and this one of its time. */
const isOfItsYear = (previous: Day, published: Day | undefined, month: number): boolean =>
  published !== undefined && previous.year < published.year && Math.abs(previous.month - month) <= 1;

/** The year of a month or day without one: the last before publication, the next where the clause looks ahead. */
export function withYear(
  month: number,
  day: number | undefined,
  { published, previous, isFuture, isSure = true }: DateContext,
  part?: Event['part'],
): Resolved | undefined {
  if (previous && isOfItsYear(previous, published, month)) {
    const found = explicit({ year: previous.year, month, ...(day ? { day } : {}) }, part);
    if (found) return { ...found, basis: 'previous-date' };
  }
  if (!published) return undefined;
  const candidate = (year: number): Day => dayOf({ year, month, ...(day ? { day } : {}) });
  let { year } = published;
  const reference = day ? published : { ...published, day: 1 };
  if (!isFuture && isAfter(candidate(year), reference)) year -= 1;
  if (isFuture && isAfter(reference, candidate(year))) year += 1;
  // "planned for late December", told in January, is the December that has just gone.
  if (isFuture && !isSure && distance(candidate(year - 1), reference) < NEAR_DAYS) year -= 1;
  const parts = { year, month, ...(day ? { day } : {}) };
  return datePartsOf(edtfOf(parts))
    ? { when: edtfOf(parts), basis: 'published', ...(part ? { part } : {}) }
    : undefined;
}

/** Counted from the day of publication; nothing where that is not known. */
export const fromPublished = ({ published }: DateContext, resolve: (day: Day) => string): Resolved | undefined =>
  published ? { when: resolve(published), basis: 'published' } : undefined;

/** Counted from the date before in the text; nothing where there is none. */
export const fromPrevious = ({ previous }: DateContext, resolve: (day: Day) => string): Resolved | undefined =>
  previous ? { when: resolve(previous), basis: 'previous-date' } : undefined;
