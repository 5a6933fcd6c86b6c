import { type DateParts, datePartsOf, type Event, edtfOf } from '../../../records/index.ts';
import { MONTHS } from '../../lexicon/timeWords.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  isAfter,
  nearestWeekday,
  shift,
  type TimeUnit,
  weekOf,
} from './calendar.ts';

/** What a dated phrase is read against. */
export type DateContext = Readonly<{
  /** Day of publication, as far as it is known. */
  published: Day | undefined;
  /** The last date of the text before the phrase. */
  previous: Day | undefined;
  /** Whether the clause speaks of what is to come. */
  isFuture: boolean;
}>;

export type Resolved = Readonly<Pick<Event, 'when' | 'basis'> & { part?: Event['part'] }>;
type Groups = Readonly<Record<string, string | undefined>>;

/** A kind of dated phrase. `resolve` gives nothing where the phrase stays open. */
export type DateRule = Readonly<{
  name: string;
  pattern: RegExp;
  resolve: (groups: Groups, context: DateContext) => Resolved | undefined;
}>;

const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const PART =
  '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he beginning of|[Tt]he middle of|[Tt]he end of|[Bb]eginning of|[Ee]nd of)';
const NUMBER =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a few|several)';
const UNIT = '(?<unit>day|week|month|year)s?';
const DASH = '(?:-|–|—| to | and | through | until )';

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const monthOf = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase()) ?? 0;
const countOf = (word: string | undefined): number | undefined =>
  COUNTS[(word ?? '').toLowerCase()] ?? (/^\d+$/.test(word ?? '') ? Number(word) : undefined);

function partOf(words: string | undefined): Event['part'] | undefined {
  if (!words) return undefined;
  if (/early|beginning/i.test(words)) return 'early';
  return /mid/i.test(words) ? 'mid' : 'late';
}

const explicit = (parts: DateParts, part?: Event['part']): Resolved | undefined =>
  datePartsOf(edtfOf(parts)) ? { when: edtfOf(parts), basis: 'explicit', ...(part ? { part } : {}) } : undefined;

/** The year of a month or day without one: the last before publication, the next where the clause looks ahead. */
function withYear(
  month: number,
  day: number | undefined,
  { published, isFuture }: DateContext,
  part?: Event['part'],
): Resolved | undefined {
  if (!published) return undefined;
  const candidate = (year: number): Day => dayOf({ year, month, ...(day ? { day } : {}) });
  let { year } = published;
  const reference = day ? published : { ...published, day: 1 };
  if (!isFuture && isAfter(candidate(year), reference)) year -= 1;
  if (isFuture && isAfter(reference, candidate(year))) year += 1;
  const parts = { year, month, ...(day ? { day } : {}) };
  return datePartsOf(edtfOf(parts))
    ? { when: edtfOf(parts), basis: 'published', ...(part ? { part } : {}) }
    : undefined;
}

const fromPublished = ({ published }: DateContext, resolve: (day: Day) => string): Resolved | undefined =>
  published ? { when: resolve(published), basis: 'published' } : undefined;

const fromPrevious = ({ previous }: DateContext, resolve: (day: Day) => string): Resolved | undefined =>
  previous ? { when: resolve(previous), basis: 'previous-date' } : undefined;

const dayOfGroups = ({ month, day, year }: Groups, context: DateContext): Resolved | undefined =>
  year
    ? explicit({ year: Number(year), month: monthOf(month), day: Number(day) })
    : withYear(monthOf(month), Number(day), context);

/** The year in which a span of months begins that ends in a known year: "from November 3 to January 7, 2021" → 2020. */
const yearOfStart = (month: string | undefined, lastMonth: string | undefined, lastYear: string | undefined) =>
  lastYear && String(Number(lastYear) - (monthOf(month) > monthOf(lastMonth) ? 1 : 0));

/** Season codes of EDTF: spring 21, summer 22, autumn 23, winter 24. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
/** Quarter codes of EDTF level 2: 33 to 36. */
const QUARTERS: Readonly<Record<string, string>> = { first: '33', second: '34', third: '35', fourth: '36' };

function relativePeriod(word: string, unit: string, day: Day): string {
  const step =
    word === 'last' || word === 'past' || word === 'previous' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
  if (unit === 'week') return weekOf(addDays(day, step * 7));
  if (unit === 'month') {
    const { year, month } = addMonths(day, step);
    return edtfOf({ year, month });
  }
  if (unit === 'year') return edtfOf({ year: day.year + step });
  const saturday = addDays(nearestWeekday('saturday', day, step > 0), step < 0 || isAfter(day, day) ? 0 : 0);
  return `${edtfOf(saturday)}/${edtfOf(addDays(saturday, 1))}`;
}

/** In the order in which they are tried at a place: the longer phrase before the shorter. */
export const DATE_RULES: readonly DateRule[] = [
  {
    name: 'ISO date',
    pattern: /\b(?<year>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})\b/,
    resolve: ({ year, m, d }) => explicit({ year: Number(year), month: Number(m), day: Number(d) }),
  },
  {
    name: 'span of days in a month',
    pattern: new RegExp(`\\b${MONTH} ${DAY}${DASH}(?<lastDay>[0-3]?\\d)\\b(?:, ${YEAR})?(?!,\\d)`),
    resolve: (groups, context) =>
      intervalOf(dayOfGroups(groups, context), dayOfGroups({ ...groups, day: groups.lastDay }, context)),
  },
  {
    name: 'span of dates',
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween )${MONTH} ${DAY}(?:, ${YEAR})?${DASH}(?<lastMonth>${MONTH.slice(9)} (?<lastDay>[0-3]?\\d)\\b(?:, (?<lastYear>(?:19|20)\\d{2})\\b)?`,
    ),
    resolve: ({ month, day, year, lastMonth, lastDay, lastYear = year }, context) =>
      intervalOf(
        dayOfGroups({ month, day, year: year ?? yearOfStart(month, lastMonth, lastYear) }, context),
        dayOfGroups({ month: lastMonth, day: lastDay, year: lastYear }, context),
      ),
  },
  {
    name: 'span of years',
    pattern: new RegExp(`\\b(?:[Ff]rom |[Bb]etween )${YEAR}${DASH}(?<lastYear>(?:19|20)\\d{2})\\b`),
    resolve: ({ year, lastYear }) => ({ when: `${year}/${lastYear}`, basis: 'explicit' }),
  },
  {
    name: 'month and day',
    pattern: new RegExp(`\\b${MONTH} ${DAY}\\b(?!,\\d{3}|\\.\\d| percent|%)(?:,? ${YEAR}\\b)?`),
    resolve: dayOfGroups,
  },
  { name: 'day and month', pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR}\\b)?`), resolve: dayOfGroups },
  {
    name: 'part of a month',
    pattern: new RegExp(`\\b${PART}[ -]${MONTH}(?:,? ${YEAR}\\b)?`),
    resolve: ({ part, month, year }, context) =>
      year
        ? explicit({ year: Number(year), month: monthOf(month) }, partOf(part))
        : withYear(monthOf(month), undefined, context, partOf(part)),
  },
  {
    name: 'month and year',
    pattern: new RegExp(`\\b${MONTH}(?: of|,)? ${YEAR}\\b`),
    resolve: ({ month, year }) => explicit({ year: Number(year), month: monthOf(month) }),
  },
  {
    name: 'month of another year',
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}\\b`),
    resolve: ({ which, month }, context) =>
      withYear(monthOf(month), undefined, {
        ...context,
        isFuture: /next/i.test(which ?? '') || (context.isFuture && /this/i.test(which ?? '')),
      }),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]hroughout|[Aa]s of) ${MONTH}(?! \\d|(?: of|,) (?:19|20)\\d{2}\\b| (?:on|Madness|Day))\\b`,
    ),
    resolve: ({ month }, context) => withYear(monthOf(month), undefined, context),
  },
  {
    name: 'quarter',
    pattern: new RegExp(`\\b(?<quarter>first|second|third|fourth)[ -]quarter(?: of ${YEAR})?`),
    resolve: ({ quarter, year }, { published, isFuture }) => {
      const code = QUARTERS[quarter ?? ''];
      if (year) return { when: `${year}-${code}`, basis: 'explicit' };
      if (!published) return undefined;
      const now = 33 + Math.floor((published.month - 1) / 3);
      const step = isFuture && Number(code) < now ? 1 : !isFuture && Number(code) > now ? -1 : 0;
      return { when: `${published.year + step}-${code}`, basis: 'published' };
    },
  },
  {
    name: 'season',
    pattern: new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<season>spring|summer|autumn|fall|winter)\\b|(?:[Ii]n )?(?:the )?(?<named>spring|summer|autumn|fall|winter) of ${YEAR})`,
    ),
    resolve: ({ which, season, named, year }, { published }) => {
      if (named && year) return { when: `${year}-${SEASONS[named]}`, basis: 'explicit' };
      const code = SEASONS[season ?? ''];
      if (!published || !code) return undefined;
      const endMonth = { '21': 5, '22': 8, '23': 11, '24': 2 }[code] ?? 12;
      const isOver = published.month > endMonth;
      const at = /last/i.test(which ?? '')
        ? isOver
          ? published.year
          : published.year - 1
        : /next/i.test(which ?? '')
          ? isOver
            ? published.year + 1
            : published.year
          : published.year;
      return { when: `${at}-${code}`, basis: 'published' };
    },
  },
  {
    name: 'part of a year',
    pattern: new RegExp(`\\b${PART}[ -]${YEAR}\\b`),
    resolve: ({ part, year }) => explicit({ year: Number(year) }, partOf(part)),
  },
  {
    name: 'part of this or another year',
    pattern:
      /\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Ee]arlier|[Ll]ater|[Tt]he (?:beginning|middle|end) of)[ -](?<which>this|last|next|the) (?<unit>year|month)\b/,
    resolve: ({ part, which, unit }, context) => {
      const found = fromPublished(context, (day) =>
        relativePeriod(which === 'the' ? 'this' : (which ?? ''), unit ?? '', day),
      );
      const narrowed = /earlier|later/i.test(part ?? '') ? undefined : partOf(part);
      return found && { ...found, ...(narrowed ? { part: narrowed } : {}) };
    },
  },
  {
    name: 'counted from the date before',
    pattern: new RegExp(
      `\\b${NUMBER} ${UNIT} (?<way>earlier|later|before(?= *[,.;]|$| that)|afterwards?|after that)\\b`,
      'i',
    ),
    resolve: ({ count, unit, way }, context) => {
      const number = countOf(count);
      const sign = /earlier|before/i.test(way ?? '') ? -1 : 1;
      return number === undefined
        ? undefined
        : fromPrevious(context, (day) => shift(day, sign * number, (unit ?? 'day').toLowerCase() as TimeUnit));
    },
  },
  {
    name: 'day before',
    pattern: /\b[Tt]he (?:day before|previous day|night before|previous night)\b(?! (?:the|his|her|a)\b)/,
    resolve: (_, context) => fromPrevious(context, (day) => edtfOf(addDays(day, -1))),
  },
  {
    name: 'day after',
    pattern:
      /\b[Tt]he (?:next|following) (?:day|morning|night)\b|\b[Tt]he day after\b(?! (?:the|his|her|a|tomorrow)\b)/,
    resolve: (_, context) => fromPrevious(context, (day) => edtfOf(addDays(day, 1))),
  },
  {
    name: 'same day',
    pattern: /\b(?:[Tt]he|[Tt]hat) same day\b/,
    resolve: (_, context) => fromPrevious(context, edtfOf),
  },
  {
    name: 'following week or month',
    pattern: /\b[Tt]he (?<which>next|following|previous) (?<unit>week|month|year)\b/,
    resolve: ({ which, unit }, context) =>
      fromPrevious(context, (day) => shift(day, which === 'previous' ? -1 : 1, unit as TimeUnit)),
  },
  {
    name: 'ago',
    pattern: new RegExp(`\\b${NUMBER} ${UNIT} ago\\b`, 'i'),
    resolve: ({ count, unit }, context) => {
      const number = countOf(count);
      return number === undefined
        ? undefined
        : fromPublished(context, (day) => shift(day, -number, (unit ?? 'day').toLowerCase() as TimeUnit));
    },
  },
  {
    name: 'weekday',
    // Not "the Sunday Times": a name behind an article.
    pattern: new RegExp(
      `\\b(?<!\\b[Tt]he (?=\\w+ [A-Z]))(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past) )?${WEEKDAY}\\b`,
    ),
    resolve: ({ which, weekday }, context) => {
      const isFuture = /next/i.test(which ?? '') || (context.isFuture && !/last|past/i.test(which ?? ''));
      return fromPublished(context, (day) => {
        const isSameDay =
          /last/i.test(which ?? '') && edtfOf(nearestWeekday(weekday ?? '', day, false)) === edtfOf(day);
        return edtfOf(isSameDay ? addDays(day, -7) : nearestWeekday(weekday ?? '', day, isFuture));
      });
    },
  },
  {
    name: 'today',
    pattern: /\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b(?![’'])/,
    resolve: (_, context) => fromPublished(context, edtfOf),
  },
  {
    name: 'yesterday',
    pattern: /\b(?:[Yy]esterday|[Ll]ast night)\b/,
    resolve: (_, context) => fromPublished(context, (day) => edtfOf(addDays(day, -1))),
  },
  {
    name: 'tomorrow',
    pattern: /\b[Tt]omorrow\b/,
    resolve: (_, context) => fromPublished(context, (day) => edtfOf(addDays(day, 1))),
  },
  {
    name: 'last, this or next period',
    pattern: /\b(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year|weekend)\b(?![’']s)/,
    resolve: ({ which, unit }, context) =>
      fromPublished(context, (day) => relativePeriod((which ?? '').toLowerCase(), unit ?? '', day)),
  },
  {
    name: 'decade',
    pattern: /\b(?:the )?(?<decade>(?:19|20)\d)0s\b/,
    resolve: ({ decade }) => ({ when: `${decade}0/${decade}9`, basis: 'explicit' }),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `\\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Aa]s of|[Tt]he|[Ll]ate|[Ee]arly) )${YEAR}\\b(?![-,.]?\\d)`,
    ),
    resolve: ({ year }) => explicit({ year: Number(year) }),
  },
];

function intervalOf(first: Resolved | undefined, last: Resolved | undefined): Resolved | undefined {
  return first && last && first.when < last.when
    ? { when: `${first.when}/${last.when}`, basis: first.basis }
    : undefined;
}
