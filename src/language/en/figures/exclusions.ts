import type { Exclusion, Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { isCapitalised, isMark, lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { SCALES } from '../words/countedWords.ts';
import {
  CLOCK_MARKS,
  CLOCK_NEIGHBOURS,
  COLLECTIVES,
  ERAS,
  FAMILY_WORDS,
  MATCH_WORDS,
  MAYBE_NUMBERED,
  NUMBERED_THINGS,
  STREET_WORDS,
  WINDOW_ENDS,
  WINDOW_LEADS,
  YEAR_LEADS,
} from '../words/identifierWords.ts';
import { measureOf, PEOPLE_MEASURES } from '../words/measures.ts';
import { FRACTIONS } from '../words/numberWords.ts';
import { isTimeWord, MONTHS } from '../words/timeWords.ts';
import { TIME_UNITS } from '../words/units.ts';
import { VOTING_WORDS } from '../words/voteWords.ts';
import { isAge } from './ages.ts';
import { isMoney } from './part.ts';
import { isPlural, listEnd } from './plurals.ts';
import { isTouching } from './torn.ts';

const isPlain = ({ unit, kind }: Measured): boolean => unit === null && kind === 'digits';
const isPluralNoun = (token: Token | undefined): boolean =>
  (token?.tag === 'NOUN' || token?.tag === 'PROPN') &&
  (/[^s]s$/.test(token.lower) || measureOf(token.lower) !== undefined);

/** 1500 to 2100 without a separator, unless it counts the plural behind it: "shelters 1600 refugees", "a crowd of 1800". */
function isYear(tokens: readonly Token[], measured: Measured): boolean {
  const { first, last, at, low, high, rule } = measured;
  const value = low ?? high ?? 0;
  const written = tokens[last]?.text ?? '';
  if (!isPlain(measured) || !/^\d{4}$/.test(written) || value < 1500 || value >= 2100) return false;
  const before = lowerAt(tokens, rule === 'range' ? at - 1 : first - 1);
  if (at > first && rule !== 'range') return false;
  if (before === 'of' && COLLECTIVES.has(lowerAt(tokens, first - 2))) return false;
  if (YEAR_LEADS.has(before) || MONTHS.has(before)) return true;
  const noun = tokens[last + 1]?.tag === 'ADJ' ? tokens[last + 2] : tokens[last + 1];
  // "Brenn's 2014 ballot"
  const isOwned = /^['’]s?$/.test(before) && !/(?:s|people|men|children)$/.test(noun?.lower ?? '');
  if (isOwned || !isPluralNoun(noun)) return true;
  const isRecent = value > 1980 && value < 2040 && value % 50 !== 0;
  return isRecent && measureOf(noun?.lower ?? '') === undefined;
}

function isDate(tokens: readonly Token[], { first, last, unit }: Measured): boolean {
  if (unit !== null) return false;
  const before = tokens[first - 1];
  const isAfterMonth = MONTHS.has(before?.lower ?? '') && (before?.lower !== 'may' || before.text === 'May');
  const isPair =
    /^(?:and|or|to|-|–)$/.test(lowerAt(tokens, last + 1)) &&
    tokens[last + 2]?.tag === 'NUM' &&
    MONTHS.has(lowerAt(tokens, last + 3)) &&
    isCapitalised(tokens[last + 3] as Token);
  if (isPair) return true;
  const isBeforeMonth = MONTHS.has(lowerAt(tokens, last + 1)) && isCapitalised(tokens[last + 1] as Token);
  return isAfterMonth || isBeforeMonth || (lowerAt(tokens, last + 1) === 'of' && MONTHS.has(lowerAt(tokens, last + 2)));
}

/** "10 a.m.", "half past six", "at 8.30" beside a verb that a clock governs. */
function isTime(tokens: readonly Token[], { at, last, unit }: Measured): boolean {
  if (unit !== null) return false;
  const isMarked = CLOCK_MARKS.has(lowerAt(tokens, last + 1)) || /^(?:past|o'clock)$/.test(lowerAt(tokens, at - 1));
  const isPointed = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[last]?.text ?? '');
  const isClock =
    isPointed &&
    /^(?:at|until|till|from|by)$/.test(lowerAt(tokens, at - 1)) &&
    CLOCK_NEIGHBOURS.has(lowerAt(tokens, at - 2));
  const isToHour = lowerAt(tokens, at - 1) === 'to' && lowerAt(tokens, at - 2) === 'quarter';
  return isMarked || isClock || isToHour;
}

/** "No. 2", "Flight 12", "Phase 3 began", "pages 30-50". */
function isNumbered(tokens: readonly Token[], { first, last, unit, kind }: Measured): boolean {
  if (unit !== null || kind === 'vague') return false;
  const at = lowerAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  const before = tokens[at];
  if (!before) return false;
  // "the phase 3 trial data"
  const isStep =
    /^(?:phase|stage|grade|tier|type|category|class|level)$/.test(before.lower) &&
    /^[1-9]$/.test(tokens[first]?.text ?? '');
  if (isStep || NUMBERED_THINGS.has(before.lower)) return true;
  const next = tokens[last + 1];
  const isCounting = next !== undefined && /^(?:NOUN|ADJ)$/.test(next.tag) && !isCapitalised(before);
  return MAYBE_NUMBERED.has(before.lower) && !isCounting;
}

/** "and Roe 8,315,146 votes": no name has thousands. */
const hasThousands = (tokens: readonly Token[], last: number): boolean =>
  /\d,\d{3}/.test(tokens[last]?.text ?? '') && tokens[last + 1]?.tag === 'NOUN';

/** "Boeing 747", "the FTSE 100 slipped", "Model 3 hatchback"; not "In Gaza 42 were killed", "told the Courier 30 people". */
function isInName(tokens: readonly Token[], { first, at, last, unit, kind, low }: Measured): boolean {
  const before = tokens[first - 1];
  if (!before || unit !== null || kind !== 'digits' || at > first) return false;
  if (before.tag !== 'PROPN' || isTimeWord(before.lower) || hasThousands(tokens, last)) return false;
  const next = tokens[last + 1];
  let start = first - 1;
  while (tokens[start - 1]?.tag === 'PROPN') start -= 1;
  if (tokens[start - 1]?.tag === 'NUM') return true;
  const lead = tokens[start - 1];
  if (lead && !/^(?:ADP|VERB|PUNCT|SCONJ|AUX)$/.test(lead.tag)) return true;
  if (lead?.tag === 'ADP' && /^(?:NOUN|ADJ|AUX|VERB)$/.test(next?.tag ?? '')) return false;
  const noun = next?.tag === 'ADJ' ? tokens[last + 2] : next;
  const isCounted =
    isPluralNoun(noun) && (/s$/.test(noun?.lower ?? '') || PEOPLE_MEASURES.has(measureOf(noun?.lower ?? '') ?? ''));
  return !isCounted || (low ?? 0) < 2;
}

/** "8 Block", "the 76 station": digits before a noun in the singular name it; more than one are counted in the plural. */
function isBeforeSingular(tokens: readonly Token[], measured: Measured): boolean {
  const { last, unit, kind, low, high, rule } = measured;
  if (unit !== null || kind !== 'digits' || rule === 'tally' || (low ?? high ?? 0) < 2) return false;
  const isNamed = SCALES.has(lowerAt(tokens, last)) || SCALES.has(lowerAt(tokens, measured.at - 1));
  if (isNamed || !Number.isInteger(low ?? high)) return false;
  let at = last + 1;
  while (/^(?:NOUN|PROPN|ADJ|X|NUM)$/.test(tokens[at]?.tag ?? '') || joinsNames(tokens, at)) at += 1;
  if (listEnd(tokens, at) !== undefined) return false;
  const head = tokens[at - 1];
  if (at - 1 <= last || !head || !/^(?:NOUN|PROPN)$/.test(head.tag)) return false;
  // "4,000 birds nest": a plural on the way, and what follows is its verb.
  if (tokens.slice(last + 1, at).some(({ lower }) => isPlural(lower))) return false;
  return !/^[-'’]$/.test(lowerAt(tokens, at)) && tokens[at]?.tag !== 'VERB';
}

/** "Cole and Reed shares": the joint inside of a name. */
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&)$/.test(lowerAt(tokens, at)) &&
  tokens[at - 1]?.tag === 'PROPN' &&
  tokens[at + 1]?.tag === 'PROPN' &&
  /^(?:NOUN|ADJ)$/.test(tokens[at + 2]?.tag ?? '');

/** "DH50,000 ($5,510)": the conversion of a sum whose money is not known here. */
const isLoneConversion = (tokens: readonly Token[], { first, unit }: Measured): boolean =>
  isMoney(unit) && lowerAt(tokens, first - 1) === '(' && /\d$/.test(lowerAt(tokens, first - 2));

/** "911 service centers", "999 calls", "called 911": the number that is dialled. */
const isDialled = (tokens: readonly Token[], { last, unit, kind }: Measured): boolean =>
  unit === null &&
  kind === 'digits' &&
  /^(?:911|999|112|988|101|111)$/.test(tokens[last]?.text ?? '') &&
  ((DIALLING.test(lowerAt(tokens, last - 1)) && !isPluralNoun(tokens[last + 1])) ||
    /^(?:service|services|call|calls|caller|callers|center|centers|centre|centres|operator|operators|dispatch|dispatcher|dispatchers|emergency|system|systems|line|lines|outage|outages|hotline|number)$/.test(
      lowerAt(tokens, last + 1),
    ));
const DIALLING = /^(?:call|called|calls|calling|dial|dialled|dialed|dials|dialling|dialing|phoned|rang|ring)$/;

/** "Airfox 737 Next Generation planes": a model, not how many. */
const isModel = (tokens: readonly Token[], { first, at, last, unit, kind, low }: Measured): boolean => {
  const isNamed = tokens[first - 1]?.tag === 'PROPN' || tokens[last + 1]?.tag === 'PROPN';
  if (unit !== null || kind !== 'digits' || at > first || !isNamed || (low ?? 0) < 100) return false;
  const head = tokens.slice(last + 1, last + 6).find(({ lower }) => MACHINES.test(lower));
  return head !== undefined && tokens[last + 1]?.tag === 'PROPN';
};
const MACHINES = /^(?:aircraft|planes?|jets?|airliners?|jetliners?|helicopters?|cars?|trucks?|rifles?|engines?)$/;

/** "the two thirds that it needs", where the words before bar a share: no count of thirds. */
const isParts = (tokens: readonly Token[], { last, unit, kind }: Measured): boolean =>
  unit === null && kind === 'word' && FRACTIONS.has(lowerAt(tokens, last + 1)) && /s$/.test(lowerAt(tokens, last + 1));

/** "a mother of 12". */
const isFamily = (tokens: readonly Token[], { first, unit }: Measured): boolean =>
  unit === null && lowerAt(tokens, first - 1) === 'of' && FAMILY_WORDS.has(lowerAt(tokens, first - 2));

/** "The Twelve Hour Rule", "Three Crowns": a number word with a capital inside of a sentence is part of a name. */
function isCapitalWord(tokens: readonly Token[], { at, last, kind }: Measured): boolean {
  const token = tokens[at];
  if (!token || (kind !== 'word' && kind !== 'fraction') || !isCapitalised(token)) return false;
  const before = tokens[at - 1];
  const isFirst = at === 0 || isMark(before) || before?.text === '"';
  const next = tokens[last + 1];
  // "the band Thirty Seconds to Dawn"
  const end = tokens[last];
  if (!isFirst && last > at && end !== undefined && isCapitalised(end)) return true;
  // "World War Two", "Formula One"
  const isLast = before?.tag === 'PROPN' && isCapitalised(before) && !/^(?:NOUN|ADJ|AUX)$/.test(next?.tag ?? '');
  return !isFirst && (isLast || (next !== undefined && isCapitalised(next)));
}

/** A score, a code, a number of a list, one side of a fraction: marks that touch it. */
function isCode(tokens: readonly Token[], { first, last, unit }: Measured): boolean {
  if (unit !== null) return false;
  const [before, after] = [lowerAt(tokens, first - 1), lowerAt(tokens, last + 1)];
  if (/^[/#@]$/.test(after) && isTouching(tokens, last, last + 1)) return true;
  if (/^[/#]$/.test(before) && isTouching(tokens, first - 1, first)) return true;
  return first === 0 && /^[.)]$/.test(after);
}

/** "beat Albion 3-2", "won 21 to 14", "6-4, 7-5": two numbers that go down, or a match, and no votes. */
function isScore(tokens: readonly Token[], { first, last, rule, unit, kind }: Measured): boolean {
  if (unit !== null || rule === 'tally' || kind === 'vague') return false;
  if (tokens.some(({ lower }) => VOTING_WORDS.has(lower)) && rule !== 'range') return false;
  const isMatch = tokens.some(({ lower }) => MATCH_WORDS.has(lower));
  if (rule === 'range') return isMatch && /^[-–]$/.test(lowerAt(tokens, first + 1)) && tokens[last + 1]?.tag !== 'NOUN';
  const [left, right] = [lowerAt(tokens, first - 1), lowerAt(tokens, last + 1)];
  const isNumber = (at: number): boolean => /^\d+$/.test(tokens[at]?.text ?? '');
  const isLeft = /^[-–]$/.test(right) && isTouching(tokens, last, last + 1) && isNumber(last + 2);
  const isRight = /^[-–]$/.test(left) && isTouching(tokens, first - 1, first) && isNumber(first - 2);
  const isTo = (right === 'to' && isNumber(last + 2)) || (left === 'to' && isNumber(first - 2));
  return isLeft || isRight || (isTo && isMatch && !/^(?:from|by)$/.test(lowerAt(tokens, first - 1)));
}

/** "14 Mill Lane". */
function isAddress(tokens: readonly Token[], { last, unit, kind }: Measured): boolean {
  if (unit !== null || kind !== 'digits') return false;
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at];
    if (!token || !isCapitalised(token)) return false;
    if (at > last + 1 && STREET_WORDS.has(token.lower)) return true;
  }
  return false;
}

/** When something was, not how long it took: "two years ago", "in the past 12 days", "over four years", "three days later". */
function isTimeWindow(tokens: readonly Token[], { first, last, at, unit, isAttribute }: Measured): boolean {
  if (unit === null || !TIME_UNITS.has(unit) || isAttribute) return false;
  const isMeasured = lowerAt(tokens, first - 1) === 'for' && lowerAt(tokens, last + 1) !== 'ago';
  if (WINDOW_ENDS.has(lowerAt(tokens, last + 1)) && !isMeasured) return true;
  const isOver =
    at > first &&
    /^(?:over|within|under)$/.test(lowerAt(tokens, first)) &&
    !/^(?:for|of|to|than)$/.test(lowerAt(tokens, first - 1)) &&
    tokens[first - 1]?.tag !== 'VERB' &&
    tokens[first - 1]?.tag !== 'AUX';
  const lead = lowerAt(tokens, first - 1);
  if (/^(?:a|an|per|each|every)$/.test(lowerAt(tokens, last + 1)) && TIME_UNITS.has(lowerAt(tokens, last + 2)))
    return false;
  return isOver || WINDOW_LEADS.has(lead);
}

/** "two decades" of a background: neither "for" nor a verb that lasts, and nothing that it is of. */
function isEra(tokens: readonly Token[], { last, unit, kind, rule }: Measured): boolean {
  return unit === null && kind !== 'times' && rule !== 'ratio' && ERAS.has(lowerAt(tokens, last + 1));
}

/** "the two", "all three", "these four" without a noun, "one of the two". */
function isPronoun(tokens: readonly Token[], { first, last, kind, unit }: Measured): boolean {
  if (kind !== 'word' || unit !== null) return false;
  const after = tokens[last + 1];
  const hasNoun = after !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.tag);
  return (
    /^(?:the|these|those|all|both|other)$/.test(lowerAt(tokens, first - 1)) &&
    !hasNoun &&
    !/^(?:of|more)$/.test(after?.lower ?? '')
  );
}

/** "One, that it is late, and, two, that it is dear": a number that counts points of a speech. */
function isEnumerator(tokens: readonly Token[], { first, last, kind, unit }: Measured): boolean {
  if (unit !== null || (kind !== 'word' && kind !== 'one')) return false;
  const isOpen = first === 0 || /^[,:;]$/.test(lowerAt(tokens, first - 1));
  return isOpen && /^[,:]$/.test(lowerAt(tokens, last + 1));
}

/** "12 infants in 1,000 births", "5 deaths per 100,000 people": what a rate is reckoned on. */
function isRateBase(tokens: readonly Token[], { first, last, at, low, unit, kind }: Measured): boolean {
  const lead = lowerAt(tokens, first - 1) === 'every' ? lowerAt(tokens, first - 2) : lowerAt(tokens, first - 1);
  const isBase = unit === null && kind !== 'vague' && at === first && isRound(low);
  if (!isBase || !(lead === 'per' || (lead === 'in' && tokens[last + 1]?.tag === 'NOUN'))) return false;
  return tokens.slice(Math.max(0, first - 7), first - 1).some(({ tag }) => tag === 'NUM');
}

/** 10, 100, 1,000 … */
const isRound = (value: number | null): boolean => value !== null && value >= 10 && Number.isInteger(Math.log10(value));

export const EXCLUSIONS: readonly Exclusion[] = [
  { name: 'date', fits: isDate },
  { name: 'year', fits: isYear },
  { name: 'time of day', fits: isTime },
  { name: 'age', fits: isAge },
  { name: 'numbered thing', fits: isNumbered },
  { name: 'name', fits: isInName },
  { name: 'address', fits: isAddress },
  { name: 'before a singular', fits: isBeforeSingular },
  { name: 'family', fits: isFamily },
  { name: 'number that is dialled', fits: isDialled },
  { name: 'model', fits: isModel },
  { name: 'parts of a whole', fits: isParts },
  { name: 'lone conversion', fits: isLoneConversion },
  { name: 'word of a name', fits: isCapitalWord },
  { name: 'code', fits: isCode },
  { name: 'score', fits: isScore },
  { name: 'window of time', fits: isTimeWindow },
  { name: 'era', fits: isEra },
  { name: 'base of a rate', fits: isRateBase },
  { name: 'pronoun', fits: isPronoun },
  { name: 'enumerator', fits: isEnumerator },
];
