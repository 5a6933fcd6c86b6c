import { MONTHS } from '../../../language/en/words/timeWords.ts';
import { type DateParts, datePartsOf, type Event, edtfOf } from '../../../records/index.ts';
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

/** Commented pieces of the patterns; each names what it catches. */
export const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
export const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})';
export const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const PART =
  '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he beginning of|[Tt]he middle of|[Tt]he end of|[Bb]eginning of|[Ee]nd of)';
export const NUMBER =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a few|several)';
export const UNIT = '(?<unit>day|week|month|year)s?';
export const DASH = '(?:-|–|—| ?[-–—] | to | and | through | until )';

export const monthOf = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase()) ?? 0;

/** "early", "mid" or "late" as the words say it. */
export function partOf(words: string | undefined): Event['part'] | undefined {
  if (!words) return undefined;
  if (/early|beginning/i.test(words)) return 'early';
  return /mid/i.test(words) ? 'mid' : 'late';
}

/** A date that stands whole in the text; nothing where it does not exist. */
export const explicit = (parts: DateParts, part?: Event['part']): Resolved | undefined =>
  datePartsOf(edtfOf(parts)) ? { when: edtfOf(parts), basis: 'explicit', ...(part ? { part } : {}) } : undefined;

/** A day of this many days ago is rather meant than one of next year. */
const NEAR_DAYS = 75;

/** The year of a month or day without one: the last before publication, the next where the clause looks ahead. */
export function withYear(
  month: number,
  day: number | undefined,
  { published, isFuture, isSure = true }: DateContext,
  part?: Event['part'],
): Resolved | undefined {
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
