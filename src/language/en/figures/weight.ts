import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import type { Figure } from '../../../records/index.ts';
import { isReportForm } from '../claims/cues.ts';
import { EVERYDAY_COUNTS, HOMES } from '../words/countedWords.ts';
import { measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import { VAGUE_NUMBERS } from '../words/numberWords.ts';
import { doubtsOf, type Told } from './doubts.ts';
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

/** Counts that are no news: small ones of everyday things, and what is told in passing. */
export const isMinor = (tokens: readonly Token[], measured: Measured, told: Told): boolean =>
  isPlainCount(tokens, measured, told) || doubtsOf(tokens, measured, told).length > 0;

const isPlainCount = (tokens: readonly Token[], measured: Measured, told: Told): boolean =>
  measured.unit === null &&
  measured.rule !== 'tally' &&
  (isPopulation(tokens, measured) ||
    (told.role === undefined &&
      told.qualifiers.length === 0 &&
      (isEveryday(measured, told) || areSources(measured, told))));

/** "a nation of 145 million people", "the coastal city of 90,000": how large a place is, told in passing. */
const isPopulation = (tokens: readonly Token[], { first }: Measured): boolean =>
  lowerAt(tokens, first - 1) === 'of' && HOMES.has(lowerAt(tokens, first - 2));

/** "Two aides said": who tells, not what. */
const areSources = ({ low, high }: Measured, { state }: Told): boolean =>
  low !== null && low === high && low < MANY && state !== undefined && reports(state);
const MANY = 10;

/** "two countries", "three men". */
function isEveryday({ low, high, kind }: Measured, { what, state }: Told): boolean {
  const isSmall = kind === 'word' && low !== null && low === high && low <= 3;
  const isTold = state !== undefined && PERSONS.test(what.toLowerCase()) && !reports(state);
  return isSmall && !isTold && EVERYDAY_COUNTS.has(what.toLowerCase().split(' ').at(-1) ?? '');
}

/** "said the plan failed"; not "found in a barn". */
const reports = (state: string): boolean => {
  const [verb = '', next = ''] = state.toLowerCase().split(' ');
  return isReportForm(verb) && !/^(?:in|on|at|near|under|dead|alive|guilty|inside|among|by|to)$/.test(next);
};

/** Of whom it is news what became of two or three. */
const PERSONS = /^(?:people|children|women|girls|boys)$/;

/** The measure of the head noun: the last word before "of", "in", "for" …, in the singular's group. */
export function measureFor(what: string): string {
  const head = what.toLowerCase().split(/\s(?:of|in|on|for|from|at|to|with|who|that)\s/)[0] ?? '';
  const words = head.match(/[\p{L}-]+/gu) ?? [];
  return words.toReversed().map(measureOf).find(Boolean) ?? words.at(-1) ?? '';
}

/** "30,000 people are set to be evacuated", "40 expected to attend": what is still to come. */
export function outlookOf(tokens: readonly Token[], end: number): Figure['phase'] {
  let at = end + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') && at < end + 5) at += 1;
  const [word, joint] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (joint !== 'to' || !/^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? '')) return undefined;
  const isTold = word === 'expected' || tokens.slice(end + 1, at).some(({ tag }) => tag === 'AUX');
  return PLANNED.test(word) ? 'planned' : isTold && EXPECTED.test(word) ? 'expected' : undefined;
}
const PLANNED = /^(?:set|due|scheduled|slated|planned|booked|invited)$/;
const EXPECTED = /^(?:expected|likely|forecast|projected|bound|poised)$/;

/** "90 are now believed to have died", "two people are feared dead": the predicate says that it is believed. */
export function isBelieved(tokens: readonly Token[], end: number): boolean {
  let at = end + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') && at < end + 5) at += 1;
  return at > end + 1 && BELIEVED.test(lowerAt(tokens, at));
}
const BELIEVED = /^(?:believed|thought|feared|presumed|understood)$/;

const POSSIBLE = /^(?:could|may|might)$/;

/** "may have died": what has happened already, if it has. */
export const isPast = (tokens: readonly Token[], end: number): boolean =>
  POSSIBLE.test(lowerAt(tokens, end + 1)) && lowerAt(tokens, end + 2) === 'have';

/** "could be 3,000 metres deep", "as many as 40 clerks could be dismissed". */
export function isPossible(tokens: readonly Token[], { first }: Measured, end: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  const isBefore = before.some(({ lower, tag }) => POSSIBLE.test(lower) && tag === 'AUX');
  return isBefore || (POSSIBLE.test(lowerAt(tokens, end + 1)) && tokens[end + 1]?.tag === 'AUX');
}
