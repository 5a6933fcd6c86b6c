import type { Counted, CountedContext } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { phraseEndingAt } from '../../grammar/phrases.ts';
import { CASE_WORDS, COUNTING_VERBS } from '../../words/countedWords.ts';
import { STATUS_ADJECTIVES, STATUS_NOUNS } from '../../words/statusWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { governorBefore } from '../clause.ts';
import { isPluralPerson, nounPhraseAt, wordsOf, wordsOfPhrase } from '../nounPhrase.ts';
import { isMoney } from '../part.ts';
import { predicateEnd } from '../states/predicateEnd.ts';
import { pastLeads, statusVerbOf } from '../status.ts';
import { only, phrase } from './parts.ts';

/** "damaged 1,100 others", "14 of them", "six of those": the thing of the number before; "four of them children". */
export function ofThem({ tokens, measured, before: here, earlier, previous }: CountedContext): Counted | undefined {
  const isSum = measured.unit !== null && previous?.measured.unit === measured.unit;
  const before = isSum ? previous.what : (here ?? earlier);
  const next = measured.last + 1;
  if (lowerAt(tokens, next) === 'others') return others(next, before);
  const isMore = lowerAt(tokens, next) === 'more' && !/^(?:NOUN|ADJ|PROPN|VERB|ADP)$/.test(tokens[next + 1]?.tag ?? '');
  if (isMore && lowerAt(tokens, next + 1) !== 'than') return before ? { what: before, last: next } : undefined;
  if (lowerAt(tokens, next) !== 'of' || !/^(?:them|those|these|which|whom|us)$/.test(lowerAt(tokens, next + 1)))
    return undefined;
  return ownNoun(tokens, next + 1) ?? ofThose(tokens, next, before);
}

/** The noun that a copula tells of them, else that of the number before. */
function ofThose(tokens: readonly Token[], next: number, before: string | undefined): Counted | undefined {
  // "300 of them are hot giants"
  const isCopula = /^(?:are|were)$/.test(lowerAt(tokens, next + 2));
  const noun = nounPhraseAt(tokens, isCopula ? next + 3 : next + 2);
  const isKind = !isCopula || /[^s]s$/.test(lowerAt(tokens, noun?.last ?? -1));
  if (noun && isKind && lowerAt(tokens, next + 1) !== 'those') return phrase(tokens, noun);
  return noun && lowerAt(tokens, next + 1) !== 'those'
    ? phrase(tokens, noun)
    : only(before ?? thoseWho(tokens, next + 1));
}

/** "eight of those deaths": a noun of their own. */
function ownNoun(tokens: readonly Token[], at: number): Counted | undefined {
  const own = /^(?:those|these)$/.test(lowerAt(tokens, at)) ? nounPhraseAt(tokens, at + 1) : undefined;
  return own?.first === at + 1 && tokens[own.last]?.tag === 'NOUN' ? phrase(tokens, own) : undefined;
}

/** "7,000 of those who crossed are minors" → "those who crossed". */
function thoseWho(tokens: readonly Token[], at: number): string | undefined {
  if (lowerAt(tokens, at) !== 'those' || !/^(?:who|that)$/.test(lowerAt(tokens, at + 1))) return undefined;
  let last = at + 1;
  while (last < at + 8 && /^(?:VERB|ADV|ADP|DET|NOUN|PROPN|PRON|ADJ)$/.test(tokens[last + 1]?.tag ?? '')) last += 1;
  return last > at + 1 ? wordsOf(tokens, { first: at, last }) : undefined;
}

/** "eight guards dead and 23 others wounded": the noun of the number before, with the status of these. */
function others(at: number, before: string | undefined): Counted {
  const noun = withoutStatus(before ?? '') || 'others';
  return { what: noun, last: at };
}

/** "guards dead" → "guards". */
const withoutStatus = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !STATUS_ADJECTIVES.has(word.toLowerCase()) && !STATUS_NOUNS.has(word.toLowerCase()))
    .join(' ');

/** Whether a status stands where the noun would: "4,100 were wounded", "2,700 wounded and". */
function statusBehind({ tokens, measured }: CountedContext): Token | undefined {
  if (measured.unit !== null && measured.unit !== '%') return undefined;
  let at = measured.last + 1;
  while (
    /^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') &&
    at <= measured.last + 3 &&
    !STATUS_ADJECTIVES.has(lowerAt(tokens, at))
  )
    at += 1;
  if (at > measured.last + 1) at = Math.max(at, pastLeads(tokens, at - 1));
  const token = tokens[at];
  if (!token || !STATUS_ADJECTIVES.has(token.lower))
    return /^(?:died|perished|drowned|fled)$/.test(token?.lower ?? '') ? token : undefined;
  const next = tokens[at + 1];
  // "45 million internally displaced people": the noun stands there
  const isBeforeNoun = tokens.slice(measured.last + 1, at).every(({ tag }) => tag === 'ADV');
  return next && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag) && isBeforeNoun ? undefined : token;
}

/** "killing 107 and wounding 238": a verb of status, and no noun behind the number. */
function statusVerbAhead({ tokens, measured }: CountedContext): Token | undefined {
  if (measured.unit !== null || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[measured.last + 1]?.tag ?? '')) return undefined;
  if (lowerAt(tokens, measured.last + 1) === 'of') return undefined;
  const governor = governorBefore(tokens, measured.first);
  const verb = governor?.isDirect ? tokens[governor.verb] : undefined;
  return verb && statusVerbOf(verb.lower) && !/^los/.test(verb.lower) ? verb : undefined;
}

/** "4,100 were wounded", "some 2,700 wounded": the noun of the figure before, with the status. */
export function elided(context: CountedContext): Counted | undefined {
  const status = statusBehind(context) ?? statusVerbAhead(context);
  if (!status) return undefined;
  const noun = withoutStatus(context.before ?? '');
  const own = STATUS_ADJECTIVES.has(status.lower) ? status.text : (statusVerbOf(status.lower)?.status ?? status.text);
  return only(noun ? `${noun} ${status.text}` : own);
}

/** "Of the 60 passengers, 14 were tourists": the noun behind the copula. */
export function copula({ tokens, measured }: CountedContext): Counted | undefined {
  const range = nounPhraseAt(tokens, measured.last + 2);
  // "$4 million was their highest bid"
  const isOfSum = isMoney(measured.unit) && /^(?:is|was)$/.test(lowerAt(tokens, measured.last + 1));
  if (isOfSum)
    return range && tokens[range.last]?.tag === 'NOUN' && lowerAt(tokens, range.last) !== 'lot'
      ? phrase(tokens, range)
      : undefined;
  if (measured.unit !== null || !/^(?:are|were|remain|remained|became)$/.test(lowerAt(tokens, measured.last + 1)))
    return undefined;
  return range && isPluralPerson(tokens[range.last]) ? phrase(tokens, range) : undefined;
}

/** "The mayor's office spoke of 60,000.": the thing of the sentence before, where somebody else counts it. */
export function recounted({ tokens, measured, earlier }: CountedContext): Counted | undefined {
  const next = tokens[measured.last + 1];
  if (measured.unit !== null || !earlier || (next !== undefined && next.tag !== 'PUNCT')) return undefined;
  const governor = governorBefore(tokens, measured.first);
  return governor && COUNTING_VERBS.has(lowerAt(tokens, governor.verb)) ? only(earlier) : undefined;
}

/** "The military police put the figure at 1.4 million", "The estimate was lower, at 90": another number for what was counted before. */
export function figureOf({ tokens, measured, before, earlier }: CountedContext): Counted | undefined {
  const next = tokens[measured.last + 1];
  const isBare = next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(next.tag);
  if (measured.unit !== null || !isBare || next?.lower === 'of') return undefined;
  const near = Math.max(0, measured.first - FIGURE_REACH);
  const at = tokens.findLastIndex(
    ({ lower, tag }, index) => index >= near && index < measured.first && FIGURE_NOUNS.test(lower) && tag !== 'VERB',
  );
  if (at < 0 || lowerAt(tokens, at + 1) === 'of') return undefined;
  const isOwn = tokens[at - 1]?.tag === 'NOUN' || tokens[at + 1]?.tag === 'NOUN';
  return isOwn && !/^(?:police|officials?|government)$/.test(lowerAt(tokens, at - 1))
    ? undefined
    : only(before ?? earlier ?? lowerAt(tokens, at));
}
const FIGURE_REACH = 7;
const FIGURE_NOUNS = /^(?:figure|estimate|tally|number|count)$/;

/** "There were 240 on board", "some 35 aboard": nobody else is. */
export function onBoard({ tokens, measured }: CountedContext): Counted | undefined {
  const next = lowerAt(tokens, measured.last + 1);
  const isAboard =
    /^(?:aboard|onboard)$/.test(next) || (next === 'on' && lowerAt(tokens, measured.last + 2) === 'board');
  return measured.unit === null && measured.kind !== 'one' && isAboard ? only('people on board') : undefined;
}

/** "899,000 marched", "3 million had taken to the streets": what a bare number did, with the noun of the figure before. */
export function acted({ tokens, measured, before }: CountedContext): Counted | undefined {
  const isMany = (measured.high ?? measured.low ?? 0) >= MANY || measured.kind === 'vague';
  if (measured.unit !== null || !isMany || !isSubject(tokens, measured)) return undefined;
  let at = measured.last + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') && at < measured.last + 4) at += 1;
  const verb = tokens[at];
  return verb && ACTS.test(verb.lower)
    ? only(before ?? wordsOf(tokens, { first: at, last: endOfAct(tokens, at) }))
    : undefined;
}
const MANY = 20;
/** "taken to the streets", "turned out": verbs that say nothing without what follows. */
function endOfAct(tokens: readonly Token[], verb: number): number {
  if (/^(?:taken|took)$/.test(lowerAt(tokens, verb))) return predicateEnd(tokens, verb);
  return /^(?:turned|came|showed)$/.test(lowerAt(tokens, verb)) ? verb + 1 : verb;
}

/** What crowds do, and people who are asked. */
const ACTS =
  /^(?:marched|demonstrated|protested|rallied|gathered|attended|voted|signed|turned|taken|took|joined|walked|fled|came|showed|enrolled|registered|participated|applied|stayed|remained|left|returned|survived|escaped|arrived|responded|replied|refused)$/;

/** "as many as 35 have been shot", "65 were invited": a passive verb behind a bare number, with the noun of the figure before. */
export function predicate({ tokens, measured, before }: CountedContext): Counted | undefined {
  if (measured.kind === 'one' || tokens[measured.last + 1]?.tag !== 'AUX') return undefined;
  if (measured.unit === '%') return shareOf(tokens, measured);
  if (measured.unit !== null) return undefined;
  let at = measured.last + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') && at <= measured.last + 4) at += 1;
  const word = tokens[at];
  if (!word || !BE.test(lowerAt(tokens, at - 1)) || !isSubject(tokens, measured)) return undefined;
  // "57 were in intensive care"
  const place = word.tag === 'ADP' ? nounPhraseAt(tokens, at + 1) : undefined;
  if (place) return only(before ?? wordsOf(tokens, { first: at, last: place.last }));
  const isPassive = /^(?:VERB|NOUN|ADJ)$/.test(word.tag) && PARTICIPLE.test(word.lower);
  return isPassive ? only(before ? `${before} ${word.text}` : word.text) : undefined;
}
/** "Ten percent are reserved for women": where a share opens its clause, what became of it. */
function shareOf(tokens: readonly Token[], measured: CountedContext['measured']): Counted | undefined {
  let at = measured.last + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '') && at <= measured.last + 4) at += 1;
  const isTold = PARTICIPLE.test(lowerAt(tokens, at)) && /^(?:for|to|by|in)$/.test(lowerAt(tokens, at + 1));
  const whom = isTold && isSubject(tokens, measured) ? nounPhraseAt(tokens, at + 2) : undefined;
  return whom && only(wordsOf(tokens, { first: at, last: whom.last }));
}
const PARTICIPLE = /(?:ed|en|wn|ne|ung|unk|aid|old|eld|uilt|ught|hot|ept|eft|ost|et|ut|it|urt|un|ound)$/;
const BE = /^(?:is|are|was|were|been|be|being)$/;

/** Not the object of another verb: "of the guests who met 35 were". */
const isSubject = (tokens: readonly Token[], { first }: CountedContext['measured']): boolean =>
  tokens[first - 1] === undefined ||
  /^(?:PUNCT|CCONJ|SCONJ|ADV|PART|VERB)$/.test(tokens[first - 1]?.tag ?? '') ||
  isTimeWord(lowerAt(tokens, first - 1)) ||
  isBehindPlace(tokens, first - 1);

/** "At the mill 12 were hired": a phrase of place or time opens the clause. */
function isBehindPlace(tokens: readonly Token[], last: number): boolean {
  const range = phraseEndingAt(tokens, last);
  const joint = (range?.first ?? 0) - 1;
  return tokens[joint]?.tag === 'ADP' && (joint === 0 || tokens[joint - 1]?.tag === 'PUNCT');
}

/** "194 cases (159 confirmed and 35 probable)": the noun of the figure before, with what tells its part. */
export function described({ tokens, measured, before }: CountedContext): Counted | undefined {
  const word = tokens[measured.last + 1];
  const next = tokens[measured.last + 2];
  const isAlone = next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ';
  if (measured.unit !== null || !before || !word || !isAlone || !CASE_WORDS.has(word.lower)) return undefined;
  const noun = before
    .split(' ')
    .filter((each) => !CASE_WORDS.has(each.toLowerCase()))
    .join(' ');
  return { what: `${word.text} ${noun}`, noun };
}

/** "2 million cases: 40 to farms and 60 to towns": the noun before, with who or what holds this part. */
export function held({ tokens, measured, before }: CountedContext): Counted | undefined {
  const joint = tokens[measured.last + 1];
  if (measured.unit !== null || !before || !HOLDING.test(joint?.lower ?? '')) return undefined;
  const holder = nounPhraseAt(tokens, measured.last + 2);
  if (!holder || !joint) return undefined;
  const noun = withoutStatus(before);
  // "two dead and two in critical condition"
  const isOther = noun !== before && joint.lower === 'in';
  const what = `${isOther ? noun : before} ${joint.text} ${wordsOfPhrase(tokens, holder)}`.trim();
  return { what, noun: before };
}
const HOLDING = /^(?:to|for|from|in)$/;

/** "10 percent are reserved for women, 5 percent for miners": the participle of the share before holds on. */
export function heldShare({ tokens, measured, previous }: CountedContext): Counted | undefined {
  const joint = lowerAt(tokens, measured.last + 1);
  const [participle = '', before = ''] = previous?.what.split(' ') ?? [];
  const isHeld =
    measured.unit === '%' && previous?.measured.unit === '%' && joint === before && PARTICIPLE.test(participle);
  const whom = isHeld && HOLDING.test(joint) ? nounPhraseAt(tokens, measured.last + 2) : undefined;
  return (
    whom && only(`${participle} ${joint} ${wordsOf(tokens, { first: whom.first, last: withWhich(tokens, whom.last) })}`)
  );
}

/** "people with disabilities", "people from poor districts": to the end of the phrase that tells which they are. */
function withWhich(tokens: readonly Token[], last: number): number {
  const more = /^(?:with|from|without)$/.test(lowerAt(tokens, last + 1)) ? nounPhraseAt(tokens, last + 2) : undefined;
  return more?.last ?? last;
}

/** "The ward took 40 patients. Two died.": a bare number that opens a sentence is a part of what was counted before. */
export function resumed({ tokens, measured, earlier, told }: CountedContext): Counted | undefined {
  const isOpen = measured.first === 0 || /^(?:and|but|while)$/.test(lowerAt(tokens, measured.first - 1));
  const isPart = (measured.high ?? measured.low ?? 0) <= (told?.measured.high ?? told?.measured.low ?? 0);
  const verb = tokens[measured.last + 1];
  if (measured.unit !== null || !earlier || !isOpen || !isPart || measured.kind === 'one') return undefined;
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' ? only(earlier) : undefined;
}

/** "At least 250 and perhaps as many as 400 were hurt": two guesses of one predicate or noun. */
export function shared(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const joint = measured.last + 1;
  if (measured.unit !== null || !/^(?:and|or|but)$/.test(lowerAt(tokens, joint))) return undefined;
  const lead = tokens.findIndex(({ tag }, at) => at > joint && tag === 'NUM');
  const isGuess =
    lead > 0 && tokens.slice(joint + 1, lead).some(({ lower }) => /^(?:perhaps|possibly|maybe|probably)$/.test(lower));
  if (!isGuess || lead - joint > 6) return undefined;
  let last = lead;
  while (tokens[last + 1]?.tag === 'NUM') last += 1;
  const next = { ...context, measured: { ...measured, last, numberLast: last } };
  return elided(next) ?? predicate(next) ?? phrase(tokens, nounPhraseAt(tokens, last + 1));
}
