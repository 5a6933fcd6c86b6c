import type { Moment } from './moments.ts';
import type { DayRules } from './rules.ts';

/** Years and months, without a range: "2004", "2004-07", "2004-07-13". */
const SIMPLE = /^\d{4}(?:-\d{2}){0,2}$/;

/** Two dates that are the ends of one time are one: "from 1 January to 30 June 2021", "in July and August 2004". */
export function withSpans(text: string, moments: readonly Moment[], days: DayRules): Moment[] {
  const [first, second, ...others] = moments;
  if (!first || !second) return [...moments];
  const joined = spanOf(text, first, second, days);
  return joined ? withSpans(text, [joined, ...others], days) : [first, ...withSpans(text, [second, ...others], days)];
}

function spanOf(text: string, first: Moment, second: Moment, days: DayRules): Moment | undefined {
  const between = text.slice(first.end, second.start);
  const isOpen = days.spanLead.test(text.slice(Math.max(0, first.start - LEAD), first.start));
  const isTo = days.spanJoint.test(between);
  const isAnd = days.spanAnd.test(between);
  if (first.isYear || second.isYear || !(isTo || isAnd) || !SIMPLE.test(second.when)) return undefined;
  const from = startOf(text, first, second);
  if (!SIMPLE.test(from) || from >= second.when) return undefined;
  if (isAnd && !isOpen && !areNeighbours(from, second.when)) return undefined;
  if (isTo && !isOpen && first.isDay && !second.isDay) return undefined;
  return { ...first, end: second.end, when: `${from}/${second.when}`, isDay: false, isSpan: true };
}
const LEAD = 14;

/** "1 January to 30 June 2021": the year stands at the end only. */
function startOf(text: string, first: Moment, second: Moment): string {
  const hasYear = /\d{4}/.test(text.slice(first.start, first.end));
  return hasYear || first.when < second.when ? first.when : `${second.when.slice(0, 4)}${first.when.slice(4)}`;
}

/** Two months or two years, the one right behind the other. */
function areNeighbours(from: string, to: string): boolean {
  if (from.length !== to.length || from.length > 7) return false;
  const count = (when: string): number =>
    when.length === 4 ? Number(when) : Number(when.slice(0, 4)) * MONTHS + Number(when.slice(5));
  return count(to) - count(from) === 1;
}
const MONTHS = 12;
