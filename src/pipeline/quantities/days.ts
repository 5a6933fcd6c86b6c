import { BEGAN } from '../../language/en/words/otherEvents.ts';
import { contains, type Document, dayRangeOf, type Event, type Figure, type Span } from '../../records/index.ts';

/** The one day, as EDTF, that the text names for a figure; undefined where its sentence names none, or several. */
export function textDayOf(figure: Figure, events: readonly Event[]): string | undefined {
  const days = new Set(events.filter(({ when }) => dayOf(when) !== undefined).map(({ when }) => when));
  if (figure.asOf !== undefined && figure.asOfBasis !== 'published') {
    return figure.asOfBasis === 'text' && dayOf(figure.asOf) !== undefined && !days.has(figure.asOf)
      ? undefined
      : figure.asOf;
  }
  return figure.asOf === undefined && days.size === 1 ? [...days][0] : undefined;
}

/** Days since 1970 of a date that is one day. */
export function dayOf(when: string | undefined): number | undefined {
  const range = when === undefined ? undefined : dayRangeOf(when);
  return range && range.first === range.last ? range.first : undefined;
}

/** "The biggest since the attacks of 11 September 2001": a day that something else is measured by. */
export const isLandmark = (text: string, { start }: Span): boolean =>
  /\bsince\b[^.;,]*$/i.test(text.slice(Math.max(0, start - LANDMARK_REACH), start));

const LANDMARK_REACH = 40;

/** The one day of a sentence on which something happened, days on which somebody said so left out. */
export function eventDayOf(text: string, events: readonly Event[]): number | undefined {
  const days = new Set(
    events
      .filter(({ start }) => !REPORTED.test(text.slice(Math.max(0, start - LANDMARK_REACH), start)))
      .flatMap(({ when }) => dayOf(when) ?? []),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

/** "Saturday's quake", "the blast on Saturday": the day of what happened tells nothing of when its toll was counted. */
export const isDayOfEvent = (text: string, { start, end }: Span): boolean =>
  /^[’']s?\b/.test(text.slice(end, end + 3)) || HAPPENED.test(text.slice(Math.max(0, start - LANDMARK_REACH), start));

const HAPPENED =
  /\b(?:hit|struck|happened|occurred|exploded|crashed|collapsed|sank|erupted|quake|earthquake|blast|attack|bombing|storm|crash|fire|flood|explosion|collapse)(?: on| early| late| last)* $/i;

/** What stands before the day of a saying. */
const REPORTED =
  /\b(?:said|says|reported|announced|confirmed|told (?:\p{L}+ ){1,4}|added|statement|update|news conference)(?: on| late| early| in a statement)* $/iu;

/** "In February, ": a time at the beginning of a sentence is that of all its figures. */
const MAX_HEADING = 4;

/** The year, month or quarter nearest to a figure, the one behind it first, with no other figure between. */
export function periodOf(
  document: Document,
  figure: Figure,
  { sentence, events }: Readonly<{ sentence: Span; events: readonly Event[] }>,
): string | undefined {
  const others = document.figures.filter((each) => contains(sentence, each));
  const isNext = (event: Event): boolean =>
    !others.some((other) => other.start >= figure.end && other.end <= event.start) &&
    !others.some((other) => other.start >= event.end && other.end <= figure.start);
  const wide = events.filter((event) => isNext(event) && dayOf(event.when) === undefined);
  const nearest = wide.find(({ start }) => start >= figure.end) ?? wide.findLast(({ end }) => end <= figure.start);
  const found = nearest ?? headingOf(events, { sentence, figures: others });
  if (!found) return undefined;
  const lead = document.text.slice(Math.max(sentence.start, found.start - RECORD_REACH), found.start + SINCE);
  if (RECORD.test(lead) || BEGAN.test(lead.slice(0, -SINCE)) || isOfSaying(document.text, found)) return undefined;
  const before = document.text.slice(Math.max(0, found.start - 12), found.start + 6);
  return /\bsince\b/i.test(before) ? `since ${found.when}` : found.when;
}

/** "The government more than two weeks ago said": when it was told. */
const isOfSaying = (text: string, { end }: Span): boolean =>
  /^\s+(?:said|reported|announced|put|estimated|counted|told)\b/.test(text.slice(end, end + LANDMARK_REACH));

/** "The deadliest since 1984", "the biggest protest by far since the handover in 1997": what it is measured by. */
const RECORD =
  /\b(?:\p{L}{3,}est|most|worst|first|highest|record|nothing like it)\b[^.;]{0,80}\bsince\b[^.;,]{0,40}$/iu;
const RECORD_REACH = 140;
/** Length of "since", which may be a part of the date. */
const SINCE = 5;

/** The time at the head of a sentence; the only one that it names, where it stands before all of its figures. */
function headingOf(
  events: readonly Event[],
  { sentence, figures }: Readonly<{ sentence: Span; figures: readonly Figure[] }>,
): Event | undefined {
  const isWide = ({ when }: Event): boolean => dayOf(when) === undefined;
  const heading = events.find((event) => event.start - sentence.start <= MAX_HEADING && isWide(event));
  const [only, ...more] = events;
  const isBeforeAll = only !== undefined && figures.every(({ start }) => start >= only.end);
  return heading ?? (only && more.length === 0 && isWide(only) && isBeforeAll ? only : undefined);
}
