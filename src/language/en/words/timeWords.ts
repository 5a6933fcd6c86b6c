/** Names of days and months, which stand beside a verb without being its subject or object. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** In the order of the calendar; abbreviations as English-language agencies write them. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan.', 1],
  ['jan', 1],
  ['february', 2],
  ['feb.', 2],
  ['feb', 2],
  ['march', 3],
  ['mar.', 3],
  ['april', 4],
  ['apr.', 4],
  ['may', 5],
  ['june', 6],
  ['jun.', 6],
  ['july', 7],
  ['jul.', 7],
  ['august', 8],
  ['aug.', 8],
  ['aug', 8],
  ['september', 9],
  ['sept.', 9],
  ['sept', 9],
  ['sep.', 9],
  ['october', 10],
  ['oct.', 10],
  ['oct', 10],
  ['november', 11],
  ['nov.', 11],
  ['nov', 11],
  ['december', 12],
  ['dec.', 12],
  ['dec', 12],
]);

/** Nouns of time that stand alone as an adverbial: "said last week". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'afternoon',
  'day',
  'days',
  'evening',
  'hour',
  'hours',
  'minute',
  'minutes',
  'month',
  'months',
  'morning',
  'night',
  'today',
  'tomorrow',
  'tonight',
  'week',
  'weekend',
  'weeks',
  'year',
  'years',
  'yesterday',
]);

/** Whether a word, in lower case, names a day, a month or a time of the day. */
export const isTimeWord = (lower: string): boolean =>
  WEEKDAYS.some((day) => day === lower) || MONTHS.has(lower) || TIME_NOUNS.has(lower);
