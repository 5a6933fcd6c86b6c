import type { Briefing } from '../../site/siteRecords.ts';
import { formatDate } from '../words/dates.ts';

/** From the first day of publication to the last: "14–20 March 2026"; one day alone; nothing where none is known. */
export function daysOf(briefings: readonly Briefing[]): string {
  const days = briefings.flatMap(({ document: { published } }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  return first === last ? formatDate(first) : formatDate(`${first}/${last}`);
}
