/**
 * Dates in the Extended Date/Time Format, levels 0 and 1 as far as documents need them (ISO 8601-2, Library of
 * Congress EDTF): "2025", "2025-08", "2025-08-31", "2025~", "2025-06-01/2025-06-14".
 */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

export type DateParts = Readonly<{ year: number; month?: number; day?: number }>;

/** Year, month and day as far as the text gives them; undefined where it is no date that exists: 2025-02-30. */
export function datePartsOf(edtf: string): DateParts | undefined {
  const match = DATE.exec(edtf);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `{ year: 2025, month: 8 }` → "2025-08". */
export function edtfOf(parts: DateParts): string {
  const year = String(parts.year).padStart(4, '0');
  if (parts.month === undefined) return year;
  const month = `${year}-${String(parts.month).padStart(2, '0')}`;
  return parts.day === undefined ? month : `${month}-${String(parts.day).padStart(2, '0')}`;
}

/** A date as front matter and markup write it, cut to its day: "2025-08-31T10:00:00Z" → "2025-08-31". */
export function parseEdtfDate(value: string): string | undefined {
  const text = value.trim().replace(/[T ]\d{2}:\d{2}.*$/, '');
  return datePartsOf(text) ? text : undefined;
}

/** First months of the parts of a year that are no month, by their code (EDTF levels 1 and 2). */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [name: string, firstMonth: number]>> = {
  '21': ['spring', 3],
  '22': ['summer', 6],
  '23': ['autumn', 9],
  '24': ['winter', 12],
  '33': ['first quarter of', 1],
  '34': ['second quarter of', 4],
  '35': ['third quarter of', 7],
  '36': ['fourth quarter of', 10],
};
export type PartOfYear = Readonly<{ year: number; name: string; firstMonth: number }>;

/** A season or quarter: "2016-22" → summer 2016; undefined for everything else. */
export function partOfYearOf(edtf: string): PartOfYear | undefined {
  const [, year, code = ''] = /^(\d{4})-(\d{2})$/.exec(edtf) ?? [];
  const [name, firstMonth] = PARTS_OF_YEAR[code] ?? [];
  return name && firstMonth ? { year: Number(year), name, firstMonth } : undefined;
}

/** Its three months, a season as news of the northern hemisphere means it; winter ends in the next year. */
function daysOfPart({ year, firstMonth }: PartOfYear): { first: number; last: number } {
  const [endYear, endMonth] = firstMonth === 12 ? [year + 1, 2] : [year, firstMonth + 2];
  return { first: dayNumber(year, firstMonth, 1), last: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)) };
}

/** First and last day that a date, a season, a quarter or an interval may mean, as days since 1970; undefined for what is no date. */
export function dayRangeOf(edtf: string): { first: number; last: number } | undefined {
  const part = partOfYearOf(edtf);
  if (part) return daysOfPart(part);
  const [from, to = from] = edtf.split('/');
  const start = datePartsOf(from ?? '');
  const end = datePartsOf(to ?? '');
  if (!start || !end) return undefined;
  const first = dayNumber(start.year, start.month ?? 1, start.day ?? 1);
  const month = end.month ?? 12;
  return { first, last: dayNumber(end.year, month, end.day ?? daysInMonth(end.year, month)) };
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);

/** The date of a day number. */
export function dateOfDay(days: number): Required<DateParts> {
  const date = new Date(days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
