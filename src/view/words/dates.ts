import { type DateParts, datePartsOf, type Event, partOfYearOf } from '../../records/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * An EDTF date in words; what is no EDTF date comes back as it stands.
 * "2025-06-17" → "17 June 2025"; "2025-22" → "summer 2025"; "2025-06-01/2025-06-14" → "1–14 June 2025"; "2025~" → "about 2025"
 */
export function formatDate(edtf: string): string {
  const part = partOfYearOf(edtf);
  if (part) return `${part.name} ${part.year}`;
  const [from = '', to] = edtf.split('/');
  const start = datePartsOf(from);
  const end = to === undefined ? undefined : datePartsOf(to);
  if (!start) return edtf;
  const about = /[~%]$/.test(from) ? 'about ' : '';
  const doubtful = /[?%]$/.test(from) ? ' (uncertain)' : '';
  return end ? formatInterval(start, end) : `${about}${formatParts(start)}${doubtful}`;
}

/** The date of an event with the part of the month or year that the text narrows it down to: "late June 2025". */
export const formatEventDate = (event: Pick<Event, 'when' | 'part'>): string =>
  event.part ? `${event.part === 'mid' ? 'mid-' : `${event.part} `}${formatDate(event.when)}` : formatDate(event.when);

function formatParts({ year, month, day }: DateParts): string {
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1];
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

function formatInterval(start: DateParts, end: DateParts): string {
  if (start.year === end.year && start.month === end.month && start.day !== undefined && end.day !== undefined) {
    return `${start.day}–${formatParts(end)}`;
  }
  const from = start.year === end.year ? formatParts(start).replace(` ${start.year}`, '') : formatParts(start);
  return `${from} – ${formatParts(end)}`;
}

/** What `<time datetime>` accepts, or undefined where HTML has no notation for it: an interval. "2025~" → "2025" */
export function datetimeOf(edtf: string): string | undefined {
  const plain = edtf.replace(/[~?%]$/, '');
  return datePartsOf(plain) ? plain : undefined;
}
