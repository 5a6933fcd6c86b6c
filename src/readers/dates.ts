import { edtfOf, parseEdtfDate } from '../records/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** No document of today was published before there were newspapers: "0001-01-01" is an empty field of a database. */
const FIRST_YEAR = 1600;

/** Year first: "2019-11-20T01:39:00Z", "2019/11/20 01:39", "20191120". */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{3})/;
/** "November 20, 2019", "Nov. 20th 2019 1:39 am". */
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
/** "20 November 2019", "Wed, 20 Nov 2019 01:39:00 GMT". */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;

/**
 * The day that a date in markup, a mail header or an export means, as written there, without moving it to another time
 * zone: "Wed, 20 Nov 2019 01:39:00 -0500" → "2019-11-20". Undefined for what is no date or does not exist; a date of
 * figures alone counts only with its year first, since 03/04/2019 means two days.
 */
export function parseWrittenDate(value: string): string | undefined {
  const date = findDate(value);
  return date && Number(date.slice(0, 4)) >= FIRST_YEAR ? date : undefined;
}

function findDate(value: string): string | undefined {
  const text = value.trim().slice(0, 100);
  const first = YEAR_FIRST.exec(text);
  if (first) return parseEdtfDate(`${first[1]}-${first[3]}-${first[4]}`);
  const month = MONTH_FIRST.exec(text);
  if (month) return dateOf(month[3], month[1], month[2]);
  const day = DAY_FIRST.exec(text);
  if (day) return dateOf(day[3], day[2], day[1]);
  return parseEdtfDate(text);
}

function dateOf(year = '', monthName = '', day = ''): string | undefined {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  return month ? parseEdtfDate(edtfOf({ year: Number(year), month, day: Number(day) })) : undefined;
}
