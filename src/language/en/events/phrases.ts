import type { Event } from '../../../records/index.ts';
import { MONTHS, WEEKDAYS } from '../words/timeWords.ts';

/** Commented pieces of the patterns; each names what it catches. */
export const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
export const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})';
export const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const PART =
  '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he beginning of|[Tt]he middle of|[Tt]he end of|[Bb]eginning of|[Ee]nd of)';
export const NUMBER =
  '(?<count>(?<![\\d,.])\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a few|several)';
export const UNIT = '(?<unit>day|week|month|year)s?';
export const DASH = '(?:-|–|—| ?[-–—] | to | and | through | until )';

export const monthOf = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase()) ?? 0;

/** "early", "mid" or "late" as the words say it. */
export function partOf(words: string | undefined): Event['part'] | undefined {
  if (!words) return undefined;
  if (/early|beginning/i.test(words)) return 'early';
  return /mid/i.test(words) ? 'mid' : 'late';
}

/** Days since Sunday of a day's name. */
export const weekdayNumber = (name: string | undefined): number => WEEKDAYS.indexOf((name ?? '').toLowerCase());
