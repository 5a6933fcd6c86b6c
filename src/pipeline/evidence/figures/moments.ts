import { dayRangeOf, type Event, type Figure, overlaps, type Span } from '../../../records/index.ts';
import { spansOver } from '../../spanIndex.ts';
import type { DayRules } from './rules.ts';
import { withSpans } from './spans.ts';

/** What is known when the days of a document's figures are told. */
export type Dating = Readonly<{
  text: string;
  events: readonly Event[];
  figures: readonly Figure[];
  days: DayRules;
  published: string | undefined;
}>;

/**
 * A date of a sentence that is past when the document is published. `isYear`: it stands before the noun that it dates.
 * `isSpan`: the time between two dates.
 */
export type Moment = Span & Readonly<{ when: string; isDay: boolean; isYear: boolean; isSpan?: true }>;

/** The past dates of a sentence, in order, with those to come where they are asked for; one that belongs to a noun ("Sunday's vote") is that of the noun. */
export function momentsIn(
  { text, events, figures, days, published }: Dating,
  sentence: Span,
  withFuture = false,
): Moment[] {
  const now = published === undefined ? undefined : dayRangeOf(published)?.last;
  const dates = spansOver(events, sentence)
    .filter((event) => event.start >= sentence.start && event.end <= sentence.end)
    .filter(({ end }) => !/^(?:['’]s?\b|\/\d)/.test(text.slice(end, end + 2)))
    .map(({ start, end, when }): Moment => {
      const year = days.yearBehind.exec(text.slice(end, sentence.end))?.groups?.year;
      return {
        start,
        end,
        when: year && !text.slice(start, end).includes(year) ? withYear(when, year) : when,
        isDay: /^\d{4}-\d{2}-\d{2}$/.test(when),
        isYear:
          /^(?:\p{L}+ )?\d{4}$/u.test(text.slice(start, end)) &&
          text.slice(start - 5, end + 2).search(days.attributive) >= 0,
        ...(when.includes('/') && days.spanOwn.test(text.slice(start, end)) ? { isSpan: true as const } : {}),
      };
    });
  const words = text.slice(sentence.start, sentence.end);
  const years = Array.from(words.matchAll(days.attributive), ({ index, 0: found, groups }): Moment => {
    const start = sentence.start + index + found.lastIndexOf(groups?.year ?? '');
    return { start, end: start + 4, when: groups?.year ?? '', isDay: false, isYear: true };
  }).filter((year) => [...dates, ...spansOver(figures, year)].every((other) => !overlaps(other, year)));
  const moments = [...dates, ...years]
    .filter(({ when }) => withFuture || now === undefined || (dayRangeOf(when)?.first ?? 0) <= now)
    .filter((moment) => !isNoTime(text, sentence, moment, days))
    .sort((a, b) => a.start - b.start);
  // "in March and April", where the second is none
  const isHalf = ({ end }: Moment): boolean =>
    days.halfRead.test(text.slice(end, end + LONGEST_MONTH)) &&
    !moments.some(({ start }) => start > end && start < end + LONGEST_MONTH);
  return withSpans(
    text,
    moments.filter((moment) => !isHalf(moment)),
    days,
  );
}

const LONGEST_MONTH = 14;

/** A term ("due in 2026"), a condition ("if they fail by May"), a quarter of a match: nothing holds on such a day. */
function isNoTime(text: string, { start, end }: Span, moment: Moment, days: DayRules): boolean {
  const ahead = text.slice(start, moment.start);
  const isOfMatch =
    days.quarterOfMatch.test(text.slice(moment.start, moment.end)) && days.match.test(text.slice(start, end));
  return days.term.test(ahead) || days.condition.test(ahead) || isOfMatch;
}

/** "2007-07" and "2004" → "2004-07". */
const withYear = (when: string, year: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(when) ? `${year}${when.slice(4)}` : year;

/** Days after which a date is no longer that of the news. */
const NEWS_DAYS = 45;

/** Whether a date lies so far back that what it tells is no news of the document. */
export function isOld({ published }: Dating, { when }: Moment): boolean {
  const [then, now] = [dayRangeOf(when), published === undefined ? undefined : dayRangeOf(published)];
  return then !== undefined && (now === undefined || then.last < now.first - NEWS_DAYS);
}

/** How long after the end of a period a document reports on it. */
const REPORT_DAYS = 200;

/** The last day of the period on which a document reports: "the quarter ended September 30, 2023". */
export function periodEndIn({ text, events, days, published }: Dating): string | undefined {
  const now = published === undefined ? undefined : dayRangeOf(published)?.first;
  if (now === undefined) return undefined;
  return events.find(({ start, when }) => {
    const day = dayRangeOf(when)?.last;
    const isNear = day !== undefined && day <= now && day > now - REPORT_DAYS;
    return (
      isNear && /^\d{4}-\d{2}(?:-\d{2})?$/.test(when) && days.periodEnd.test(text.slice(Math.max(0, start - 80), start))
    );
  })?.when;
}
