import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import type { Figure } from '../../../records/index.ts';
import { EVERYDAY_COUNTS, GENERAL_NOUNS } from '../words/countedWords.ts';
import { measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import { VAGUE_NUMBERS } from '../words/numberWords.ts';
import { nounPhraseAt, wordsOfPhrase } from './nounPhrase.ts';

/** "Of the boats in the bay, 14 were lost": what the numbers of the sentence are taken from. */
export function wholeOf(tokens: readonly Token[]): string | undefined {
  if (!/^(?:of|among)$/.test(lowerAt(tokens, 0))) return undefined;
  const range = nounPhraseAt(tokens, 1);
  if (VAGUE_NUMBERS.has(lowerAt(tokens, range?.first ?? -1))) return undefined;
  return range && wordsOfPhrase(tokens, range);
}

/** "one count of fraud": charges are counted from one on. */
const CHARGES: ReadonlySet<string> = new Set(['count', 'charge']);

/** "one person died", "over one hour"; not "one man", "one day", "if even one life can be saved". */
export function countsOne(
  tokens: readonly Token[],
  measured: Measured,
  { qualifiers, unit, measure }: Figure,
): boolean {
  if (unit !== null) return !/^(?:day|year|week|month)$/.test(unit) || measured.first < measured.at;
  if (CHARGES.has(measure)) return true;
  if (tokens.slice(measured.last + 1, measured.last + 4).some(({ lower }) => lower === 'every')) return false;
  const isTold = qualifiers.some((each) => !/^(?:per |planned|additional|total)/.test(each));
  const isPossible = tokens.some(({ lower }) => /^(?:if|even|could|can|any|no)$/.test(lower));
  return isTold && !isPossible && PEOPLE_MEASURES.has(measure);
}

type Told = Pick<Figure, 'what' | 'qualifiers' | 'role' | 'state'>;

/** Counts that are no news: small ones of everyday things, and a bare general noun of which nothing is told. */
export const isMinor = (measured: Measured, told: Told): boolean =>
  measured.unit === null &&
  measured.rule !== 'tally' &&
  told.role === undefined &&
  told.qualifiers.length === 0 &&
  (isEveryday(measured, told) || isUntold(told));

/** "two countries", "three men". */
function isEveryday({ low, high, kind }: Measured, { what }: Told): boolean {
  const isSmall = kind === 'word' && low !== null && low === high && low <= 3;
  return isSmall && EVERYDAY_COUNTS.has(what.toLowerCase().split(' ').at(-1) ?? '');
}

/** "145 million people", "two passengers": the label alone would mislead, and no rule found what is told of them. */
const isUntold = ({ what, state }: Told): boolean => state === undefined && GENERAL_NOUNS.has(what.toLowerCase());

/** The measure of the head noun: the last word before "of", "in", "for" …, in the singular's group. */
export function measureFor(what: string): string {
  const head = what.toLowerCase().split(/\s(?:of|in|on|for|from|at|to|with|who|that)\s/)[0] ?? '';
  const words = head.match(/[\p{L}-]+/gu) ?? [];
  return words.toReversed().map(measureOf).find(Boolean) ?? words.at(-1) ?? '';
}

const POSSIBLE = /^(?:could|may|might)$/;

/** "could be 3,000 metres deep", "as many as 40 clerks could be dismissed". */
export function isPossible(tokens: readonly Token[], { first }: Measured, end: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  const isBefore = before.some(({ lower, tag }) => POSSIBLE.test(lower) && tag === 'AUX');
  return isBefore || (POSSIBLE.test(lowerAt(tokens, end + 1)) && tokens[end + 1]?.tag === 'AUX');
}
