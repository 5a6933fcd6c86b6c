import { isNoun, lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { startsClause } from '../grammar/phrases.ts';
import { EVENT_NOUNS, SAYING_LEMMAS, SAYING_NOUNS, STATE_VERBS, TREND_VERBS } from '../words/eventWords.ts';
import { isTimeWord } from '../words/timeWords.ts';

/** A dated phrase in its sentence: indexes of its first and last token, and of the verb that governs it. */
export type Dated = Readonly<{
  tokens: readonly Token[];
  first: number;
  last: number;
  verb: number | undefined;
  when: string;
}>;

export const lemmaAt = (tokens: readonly Token[], at: number | undefined): string =>
  at === undefined ? '' : (tokens[at]?.lemma ?? '').toLowerCase();

/** The phrase with the words that open it: "in", "on", "until". */
export const phraseOf = ({ tokens, first, last }: Dated): string =>
  tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join(' ');

/** A month, a quarter, a season or longer. */
export const isLong = (when: string): boolean => !/^\d{4}-(?:0\d|1[0-2])-\d\d/.test(when);

/** Tokens before a date among which the words of its clause are looked for. */
export const MOST_OF_CLAUSE = 12;

export const ACCOUNTS =
  /^(?:charge|costs?|earnings|ebitda|expenses?|income|loss|losses|margins?|profits?|results|revenues?|sales|shipments|turnover)$/;

/** "compared to $3.5 million in the first quarter", "lower than projected in April", "over the same period last year". */
export function isOfCompared(tokens: readonly Token[], first: number): boolean {
  const from = Math.max(0, first - MOST_OF_CLAUSE);
  const before = tokens.slice(from, first);
  const compared = before.findLastIndex(
    ({ lower: word }, at) =>
      /^(?:compared|than|versus)$/.test(word) || (word === 'from' && /^(?:up|down)$/.test(before[at - 1]?.lower ?? '')),
  );
  const between = compared < 0 ? [] : before.slice(compared + 1);
  const isAmount = between.every(
    ({ tag, lower: word }) =>
      (tag !== 'VERB' && tag !== 'AUX' && tag !== 'SCONJ') || /^(?:expected|forecast|predicted|projected)$/.test(word),
  );
  const isSame =
    lowerAt(tokens, first - 2) === 'same' && /^(?:month|period|quarter|time)$/.test(lowerAt(tokens, first - 1));
  return (compared >= 0 && isAmount) || isSame;
}

/** What somebody could do or means to: an infinitive behind "could", "aim", "hope", "make it harder". */
export function isAimed({ tokens, verb }: Dated): boolean {
  if (verb === undefined || lowerAt(tokens, verb - 1) !== 'to') return false;
  const lead = tokens.slice(Math.max(0, verb - 6), verb - 1);
  return (
    lead.some(({ lower: word }) =>
      /^(?:could|may|might|would|aim|aims|aiming|harder|easier|hope|hopes|hoping|try|tries|trying|want|wants|able)$/.test(
        word,
      ),
    ) ||
    tokens.slice(Math.max(0, verb - MOST_OF_CLAUSE), verb - 1).some(({ lower: word }) => /^(?:could|might)$/.test(word))
  );
}

const OF_ANOTHER = /^(?:about|after|before|following|for|from|of|over|since|with|by|to)$/;

/** "The toll of the quake last week has risen", "aftershocks from Saturday's quake": the day of another event than the clause tells. */
export function isInPassing(dated: Dated): boolean {
  const { tokens, first, last } = dated;
  const isOwner = EVENT_NOUNS.has(headBehind(tokens, last)) && !/^(?:on|in|at)$/.test(lowerAt(tokens, first - 1));
  const isOwned = EVENT_NOUNS.has(lowerAt(tokens, first - 1)) && tokens[first - 1]?.tag !== 'VERB';
  const isOfEvent = (from: number): boolean =>
    isNoun(tokens[first - 1]) && tokens.slice(from, first).some((token) => EVENT_NOUNS.has(token.lower));
  return [false, true].some((isLong) => {
    const at = beforePhrase(tokens, first, isLong);
    const isEvent = isOwner || isOwned || (isLong && isOfEvent(at + 1));
    return isEvent && tokens[at]?.tag === 'ADP' && OF_ANOTHER.test(lowerAt(tokens, at));
  });
}

/** Index of the token before the noun phrase that ends at the date; a long one goes on past "of". */
function beforePhrase(tokens: readonly Token[], first: number, isLong: boolean): number {
  let at = first - 1;
  const isPart = (token: Token | undefined): boolean =>
    /^(?:ADJ|NOUN|PROPN|DET|NUM|PART)$/.test(token?.tag ?? '') ||
    (isLong && token !== undefined && (token.lower === 'of' || EVENT_NOUNS.has(token.lower)));
  while (at >= 0 && isPart(tokens[at])) at -= 1;
  return at;
}

/** "Monday to Friday" */
export const isOfWeek = (tokens: readonly Token[], from: number, to: number): boolean =>
  /day$/.test(lowerAt(tokens, from)) &&
  /^(?:to|through)$/.test(lowerAt(tokens, from + 1)) &&
  /day$/.test(lowerAt(tokens, to));

export const phraseFrom = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(Math.max(0, first), last + 1)
    .map((token) => token.lower)
    .join(' ');

const SPANNING = /^(?:and|or|to|through|till|until|–|—|-)$/;

/** A day, a month or a year at an index, past "early" and the like: "May", "14 May", "2021". */
function isDateAt(tokens: readonly Token[], start: number): boolean {
  const at = /^(?:early|late|mid)$/.test(lowerAt(tokens, start)) ? start + 1 : start;
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const isOwner = /^['’]s?$/.test(next);
  return (
    !isOwner &&
    (isCalendarWord(tokens[at]) || /^\d{4}$/.test(word) || (/^\d{1,2}$/.test(word) && isCalendarWord(tokens[at + 1])))
  );
}

const isCalendarWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && isTimeWord(token.lower);

/** "between Sunday and 14 May", "in May and June": one end of a span, or one of several times. */
export function isJoined(tokens: readonly Token[], first: number, last: number): boolean {
  if (SPANNING.test(lowerAt(tokens, last + 1)) && isDateAt(tokens, last + 2)) return true;
  const isApart = /^(?:in|on)$/.test(lowerAt(tokens, first)) && startsClause(tokens, last + 1); // left in May and in June he came
  if (!SPANNING.test(lowerAt(tokens, first - 1)) || isApart) return false;
  const before = tokens[first - 2];
  const isMonthDay = before?.tag === 'NUM' && isCalendarWord(tokens[first - 3]);
  return isCalendarWord(before) || /^(?:1[5-9]|20)\d\d$/.test(before?.text ?? '') || isMonthDay;
}

/** "the Fourth of July": a feast, whatever the day. */
export const isOfHoliday = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first) === 'of' && /^(?:Fourth|Fifth|Twelfth)$/.test(tokens[first - 1]?.text ?? '');

/** "Order 2021-08 of June": the number of something runs on into the date. */
export const isGlued = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === '-' && tokens[first - 1]?.end === tokens[first]?.start;

/** "under Act No. 15 of 1979": a number before it. */
export const isOfLaw = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first) === 'of' &&
  tokens[first - 1]?.tag === 'NUM' &&
  /^(?:no|no\.|nos|\.|act|law|decree)$/.test(lowerAt(tokens, first - 2));

/** A capitalised word right before or behind it that no sentence opens: the date is part of a name. */
export function isInName(tokens: readonly Token[], first: number, last: number): boolean {
  const phrase = tokens.slice(first, last + 1);
  const year = phrase.at(-1);
  if (phrase.length === 1 && year?.text === 'Today' && first > 0 && !/^["“—–:]$/.test(tokens[first - 1]?.text ?? ''))
    return true;
  if (/^\d{4}$/.test(year?.text ?? '') && phrase.length <= 2) {
    const before = tokens[first - 1];
    const isBefore = phrase.length === 1 && before?.tag === 'PROPN';
    const behind = tokens[last + 1];
    return isBefore || (behind?.tag === 'PROPN' && /^\p{Lu}/u.test(behind.text) && behind.end - (year?.end ?? 0) < 40);
  }
  const next = tokens[last + 1];
  const isDay = /day$/.test(year?.lower ?? '') && phrase.length === 1;
  return (
    isDay &&
    ((next?.tag === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      !/^(?:the|on|on the)$/.test(next.lower) &&
      lowerAt(tokens, first - 1) === 'the') ||
      /^(?:good|black|easter|ash|palm|bloody|super|cyber|sheffield)$/.test(lowerAt(tokens, first - 1)))
  );
}

/** The noun that the date stands before: "the 2011 quake", "Monday's vote"; "" where none follows at once. */
export function headBehind(tokens: readonly Token[], last: number): string {
  let at = last + 1;
  if (/^['’]s?$/.test(lowerAt(tokens, at))) at += 1;
  else if (!/^(?:NOUN|ADJ)$/.test(tokens[at]?.tag ?? '')) return '';
  let head = '';
  for (
    ;
    at < tokens.length && at < last + 5 && (isNoun(tokens[at]) || /^(?:ADJ|NUM)$/.test(tokens[at]?.tag ?? ''));
    at += 1
  ) {
    if (isNoun(tokens[at])) head = lowerAt(tokens, at);
  }
  return head;
}

const NEAR_TOKENS = 7;

/** Whether a noun of what happens stands before or behind the date: "during a visit to Lima on 3 May", "the 2011 quake". */
function isByEventNoun({ tokens, first, last }: Dated): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEAR_TOKENS); at -= 1) {
    if (EVENT_NOUNS.has(lowerAt(tokens, at)) && tokens[at]?.tag !== 'VERB') return true;
    if (!/^(?:ADP|ADJ|DET|NOUN|PROPN|PART)$/.test(tokens[at]?.tag ?? '')) break;
  }
  return EVENT_NOUNS.has(headBehind(tokens, last));
}

/** "Two days later", "the next day": a story goes on. */
const isSequence = (dated: Dated): boolean =>
  /(?:earlier|later|afterwards?|after that|(?:next|following) (?:day|morning|night))$/.test(phraseOf(dated)) &&
  !/(?:this|last) \w+$/.test(phraseOf(dated)) &&
  !/^(?:earlier|later)/.test(phraseOf(dated));

/** "It was not until Monday that …" */
export const isNotUntil = ({ tokens, first }: Dated): boolean =>
  /not until$|n't until$/.test(phraseFrom(tokens, first - 2, first - 1)) ||
  /not until$/.test(phraseFrom(tokens, first - 1, first));

/** The date of what somebody says, writes or is asked, not of what is told. */
export function isOfWords(dated: Dated): boolean {
  const { tokens, first, verb } = dated;
  if (isSequence(dated)) return false;
  let at = first - 1;
  while (at >= 0 && /^(?:on|in|at|late|early)$/.test(lowerAt(tokens, at))) at -= 1;
  if (SAYING_NOUNS.has(lowerAt(tokens, at)) && !EVENT_NOUNS.has(headBehind(tokens, dated.last))) return true;
  return verb !== undefined && SAYING_LEMMAS.has(lemmaAt(tokens, verb)) && !isByEventNoun(dated);
}

export const isPresent = ({ tokens, verb }: Dated): boolean =>
  verb === undefined ||
  (/ing$/.test(lowerAt(tokens, verb)) && /^(?:is|are|'s|'re)$/.test(lowerAt(tokens, verb - 1) || '')) ||
  (/ing$/.test(lowerAt(tokens, verb)) && /^(?:is|are|'s|'re)$/.test(lowerAt(tokens, verb - 2) || '')) ||
  /^(?:is|are|'s|has|have|remains?|lives?|stands?|works?|uses?|do|does|can|may|must)$/.test(lowerAt(tokens, verb)) ||
  (/(?<!s)s$/.test(lowerAt(tokens, verb)) && STATE_VERBS.has(lemmaAt(tokens, verb)));

/** No verb, or one that tells how things are; "was on Monday" and "the vote of 3 May" tell an event all the same. */
export function isState(dated: Dated): boolean {
  const { tokens, first, verb } = dated;
  if (isByEventNoun(dated)) return false;
  if (isSequence(dated) || isNotUntil(dated)) return false;
  if (verb === undefined) return true;
  const lemma = lemmaAt(tokens, verb);
  const isToCome = /^(?:will|shall|'ll)$/.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) !== 'be'; // talks will open on Friday
  const isBe = (tokens[verb]?.tag === 'AUX' && !isToCome) || lemma === 'be';
  if (isBe)
    return (
      isLong(dated.when) ||
      !(verb === first - 1 || (verb === first - 2 && /^(?:on|in|at)$/.test(lowerAt(tokens, first - 1))))
    );
  return STATE_VERBS.has(lemma);
}

/** "has become", "have been opened". */
export const isPerfect = ({ tokens, verb = 0 }: Dated): boolean =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ tag, lower: word }) => tag === 'AUX' && /^(?:has|have|'ve)$/.test(word));

/** Whether the verb tells something that happens. */
export const isEventful = (dated: Dated): boolean => {
  const lemma = lemmaAt(dated.tokens, dated.verb);
  return (
    dated.verb !== undefined &&
    dated.tokens[dated.verb]?.tag === 'VERB' &&
    !STATE_VERBS.has(lemma) &&
    !TREND_VERBS.has(lemma) &&
    !SAYING_LEMMAS.has(lemma)
  );
};
