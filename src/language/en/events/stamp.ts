import type { Stamp } from '../../../pipeline/evidence/events/rules.ts';
import { DAY, MONTH, monthOf, WEEKDAY, YEAR } from './phrases.ts';

const STAMP = new RegExp(
  `^(?:${WEEKDAY},? )?(?:${DAY} ${MONTH}|${MONTH.replace('month', 'first')} ${DAY.replace('day', 'number')}),?(?: ${YEAR})?,?(?: (?:at )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)$`,
);

/** "5 June, 08:10", "Sunday 15 March 2026": a line that dates the post below it in a live blog. */
export function readStamp(line: string): Stamp | undefined {
  const match = STAMP.exec(line);
  if (!match) return undefined;
  const { day, month, first, number, year } = match.groups ?? {};
  const { length } = match[0].replace(/,?(?: (?:at )?\d{1,2}[:.h]\d{2}.*)$/, '');
  return {
    month: monthOf(month ?? first),
    day: Number(day ?? number),
    length,
    ...(year ? { year: Number(year) } : {}),
  };
}
