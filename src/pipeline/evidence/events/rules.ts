import { CALENDAR_RULES, YEAR_RULES } from './calendarRules.ts';
import type { DateRule } from './phrases.ts';
import { RELATIVE_RULES } from './relativeRules.ts';

export type { DateContext, Resolved } from './phrases.ts';

/** In the order in which they are tried at a place: the longer phrase before the shorter. */
export const DATE_RULES: readonly DateRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES, ...YEAR_RULES];
