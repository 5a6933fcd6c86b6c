import type { DateRule, EventRules } from '../../../pipeline/evidence/events/rules.ts';
import { CALENDAR_RULES, YEAR_RULES } from './calendarRules.ts';
import { happeningAt } from './happening.ts';
import { outlookOf } from './outlook.ts';
import { RELATIVE_RULES } from './relativeRules.ts';
import { readStamp } from './stamp.ts';
import { barOf } from './tells.ts';

/** In the order in which they are tried at a place: the longer phrase before the shorter. */
export const DATE_RULES: readonly DateRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES, ...YEAR_RULES];

/** How English dates what happens. */
export const EVENT_RULES: EventRules = { dates: DATE_RULES, outlookOf, readStamp, barOf, happeningAt };
