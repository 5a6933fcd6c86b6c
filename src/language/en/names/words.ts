import type { Token } from '../../../pipeline/language/index.ts';
import { COUNTRIES, COUNTRY_NAMES } from '../words/countries.ts';
import { NEWS_WORDS } from '../words/newsWords.ts';

const EVERYDAY_WORDS: ReadonlySet<string> = new Set(NEWS_WORDS.trim().split(/\s+/));

/** The token's word in small letters without a point at its end; "" where there is none. */
export const wordOf = (token: Token | undefined): string =>
  token?.lower.replace(/(?<=\p{L}{2})\.$|(?<=^\p{L})\.$/u, '') ?? '';

/** Whether a word, in small letters, stands in reports of whatever event: "police", "residents". */
export const isEverydayWord = (lower: string): boolean =>
  EVERYDAY_WORDS.has(lower) || (lower.endsWith('s') && EVERYDAY_WORDS.has(lower.slice(0, -1)));

/** What people of a country are called, and what is theirs: "korean", "koreans"; no country's name. */
export function isDemonym(lower: string): boolean {
  if (COUNTRY_NAMES.has(lower)) return false;
  return (
    COUNTRIES.has(lower) ||
    (lower.endsWith('s') && COUNTRIES.has(lower.slice(0, -1)) && !COUNTRY_NAMES.has(lower.slice(0, -1)))
  );
}
