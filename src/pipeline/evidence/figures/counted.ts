import { phraseEndingAt, type Range } from '../../../language/en/grammar/phrases.ts';
import { CHANGE_NOUNS, DOWN_WORDS, MOVING_WORDS, UP_WORDS } from '../../../language/en/words/changeWords.ts';
import {
  COUNT_NOUNS,
  COUNTING_VERBS,
  DIRECTIONS,
  EXTENT_WORDS,
  LEVEL_VERBS,
  MONEY_VERBS,
  PLAIN_SUM_VERBS,
  PRICE_VERBS,
  SCALES,
  SUM_JOINTS,
  TERM_VERBS,
  VALUE_VERBS,
} from '../../../language/en/words/countedWords.ts';
import { MAGNITUDES } from '../../../language/en/words/numberWords.ts';
import { STATUS_ADJECTIVES, STATUS_NOUNS } from '../../../language/en/words/statusWords.ts';
import { isTimeWord } from '../../../language/en/words/timeWords.ts';
import { TIME_UNITS, unitKind } from '../../../language/en/words/units.ts';
import { lowerAt, type Token } from '../../language/index.ts';
import { governorBefore, relativeVerb, subjectOf } from './clause.ts';
import { isMoney, type Measured } from './measured.ts';
import { isPluralPerson, nounPhraseAt, wordsOf, wordsOfPhrase } from './nounPhrase.ts';
import { statusVerbOf } from './status.ts';

/** What a rule for the thing counted looks at. `before`: what the count before it in the sentence counts. */
export type CountedContext = Readonly<{
  tokens: readonly Token[];
  measured: Measured;
  before: string | undefined;
  /** What the last count of an earlier sentence of the paragraph counts. */
  earlier?: string | undefined;
}>;

/** The words, and where a noun phrase behind the number ends. */
export type Counted = Readonly<{ what: string; last?: number }>;

export type CountedRule = Readonly<{ name: string; find: (context: CountedContext) => Counted | undefined }>;

const phrase = (tokens: readonly Token[], range: Range | undefined): Counted | undefined =>
  range && { what: wordsOfPhrase(tokens, range), last: range.last };
const only = (what: string | undefined): Counted | undefined => (what ? { what } : undefined);

/** "15,000 North Korean troops", "a $43,000 watch", "24 percent of the contributors". */
function following({ tokens, measured }: CountedContext): Counted | undefined {
  const next = tokens[measured.last + 1];
  if (!next || (next.tag === 'ADP' && next.lower !== 'of') || next.tag === 'CCONJ' || /^[,;:(]$/.test(next.text))
    return undefined;
  if (measured.unit !== null && /^(?:a|an|per|each|every)$/.test(next.lower)) return undefined; // "$2,000 a month": a rate
  if (measured.unit !== null && next.lower !== 'of' && startsTime(tokens, measured.last + 1)) return undefined;
  const skip =
    /^(?:more|other|additional|further|extra|separate|different|less|fewer)$/.test(next.lower) && next.tag !== 'NOUN'
      ? 1
      : 0;
  const isLess = /^(?:less|fewer)$/.test(next.lower);
  const range = nounPhraseAt(tokens, measured.last + 1 + skip);
  const found = phrase(tokens, measured.isAttribute ? withBareVerb(tokens, range) : range);
  if (found && isLess) return { ...found, what: `${next.text} ${found.what}` };
  return found && /^(?:others|them|those)$/i.test(found.what) ? undefined : found;
}

/** "an 18-point halftime lead over": what looks like a verb ends the phrase of an attribute. */
function withBareVerb(tokens: readonly Token[], range: Range | undefined): Range | undefined {
  const [next, second] = [tokens[(range?.last ?? 0) + 1], tokens[(range?.last ?? 0) + 2]];
  const isEnd = next?.tag === 'VERB' && /^(?:ADP|PUNCT)$/.test(second?.tag ?? '') && !/(?:ed|ing|s)$/.test(next.lower);
  return range && isEnd ? { ...range, last: range.last + 1 } : range;
}

/** "damaged 1,100 others", "14 of them", "six of those": the thing of the number before; "four of them children". */
function ofThem({ tokens, measured, before: here, earlier }: CountedContext): Counted | undefined {
  const before = here ?? earlier;
  const next = measured.last + 1;
  if (lowerAt(tokens, next) === 'others') return before ? { what: before, last: next } : undefined;
  const isMore = lowerAt(tokens, next) === 'more' && !/^(?:NOUN|ADJ|PROPN|VERB|ADP)$/.test(tokens[next + 1]?.tag ?? '');
  if (isMore && lowerAt(tokens, next + 1) !== 'than') return before ? { what: before, last: next } : undefined;
  if (lowerAt(tokens, next) !== 'of' || !/^(?:them|those|these|which|whom|us)$/.test(lowerAt(tokens, next + 1)))
    return undefined;
  const noun = nounPhraseAt(tokens, next + 2);
  if (noun && lowerAt(tokens, next + 1) !== 'those') return phrase(tokens, noun);
  return noun && lowerAt(tokens, next + 1) !== 'those' ? phrase(tokens, noun) : only(before);
}

/** "a quake of magnitude 5.9", "magnitude-5.9": the measure stands before its number. */
function namedMeasure({ tokens, measured }: CountedContext): Counted | undefined {
  const at = lowerAt(tokens, measured.first - 1) === '-' ? measured.first - 2 : measured.first - 1;
  const isBehind = lowerAt(tokens, measured.last) === 'magnitude';
  return isBehind || SCALES.has(lowerAt(tokens, at)) ? only(isBehind ? 'magnitude' : lowerAt(tokens, at)) : undefined;
}

/** "$10,977 worth of televisions". */
function worthOf({ tokens, measured }: CountedContext): Counted | undefined {
  const at = measured.last + 1;
  if (lowerAt(tokens, at) !== 'worth' && lowerAt(tokens, at + 1) !== 'worth') return undefined;
  const worth = lowerAt(tokens, at) === 'worth' ? at : at + 1;
  return phrase(tokens, nounPhraseAt(tokens, lowerAt(tokens, worth + 1) === 'of' ? worth + 2 : worth + 1));
}

/** The token behind a number and its conversions in brackets. */
const behindAll = ({ last, also }: Measured): number => (also.at(-1)?.last ?? last - 1) + 2;

const isEach = (tokens: readonly Token[], at: number): boolean => /^(?:each|every|a)$/.test(lowerAt(tokens, at));

/** "$2,000 a month for each soldier": the rate with what it is for; "90 tonnes of dust a year" is of dust. */
function rate({ tokens, measured }: CountedContext): Counted | undefined {
  const article = lowerAt(tokens, measured.last + 1);
  const period = tokens[measured.last + 2];
  if (!/^(?:a|per|each|an|every)$/.test(article) || !isTimeWord(period?.lower ?? '') || measured.unit === null)
    return undefined;
  const joint = tokens[measured.last + 3];
  if (!/^(?:for|per|to)$/.test(joint?.lower ?? '')) return undefined;
  const start = isEach(tokens, measured.last + 4) ? measured.last + 5 : measured.last + 4;
  const target = nounPhraseAt(tokens, start);
  return (
    target &&
    only(
      `${period?.text ?? ''} ${joint?.text ?? ''} ${wordsOf(tokens, { first: start - (isEach(tokens, measured.last + 4) ? 1 : 0), last: target.last })}`,
    )
  );
}

/** "70 km north of the capital", "9m wide": the direction or extent with what it is of. */
function extent(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const next = behindAll(measured);
  if (unitKind(measured.unit) !== 'length') return undefined;
  if (EXTENT_WORDS.has(lowerAt(tokens, next))) {
    const whose = subject(context) ?? apposed(tokens, measured.first);
    return whose;
  }
  if (!DIRECTIONS.has(lowerAt(tokens, next))) return undefined;
  let last = next;
  if (/^(?:of|from)$/.test(lowerAt(tokens, last + 1))) last += 1;
  const place = /^(?:of|from|off)$/.test(lowerAt(tokens, last)) ? nounPhraseAt(tokens, last + 1) : undefined;
  return only(wordsOf(tokens, { first: next, last: place?.last ?? next }));
}

/** "The pipeline, 80 kilometres long," "the road to Quirra, 14 km long": the noun before the comma. */
function apposed(tokens: readonly Token[], first: number): Counted | undefined {
  if (lowerAt(tokens, first - 1) !== ',') return undefined;
  const head = phraseEndingAt(tokens, first - 2);
  return head && { what: wordsOfPhrase(tokens, head) };
}

/** "dug for 14 hours", "closed the terminal for 41 days", "in custody for 9 days": what lasted. */
function lasting({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || !TIME_UNITS.has(measured.unit) || lowerAt(tokens, measured.first - 1) !== 'for')
    return undefined;
  const governor = governorBefore(tokens, measured.first);
  if (!governor) return undefined;
  const copula = tokens[governor.verb]?.tag === 'AUX';
  const first = copula ? governor.verb + 1 : governor.verb;
  return first < measured.first - 1 ? only(wordsOf(tokens, { first, last: measured.first - 2 })) : undefined;
}

/** "$750,000 in campaign funds", "$4 billion for a wall", "$5,150 on capes", "$4 billion to hire officers". */
function afterPreposition({ tokens, measured }: CountedContext): Counted | undefined {
  const joint = lowerAt(tokens, behindAll(measured));
  if (measured.unit === null || !SUM_JOINTS.has(joint)) return undefined;
  const start = behindAll(measured) + 1;
  if (tokens[start]?.tag === 'NUM' || startsTime(tokens, start)) return undefined;
  const verb = tokens[start]?.tag === 'VERB' ? start + 1 : start;
  const range = nounPhraseAt(tokens, verb);
  const isPlace = /^(?:in|at|from)$/.test(joint) && tokens[range?.last ?? -1]?.tag === 'PROPN';
  return isPlace ? undefined : phrase(tokens, range);
}

/** "in the first quarter", "in May", "for a third year": when, not what. */
function startsTime(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (/^(?:DET|ADJ|NUM|ADV|PRON)$/.test(tokens[at]?.tag ?? '') && at < start + 4 && !isTimeNoun(lowerAt(tokens, at)))
    at += 1;
  return isTimeNoun(lowerAt(tokens, at)) || /^(?:1[5-9]|20)\d\d$/.test(lowerAt(tokens, start));
}
const isTimeNoun = (lower: string): boolean => isTimeWord(lower) || TIME_UNITS.has(lower.replace(/s$/, ''));

/** "raised $12,000", "was fined €250,000 for polluting": the verb that says what became of the sum, with what it was for. */
function sumOfVerb(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const verb = isMoney(measured.unit) ? moneyVerb(context) : undefined;
  if (verb === undefined) return undefined;
  const joint = tokens[behindAll(measured)];
  const isToDo = joint?.lower === 'to' && tokens[behindAll(measured) + 1]?.tag === 'VERB';
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

/** "coins, worth an estimated 3 million leva": the noun before "worth". */
function worthBehind({ tokens, measured }: CountedContext): Counted | undefined {
  if (lowerAt(tokens, measured.first - 1) !== 'worth') return undefined;
  let at = measured.first - 2;
  while (/^(?:AUX|ADV|PUNCT)$/.test(tokens[at]?.tag ?? '') && at > 0) at -= 1;
  const range = phraseEndingAt(tokens, at);
  return range && !holdsNumber(tokens, range) ? only(wordsOfPhrase(tokens, range)) : undefined;
}

/** "sentenced to 18 months", "banned for two years": the verb of a term. */
function termOfVerb({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || !TIME_UNITS.has(measured.unit)) return undefined;
  const verb = lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1);
  return TERM_VERBS.has(verb) ? only(verb) : undefined;
}

/** "The mayor's office spoke of 60,000.": the thing of the sentence before, where somebody else counts it. */
function recounted({ tokens, measured, earlier }: CountedContext): Counted | undefined {
  const next = tokens[measured.last + 1];
  if (measured.unit !== null || !earlier || (next !== undefined && next.tag !== 'PUNCT')) return undefined;
  const governor = governorBefore(tokens, measured.first);
  return governor && COUNTING_VERBS.has(lowerAt(tokens, governor.verb)) ? only(earlier) : undefined;
}

/** "values the club at $2 million", "a deal estimated at $2 billion": the value of what. */
function valued({ tokens, measured }: CountedContext): Counted | undefined {
  if (!isMoney(measured.unit) || lowerAt(tokens, measured.first - 1) !== 'at') return undefined;
  const governor = governorBefore(tokens, measured.first - 1);
  if (!governor || !VALUE_VERBS.has(lowerAt(tokens, governor.verb))) return undefined;
  const object = nounPhraseAt(tokens, governor.verb + 1);
  const range = object && object.last < measured.first - 1 ? object : subjectOf(tokens, governor.group);
  return range && only(`value of ${wordsOfPhrase(tokens, range).replace(/^value of /i, '')}`);
}

/** "damage that exceeded 10%": a bound that is a verb has a subject. */
function boundSubject(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const isVerb = measured.at > measured.first && tokens[measured.first]?.tag === 'VERB';
  return isVerb ? subject({ ...context, measured: { ...measured, first: measured.first + 1 } }) : undefined;
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

/** "the $3 billion it had asked for", "the $50 million the fund was promised": the verb of the clause behind. */
function relativeSum({ tokens, measured }: CountedContext): Counted | undefined {
  const verb = isMoney(measured.unit) ? relativeVerb(tokens, measured.last) : undefined;
  if (verb === undefined) return undefined;
  const last = /^(?:for|in|on)$/.test(lowerAt(tokens, verb + 1)) ? verb + 1 : verb;
  return only(wordsOf(tokens, { first: verb, last }));
}

/** "a fine of up to $250,000", "a profit of $4 million", "at a cost of $4 billion", "attendance: 4,000". */
function precedingOf({ tokens, measured }: CountedContext): Counted | undefined {
  const isRange = lowerAt(tokens, measured.first) === 'between' && tokens[measured.first - 1]?.tag === 'NOUN';
  let at = isRange ? measured.first : measured.first - 1;
  if (/^(?:a|an|the)$/.test(lowerAt(tokens, at))) at -= 1;
  if (!/^(?:of|:|at|between)$/.test(lowerAt(tokens, at))) return undefined;
  const head = phraseEndingAt(tokens, at - 1);
  const noun = head && tokens[head.last];
  if (!head || !noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || isTimeWord(noun.lower)) return undefined;
  const counted = withoutCount(tokens, pastNumbers(tokens, head));
  return counted && !holdsNumber(tokens, counted) ? only(wordsOfPhrase(tokens, counted)) : undefined;
}

/** "2003's imbalance" → "imbalance". */
function pastNumbers(tokens: readonly Token[], { first, last }: Range): Range {
  const number = tokens.slice(first, last).findLastIndex(({ tag, lower }) => tag === 'NUM' || lower === '%');
  if (number < 0) return { first, last };
  const start = first + number + 1;
  return { first: lowerAt(tokens, start) === "'s" ? start + 1 : start, last };
}

/** "Schools closed: 31" on a line of its own. */
function label({ tokens, measured }: CountedContext): Counted | undefined {
  const colon = measured.first - 1;
  if (lowerAt(tokens, colon) !== ':' || colon < 1 || colon > 8) return undefined;
  const rest = tokens.slice(measured.last + 1);
  if (rest.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return undefined;
  const start = tokens.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM');
  return only(wordsOf(tokens, { first: Math.max(0, start), last: colon - 1 }));
}

/** "the number of storks" → "storks"; "the total" → nothing. */
function withoutCount(tokens: readonly Token[], range: Range): Range | undefined {
  const of = tokens.findIndex((token, index) => index > range.first && index < range.last && token.lower === 'of');
  const head = of > 0 ? of - 1 : range.last;
  if (!COUNT_NOUNS.has(lowerAt(tokens, head))) return range;
  return of > 0 ? { first: of + 1, last: range.last } : undefined;
}

const holdsNumber = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).some(({ tag, lower }) => tag === 'NUM' || tag === 'SYM' || lower === '%');

/** "The drug cut deaths by 30 percent": the object that the change is of. */
function changedObject({ tokens, measured }: CountedContext): Counted | undefined {
  if (lowerAt(tokens, measured.first - 1) !== 'by') return undefined;
  const governor = governorBefore(tokens, measured.first - 1);
  const verb = lowerAt(tokens, governor?.verb ?? -1);
  if (!governor || !(UP_WORDS.has(verb) || DOWN_WORDS.has(verb))) return undefined;
  const object = nounPhraseAt(tokens, governor.verb + 1);
  return object && object.last < measured.first - 1 && !holdsNumber(tokens, object)
    ? only(wordsOfPhrase(tokens, object))
    : undefined;
}

/** "revised down the jobs gains from 157,000 to 133,000", "took the total to 2 million": the object that moves. */
function movedObject({ tokens, measured }: CountedContext): Counted | undefined {
  if (!/^(?:from|to)$/.test(lowerAt(tokens, measured.first - 1))) return undefined;
  for (let at = measured.first - 2; at > Math.max(0, measured.first - 16); at -= 1) {
    const word = lowerAt(tokens, at);
    if (!(UP_WORDS.has(word) || DOWN_WORDS.has(word) || MOVING_WORDS.has(word)) || tokens[at]?.tag !== 'VERB') continue;
    const start = /^(?:up|down)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const object = nounPhraseAt(tokens, start);
    const counted = object && object.last < measured.first - 1 ? withoutCount(tokens, object) : undefined;
    return counted && !holdsNumber(tokens, { first: at, last: counted.last })
      ? only(wordsOfPhrase(tokens, counted))
      : undefined;
  }
  return undefined;
}

/** "The owners – two from Taiwan, two from Oman –": the noun before the mark. */
function apposedCount({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit !== null || !/^[-–—(]$/.test(lowerAt(tokens, measured.first - 1))) return undefined;
  const head = tokens[measured.first - 2];
  if (tokens[measured.last + 1]?.tag !== 'ADP' || head?.tag !== 'NOUN') return undefined;
  const range = phraseEndingAt(tokens, measured.first - 2);
  return range && only(wordsOfPhrase(tokens, range));
}

/** "an 8 percent rise in rents", "a cut of 30 percent in fees": what the noun of change is in. */
function changeNoun({ tokens, measured }: CountedContext): Counted | undefined {
  const behind = CHANGE_NOUNS.has(lowerAt(tokens, measured.last + 1)) ? measured.last + 1 : undefined;
  const ahead =
    lowerAt(tokens, measured.first - 1) === 'of' && CHANGE_NOUNS.has(lowerAt(tokens, measured.first - 2))
      ? measured.last
      : undefined;
  const at = behind ?? ahead;
  if (at === undefined || !/^(?:in|of|on|for|to)$/.test(lowerAt(tokens, at + 1))) return undefined;
  const noun = behind ? lowerAt(tokens, behind) : lowerAt(tokens, measured.first - 2);
  const target = nounPhraseAt(tokens, at + 2);
  return target && only(`${noun} in ${wordsOfPhrase(tokens, target)}`);
}

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
  const token = tokens[at];
  if (!token || !STATUS_ADJECTIVES.has(token.lower))
    return /^(?:died|perished|drowned|fled)$/.test(token?.lower ?? '') ? token : undefined;
  const next = tokens[at + 1];
  return next && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag) && at === measured.last + 1 ? undefined : token;
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
function elided(context: CountedContext): Counted | undefined {
  const status = statusBehind(context) ?? statusVerbAhead(context);
  if (!status) return undefined;
  const noun = context.before
    ?.split(' ')
    .filter((word) => !STATUS_ADJECTIVES.has(word.toLowerCase()) && !STATUS_NOUNS.has(word.toLowerCase()))
    .join(' ');
  const own = STATUS_ADJECTIVES.has(status.lower) ? status.text : (statusVerbOf(status.lower)?.status ?? status.text);
  return only(noun ? `${noun} ${status.text}` : own);
}

/** "Of the 60 passengers, 14 were tourists": the noun behind the copula. */
function copula({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit !== null || !/^(?:are|were|remain|remained|became)$/.test(lowerAt(tokens, measured.last + 1)))
    return undefined;
  const range = nounPhraseAt(tokens, measured.last + 2);
  return range && isPluralPerson(tokens[range.last]) ? phrase(tokens, range) : undefined;
}

/** "revenue fell 12 percent to 3.4 billion", "unemployment was 5 percent", "the number of storks doubled to 240": whose value it is. */
function subject({ tokens, measured }: CountedContext): Counted | undefined {
  const governor = governorBefore(tokens, measured.first);
  if (!governor) return undefined;
  const range = subjectOf(tokens, governor.group);
  const counted = range && withoutCount(tokens, range);
  if (!counted || holdsNumber(tokens, counted)) return undefined;
  return only(wordsOfPhrase(tokens, counted));
}

/** The subject of a verb after which the number is a level or a change; of a count only there. */
function levelSubject(context: CountedContext): Counted | undefined {
  const { tokens, measured } = context;
  const governor = governorBefore(tokens, measured.first);
  const verb = lowerAt(tokens, governor?.verb ?? -1);
  const isMoved = UP_WORDS.has(verb) || DOWN_WORDS.has(verb);
  const isLevel = LEVEL_VERBS.has(verb) || (isMoved && !isDuration(context));
  return isLevel ? subject(context) : undefined;
}

/** "down from €1.5bn a year earlier", ", up 5 percent": no verb, the noun of the figure before. */
function nearestNoun({ tokens, measured }: CountedContext): Counted | undefined {
  if (measured.unit === null || TIME_UNITS.has(measured.unit)) return undefined;
  for (let at = measured.first - 1; at >= Math.max(0, measured.first - 12); at -= 1) {
    const token = tokens[at] as Token;
    if (/^(?:NOUN|PROPN)$/.test(token.tag) && !isTimeWord(token.lower) && !isMagnitude(token.lower)) {
      const range = phraseEndingAt(tokens, at);
      if (range && !holdsNumber(tokens, range)) return only(wordsOfPhrase(tokens, range));
      if (isMoney(measured.unit) || measured.unit === '%') return undefined;
      continue;
    }
    const isNear = /^(?:NUM|SYM|ADV|DET|AUX|NOUN)$/.test(token.tag) || LOOSE_JOINTS.test(token.lower);
    if (!isNear && (isMoney(measured.unit) || measured.unit === '%' || token.tag === 'PUNCT')) return undefined;
  }
  return undefined;
}

const LOOSE_JOINTS = /^(?:up|down|from|to|at|by|of|or|and|,|\(|trading|higher|lower|percent|earlier|back)$/;
const isMagnitude = (lower: string): boolean => MAGNITUDES.has(lower);

/** A stretch of time; "60 hours per week" is a rate. */
const isDuration = ({ tokens, measured: { unit, last } }: CountedContext): boolean =>
  unit !== null && TIME_UNITS.has(unit) && !/^(?:per|a|an|each|every)$/.test(lowerAt(tokens, last + 1));

/** In the order in which they are tried. */
export const COUNTED_RULES: readonly CountedRule[] = [
  { name: 'bound of subject', find: boundSubject },
  { name: 'named measure', find: namedMeasure },
  { name: 'of them', find: ofThem },
  { name: 'elided', find: elided },
  { name: 'copula', find: copula },
  { name: 'rate', find: rate },
  { name: 'worth of', find: worthOf },
  { name: 'worth', find: worthBehind },
  { name: 'term of verb', find: termOfVerb },
  { name: 'extent', find: extent },
  { name: 'lasting', find: lasting },
  { name: 'changed object', find: changedObject },
  { name: 'moved object', find: movedObject },
  { name: 'change noun', find: changeNoun },
  { name: 'apposed', find: apposedCount },
  { name: 'following', find: following },
  { name: 'valued', find: valued },
  { name: 'relative sum', find: relativeSum },
  { name: 'sum of verb', find: sumOfVerb },
  { name: 'label', find: label },
  { name: 'preceding of', find: precedingOf },
  {
    name: 'after preposition',
    find: (context) => (isChanged(context) ? undefined : afterPreposition(context)),
  },
  { name: 'level of subject', find: levelSubject },
  {
    name: 'inherited',
    find: ({ before, measured }) => (measured.unit === null || measured.kind === 'fraction' ? only(before) : undefined),
  },
  {
    name: 'subject',
    find: (context) => (isDuration(context) || context.measured.unit === null ? undefined : subject(context)),
  },
  { name: 'recounted', find: recounted },
  { name: 'nearest noun', find: nearestNoun },
];

/** "rose 5 percent in May": behind a change, "in" tells when or where, not what. */
function isChanged({ tokens, measured }: CountedContext): boolean {
  const verb = lowerAt(tokens, governorBefore(tokens, measured.first)?.verb ?? -1);
  return UP_WORDS.has(verb) || DOWN_WORDS.has(verb);
}
