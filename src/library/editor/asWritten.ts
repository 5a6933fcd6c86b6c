import { MONTHS, parseWrittenDate } from '../../readers/dates.ts';
import { datePartsOf, edtfOf } from '../../records/index.ts';

/** Fields that hold a date, and those that are text even where their words are digits. */
const DATES = new Set(['published', 'updated', 'asOf', 'when']);
const TEXTS = new Set([
  'title',
  'subtitle',
  'publisher',
  'what',
  'words',
  'label',
  'remark',
  'note',
  'unit',
  'slug',
  'match',
]);
const SWITCHES = new Set(['hide', 'approx', 'private', 'offline']);
const LISTS = new Set(['same', 'not', 'join', 'part', 'documents', 'outlets']);

/**
 * What people write, as the schemas have it: "15 March 2026" → "2026-03-15", one author alone → a list of one, "yes" →
 * true, digits for words → words. What it does not know it leaves, for the schema to judge.
 */
export function asWritten(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => asWritten(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fieldAsWritten(name, inner)]));
  }
  return value;
}

function fieldAsWritten(name: string, value: unknown): unknown {
  const isSingle = typeof value === 'string' || typeof value === 'number';
  if (isSingle && DATES.has(name)) return dateAsWritten(String(value));
  if (typeof value === 'string' && name === 'authors') return splitAuthors(value);
  if (typeof value === 'string' && SWITCHES.has(name)) return switchAsWritten(value);
  if (typeof value === 'number' && TEXTS.has(name)) return String(value);
  if (isSingle && LISTS.has(name)) return [String(value)];
  // "words" of the publishing policy is a number.
  return name === 'publishing' ? value : asWritten(value, name);
}

/** "Ana Brand; Tom Ruiz" → both. A comma may stand inside of a name: "Brand, Ana". */
export const splitAuthors = (value: string): string[] =>
  value
    .split(/\s*;\s*/)
    .map((author) => author.trim())
    .filter(Boolean);

/** YAML 1.1 took these for switches, and people still write them. */
const switchAsWritten = (value: string): unknown =>
  /^(?:yes|on|true)$/i.test(value) ? true : /^(?:no|off|false)$/i.test(value) ? false : value;

/** "15 March 2026", "2026-3-15", "March 2026" → EDTF; anything else as it is. */
export function dateAsWritten(value: string): string {
  const text = value.trim();
  const [, year, month, day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (year && month) {
    const padded = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
    return datePartsOf(padded) ? padded : text;
  }
  const [, name = '', ofYear] = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? [];
  const number = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (ofYear && number > 0) return edtfOf({ year: Number(ofYear), month: number });
  return /^\d{4}|\//.test(text) ? text : (parseWrittenDate(text) ?? text);
}
