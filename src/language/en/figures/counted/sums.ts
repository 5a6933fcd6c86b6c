import type { Counted, CountedContext } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import { phraseEndingAt } from '../../grammar/phrases.ts';
import { UP_WORDS } from '../../words/changeWords.ts';
import { MONEY_VERBS, PLAIN_SUM_VERBS, PRICE_VERBS, SUM_JOINTS, VALUE_VERBS } from '../../words/countedWords.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { governorBefore, relativeVerb, subjectOf } from '../clause.ts';
import { nounPhraseAt, wordsOf, wordsOfPhrase } from '../nounPhrase.ts';
import { isMoney } from '../part.ts';
import { behindAll, holdsNumber, only, phrase, startsTime } from './parts.ts';

/** "$750,000 in campaign funds", "$4 billion for a wall", "$5,150 on capes", "$4 billion to hire officers". */
export function afterPreposition({ tokens, measured }: CountedContext): Counted | undefined {
  const joint = lowerAt(tokens, behindAll(tokens, measured));
  if (measured.unit === null || !SUM_JOINTS.has(joint)) return undefined;
  const start = behindAll(tokens, measured) + 1;
  if (tokens[start]?.tag === 'NUM' || startsTime(tokens, start)) return undefined;
  const verb = tokens[start]?.tag === 'VERB' ? start + 1 : start;
  const range = nounPhraseAt(tokens, verb);
  const isPlace = /^(?:in|at|from)$/.test(joint) && tokens[range?.last ?? -1]?.tag === 'PROPN';
  return isPlace ? undefined : phrase(tokens, range);
}

/** "$2,000 a month for each guard", "$50 a week per child": whom or what a rate is for; its period is told beside it. */
export function rate({ tokens, measured }: CountedContext): Counted | undefined {
  const at = behindAll(tokens, measured);
  const isPeriod = /^(?:a|per|each|an|every|\/)$/.test(lowerAt(tokens, at)) && isTimeWord(lowerAt(tokens, at + 1));
  if (!isPeriod || measured.unit === null || !/^(?:for|per|to)$/.test(lowerAt(tokens, at + 2))) return undefined;
  const start = isEach(tokens, at + 3) ? at + 4 : at + 3;
  // "to stay open" is what it is paid for, and nobody who gets it
  const isGoal = lowerAt(tokens, at + 2) === 'to' && !/^(?:DET|PRON|PROPN)$/.test(tokens[at + 3]?.tag ?? '');
  const target = isGoal || startsTime(tokens, start) ? undefined : nounPhraseAt(tokens, start);
  if (!target) return undefined;
  const each = /^(?:each|every)$/.test(lowerAt(tokens, at + 3)) ? `${tokens[at + 3]?.text} ` : '';
  return only(`${each}${wordsOfPhrase(tokens, target)}`);
}

const isEach = (tokens: readonly Token[], at: number): boolean => /^(?:each|every|a)$/.test(lowerAt(tokens, at));

/** "$10,977 worth of televisions". */
export function worthOf({ tokens, measured }: CountedContext): Counted | undefined {
  const at = measured.last + 1;
  if (lowerAt(tokens, at) !== 'worth' && lowerAt(tokens, at + 1) !== 'worth') return undefined;
  const worth = lowerAt(tokens, at) === 'worth' ? at : at + 1;
  return phrase(tokens, nounPhraseAt(tokens, lowerAt(tokens, worth + 1) === 'of' ? worth + 2 : worth + 1));
}

/** "coins, worth an estimated 3 million leva": the noun before "worth". */
export function worthBehind({ tokens, measured, told }: CountedContext): Counted | undefined {
  if (lowerAt(tokens, measured.first - 1) !== 'worth') return undefined;
  let at = measured.first - 2;
  while (/^(?:AUX|ADV|PUNCT)$/.test(tokens[at]?.tag ?? '') && at > 0) at -= 1;
  // "It is worth £2 million"
  if (tokens[at]?.tag === 'PRON') return only(told && isMoney(told.measured.unit) ? told.what : 'worth');
  const range = phraseEndingAt(tokens, at);
  return range && !holdsNumber(tokens, range) ? only(wordsOfPhrase(tokens, range)) : undefined;
}

/** "raised $12,000", "was fined €250,000 for polluting": the verb that says what became of the sum, with what it was for. */
export function sumOfVerb(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const verb = isMoney(measured.unit) ? moneyVerb(context) : undefined;
  if (verb === undefined) return undefined;
  const joint = tokens[behindAll(tokens, measured)];
  const isToDo = joint?.lower === 'to' && tokens[behindAll(tokens, measured) + 1]?.tag === 'VERB';
  const target = isToDo ? undefined : afterPreposition(context);
  const isOwn = PLAIN_SUM_VERBS.has(lowerAt(tokens, verb)) || (target && /^(?:in|of|worth)$/.test(joint?.lower ?? ''));
  if (isOwn) return target;
  const isWhole = verb + 1 < measured.first && tokens[verb + 1]?.tag !== 'DET';
  const own = isWhole ? wordsOf(tokens, { first: verb, last: measured.first - 1 }) : lowerAt(tokens, verb);
  return target && joint ? { what: `${own} ${joint.lower} ${target.what}` } : only(own);
}

/** The verb of money of which a sum is the object, right before it or before who gets it. */
function moneyVerb({ tokens, measured }: CountedContext): number | undefined {
  const governor = governorBefore(tokens, measured.first);
  const verb = lowerAt(tokens, governor?.verb ?? -1);
  if (!governor || !MONEY_VERBS.has(verb) || (UP_WORDS.has(verb) && verb !== 'raised')) return undefined;
  const isFor = isForOf(tokens, governor.verb, measured.first);
  if (isFor) return PRICE_VERBS.has(verb) ? undefined : governor.verb;
  return governor.isDirect || hasReceiver(tokens, governor.verb, measured.first) ? governor.verb : undefined;
}

/** "pays each guard $2,000", "asked donors for $1.2 billion": who gets or gives it stands between verb and sum. */
function hasReceiver(tokens: readonly Token[], verb: number, first: number): boolean {
  const between = tokens.slice(verb + 1, first);
  const isPlain = between.every(
    ({ tag, lower }) => /^(?:DET|NOUN|PROPN|ADJ|PRON|PART|ADV)$/.test(tag) || lower === 'for' || lower === "'s",
  );
  return isPlain && between.length <= 6 && !PLAIN_SUM_VERBS.has(lowerAt(tokens, verb));
}

/** "appealed for $9.5 million": one preposition between verb and sum. */
const isForOf = (tokens: readonly Token[], verb: number, first: number): boolean =>
  /^(?:for|out|aside|up|off)$/.test(lowerAt(tokens, verb + 1)) &&
  tokens.slice(verb + 2, first).every(({ tag }) => /^(?:DET|ADV|ADJ|ADP)$/.test(tag));

/** "values the club at $2 million", "a deal estimated at $2 billion": the value of what. */
export function valued({ tokens, measured }: CountedContext): Counted | undefined {
  const isSum = isMoney(measured.unit) || /^(?:pence|penny|cent)$/.test(measured.unit ?? '');
  if (!isSum || lowerAt(tokens, measured.first - 1) !== 'at') return undefined;
  const verb = tokens.findLastIndex(
    ({ lower }, at) => at < measured.first - 1 && at > measured.first - VALUE_REACH && VALUE_VERBS.has(lower),
  );
  if (verb < 0) return undefined;
  const object = nounPhraseAt(tokens, verb + 1);
  const governor = governorBefore(tokens, measured.first - 1);
  const isObject = object && object.last < measured.first - 1 && !holdsNumber(tokens, object);
  const range = isObject ? object : governor?.verb === verb ? subjectOf(tokens, governor.group) : undefined;
  return range && only(`value of ${wordsOfPhrase(tokens, range).replace(/^value of /i, '')}`);
}
/** How far the verb may stand before the sum. */
const VALUE_REACH = 12;

/** "ordered 30 planes for $1.8 billion", "sold the mill for $2 million": what was bought or sold. */
export function boughtFor({ tokens, measured }: CountedContext): Counted | undefined {
  const at = /^(?:just|only|about)$/.test(lowerAt(tokens, measured.first - 1))
    ? measured.first - 2
    : measured.first - 1;
  if (!isMoney(measured.unit) || lowerAt(tokens, at) !== 'for') return undefined;
  const governor = governorBefore(tokens, at);
  if (!governor || !TRADES.test(lowerAt(tokens, governor.verb))) return undefined;
  const object = nounPhraseAt(tokens, governor.verb + 1);
  return object && object.last < at ? only(wordsOfPhrase(tokens, object)) : undefined;
}
const TRADES =
  /^(?:b(?:uy|uys|ought|uying)|s(?:ell|ells|old|elling)|order(?:s|ed|ing)?|acquire[sd]?|rent(?:s|ed)?|lease[sd]?|auction(?:s|ed)?|purchase[sd]?)$/;

/** "the $3 billion it had asked for", "the $50 million the fund was promised": the verb of the clause behind. */
export function relativeSum({ tokens, measured }: CountedContext): Counted | undefined {
  const isRated =
    /^(?:a|an|per)$/.test(lowerAt(tokens, measured.last + 1)) && isTimeWord(lowerAt(tokens, measured.last + 2));
  const end = isRated ? measured.last + 2 : measured.last;
  const verb = isMoney(measured.unit) ? relativeVerb(tokens, end) : undefined;
  // "the $20 per hour that drivers earn"
  const isThat = lowerAt(tokens, end + 1) === 'that';
  if (verb !== undefined && isRated && isThat) return only(wordsOf(tokens, { first: end + 2, last: verb }));
  if (verb === undefined) return undefined;
  const last = /^(?:for|in|on)$/.test(lowerAt(tokens, verb + 1)) ? verb + 1 : verb;
  return only(wordsOf(tokens, { first: verb, last }));
}

/** "tickets of $20 on the boat, over $10 at Mill Inn": the next sum of a list, with nothing but where it was paid. */
export function listed({ tokens, measured, previous }: CountedContext): Counted | undefined {
  const at = behindAll(tokens, measured);
  const isNext = isMoney(measured.unit) && previous?.measured.unit === measured.unit;
  if (!isNext || !/^(?:,|and)$/.test(lowerAt(tokens, measured.first - 1))) return undefined;
  const range = /^(?:at|in|from)$/.test(lowerAt(tokens, at)) ? nounPhraseAt(tokens, at + 1) : undefined;
  return range && tokens[range.last]?.tag === 'PROPN'
    ? only(wordsOf(tokens, { first: at, last: range.last }))
    : undefined;
}
