import { parseWrittenDate } from '../dates.ts';
import { dayInAddress, type ShownDay } from './shownDate.ts';

/** What a page says of the day on which it was published, the most trusted first. */
export type DaySources = Readonly<{
  /** Values of fields that are for it, found as they are asked for. */
  fields: Iterable<string>;
  /** Those of them that may be moments. */
  moments: () => Iterable<string>;
  /** Values of fields that hold the day of the last change as well. */
  loose: readonly string[];
  /** Values that linked data give for the page as a page. */
  ofPage: () => Iterable<string>;
  url: string | undefined;
  shown: () => ShownDay | undefined;
}>;

/**
 * The day of publication. A moment that is written in Greenwich's time is a day sooner or later where the page is made:
 * there the day that its address, another field or the page itself gives holds.
 */
export function findPublishedDay(sources: DaySources): string | undefined {
  const { fields, loose, ofPage, url, shown } = sources;
  for (const written of fields) {
    const day = parseWrittenDate(written);
    if (day) return localDay(written, sources) ?? day;
  }
  const inAddress = dayInAddress(url);
  if (inAddress) return inAddress;
  const seen = shown();
  if (seen?.isTelling) return seen.day;
  return firstDay(loose) ?? firstDay(ofPage()) ?? seen?.day;
}

function firstDay(values: Iterable<string>): string | undefined {
  for (const value of values) {
    const day = parseWrittenDate(value);
    if (day) return day;
  }
  return undefined;
}

const IN_GREENWICH = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]00:?00|UTC|GMT)$/i;
/** Clocks run up to twelve hours behind and fourteen before those of Greenwich. */
const MAX_BEHIND = 12;
const MAX_BEFORE = 14;

function localDay(written: string, { moments, loose, url, shown }: DaySources): string | undefined {
  const [, day, hour] = IN_GREENWICH.exec(written) ?? [];
  if (!day) return undefined;
  const near = [
    ...(Number(hour) < MAX_BEHIND ? [besideDay(day, -1)] : []),
    ...(Number(hour) >= 24 - MAX_BEFORE ? [besideDay(day, 1)] : []),
  ];
  const isNear = (other: string | undefined): boolean => other !== undefined && near.includes(other);
  const moment = Date.parse(written);
  const sameMoment = [...moments(), ...loose].filter(
    (value) => !IN_GREENWICH.test(value) && Math.abs(Date.parse(value) - moment) < A_MINUTE,
  );
  const told = [...sameMoment.map(parseWrittenDate), dayInAddress(url)].find(isNear);
  if (told) return told;
  const seen = near.length ? shown() : undefined;
  return seen?.isTelling && isNear(seen.day) ? seen.day : undefined;
}

const A_MINUTE = 60_000;

const besideDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * A_MINUTE).toISOString().slice(0, 10);
