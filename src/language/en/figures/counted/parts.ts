import type { Counted, CountedContext, Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import type { Range } from '../../grammar/phrases.ts';
import { DOWN_WORDS, UP_WORDS } from '../../words/changeWords.ts';
import { COUNT_NOUNS } from '../../words/countedWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { TIME_UNITS } from '../../words/units.ts';
import { governorBefore, shareVerb, subjectOf } from '../clause.ts';
import { wordsOfPhrase } from '../nounPhrase.ts';

export const phrase = (tokens: readonly Token[], range: Range | undefined): Counted | undefined =>
  range && { what: wordsOfPhrase(tokens, range), last: range.last };
export const only = (what: string | undefined): Counted | undefined => (what ? { what } : undefined);

/** The token behind a number, its conversions in brackets and a mark that closes its quotation. */
export function behindAll(tokens: readonly Token[], { last, also }: Measured): number {
  const at = (also.at(-1)?.last ?? last - 1) + 2;
  const isClosing = /^(?:["”’]|'')$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start;
  return isClosing ? at + 1 : at;
}

/** "in the first quarter", "in May", "for a third year": when, not what. */
export function startsTime(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (
    (/^(?:DET|ADJ|NUM|ADV|PRON)$/.test(tokens[at]?.tag ?? '') ||
      /^(?:trailing|coming|following|ending|remaining)$/.test(lowerAt(tokens, at))) &&
    at < start + 4 &&
    !isTimeNoun(lowerAt(tokens, at))
  )
    at += 1;
  return isTimeNoun(lowerAt(tokens, at)) || /^(?:1[5-9]|20)\d\d$/.test(lowerAt(tokens, start));
}
const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter']);
const isTimeNoun = (lower: string): boolean =>
  isTimeWord(lower) || SEASONS.has(lower) || TIME_UNITS.has(lower.replace(/s$/, ''));

/** "the number of storks" → "storks"; "the total" → nothing. */
export function withoutCount(tokens: readonly Token[], range: Range): Range | undefined {
  const of = tokens.findIndex((token, index) => index > range.first && index < range.last && token.lower === 'of');
  const head = of > 0 ? of - 1 : range.last;
  // "passenger numbers"
  const isOwn = of < 0 && head > range.first && tokens[head - 1]?.tag === 'NOUN';
  if (isOwn || !COUNT_NOUNS.has(lowerAt(tokens, head))) return range;
  return of > 0 ? { first: of + 1, last: range.last } : undefined;
}

/** "2003's imbalance" → "imbalance". */
export function pastNumbers(tokens: readonly Token[], { first, last }: Range): Range {
  const number = tokens
    .slice(first, last)
    .findLastIndex(({ tag, lower }) => tag === 'NUM' || lower === '%' || /^(?:per)?cent$/.test(lower));
  if (number < 0) return { first, last };
  const start = first + number + 1;
  return { first: lowerAt(tokens, start) === "'s" ? start + 1 : start, last };
}

export const holdsNumber = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some(({ tag, lower }) => tag === 'NUM' || tag === 'SYM' || lower === '%');

/** "the 2022 median rent" → median rent. */
function withoutYear(tokens: readonly Token[], range: Range | undefined): Range | undefined {
  const at = range && tokens[range.first]?.tag === 'DET' ? range.first + 1 : range?.first;
  const isYear = at !== undefined && range && at < range.last && /^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? '');
  return range && isYear ? { first: at + 1, last: range.last } : range;
}

/** Verbs of those who tell a number. */
const SAYING =
  /^(?:sa(?:id|ys?)|told|tells?|found|finds?|show(?:s|ed|n)?|report(?:s|ed)?|estimate[sd]?|claim(?:s|ed)?|confirm(?:s|ed)?|announced?|note[sd]|added|adds|explain(?:s|ed)|argue[sd]|believe[sd]?|thinks?|thought|suggest(?:s|ed)?|warn(?:s|ed))$/;

/** "rents rose 8 percent to 1.9 million", "unemployment was 5 percent", "the number of storks doubled to 240": whose value it is. */
export function subject({ tokens, measured }: CountedContext): Counted | undefined {
  const governor = governorBefore(tokens, measured.first);
  // whoever says it has no such value
  if (!governor || SAYING.test(lowerAt(tokens, governor.verb))) return undefined;
  const range = subjectOf(tokens, governor.group);
  const counted = range && withoutYear(tokens, withoutCount(tokens, range));
  if (!counted || holdsNumber(tokens, counted)) return undefined;
  return only(wordsOfPhrase(tokens, counted));
}

/** "Women account for 40 percent of the staff": of whom or what it is the share. */
export function shareOfWhole({ tokens, measured }: CountedContext): Counted | undefined {
  const isOf = measured.unit === '%' && lowerAt(tokens, measured.last + 1) === 'of';
  const verb = isOf ? shareVerb(tokens, measured.first) : undefined;
  const range = verb === undefined ? undefined : subjectOf(tokens, verb);
  return range && !holdsNumber(tokens, range) ? only(wordsOfPhrase(tokens, range)) : undefined;
}

/** The noun of the count before; not of a sum ("paid tens of millions a day"). */
export function inherited({ tokens, measured, before }: CountedContext): Counted | undefined {
  const verb = lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1);
  const isSum = measured.kind === 'vague' && /^(?:paid|pays?|cost|costs|spent|lost|raised|earned|owed)$/.test(verb);
  return !isSum && (measured.unit === null || measured.kind === 'fraction') ? only(before) : undefined;
}

/** A stretch of time; "60 hours per week" is a rate. */
export const isDuration = ({ tokens, measured: { unit, last } }: CountedContext): boolean =>
  unit !== null && TIME_UNITS.has(unit) && !/^(?:per|a|an|each|every)$/.test(lowerAt(tokens, last + 1));

/** "rose 5 percent in May": behind a change, "in" tells when or where, not what. */
export function isChanged({ tokens, measured }: CountedContext): boolean {
  const verb = lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1);
  const near = [measured.first - 1, measured.first - 2, measured.first - 3].map((at) => lowerAt(tokens, at));
  return UP_WORDS.has(verb) || DOWN_WORDS.has(verb) || near.some((word) => /^(?:up|down)$/.test(word));
}
