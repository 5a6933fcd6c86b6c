import type { Amount, Measured, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { isCurrency } from '../../../records/index.ts';
import { BOUND_MARKS, BOUNDS_AFTER, BOUNDS_BEFORE, type BoundEffect } from '../words/boundWords.ts';
import { DOWN_WORDS, RANGE_VERBS, UP_WORDS } from '../words/changeWords.ts';
import { TOPIC_LEADS } from '../words/countedWords.ts';
import { CURRENCY_NOUNS } from '../words/currencies.ts';
import { MATCH_WORDS } from '../words/identifierWords.ts';
import { MAGNITUDES, NUMBER_WORDS } from '../words/numberWords.ts';
import { ATTRIBUTE_NOUNS, UNIT_WORDS, unitKind } from '../words/units.ts';
import { SURE_VOTES, VOTING_WORDS } from '../words/voteWords.ts';
import { amountAt } from './amount.ts';
import { moneyBefore } from './money.ts';
import { mayStart } from './start.ts';
import { isTornAfter, isTornBefore, isTouching } from './torn.ts';
import { unitAfter } from './unit.ts';

export type Part = Readonly<{ amount: Amount; first: number; last: number; unit: string | null; isAttribute: boolean }>;

/** All numbers of a sentence with their units, in order; those that stand for one range are one. */
export function findMeasured(tokens: readonly Token[], purse: Purse = new Map()): Measured[] {
  const found: Measured[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const part = mayStart(tokens[at] as Token) ? partAt(tokens, at, purse) : undefined;
    if (!part) continue;
    const results = compoundFrom(tokens, part, purse) ??
      rangeFrom(tokens, part, purse) ??
      tallyFrom(tokens, part, purse) ?? [single(tokens, part)];
    const read = results.map((each) => withConversions(tokens, each, purse));
    const whole = inUnitBefore(tokens, found.at(-1), read);
    const isTorn = isTornBefore(tokens, whole[0]?.first ?? 0) || isTornAfter(tokens, whole.at(-1)?.last ?? 0);
    if (!isTorn) found.push(...whole);
    at = Math.max(at, endOf(whole) ?? at);
  }
  return found;
}

/**
 * "profit of 5 million euros against 4 million", "7 cents vs loss 8", "a 140 million dollar loss and 10 million for tax": a number
 * without a unit that is set beside a figure is in the unit of that one; a plural behind it is what it counts.
 */
function inUnitBefore(tokens: readonly Token[], before: Measured | undefined, found: readonly Measured[]): Measured[] {
  const [number, ...others] = found;
  if (!number || others.length > 0 || !before || number.unit !== null || before.unit === null) return [...found];
  const isSum = isMoney(before.unit) || SMALL_UNITS.has(before.unit);
  const isScaled = MAGNITUDES.has(lowerAt(tokens, number.numberLast)) || MAGNITUDES.has(lowerAt(tokens, number.at - 1));
  const isScaledAlike = isSum && (isScaled || SMALL_UNITS.has(before.unit));
  const plain = /^(?:digits|word)$/.test(number.kind) && number.last - number.first < 3;
  const isBeside =
    plain &&
    (isScaledAlike ? isSetBeside(tokens, number.first) : before.unit === '%' && isCompared(tokens, number.first));
  return isBeside && !countsPlural(tokens, number.last + 1) ? [{ ...number, unit: before.unit }] : [...found];
}
const SMALL_UNITS: ReadonlySet<string> = new Set(['cent', 'pence', 'penny']);

/** "vs 4", "against 4", "compared with a loss of 4". */
function isCompared(tokens: readonly Token[], first: number): boolean {
  const joint = lowerAt(tokens, first - 1) === '.' ? lowerAt(tokens, first - 2) : lowerAt(tokens, first - 1);
  return (
    COMPARING.test(joint) ||
    COMPARING.test(lowerAt(tokens, first - 2)) ||
    /^compared (?:with|to)$/.test(`${lowerAt(tokens, first - 2)} ${joint}`)
  );
}
const COMPARING = /^(?:vs|versus|against)$/;

/** The same, or joined by "and", "from", "a" and the like. */
const isSetBeside = (tokens: readonly Token[], first: number): boolean =>
  isCompared(tokens, first) ||
  /^(?:and|or|from|to|a|an|plus)$/.test(lowerAt(tokens, first - 1)) ||
  tokens[first - 1]?.tag === 'NOUN';

/** "10 million people", "3 million of them". */
function countsPlural(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:ADJ|PROPN|NOUN)$/.test(tokens[at]?.tag ?? '')) at += 1;
  const head = tokens[at - 1];
  const isPlural = at > from && /(?:[^s]s|people|men|women|children)$/.test(head?.lower ?? '');
  return isPlural || (lowerAt(tokens, from) === 'of' && at === from);
}

const endOf = (results: readonly Measured[]): number | undefined => {
  const last = results.at(-1);
  return last && Math.max(last.last, ...last.also.map((each) => each.last));
};

/** `isSum`: what stands before it makes it money, so that "m" is million. */
function partAt(tokens: readonly Token[], at: number, purse: Purse, isSum = false): Part | undefined {
  const joined = joinedAt(tokens, at);
  if (joined) return joined;
  const loss = lossAt(tokens, at, purse);
  const signed = loss ? 1 : signLength(tokens, at);
  const sign = loss ?? moneyBefore(tokens, at + signed, purse);
  const amount = amountAt(tokens, at + signed + (sign?.length ?? 0), { isMoney: isSum || sign !== undefined });
  if (!amount || ((sign || signed > 0) && amount.kind !== 'digits')) return undefined;
  const isNegative = loss !== undefined || (signed > 0 && tokens[at]?.text !== '+');
  const part = {
    amount: isNegative ? negative(amount) : amount,
    first: at,
    last: amount.last,
    unit: null,
    isAttribute: false,
  };
  const unit = unitAfter(tokens, amount, purse);
  if (sign) return { ...part, unit: sign.unit, last: unit?.unit === sign.unit ? unit.last : amount.last };
  if (amount.kind === 'fraction' || amount.kind === 'ratio') return { ...part, unit: '%' };
  if (amount.kind === 'times') return { ...part, unit: 'times' };
  if (unit?.unit === 'magnitude') return { ...part, last: unit.last };
  return unit ? { ...part, last: unit.last, unit: unit.unit, isAttribute: unit.isAttribute } : part;
}

/** "EUR -29.2m": the sign stands between the money and its number. */
function lossAt(tokens: readonly Token[], at: number, purse: Purse): ReturnType<typeof moneyBefore> {
  const isSigned = /^[-−–]$/.test(tokens[at + 1]?.text ?? '') && isTouching(tokens, at + 1, at + 2);
  if (!isSigned || isTouching(tokens, at, at + 1) || tokens[at]?.tag === 'NUM') return undefined;
  return moneyBefore([tokens[at] as Token, tokens[at + 2] as Token], 0, purse);
}

const negative = (amount: Amount): Amount => ({ ...amount, value: amount.value === null ? null : -amount.value });

/** "-1.3", "−1.3", "+0.7", "minus 1.3": how many tokens the sign takes; a dash between words is none. */
function signLength(tokens: readonly Token[], at: number): number {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (lower === 'minus' && /^\d/.test(tokens[at + 1]?.text ?? '')) return 1;
  const isSign = /^[-−–+]$/.test(text) && isTouching(tokens, at, at + 1) && !isTouching(tokens, at - 1, at);
  return isSign && at > 0 ? 1 : 0;
}

/** "two-hour", "five-term": number and unit in one word. */
function joinedAt(tokens: readonly Token[], at: number): Part | undefined {
  const [number = '', word = '', ...rest] = lowerAt(tokens, at).split('-');
  const value = NUMBER_WORDS.get(number) ?? (number === 'one' ? 1 : undefined);
  const unit = UNIT_WORDS.get(word) ?? (ATTRIBUTE_NOUNS.has(word) ? word : undefined);
  // "one-man rule"
  const isFigurative = number === 'one' && !UNIT_WORDS.has(word);
  if (value === undefined || unit === undefined || rest.length || isFigurative) return undefined;
  return { amount: { first: at, last: at, value, kind: 'word' }, first: at, last: at, unit, isAttribute: true };
}

const MONTHS_A_YEAR = 12;

/** "13 years and four months": one stretch of time, in months. */
function compoundFrom(tokens: readonly Token[], years: Part, purse: Purse): Measured[] | undefined {
  if (years.unit !== 'year' || years.amount.value === null || lowerAt(tokens, years.last + 1) !== 'and')
    return undefined;
  const months = partAt(tokens, years.last + 2, purse);
  if (months?.unit !== 'month' || months.amount.value === null) return undefined;
  const value = years.amount.value * MONTHS_A_YEAR + months.amount.value;
  return [{ ...single(tokens, years), last: months.last, low: value, high: value, unit: 'month', rule: 'compound' }];
}

/** "between 14,000 and 15,000", "25,000 to 30,000", "$5-6 million", "30- to 50-hour": one range. */
function rangeFrom(tokens: readonly Token[], left: Part, purse: Purse): Measured[] | undefined {
  const joint = jointAfter(tokens, left.last);
  const before = lowerAt(tokens, left.first - 1);
  const isBetween = joint?.word === 'and' && before === 'between';
  if (!joint || (joint.word === 'and' && !isBetween)) return undefined;
  const right = partAt(tokens, joint.next, purse, isMoney(left.unit));
  if (!right || left.amount.value === null || right.amount.value === null || isTally(tokens, left, right))
    return undefined;
  const unit = right.unit ?? left.unit;
  const [low, high] = [scaledLike(left.amount, right.amount), right.amount.value];
  const isOneUnit = left.unit === null || left.unit === right.unit || (isMoney(left.unit) && right.unit === null);
  if (!isOneUnit || low >= high) return undefined;
  if (joint.word === 'to' && isChange(tokens, left, right)) return undefined;
  // "four or five" is a guess, "40 or 90" is a choice
  if (joint.word === 'or' && (high > low * 2 || left.unit !== null || before === 'in')) return undefined;
  const isFrom = before === 'from' && joint.word === 'to';
  const first = isBetween || isFrom ? left.first - 1 : left.first;
  const bound = boundBefore(tokens, first);
  return [
    {
      rule: 'range',
      first: bound?.effect === 'approx' ? bound.first : first,
      last: right.last,
      low,
      high,
      approx: bound?.effect === 'approx',
      unit,
      kind: right.amount.kind,
      isAttribute: right.isAttribute,
      also: [],
      at: left.first,
      numberLast: right.amount.last,
    },
  ];
}

/** "from $29 million in 2011 to $60 million": a year is no end of a sum. */
const isYearBefore = (tokens: readonly Token[], left: Part, right: Part): boolean =>
  left.unit === null &&
  right.unit !== null &&
  /^(?:1[89]|20)\d\d$/.test(tokens[left.first]?.text ?? '') &&
  /^(?:in|of|since|for|during|from)$/.test(lowerAt(tokens, left.first - 1));

type Joint = Readonly<{ word: 'to' | '-' | 'and' | 'or'; next: number }>;

/** What joins two numbers to a range: "to", a dash that touches both, "and", or the "- to" of "30- to 50-hour". */
function jointAfter(tokens: readonly Token[], last: number): Joint | undefined {
  const [one, two] = [lowerAt(tokens, last + 1), lowerAt(tokens, last + 2)];
  if (one === 'to') return { word: 'to', next: last + 2 };
  if (one === 'and' || one === 'or') return { word: one, next: last + 2 };
  if (!/^[-‐‑–—]$/.test(one)) return undefined;
  if (two === 'to') return { word: '-', next: lowerAt(tokens, last + 3) === '-' ? last + 4 : last + 3 };
  return isTouching(tokens, last, last + 1) === isTouching(tokens, last + 1, last + 2)
    ? { word: '-', next: last + 2 }
    : undefined;
}

const REACH_OF_VERB = 10;

/** "fell from 3 to 5" moves, "ranges from 3 to 5" does not: with "from", only a verb of range makes one, or no verb at all. */
function isChange(tokens: readonly Token[], left: Part, right: Part): boolean {
  if (isYearBefore(tokens, left, right)) return true;
  const joint = lowerAt(tokens, left.first - 1);
  const verb = lowerAt(tokens, /^(?:from|by)$/.test(joint) ? left.first - 2 : left.first - 1);
  if (left.unit !== null && (UP_WORDS.has(verb) || DOWN_WORDS.has(verb) || joint === 'by')) return true;
  if (joint !== 'from') return false;
  const before = tokens.slice(Math.max(0, left.first - REACH_OF_VERB), left.first - 1);
  return (
    !before.some(({ lower }) => RANGE_VERBS.has(lower)) && before.at(-1)?.tag !== 'NOUN' && before.at(-1)?.lower !== ','
  );
}

/** "5 to 6 million": the magnitude counts for both. */
function scaledLike(left: Amount, right: Amount): number {
  const [low, high] = [left.value ?? 0, right.value ?? 0];
  const isShort = high >= 1000 && low < 1000 && left.first === left.last && right.last > right.first;
  return low * (isShort ? magnitudeOf(high) : 1);
}
const magnitudeOf = (value: number): number =>
  [1e12, 1e9, 1e7, 1e6, 1e5, 1e3].find(
    (factor) => value >= factor && (factor >= 1e6 && factor !== 1e7 ? true : factor === 1e3),
  ) ?? 1;

const VOTING_REACH = 10;

/** "a vote of 134 to 63": two figures, one for each side; only where votes are counted. */
const isTally = (tokens: readonly Token[], left: Part, right: Part): boolean => {
  // "won, 134 to 63, in the election": between commas, a vote may be told anywhere in the sentence
  const isApposed = lowerAt(tokens, left.first - 1) === ',' && /^[,.]$/.test(lowerAt(tokens, right.last + 1));
  const from = isApposed ? 0 : Math.max(0, left.first - VOTING_REACH);
  // "the side passed well and won, 21 to 14"
  const isMatch = tokens.some(({ lower }) => MATCH_WORDS.has(lower));
  const around = tokens.slice(from, isApposed ? tokens.length : right.last + VOTING_REACH);
  return (
    left.unit === null &&
    right.unit === null &&
    around.some(({ lower }) => (isMatch ? SURE_VOTES : VOTING_WORDS).has(lower))
  );
};

function tallyFrom(tokens: readonly Token[], left: Part, purse: Purse): Measured[] | undefined {
  if (left.unit !== null || left.amount.kind === 'vague') return undefined;
  const votes = /^votes?$/.test(lowerAt(tokens, left.last + 1)) ? 1 : 0;
  const joint = jointAfter(tokens, left.last + votes);
  if (!joint || joint.word === 'and' || joint.word === 'or') return undefined;
  const right = partAt(tokens, joint.next, purse);
  if (!right || right.unit !== null || !isTally(tokens, left, right) || isTornAfter(tokens, right.last))
    return undefined;
  return [left, right].map((part) => ({ ...single(tokens, part), rule: 'tally' }));
}

/** One value with the words that bound it. */
function single(tokens: readonly Token[], part: Part): Measured {
  const isVague = part.amount.kind === 'vague';
  const before = isVague ? undefined : boundBefore(tokens, part.first);
  const after = isVague ? undefined : boundAfter(tokens, part.last);
  const effects = [before?.effect, after?.effect];
  const { value, kind } = part.amount;
  const isFloor = effects.includes('most') && isNotBelow(tokens, before?.first ?? part.first);
  const isLeast = effects.includes('least') || isFloor;
  const isMost = effects.includes('most') && !isLeast;
  return {
    rule: kind,
    first: before?.first ?? part.first,
    last: after?.last ?? part.last,
    low: isMost ? null : value,
    high: isLeast ? null : value,
    ...(before?.isStrict && !isFloor && value !== null ? { strict: true as const } : {}),
    approx: value !== null && effects.includes('approx') && !isLeast && !isMost,
    unit: part.unit,
    kind,
    isAttribute: part.isAttribute,
    also: [],
    at: part.first,
    numberLast: part.amount.last,
  };
}

/** "do not drop below 100": 100 at least. */
const isNotBelow = (tokens: readonly Token[], first: number): boolean =>
  /^(?:below|under)$/.test(lowerAt(tokens, first)) &&
  [first - 2, first - 3].some((at) => /n['’]t$|^(?:not|never)$/.test(lowerAt(tokens, at)));

function boundBefore(
  tokens: readonly Token[],
  first: number,
): { first: number; effect: BoundEffect; isStrict: boolean } | undefined {
  const mark = BOUND_MARKS.get(lowerAt(tokens, first - 1));
  if (mark && isTouching(tokens, first - 1, first)) return { first: first - 1, ...mark };
  const article = lowerAt(tokens, first - 1) === 'a' && lowerAt(tokens, first) === 'dozen' ? 1 : 0;
  for (const { words, effect, isStrict } of BOUNDS_BEFORE) {
    const from = first - article - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word))
      return isUnderWater(tokens, from) || isTopic(tokens, from) || isNoBound(tokens, from, first)
        ? undefined
        : { first: from, effect, isStrict };
  }
  return undefined;
}

/** "charged under six articles", "the party was up to 19 per cent": by which law, and how far it has come. */
const isNoBound = (tokens: readonly Token[], at: number, first: number): boolean =>
  (lowerAt(tokens, at) === 'under' &&
    /^(?:charged|indicted|convicted|prosecuted|accused|sentenced)$/.test(lowerAt(tokens, at - 1))) ||
  (lowerAt(tokens, at) === 'up' &&
    /^(?:is|are|was|were|went|goes|jumped|moved|climbed)$/.test(lowerAt(tokens, at - 1)) &&
    /^(?:%|percent|per)$/.test(lowerAt(tokens, first + 1)));

/** "with information about two deaths": what is told, no guess. */
const isTopic = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'about' && TOPIC_LEADS.has(lowerAt(tokens, at - 1));

/** "is now under 90 cm of water": a place, no bound. */
const isUnderWater = (tokens: readonly Token[], at: number): boolean =>
  /^(?:under|beneath)$/.test(lowerAt(tokens, at)) &&
  tokens
    .slice(at + 2, at + 5)
    .some(({ lower }, index, all) => lower === 'of' && COVERS.test(all[index + 1]?.lower ?? ''));
const COVERS = /^(?:water|floodwater|snow|mud|sand|ash|earth|rubble|debris|ice|sewage|soil)$/;

function boundAfter(tokens: readonly Token[], last: number): { last: number; effect: BoundEffect } | undefined {
  if (lowerAt(tokens, last + 1) === '+' && isTouching(tokens, last, last + 1))
    return { last: last + 1, effect: 'least' };
  const found = BOUNDS_AFTER.find(({ words }) =>
    words.every((word, index) => tokens[last + 1 + index]?.lower === word),
  );
  return found && { last: last + found.words.length, effect: found.effect };
}

/** "80 kilometres (50 miles)", "2 million francs ($2.2 million)": the bracket says the same in another unit. */
function withConversions(tokens: readonly Token[], measured: Measured, purse: Purse): Measured {
  if (lowerAt(tokens, measured.last + 1) !== '(' || measured.unit === null) return measured;
  const also: { first: number; last: number }[] = [];
  let start = measured.last + 2;
  for (;;) {
    const part = partAt(tokens, start + boundWordsAt(tokens, start), purse);
    if (!part || !isConversion(tokens, measured, part)) return measured;
    also.push({ first: start, last: part.last });
    const mark = lowerAt(tokens, part.last + 1);
    if (mark === ')') return { ...measured, also };
    if (!/^[;,/]$/.test(mark) && mark !== 'or') return measured;
    start = part.last + 2;
  }
}

/** Whether a number in brackets says the same in another unit: of its kind, or another money of the same name. */
function isConversion(tokens: readonly Token[], { unit, at }: Measured, part: Part): boolean {
  if (part.unit === null || part.unit === '%' || isMoney(part.unit) !== isMoney(unit)) return false;
  // "A$50 billion ($37 billion)": one word, two kinds of money
  if (part.unit === unit) return isMoney(unit) && tokens[part.first]?.text !== tokens[at]?.text;
  return unitKind(part.unit) === unitKind(unit) || (isVolume(part.unit) && isVolume(unit));
}

/** Units that the world measures oil and water in. */
const isVolume = (unit: string | null): boolean =>
  /^(?:barrel|lit(?:er|re)|gallon|cubic met(?:er|re))s?$/.test(unit ?? '');

const boundWordsAt = (tokens: readonly Token[], at: number): number => {
  const bound = BOUNDS_BEFORE.find(({ words }) => words.every((word, index) => lowerAt(tokens, at + index) === word));
  return bound ? bound.words.length : 0;
};

/** ISO 4217, or the bare noun where the document does not say whose money it is ("franc"). */
export const isMoney = (unit: string | null): boolean =>
  unit !== null && (isCurrency(unit) || (CURRENCY_NOUNS.has(unit) && !UNIT_WORDS.has(unit)));
