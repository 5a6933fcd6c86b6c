import type { Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { COUNT_NOUNS, NOUNS_FOR } from '../words/countedWords.ts';
import { measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import { STATUS_ADJECTIVES, STATUS_NOUNS } from '../words/statusWords.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { isPlural } from './plurals.ts';

const NOUNISH = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const SKIPPED = /^(?:[“"”]|''|of|the|these|those|its|his|her|their|our|a|an|such|new|all|-)$/;

/** The words of some tokens, spaced as the text has them. */
export const wordsOf = (tokens: readonly Token[], { first, last }: Range): string =>
  tokens.slice(first, last + 1).reduce((words, token, index, list) => {
    const gap = index > 0 && (list[index - 1] as Token).end < token.start ? ' ' : '';
    return words + gap + token.text;
  }, '');

/** The same without an article or a number in front: "the 22 jurors" → "jurors". */
export const wordsOfPhrase = (tokens: readonly Token[], range: Range): string =>
  wordsOf(tokens, range)
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/^(?:(?:the|a|an|its|his|her|their|our|this|that|these|those|several|many|some)\s+)?(?:[\d,.]+\s+)?/i, '')
    .replace(/^(?:['’‘]?s|of(?: the)?|(?:and|or|but)(?: an?| the)?)\s+/u, '');

/** A noun phrase from `at` on, without articles and "of the"; past marks that only quote it. */
export function nounPhraseAt(tokens: readonly Token[], at: number): Range | undefined {
  let first = at;
  while (SKIPPED.test(tokens[first]?.lower ?? '') && first < at + 4) first += 1;
  while (tokens[first]?.tag === 'NUM' && NOUNISH.has(tokens[first + 1]?.tag ?? '') && first < at + 5) first += 1;
  let last = first - 1;
  while (isNounPart(tokens, last + 1, first) && !isVerbBehind(tokens, last)) last += 1;
  if (isHeadBehind(tokens, first, last)) last += 1;
  else while (last >= first && !endsPhrase(tokens[last] as Token)) last -= 1;
  if (last < first || isTimeWord(tokens[first]?.lower ?? '')) return undefined;
  return { first, last: withOf(tokens, pastBracket(tokens, { first, last: withTime(tokens, last) })) };
}

/**
 * "230 rivers crosses the plain", "most farmers favor a dam", "two dams burst on the coast": what stands between a plural and
 * an object is a verb, whatever its tag; so is a form that is past and noun at once.
 */
export function isVerbBehind(tokens: readonly Token[], at: number): boolean {
  const [noun, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPlural =
    /^(?:NOUN|PROPN)$/.test(noun?.tag ?? '') &&
    (/[^s]s$/.test(noun?.lower ?? '') || /^(?:people|men|women|children)$/.test(noun?.lower ?? '')) &&
    !PLURAL_MODIFIERS.has(noun?.lower ?? '');
  // "detentions involved people"
  if (
    isPlural &&
    verb?.tag === 'ADJ' &&
    /[a-z]{3}ed$/.test(verb.lower) &&
    /^(?:people|children|women|men)$/.test(next?.lower ?? '')
  )
    return true;
  if (!isPlural || verb?.tag !== 'NOUN') return false;
  if (/ing$/.test(verb.lower)) return next?.tag === 'ADP' && next.lower !== 'of';
  if (PAST_NOUNS.has(verb.lower)) return !/^(?:NOUN|PROPN)$/.test(next?.tag ?? '');
  if (/[^s]s$/.test(verb.lower)) return /^(?:DET|PROPN)$/.test(next?.tag ?? '');
  return next?.tag === 'DET';
}

/** Plurals that stand before a noun: "sports grounds". */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'sports arms sales systems operations goods savings communications news'.split(' '),
);

/** Nouns that are a past form as well. */
const PAST_NOUNS: ReadonlySet<string> = new Set(
  'burst cast cut hit hurt put quit set shut split spread bid beat'.split(' '),
);

/** "two dozen EU heads of state": a plural that the tagger takes for a verb, before "of". */
const isHeadBehind = (tokens: readonly Token[], first: number, last: number): boolean =>
  last >= first &&
  tokens.slice(first, last + 1).every(({ tag, lower }) => tag !== 'NOUN' || !/s$/.test(lower)) &&
  tokens[last + 1]?.tag === 'VERB' &&
  /[^s]s$/.test(tokens[last + 1]?.lower ?? '') &&
  tokens[last + 2]?.lower === 'of';

/** "flight hours", "working days"; not "12 people days later". */
function withTime(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.lower ?? '';
  const isUnit = /^(?:hours|days|nights|weeks|months|years)$/.test(next) && tokens[last]?.tag === 'NOUN';
  const isWhen = /^(?:later|ago|before|after|earlier|on)$/.test(tokens[last + 2]?.lower ?? '');
  return isUnit &&
    !isWhen &&
    !/[^s]s$/.test(tokens[last]?.lower ?? '') &&
    !/^(?:people|men|women)$/.test(tokens[last]?.lower ?? '')
    ? last + 1
    : last;
}

/** "Roe Communications Inc (RC.N) workers": past the ticker of a name to the noun. */
function pastBracket(tokens: readonly Token[], { first, last }: Range): number {
  const isName = tokens.slice(first, last + 1).every(({ tag }) => tag === 'PROPN');
  if (!isName || tokens[last + 1]?.text !== '(') return last;
  const close = tokens.findIndex(({ text }, at) => at > last && at < last + 7 && text === ')');
  const head = close > 0 ? nounsFrom(tokens, close + 1) : close;
  return close > 0 && head > close ? head : last;
}

/** The last of the nouns that begin at a token; the token before it where none does. */
function nounsFrom(tokens: readonly Token[], from: number): number {
  let last = from - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[last + 1]?.tag ?? '')) last += 1;
  return last;
}

function isNounPart(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || isTimeWord(token.lower) || isOnTheWay(tokens, at)) return false;
  if (at > first && /^(?:onboard|aboard|aged|ages)$/.test(token.lower)) return false;
  if (NOUNISH.has(token.tag) || token.lower === "'s" || token.text === '-') return true;
  const isPossessive = /^['’]$/.test(token.text) && /s$/.test(tokens[at - 1]?.lower ?? '') && at > first;
  if (isPossessive && NOUNISH.has(tokens[at + 1]?.tag ?? '')) return true;
  const isJoint =
    token.lower === 'and' &&
    at > first &&
    isModifier(tokens[at - 1]) &&
    isModifier(tokens[at + 1]) &&
    isNoun(tokens[at + 2]);
  return isJoint || isParticiple(tokens, at, first) || isAdverb(tokens, at);
}

/** "hundreds more en route": where they are. */
const isOnTheWay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'en' && tokens[at + 1]?.lower === 'route';

const isNoun = (token: Token | undefined): boolean => NOUNISH.has(token?.tag ?? '');

/** "armed men", "other running costs", "badly damaged roads": a participle before its noun. */
function isParticiple(tokens: readonly Token[], at: number, first: number): boolean {
  const { tag, lower } = tokens[at] as Token;
  if (tag !== 'VERB' || !isNoun(tokens[at + 1])) return false;
  if (at === first) return /(?:ed|ing|en)$/.test(lower);
  const before = tokens[at - 1]?.tag;
  const isCompound =
    before === 'NOUN' &&
    !isPlural(tokens[at - 1]?.lower ?? '') &&
    /[^s]s$|children|people/.test(tokens[at + 1]?.lower ?? '');
  return (/ing$/.test(lower) && (before === 'ADJ' || isCompound)) || (/(?:ed|en)$/.test(lower) && before === 'ADV');
}

/** "newly built roads": an adverb before what it tells of. */
const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:most|least)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.tag === 'ADJ' && isNoun(tokens[at + 2])) ||
  (tokens[at]?.tag === 'ADV' &&
    /ly$/.test(tokens[at]?.lower ?? '') &&
    /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.tag ?? '') &&
    isNoun(tokens[at + 2]));

const isModifier = (token: Token | undefined): boolean => token?.tag === 'ADJ' || token?.tag === 'PROPN';

const endsPhrase = (token: Token): boolean =>
  token.tag === 'NOUN' ||
  token.tag === 'PROPN' ||
  token.tag === 'X' ||
  STATUS_NOUNS.has(token.lower) ||
  COUNT_NOUNS.has(token.lower) ||
  (token.tag === 'ADJ' && STATUS_ADJECTIVES.has(token.lower));

/** With a short "of …" or "for …" behind the head: "rounds of ammunition", "calls for help". */
function withOf(tokens: readonly Token[], last: number): number {
  const joint = tokens[last + 1]?.lower ?? '';
  if (joint === 'on' && tokens[last + 2]?.lower === 'board') return last + 2;
  if (joint !== 'of' && !(joint === 'for' && NOUNS_FOR.has(tokens[last]?.lower ?? ''))) return last;
  let at = last + 2;
  while (SKIPPED.test(tokens[at]?.lower ?? '') && at < last + 4) at += 1;
  let end = at - 1;
  while (isNounPart(tokens, end + 1, at) && end - last < 6 && !isVerbBehind(tokens, end)) end += 1;
  while (end >= at && !endsPhrase(tokens[end] as Token)) end -= 1;
  const isLong = end - last > 6 || tokens.slice(at, end + 1).some(({ tag }) => tag === 'NUM');
  if (end < at || isLong || isTimeWord(tokens[at]?.lower ?? '') || isTimeWord(tokens[end]?.lower ?? '')) return last;
  return joint === 'of' ? withOf(tokens, end) : end;
}

/** "tourists", "children", "women". */
export const isPluralPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.tag === 'NOUN' &&
  (/[^s]s$/.test(token.lower) || PEOPLE_MEASURES.has(measureOf(token.lower) ?? ''));
