import { scaleLinear } from 'd3-scale';
import { type Document, dateOfDay, dayNumber, dayRangeOf, type Event } from '../../records/index.ts';

/** A dated event of one document, by the document's place on the page: 0 is A. */
export type TimelineItem = Readonly<{ event: Event; document: Document; index: number }>;

/** Events of one time, as uncertain as they are: `from` and `to` in per cent of the axis. */
export type TimelineMark = TimelineItem & Readonly<{ from: number; to: number }>;

export type Timeline = Readonly<{
  ticks: readonly Readonly<{ at: number; label: string }>[];
  lanes: readonly Readonly<{ index: number; marks: readonly TimelineMark[] }>[];
}>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MARGIN = 2;

/** The events of a document that have a place on a timeline: a date that exists. */
export const datedEventsOf = ({ events }: Pick<Document, 'events'>): Event[] =>
  events.filter((event) => dayRangeOf(event.when) !== undefined);

/** All dated events of the documents by date, then document. */
export function listEvents(documents: readonly Document[]): TimelineItem[] {
  return documents
    .flatMap((document, index) => datedEventsOf(document).map((event) => ({ event, document, index })))
    .sort((a, b) => firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b) || a.index - b.index);
}

const PARTS = { early: [0, 1], mid: [1, 2], late: [2, 3] } as const;

/** First and last day of an event; "early", "mid" and "late" are thirds of the month or year. */
function daysOf({ event }: TimelineItem): { first: number; last: number } {
  const range = dayRangeOf(event.when) ?? { first: 0, last: 0 };
  if (!event.part) return range;
  const third = (range.last - range.first + 1) / 3;
  const [from, to] = PARTS[event.part];
  return { first: range.first + Math.round(third * from), last: range.first + Math.round(third * to) - 1 };
}

const firstDay = (item: TimelineItem): number => daysOf(item).first;
const lastDay = (item: TimelineItem): number => daysOf(item).last;

/** One lane a document on one axis of days; undefined where fewer than two events have a date. */
export function layOutTimeline(items: readonly TimelineItem[]): Timeline | undefined {
  if (items.length < 2) return undefined;
  const first = Math.min(...items.map(firstDay));
  const last = Math.max(...items.map(lastDay), first + 1);
  const scale = scaleLinear([first, last + 1], [MARGIN, 100 - MARGIN]);
  const place = (day: number): number => Math.round(scale(day) * 100) / 100;
  const marks = items.map((item) => ({ ...item, from: place(firstDay(item)), to: place(lastDay(item) + 1) }));
  const lanes = Map.groupBy(marks, (mark) => mark.index);
  return {
    ticks: ticksBetween(first, last).map(({ day, label }) => ({ at: place(day), label })),
    lanes: [...lanes].sort(([a], [b]) => a - b).map(([index, some]) => ({ index, marks: some })),
  };
}

/** First days of months or years, at most five: "Mar 2031". */
function ticksBetween(first: number, last: number): { day: number; label: string }[] {
  const from = dateOfDay(first);
  const until = dateOfDay(last);
  const months = (until.year - from.year) * 12 + until.month - from.month + 1;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((each) => months / each <= 5) ?? 2400;
  const ticks: { day: number; label: string }[] = [];
  const start = from.year * 12 + from.month - 1;
  for (let month = Math.ceil(start / step) * step; month <= until.year * 12 + until.month - 1; month += step) {
    const year = Math.floor(month / 12);
    const day = dayNumber(year, (month % 12) + 1, 1);
    const label = step % 12 === 0 ? String(year) : `${MONTHS[month % 12]} ${year}`;
    if (day >= first && day <= last) ticks.push({ day, label });
  }
  return ticks;
}

/** Events that fall on the same date; `event` is the first of them. */
export type DateGroup = Readonly<{ event: Event; items: readonly TimelineItem[] }>;

/** Events by date, so that a list names each date once. */
export function groupByDate(items: readonly TimelineItem[]): DateGroup[] {
  const groups = Map.groupBy(items, ({ event }) => `${event.when} ${event.part ?? ''}`);
  return [...groups.values()].flatMap((some) => (some[0] ? [{ event: some[0].event, items: some }] : []));
}
