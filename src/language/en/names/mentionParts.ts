import { isCapitalised, type Token } from '../../../pipeline/language/index.ts';
import { isGivenName, isPlaceName } from '../../names/index.ts';
import { COUNTRY_NAMES } from '../words/countries.ts';
import {
  FIELDS_OF_WORK,
  NAME_PARTICLES,
  PERSON_TITLES,
  PLACE_WORDS,
  SURVEYS,
  TITLE_PARTS,
} from '../words/nameWords.ts';
import { isHeadOfBody } from './mentionRuns.ts';
import { isDemonym, isEverydayWord, wordOf } from './words.ts';

export type Part = Readonly<{ first: number; last: number; hasTitle: boolean }>;

/** A run without its titles; "Lake College expert Kim Roe" has none in one run, "Boston Globe Editor Kim Roe" has two names. */
export function partsOfRun(tokens: readonly Token[], first: number, last: number): Part[] {
  const title = findTitle(tokens, first, last);
  if (title !== undefined) {
    let from = title;
    while (from > first && isTitleWord(tokens[from - 1])) from -= 1;
    while (from > first && isDemonym(tokens[from - 1]?.lower ?? '')) from -= 1;
    let start = title + 1;
    while (start < last && TITLE_PARTS.has(wordOf(tokens[start]))) start += 1; // Chief Executive Ana Lind
    const isOne = last - start < MAX_NAME && !isHeadOfBody(tokens[last]) && !isJoined(tokens, start, last);
    const parts = isOne ? [{ first: start, last, hasTitle: true }] : partsOfRun(tokens, start, last);
    const behind = parts.map((part, index) => (index === 0 ? { ...part, hasTitle: true } : part));
    return from > first ? [...partsOfRun(tokens, first, from - 1), ...behind] : behind;
  }
  const country = countryEnd(tokens, first, last);
  if (country !== undefined) {
    return [{ first, last: country, hasTitle: false }, ...partsOfRun(tokens, country + 1, last)];
  }
  const given = findGivenInside(tokens, first, last);
  if (given !== undefined) {
    return [
      { first, last: given - 1, hasTitle: false },
      { first: given, last, hasTitle: false },
    ];
  }
  return [{ first, last, hasTitle: isTitle(tokens[first - 1]) }];
}

/** Behind a title so many words are one name, whatever each can be else: "Judge Lowmere Innes QC". */
const MAX_NAME = 3;

const isJoined = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some((token) => !isCapitalised(token));

/** "U.S. Treasuries", "South Korea Kim Roe": a country before what is neither a body nor a place of that name. */
function countryEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let end = Math.min(first + 2, last - 1); end >= first; end -= 1) {
    const name = tokens
      .slice(first, end + 1)
      .map(({ text }) => text)
      .join(' ');
    if (!COUNTRY_NAMES.has(name.toLowerCase()) || isPlaceName(`${name} ${tokens[end + 1]?.text}`)) continue;
    const isSurvey = wordOf(tokens[last]) === 'survey' && SURVEYS.has(wordOf(tokens[last - 1]));
    const isWhole =
      isSurvey || isHeadOfBody(tokens[last]) || PLACE_WORDS.has(wordOf(tokens[last])) || isGivenName(name);
    return isWhole ? undefined : end;
  }
  return undefined;
}

/** Index of the last title within a run that a name follows. */
function findTitle(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let at = last - 1; at >= first; at -= 1) {
    if (!isTitle(tokens[at])) continue;
    if (/^(?:the|of)$/.test(tokens[at - 1]?.lower ?? '') && at > first) continue; // Office of the Attorney General
    if (ROYAL.test(wordOf(tokens[at])) && isHeadOfBody(tokens[last]) && last - at > 1) continue; // King Otto Hospital
    const isSaintOrBody =
      tokens.slice(at + 1, last + 1).some((token) => isHeadOfBody(token)) && !isGivenName(tokens[at + 1]?.text ?? '');
    if (!isSaintOrBody) return at;
  }
  return undefined;
}

const ROYAL = /^(?:king|queen|prince|princess|emperor|empress|pope)$/;

/** Where a given name begins the name of somebody behind the name of something else: "State John Kerry" → at John. */
function findGivenInside(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 2 || isHeadOfBody(tokens[last]) || PLACE_WORDS.has(wordOf(tokens[last]))) return undefined;
  for (let at = last - 1; at > first; at -= 1) {
    const before = tokens[at - 1];
    const isSure = isGivenName(tokens[at]?.text ?? '') && !isPlaceName(tokens[at]?.text ?? '');
    const isPlaceOf = at - 1 === first && wordOf(tokens[first - 1]) === 'of' && isPlaceName(before?.text ?? '');
    if (!isSure || !before || (isNameLike(before) && !isPlaceOf) || NAME_PARTICLES.has(before.lower)) continue;
    if (
      isHeadOfBody(before) ||
      FIELDS_OF_WORK.has(before.lower) ||
      isEverydayWord(before.lower) ||
      isPlaceName(before.text) ||
      isDemonym(before.lower)
    ) {
      return at;
    }
  }
  return undefined;
}

const isNameLike = (token: Token): boolean => isGivenName(token.text) || /^\p{Lu}\.?$/u.test(token.text);

/** Titles that only their capitals tell from words. */
const CAPITAL_TITLES: ReadonlySet<string> = new Set(['ADA', 'AG', 'DA', 'PM', 'VP']);

/** Whether a word stands before the names of people: "Mr", "Mayor", "DA". */
export const isTitle = (token: Token | undefined): boolean => {
  const word = wordOf(token);
  return (
    CAPITAL_TITLES.has(token?.text ?? '') ||
    PERSON_TITLES.has(word) ||
    word.endsWith('-general') ||
    word.endsWith('-elect')
  );
};

export const isTitleWord = (token: Token | undefined): boolean => isTitle(token) || TITLE_PARTS.has(wordOf(token));
