import {
  addDays,
  addMonths,
  type Day,
  nearestWeekday,
  shift,
  type TimeUnit,
  weekOf,
} from '../../../pipeline/evidence/events/calendar.ts';
import { type DateRule, fromPrevious, fromPublished } from '../../../pipeline/evidence/events/rules.ts';
import { edtfOf } from '../../../records/index.ts';
import { NUMBER, partOf, UNIT, WEEKDAY, weekdayNumber } from './phrases.ts';

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

const countOf = (word: string | undefined): number | undefined =>
  COUNTS[(word ?? '').toLowerCase()] ?? (/^\d+$/.test(word ?? '') ? Number(word) : undefined);

/** "last week" is one back, "next week" one on. */
const STEPS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, next: 1, coming: 1 };

function relativePeriod(word: string, unit: string, day: Day): string {
  const step = STEPS[word] ?? 0;
  if (unit === 'week') return weekOf(addDays(day, step * 7));
  if (unit === 'month') {
    const { year, month } = addMonths(day, step);
    return edtfOf({ year, month });
  }
  if (unit === 'year') return edtfOf({ year: day.year + step });
  const saturday = nearestWeekday(weekdayNumber('saturday'), day, step > 0);
  return `${edtfOf(saturday)}/${edtfOf(addDays(saturday, 1))}`;
}

/** Dates that are counted from the day of publication or from the date before them in the text. */
export const RELATIVE_RULES: readonly DateRule[] = [
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
    pattern:
      /\b[Tt]he (?:very )?(?:(?<which>next|following) (?<unit>week|month|year)|(?<before>previous) (?<weeks>week))\b/,
    resolve: ({ before, unit }, context) =>
      fromPrevious(context, (day) => shift(day, before ? -1 : 1, (unit ?? 'week') as TimeUnit)),
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
        const nearest = nearestWeekday(weekdayNumber(weekday), day, false);
        const isToday = edtfOf(nearest) === edtfOf(day);
        if (isToday && !/next|last/i.test(which ?? '')) return edtfOf(day); // "will hear the verdict Thursday", told that Thursday
        return edtfOf(
          isToday && /last/i.test(which ?? '')
            ? addDays(day, -7)
            : nearestWeekday(weekdayNumber(weekday), day, isFuture),
        );
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
    pattern: /\b(?<!\b[Tt]he (?:very )?)(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year|weekend)\b(?![’']s)/,
    resolve: ({ which, unit }, context) =>
      fromPublished(context, (day) => relativePeriod((which ?? '').toLowerCase(), unit ?? '', day)),
  },
];
