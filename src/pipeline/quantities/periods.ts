import { dayRangeOf } from '../../records/index.ts';
import { isSlip, type Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';

/** Two years, or one year and what no text narrows down; a month round the day of the other is no other period. */
export function areOfTwoPeriods(meeting: Meeting): boolean {
  const { a, b, values } = meeting;
  if (a.period === b.period) return false;
  if (a.period !== undefined && b.period !== undefined) {
    return !isWithin(a.period, b) && !isWithin(b.period, a);
  }
  if (values === 'same' || values === 'compatible' || isSlip(meeting)) return false;
  return a.period !== undefined ? !isWithin(a.period, b) : b.period !== undefined && !isWithin(b.period, a);
}

const LONGEST_PERIOD_DAYS = 31;

/** Whether a period is the month or less in which the other figure has its day. */
function isWithin(period: string, { day, published, period: own }: Mention): boolean {
  const range = period.startsWith('since ') ? undefined : dayRangeOf(period);
  if (!range || range.last - range.first > LONGEST_PERIOD_DAYS) return false;
  const ownRange = own === undefined ? undefined : dayRangeOf(own);
  if (own !== undefined)
    return (
      ownRange !== undefined &&
      range.first >= ownRange.first &&
      range.last <= ownRange.last &&
      ownRange.last - ownRange.first <= LONGEST_PERIOD_DAYS
    );
  const when = day ?? published;
  return when !== undefined && range.first <= when && when <= range.last + LONGEST_PERIOD_DAYS;
}
