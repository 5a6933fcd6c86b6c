import { edtfOf, parseEdtfDate } from '../records/index.ts';

/** The first letters of the English names. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** First letters of months in German, French, Spanish, Italian, Portuguese and Dutch that are not those of English. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  abr: 4,
  aou: 8,
  ago: 8,
  avr: 4,
  dez: 12,
  dic: 12,
  déc: 12,
  ene: 1,
  fev: 2,
  fév: 2,
  gen: 1,
  giu: 6,
  lug: 7,
  mag: 5,
  mai: 5,
  mär: 3,
  mei: 5,
  out: 10,
  okt: 10,
  set: 9,
  maa: 3,
  jän: 1,
};

/** No document of today was published before there were newspapers: "0001-01-01" is an empty field of a database. */
const FIRST_YEAR = 1600;
/** And none is of a later century: "3609" is a clock that was wrong. */
const LAST_YEAR = 2100;

/** Year first: "2019-11-20T01:39:00Z", "2019/11/20 01:39", "20191120". */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d{3})/;
/** "November 20, 2019", "Nov. 20th 2019 1:39 am". */
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
/** "20 November 2019", "Wed, 20 Nov 2019 01:39:00 GMT". */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er)?[ -](?:de )?(\p{L}{3,10})\.?,?[ -](?:de )?(\d{4})(?!\d)/iu;

/** "20.11.2019", "Freitag, 20. 11. 2019": with full stops the day comes first wherever they are written so. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

/** "2018年10月7日", "2018 年 10 月 7 日". */
const WITH_SIGNS = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;

/**
 * The day that a date in markup, a mail header or an export means, as written there, without moving it to another time
 * zone: "Wed, 20 Nov 2019 01:39:00 -0500" → "2019-11-20". Undefined for what is no date or does not exist; a date of
 * figures alone counts only with its year first or with full stops, since 03/04/2019 means two days.
 */
export function parseWrittenDate(value: string): string | undefined {
  const date = findDate(value);
  const year = Number(date?.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : undefined;
}

function findDate(value: string): string | undefined {
  const text = value.trim().slice(0, 100);
  const first = YEAR_FIRST.exec(text);
  if (first) return parseEdtfDate(`${first[1]}-${first[3]}-${first[4]}`);
  const signs = WITH_SIGNS.exec(text);
  if (signs) return edtf(Number(signs[1]), Number(signs[2]), Number(signs[3]));
  const dotted = DOTTED.exec(text);
  if (dotted) return edtf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const month = MONTH_FIRST.exec(text);
  if (month) return dateOf(month[3], month[1], month[2]);
  const day = DAY_FIRST.exec(text);
  if (day) return dateOf(day[3], day[2], day[1]);
  return parseEdtfDate(text);
}

function dateOf(year = '', monthName = '', day = ''): string | undefined {
  const month = monthNamed(monthName.toLowerCase());
  return month ? edtf(Number(year), month, Number(day)) : undefined;
}

const edtf = (year: number, month: number, day: number): string | undefined =>
  parseEdtfDate(edtfOf({ year, month, day }));

/** "november", "Nov", "août" → 11, 11, 8. French "juin" and "juillet" begin alike. */
function monthNamed(name: string): number {
  if (name.startsWith('jui')) return name.startsWith('juin') ? 6 : 7;
  const first = name.slice(0, 3);
  return MONTHS.indexOf(first) + 1 || (OTHER_MONTHS[first] ?? 0);
}
