import { isNoun, lowerAt, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Span } from '../../../records/index.ts';
import {
  DATED_THINGS,
  EVENT_NOUNS,
  SAYING_LEMMAS,
  SAYING_NOUNS,
  STATE_VERBS,
  TREND_VERBS,
} from '../words/eventWords.ts';

/** A dated phrase in its sentence: indexes of its first and last token, and of the verb that governs it. */
type Dated = Readonly<{
  tokens: readonly Token[];
  first: number;
  last: number;
  verb: number | undefined;
  when: string;
}>;

/** A reason why a date is no event's, in the order in which they are tried. */
export type EventBar = Readonly<{ name: string; bars: (dated: Dated) => boolean }>;

const lemmaAt = (tokens: readonly Token[], at: number | undefined): string =>
  at === undefined ? '' : (tokens[at]?.lemma ?? '').toLowerCase();
/** The phrase with the words that open it: "in", "on", "until". */
const phraseOf = ({ tokens, first, last }: Dated): string =>
  tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join(' ');
/** A month, a quarter, a season or longer. */
const isLong = (when: string): boolean => !/^\d{4}-(?:0\d|1[0-2])-\d\d/.test(when);

const THIS_PERIOD = /^(?:earlier |later )?this (?:year|month|decade|season|spring|summer|autumn|fall|winter|quarter)$/;

export const EVENT_BARS: readonly EventBar[] = [
  {
    name: 'publication line', // "Thursday, May 7, 2015 On Tuesday the council …"
    bars: ({ tokens, first, last, when }) =>
      first === 0 &&
      /^\d{4}-\d\d-\d\d$/.test(when) &&
      /^\d{4}$/.test(tokens[last]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[last + 1]?.text ?? ''),
  },
  {
    name: 'every', // every Sunday, each Monday, on most Fridays
    bars: ({ tokens, first, last }) =>
      /^(?:a|an|every|each|most|any|some|many|alternate|other)$/.test(lowerAt(tokens, first - 1)) ||
      isOfWeek(tokens, last, last + 2) ||
      isOfWeek(tokens, first - 2, first) ||
      /^(?:mornings|afternoons|evenings|nights)$/.test(lowerAt(tokens, last + 1)),
  },
  {
    name: 'name', // NBC's Today, the Paris 2024 Games, Agenda 2030, Good Friday
    bars: ({ tokens, first, last }) => isInName(tokens, first, last) || isOfLaw(tokens, first),
  },
  {
    name: 'span up to now', // have fled since May, as of Monday, before 2019
    bars: (dated) => {
      const { tokens, first, last } = dated;
      const opener = /^(?:since|until|before|after|through|throughout|by|till)$/;
      const isOpen = opener.test(lowerAt(tokens, first)) || opener.test(lowerAt(tokens, first - 1));
      const isAsOf =
        /^as (?:of|at)$/.test(`${lowerAt(tokens, first - 2)} ${lowerAt(tokens, first - 1)}`) ||
        /^as (?:of|at)/.test(phraseFrom(tokens, first, last));
      const isNotUntil = [first - 1, first - 2].some(
        (at) => lowerAt(tokens, at) === 'not' || lowerAt(tokens, at) === "n't",
      );
      return (isOpen || isAsOf) && !isNotUntil;
    },
  },
  {
    name: 'comparison', // than last year, compared with March, from a year earlier, than projected in April
    bars: ({ tokens, first, last }) =>
      isOfCompared(tokens, first) ||
      /^(?:than|versus|vs)$/.test(lowerAt(tokens, first - 1)) ||
      (/^(?:with|to|from|over|on|in)$/.test(lowerAt(tokens, first - 1)) &&
        /^(?:compar|down|up)/.test(lowerAt(tokens, first - 2))) ||
      (/^(?:earlier|before|ago)$/.test(lowerAt(tokens, last)) && /^(?:from|than)$/.test(lowerAt(tokens, first - 1))),
  },
  { name: 'named in passing', bars: isInPassing },
  {
    name: 'decade', // during the war of the 1990s
    bars: ({ tokens, first, when }) =>
      /^\d{3}0\/\d{3}9$/.test(when) && /^(?:of|from|during)$/.test(lowerAt(tokens, first - 1)),
  },
  {
    name: 'period', // in the year ended 30 June, a deficit for next year
    bars: ({ tokens, first, last, when }) =>
      /^(?:ended|ending)$/.test(lowerAt(tokens, first - 1)) ||
      /^(?:ended|ending)$/.test(lowerAt(tokens, last + 1)) ||
      (isLong(when) && lowerAt(tokens, first - 1) === 'for' && tokens[first - 2]?.tag === 'NOUN'),
  },
  {
    name: 'goal', // a goal of around March 2031, its target for 2030
    bars: ({ tokens, first }) => {
      let at = first - 1;
      while (/^(?:about|around|for|in|late|early|of|roughly)$/.test(lowerAt(tokens, at))) at -= 1;
      return (
        /^(?:aim|date|deadline|forecast|goal|objective|projection|target|timeline|timetable)s?$/.test(
          lowerAt(tokens, at),
        ) && at < first - 1
      );
    },
  },
  {
    name: 'habit', // it typically delivers shares in January
    bars: ({ tokens, first }) =>
      tokens
        .slice(Math.max(0, first - MOST_OF_CLAUSE), first)
        .some(({ lower: word }) =>
          /^(?:always|generally|normally|often|regularly|traditionally|typically|usually)$/.test(word),
        ),
  },
  {
    name: 'part of accounts', // its fourth-quarter earnings, sales in the third quarter
    bars: ({ tokens, first, last, when }) =>
      /^\d{4}-3[3-6]$/.test(when) &&
      (tokens[last + 1]?.tag === 'NOUN' ||
        tokens.slice(Math.max(0, first - MOST_OF_CLAUSE), first).some(({ lower: word }) => ACCOUNTS.test(word))),
  },
  {
    name: 'aim', // could raise rates four times this year, aiming to sell doses from this year
    bars: (dated) => isLong(dated.when) && isAimed(dated),
  },
  {
    name: 'found', // earlier this year, a poll found that many were poor
    bars: ({ tokens, verb }) =>
      verb !== undefined &&
      /^(?:find|reveal)$/.test(lemmaAt(tokens, verb)) &&
      tokens
        .slice(Math.max(0, verb - 4), verb)
        .some(({ lower: word }) => /^(?:analysis|data|figures|poll|report|research|study|survey)$/.test(word)),
  },
  {
    name: 'condition', // if the town is besieged tomorrow
    bars: ({ tokens, first }) => {
      const from = tokens.slice(0, first).findLastIndex(({ text }) => /^[,;:—–]$/.test(text)) + 1;
      return tokens.slice(from, first).some(({ lower: word }) => word === 'if' || word === 'unless');
    },
  },
  {
    name: 'thanks', // thank you for attending today
    bars: ({ tokens, first }) => tokens.slice(0, first).some(({ lower: word }) => /^(?:thanks?|welcome)$/.test(word)),
  },
  {
    name: 'thing of a year', // the 2019 film, its 2030 target, Monday's paper
    bars: ({ tokens, first, last }) => {
      const head = headBehind(tokens, last);
      const isYear = /^\d{4}$/.test(tokens[last]?.text ?? '') && lowerAt(tokens, first) === 'the';
      return DATED_THINGS.has(head) || (isYear && !EVENT_NOUNS.has(head)) || (isYear && tokens[last + 1]?.text === '/');
    },
  },
  {
    name: 'this period', // dearer this year; but "the plant opened this year"
    bars: (dated) => THIS_PERIOD.test(phraseOf(dated)) && (!isEventful(dated) || isPerfect(dated)),
  },
  {
    name: 'nowadays',
    bars: (dated) =>
      phraseOf(dated) === 'today' &&
      (isPresent(dated) ||
        dated.tokens.slice(Math.max(0, dated.first - 3), dated.first).some(({ lower: word }) => word === 'still') ||
        TREND_VERBS.has(lemmaAt(dated.tokens, dated.verb))),
  },
  { name: 'words said', bars: isOfWords },
  { name: 'trend', bars: ({ tokens, verb, when }) => isLong(when) && TREND_VERBS.has(lemmaAt(tokens, verb)) },
  { name: 'state', bars: isState },
];

/** Tokens before a date among which the words of its clause are looked for. */
const MOST_OF_CLAUSE = 12;

const ACCOUNTS =
  /^(?:charge|costs?|earnings|ebitda|expenses?|income|loss|losses|margins?|profits?|results|revenues?|sales|shipments|turnover)$/;

/** "compared to $3.5 million in the first quarter", "lower than projected in April", "over the same period last year". */
function isOfCompared(tokens: readonly Token[], first: number): boolean {
  const from = Math.max(0, first - MOST_OF_CLAUSE);
  const before = tokens.slice(from, first);
  const compared = before.findLastIndex(({ lower: word }) => /^(?:compared|than|versus)$/.test(word));
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
function isAimed({ tokens, verb }: Dated): boolean {
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
function isInPassing(dated: Dated): boolean {
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
const isOfWeek = (tokens: readonly Token[], from: number, to: number): boolean =>
  /day$/.test(lowerAt(tokens, from)) &&
  /^(?:to|through)$/.test(lowerAt(tokens, from + 1)) &&
  /day$/.test(lowerAt(tokens, to));

const phraseFrom = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(Math.max(0, first), last + 1)
    .map((token) => token.lower)
    .join(' ');

/** "under Act No. 15 of 1979": a number before it. */
const isOfLaw = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first) === 'of' &&
  tokens[first - 1]?.tag === 'NUM' &&
  /^(?:no|no\.|nos|\.|act|law|decree)$/.test(lowerAt(tokens, first - 2));

/** A capitalised word right before or behind it that no sentence opens: the date is part of a name. */
function isInName(tokens: readonly Token[], first: number, last: number): boolean {
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
function headBehind(tokens: readonly Token[], last: number): string {
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
const isNotUntil = ({ tokens, first }: Dated): boolean =>
  /not until$|n't until$/.test(phraseFrom(tokens, first - 2, first - 1)) ||
  /not until$/.test(phraseFrom(tokens, first - 1, first));

/** The date of what somebody says, writes or is asked, not of what is told. */
function isOfWords(dated: Dated): boolean {
  const { tokens, first, verb } = dated;
  if (isSequence(dated)) return false;
  let at = first - 1;
  while (at >= 0 && /^(?:on|in|at|late|early)$/.test(lowerAt(tokens, at))) at -= 1;
  if (SAYING_NOUNS.has(lowerAt(tokens, at)) && !EVENT_NOUNS.has(headBehind(tokens, dated.last))) return true;
  return verb !== undefined && SAYING_LEMMAS.has(lemmaAt(tokens, verb)) && !isByEventNoun(dated);
}

const isPresent = ({ tokens, verb }: Dated): boolean =>
  verb === undefined ||
  (/ing$/.test(lowerAt(tokens, verb)) && /^(?:is|are|'s|'re)$/.test(lowerAt(tokens, verb - 1) || '')) ||
  (/ing$/.test(lowerAt(tokens, verb)) && /^(?:is|are|'s|'re)$/.test(lowerAt(tokens, verb - 2) || '')) ||
  /^(?:is|are|'s|has|have|remains?|lives?|stands?|works?|uses?|do|does|can|may|must)$/.test(lowerAt(tokens, verb)) ||
  (/(?<!s)s$/.test(lowerAt(tokens, verb)) && STATE_VERBS.has(lemmaAt(tokens, verb)));

/** No verb, or one that tells how things are; "was on Monday" and "the vote of 3 May" tell an event all the same. */
function isState(dated: Dated): boolean {
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
const isPerfect = ({ tokens, verb = 0 }: Dated): boolean =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ tag, lower: word }) => tag === 'AUX' && /^(?:has|have|'ve)$/.test(word));

/** Whether the verb tells something that happens. */
const isEventful = (dated: Dated): boolean => {
  const lemma = lemmaAt(dated.tokens, dated.verb);
  return (
    dated.verb !== undefined &&
    dated.tokens[dated.verb]?.tag === 'VERB' &&
    !STATE_VERBS.has(lemma) &&
    !TREND_VERBS.has(lemma) &&
    !SAYING_LEMMAS.has(lemma)
  );
};

/** The name of the first reason why the date at a span of a sentence is no event's; undefined where its clause tells one. */
export function barOf(sentence: Sentence, { start, end }: Span, when: string): string | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return undefined;
  const dated = { tokens, first, last, when, verb: governingVerb(tokens, first, last) };
  return EVENT_BARS.find(({ bars }) => bars(dated))?.name;
}

/** The nearest verb before the date within its clause, else the first behind it. */
const governingVerb = (tokens: readonly Token[], first: number, last: number): number | undefined =>
  verbBefore(tokens, first) ?? verbBehind(tokens, last);

function verbBefore(tokens: readonly Token[], first: number): number | undefined {
  let auxiliary: number | undefined;
  for (let at = first - 1; at >= 0 && !endsClause(tokens, at); at -= 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || isPast(tokens, at)) return isModal(tokens, at) ? auxiliary : at;
    if (tag === 'AUX') auxiliary ??= at;
  }
  return auxiliary;
}

function verbBehind(tokens: readonly Token[], last: number): number | undefined {
  const from = lowerAt(tokens, last + 1) === ',' ? last + 2 : last + 1;
  for (let at = from; at < tokens.length && !/^[;:—–]$/.test(tokens[at]?.text ?? ''); at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' && !(/ing$/.test(lowerAt(tokens, at)) && tokens[at - 1]?.tag !== 'AUX')) return at;
    if (tag === 'AUX') {
      const main = tokens.slice(at + 1, at + 4).findIndex((token) => token.tag === 'VERB');
      return main < 0 ? at : at + 1 + main;
    }
  }
  return undefined;
}

/** "A flood drowned the town": the tagger takes some for adjectives. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'ADJ' &&
  /ed$/.test(lowerAt(tokens, at)) &&
  /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? '');

const isModal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|would|can|could|may|might|shall|should|must)$/.test(lowerAt(tokens, at));

/** A mark or a word behind which a clause of its own goes on. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  if (/^[;:—–]$/.test(tokens[at]?.text ?? '')) return true;
  if (tokens[at]?.text === ',') return startsWithVerb(tokens, at + 1);
  return /^(?:but|while|whereas|although|because|if|that)$/.test(lowerAt(tokens, at)) && tokens[at]?.tag !== 'DET';
}

/** ", and the count ended": what follows the comma has a subject and a verb of its own before any further comma. */
function startsWithVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 8; at += 1) {
    if (tokens[at]?.text === ',') return false;
    if (tokens[at]?.tag === 'VERB' || tokens[at]?.tag === 'AUX') return at > from;
  }
  return false;
}
