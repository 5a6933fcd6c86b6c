import type { Day } from '../../../pipeline/evidence/events/calendar.ts';
import {
  type DateContext,
  type DateRule,
  explicit,
  type Groups,
  type Resolved,
  withYear,
} from '../../../pipeline/evidence/events/rules.ts';
import { DASH, DAY, MONTH, monthOf, PART, partOf, YEAR } from './phrases.ts';

const dayOfGroups = ({ month, day, year }: Groups, context: DateContext): Resolved | undefined =>
  year
    ? explicit({ year: Number(year), month: monthOf(month), day: Number(day) })
    : withYear(monthOf(month), Number(day), context);

const monthOfGroups = (month: string | undefined, year: string | undefined, context: DateContext) =>
  year ? explicit({ year: Number(year), month: monthOf(month) }) : withYear(monthOf(month), undefined, context);

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

/** Last month of a season; winter ends in the next year. */
const LAST_MONTHS: Readonly<Record<string, number>> = { '21': 5, '22': 8, '23': 11, '24': 2 };

/** The year of "last summer", "this summer", "next summer", seen from the day of publication. */
function yearOfSeason(code: string, which: string, published: Day): number {
  const isOver = published.month > (LAST_MONTHS[code] ?? 12);
  if (/last/i.test(which)) return isOver ? published.year : published.year - 1;
  return /next/i.test(which) && isOver ? published.year + 1 : published.year;
}

function intervalOf(first: Resolved | undefined, last: Resolved | undefined): Resolved | undefined {
  return first && last && first.when < last.when
    ? { when: `${first.when}/${last.when}`, basis: first.basis }
    : undefined;
}

/** Dates that name a day, a month, a quarter or a season. */
export const CALENDAR_RULES: readonly DateRule[] = [
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
    name: 'span of days before the month', // from 3 to 9 May
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween )?${DAY}${DASH}(?<lastDay>[0-3]?\\d)(?:st|nd|rd|th)? ${MONTH}\\b(?:,? ${YEAR}\\b)?`,
    ),
    resolve: (groups, context) =>
      intervalOf(dayOfGroups(groups, context), dayOfGroups({ ...groups, day: groups.lastDay }, context)),
  },
  {
    name: 'span of dates',
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween )${MONTH} ${DAY}(?:, ${YEAR})?${DASH}(?<lastMonth>${MONTH.slice(9)} (?<lastDay>[0-3]?\\d)\\b(?:, (?<lastYear>(?:1[5-9]|20)\\d{2})\\b)?`,
    ),
    resolve: ({ month, day, year, lastMonth, lastDay, lastYear = year }, context) =>
      intervalOf(
        dayOfGroups({ month, day, year: year ?? yearOfStart(month, lastMonth, lastYear) }, context),
        dayOfGroups({ month: lastMonth, day: lastDay, year: lastYear }, context),
      ),
  },
  {
    name: 'span of months',
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween )?${MONTH}(?: ${YEAR})?${DASH}(?<lastMonth>${MONTH.slice(9)}(?: (?<lastYear>(?:1[5-9]|20)\\d{2}))?\\b(?! \\d)`,
    ),
    resolve: ({ month, year, lastMonth, lastYear = year }, context) =>
      intervalOf(
        monthOfGroups(month, year ?? yearOfStart(month, lastMonth, lastYear), context),
        monthOfGroups(lastMonth, lastYear, context),
      ),
  },
  {
    name: 'span of years',
    pattern: new RegExp(`\\b(?:[Ff]rom |[Bb]etween )${YEAR}${DASH}(?<lastYear>(?:1[5-9]|20)\\d{2})\\b`),
    resolve: ({ year, lastYear }) => ({ when: `${year}/${lastYear}`, basis: 'explicit' }),
  },
  {
    name: 'month and day',
    pattern: new RegExp(
      `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${MONTH} ${DAY}\\b(?!,\\d{3}|\\.\\d| percent|%)(?:,? ${YEAR}\\b)?`,
    ),
    resolve: dayOfGroups,
  },
  {
    name: 'day and month',
    pattern: new RegExp(
      `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?${DAY}(?: of)? ${MONTH}(?:(?:,| in|) ${YEAR}\\b)?`,
    ),
    resolve: dayOfGroups,
  },
  {
    name: 'part of a month',
    pattern: new RegExp(`\\b${PART}[ -]${MONTH}(?:,? ${YEAR}\\b)?`),
    resolve: ({ part, month, year }, context) =>
      year
        ? explicit({ year: Number(year), month: monthOf(month) }, partOf(part))
        : withYear(monthOf(month), undefined, context, partOf(part)),
  },
  {
    name: 'month of this or another year', // in April this year
    pattern: new RegExp(`\\b(?:[Ii]n )?${MONTH} (?:of )?(?<which>last|this|next) year\\b`),
    resolve: ({ month, which }, { published }) => {
      const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      const found = published && explicit({ year: published.year + step, month: monthOf(month) });
      return found && { ...found, basis: 'published' };
    },
  },
  {
    name: 'month and year',
    pattern: new RegExp(`\\b${MONTH}(?: of|,)? ${YEAR}\\b`),
    resolve: ({ month, year }) => explicit({ year: Number(year), month: monthOf(month) }),
  },
  {
    name: 'month of another year',
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}\\b`),
    resolve: ({ which, month }, context) => {
      const { published } = context;
      if (!/this/i.test(which ?? ''))
        return withYear(monthOf(month), undefined, { ...context, isFuture: /next/i.test(which ?? '') });
      const found = published && explicit({ year: published.year, month: monthOf(month) }); // this November, told in July
      return found && { ...found, basis: 'published' };
    },
  },
  {
    name: 'month',
    pattern: new RegExp(
      `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]hroughout|[Aa]s of) ${MONTH}(?! \\d|(?: of|,) (?:19|20)\\d{2}\\b| (?:on|Madness|Day|Street|Road|Avenue|Square))\\b`,
    ),
    resolve: ({ month }, context) => withYear(monthOf(month), undefined, context),
  },
  {
    name: 'quarter',
    pattern: new RegExp(`\\b(?<quarter>first|second|third|fourth)[ -]quarter(?!-on-)(?: of ${YEAR})?`),
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
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) (?<season>spring|summer|autumn|fall|winter)\\b|(?:[Ii]n )?(?:the )?(?<named>spring|summer|autumn|fall|winter)(?: of)? ${YEAR})`,
    ),
    resolve: ({ which, season, named, year }, { published }) => {
      if (named && year) return { when: `${year}-${SEASONS[named]}`, basis: 'explicit' };
      const code = SEASONS[season ?? ''];
      if (!published || !code) return undefined;
      return { when: `${yearOfSeason(code, which ?? '', published)}-${code}`, basis: 'published' };
    },
  },
  {
    name: 'part of a year',
    pattern: new RegExp(`\\b${PART}[ -]${YEAR}\\b`),
    resolve: ({ part, year }) => explicit({ year: Number(year) }, partOf(part)),
  },
];

/** Years and decades that stand alone: tried last, when no longer phrase holds them. */
export const YEAR_RULES: readonly DateRule[] = [
  {
    name: 'decade',
    pattern: /\b(?:the )?(?<decade>(?:19|20)\d)0s\b/,
    resolve: ({ decade }) => ({ when: `${decade}0/${decade}9`, basis: 'explicit' }),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `\\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Aa]s of|[Ll]ate|[Ee]arly) ${YEAR}|[Tt]he (?<named>(?:19|20)\\d{2}))\\b(?![-,.]?\\d)`,
    ),
    resolve: ({ year, named }) => explicit({ year: Number(year ?? named) }),
  },
];
