import { type DateParts, dateOfDay, dayNumber, daysInMonth, edtfOf } from '../../../records/index.ts';

/** A day that others are counted from. */
export type Day = Required<DateParts>;
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** The day as far as the parts tell: a month counts from its first. */
export const dayOf = ({ year, month = 1, day = 1 }: DateParts): Day => ({ year, month, day });

const numberOf = ({ year, month, day }: Day): number => dayNumber(year, month, day);

/** How many days lie between two days. */
export const distance = (a: Day, b: Day): number => Math.abs(numberOf(a) - numberOf(b));

/** Whether `a` lies after `b`, by whole days. */
export const isAfter = (a: Day, b: Day): boolean => numberOf(a) > numberOf(b);

export const addDays = (day: Day, count: number): Day => dateOfDay(numberOf(day) + count);

/** The month `count` months on; the day is kept where the month has it. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const index = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) };
}

/** Days since Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((numberOf(day) + 4) % 7) + 7) % 7;

/** The last such weekday (days since Sunday) on or before `from`, or the first after it. */
export function nearestWeekday(wanted: number, from: Day, isFuture: boolean): Day {
  const back = (weekdayOf(from) - wanted + 7) % 7;
  return isFuture ? addDays(from, 7 - back || 7) : addDays(from, -back);
}

/** Monday to Sunday of the week that holds `day`, as an interval. */
export function weekOf(day: Day): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return `${edtfOf(monday)}/${edtfOf(addDays(monday, 6))}`;
}

/** The date `count` units away from a day, only as exact as the unit: three years → a year, two months → a month. */
export function shift(from: Day, count: number, unit: TimeUnit): string {
  if (unit === 'year') return edtfOf({ year: from.year + count });
  if (unit === 'month') {
    const { year, month } = addMonths(from, count);
    return edtfOf({ year, month });
  }
  return unit === 'week' ? weekOf(addDays(from, count * 7)) : edtfOf(addDays(from, count));
}
