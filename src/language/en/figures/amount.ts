import { timesExact } from '../../../pipeline/evidence/figures/decimal.ts';
import type { Amount } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import {
  FOLD_WORDS,
  FRACTION_SIGNS,
  FRACTIONS,
  LOOSE_MAGNITUDES,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  NUMBER_WORDS,
  VAGUE_MAGNITUDES,
  VAGUE_MULTIPLIERS,
  VAGUE_NUMBERS,
} from '../words/numberWords.ts';
import { METRE_NEIGHBOURS, UNIT_WORDS, unitKind } from '../words/units.ts';
import { isPlural } from './plurals.ts';

type Context = Readonly<{ isMoney: boolean }>;

/** Only 0 to 9: the digits of other scripts have other separators, and are in no English sentence. */
const DIGITS =
  /^(?!0\d)(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?$/;
const WITH_SIGN = /^(?<whole>\d*)(?<sign>[½¼¾⅓⅔⅛⅜⅝⅞])$/u;

/** The number that starts at token `at`: "15,000", "2.5 billion", "two dozen", "tens of thousands", "half", "one in five". */
export function amountAt(tokens: readonly Token[], at: number, context: Context): Amount | undefined {
  if (!tokens[at]) return undefined;
  return (
    ratioAt(tokens, at) ??
    partOfMagnitudeAt(tokens, at) ??
    fractionAt(tokens, at) ??
    timesAt(tokens, at) ??
    digitsAt(tokens, at, context) ??
    vagueAt(tokens, at) ??
    wordAt(tokens, at)
  );
}

const toShare = (share: number): number => Math.round(share * 1_000_000) / 10_000;
const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

function digitsAt(tokens: readonly Token[], at: number, context: Context): Amount | undefined {
  const value = valueOfDigits(tokens[at]?.text ?? '');
  if (value === undefined) return undefined;
  return magnified(tokens, { first: at, last: at, value, kind: 'digits' }, context);
}

function valueOfDigits(text: string): number | undefined {
  if (DIGITS.test(text)) return Number(text.replace(/[,\s]/g, ''));
  const { whole, sign } = WITH_SIGN.exec(text)?.groups ?? {};
  return sign ? Number(whole) + (FRACTION_SIGNS[sign] ?? 0) : undefined;
}

/**
 * The number with the magnitudes behind it: "4" "billion" → 4,000,000,000, in decimal arithmetic. A quotation may end
 * between them: “we ask for $5.6” billion.
 */
function magnified(tokens: readonly Token[], amount: Amount, context: Context): Amount {
  const behind = amount.last + 1;
  const isQuoteEnd = /^[”"]$/.test(tokens[behind]?.text ?? '');
  const isHyphen = lowerAt(tokens, behind) === '-' && isGlued(tokens, behind) && isGlued(tokens, behind + 1);
  const at = isQuoteEnd || isHyphen ? behind + 1 : behind;
  const magnitude = magnitudeAt(tokens, at, context);
  if (magnitude === undefined || (isHyphen && magnitude < 1000)) return amount;
  return magnified(tokens, { ...amount, last: at, value: timesExact(amount.value ?? 0, magnitude) }, context);
}

function magnitudeAt(tokens: readonly Token[], at: number, { isMoney }: Context): number | undefined {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const magnitude = MAGNITUDES.get(lower);
  if (magnitude === undefined) return undefined;
  if (lower.length > 3) return magnitude;
  if (!isGlued(tokens, at) && !(LOOSE_MAGNITUDES.has(lower) && (lower !== 'cr' || isMoney))) return undefined;
  if (MONEY_MAGNITUDES.has(lower) && !isMoney) return undefined;
  if (lower === 'm' && !isMoney && (text === 'M' || !isMillions(tokens, at))) return undefined;
  return magnitude;
}

/** "9m people" are millions, "9m wide", "the 100m final" and "within 9m" are metres; where nothing tells, neither. */
function isMillions(tokens: readonly Token[], at: number): boolean {
  const [before, next, second] = [lowerAt(tokens, at - 2), tokens[at + 1], tokens[at + 2]];
  if ([before, next?.lower ?? '', second?.lower ?? ''].some((word) => METRE_NEIGHBOURS.has(word))) return false;
  // "a 40m well": nothing has millions in the singular
  const isOne =
    /^(?:a|an|the|this|that|one)$/.test(before) &&
    next?.tag === 'NOUN' &&
    !COLLECTIVE.test(next.lower) &&
    !countsMany(next, second);
  return !isOne && (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'PROPN');
}

const COLLECTIVE =
  /^(?:population|audience|crowd|following|readership|membership|budget|fund|deal|prize|loan|contract)$/;
const countsMany = (...nouns: readonly (Token | undefined)[]): boolean =>
  nouns.some(({ tag, lower } = {} as Token) => tag === 'NOUN' && isPlural(lower));

/** "half a million", "a quarter of a million", "half a dozen". */
function partOfMagnitudeAt(tokens: readonly Token[], at: number): Amount | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => lowerAt(tokens, at + step));
  const isHalf = first === 'half' && (second === 'a' || second === 'an');
  const magnitude = isHalf ? at + 2 : quarterEnd(tokens, at);
  const factor = magnitude === undefined ? undefined : MAGNITUDES.get(lowerAt(tokens, magnitude));
  if (magnitude === undefined || factor === undefined || (third ?? '').length <= 3) return undefined;
  const share = isHalf ? 0.5 : (FRACTIONS.get(lowerAt(tokens, at + (first === 'a' ? 1 : 0))) ?? 0) / 100;
  return { first: at, last: magnitude, value: factor * (share === 0.333333 ? 1 / 3 : share), kind: 'word' };
}

function quarterEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = lowerAt(tokens, at) === 'a' ? at + 1 : at;
  const isQuarter = lowerAt(tokens, noun) === 'quarter' && lowerAt(tokens, noun + 1) === 'of';
  return isQuarter && /^(?:a|one)$/.test(lowerAt(tokens, noun + 2)) ? noun + 3 : undefined;
}

/** "twenty-three": the word of a number below a hundred. */
function smallNumber(word: string): number | undefined {
  const plain = NUMBER_WORDS.get(word);
  if (plain !== undefined) return plain;
  const [tens = '', ones = '', ...rest] = word.split('-');
  const [first, second] = [NUMBER_WORDS.get(tens), ones === 'one' ? 1 : NUMBER_WORDS.get(ones)];
  return first !== undefined && second !== undefined && rest.length === 0 && first >= 20 && second < 10
    ? first + second
    : undefined;
}

type WordSum = Readonly<{ total: number; current: number; last: number }>;

/** "three hundred and fifty thousand": the words of a number are added up from the left. */
function wordAt(tokens: readonly Token[], at: number): Amount | undefined {
  const lower = lowerAt(tokens, at);
  if (lower === 'dozen') return { first: at, last: at, value: 12, kind: 'word' };
  const glued = gluedMagnitude(lower);
  if (glued !== undefined) return { first: at, last: at, value: glued, kind: 'word' };
  const isArticle = lower === 'a' || lower === 'one';
  if (isArticle && !startsMagnitude(tokens, at + 1)) {
    return lower === 'one' ? { first: at, last: at, value: 1, kind: 'one' } : undefined;
  }
  const start = isArticle ? 1 : smallNumber(lower);
  if (start === undefined) return undefined;
  let sum: WordSum = { total: 0, current: start, last: at };
  for (let next = addWord(tokens, sum); next; next = addWord(tokens, sum)) sum = next;
  return { first: at, last: sum.last, value: sum.total + sum.current, kind: 'word' };
}

/** "two-dozen". */
function gluedMagnitude(word: string): number | undefined {
  const [number = '', magnitude = '', ...rest] = word.split('-');
  const [value, factor] = [NUMBER_WORDS.get(number), MAGNITUDES.get(magnitude)];
  return value !== undefined && factor !== undefined && magnitude.length > 3 && rest.length === 0
    ? value * factor
    : undefined;
}

const startsMagnitude = (tokens: readonly Token[], at: number): boolean =>
  (MAGNITUDES.has(lowerAt(tokens, at)) && lowerAt(tokens, at).length > 3 && !lowerAt(tokens, at).endsWith('s')) ||
  isAndAHalf(tokens, at);

const isAndAHalf = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'and' && lowerAt(tokens, at + 1) === 'a' && lowerAt(tokens, at + 2) === 'half';

function addWord(tokens: readonly Token[], { total, current, last }: WordSum): WordSum | undefined {
  const at = last + 1;
  if (isAndAHalf(tokens, at)) return { total, current: current + 0.5, last: last + 3 };
  const word = lowerAt(tokens, at);
  const magnitude = word.length > 3 ? MAGNITUDES.get(word) : undefined;
  if (magnitude !== undefined && magnitude >= 1000)
    return { total: total + timesExact(current || 1, magnitude), current: 0, last: at };
  if (magnitude !== undefined) return { total, current: timesExact(current || 1, magnitude), last: at };
  const isJoined = word === 'and' && /^(?:hundred|thousand|million)$/.test(lowerAt(tokens, last));
  const small = smallNumber(lowerAt(tokens, isJoined ? at + 1 : at));
  const hasRoom = current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && (small ?? 10) < 10);
  const follows = MAGNITUDES.has(lowerAt(tokens, last)) || !isJoined;
  return small !== undefined && hasRoom && follows && !(isJoined && small >= 100)
    ? { total, current: current + small, last: isJoined ? at + 1 : at }
    : undefined;
}

function vagueAt(tokens: readonly Token[], at: number): Amount | undefined {
  const multiplied = multipliedAt(tokens, at);
  if (multiplied) return multiplied;
  const { lower = '', tag } = tokens[at] ?? {};
  const next = lowerAt(tokens, at + 2);
  if (lowerAt(tokens, at + 1) === 'of' && VAGUE_NUMBERS.has(next) && (lower === 'tens' || VAGUE_NUMBERS.has(lower)))
    return { first: at, last: at + 2, value: null, kind: 'vague' };
  if (!VAGUE_NUMBERS.has(lower) || tag === 'VERB') return undefined;
  if (/^(?:upon|and)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === lower)
    return { first: at, last: at + 2, value: null, kind: 'vague' };
  const isCount = lower !== 'scores' || standsForMany(tokens, at);
  return isCount ? { first: at, last: at, value: null, kind: 'vague' } : undefined;
}

/** "scores of sheep", "scores were hurt"; not "their test scores". */
const standsForMany = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|more|were|are|have|had)$/.test(lowerAt(tokens, at + 1)) &&
  !/^(?:ADJ|PROPN|DET|PRON)$/.test(tokens[at - 1]?.tag ?? '') &&
  (lowerAt(tokens, at + 1) === 'of' || tokens[at - 1]?.tag !== 'NOUN');

/** "several hundred", "a few dozen", "many thousand". */
function multipliedAt(tokens: readonly Token[], at: number): Amount | undefined {
  for (const words of VAGUE_MULTIPLIERS) {
    const parts = words.split(' ');
    if (!parts.every((part, index) => lowerAt(tokens, at + index) === part)) continue;
    let last = at + parts.length - 1;
    while (VAGUE_MAGNITUDES.has(lowerAt(tokens, last + 1)) || VAGUE_NUMBERS.has(lowerAt(tokens, last + 1))) last += 1;
    if (last >= at + parts.length) return { first: at, last, value: null, kind: 'vague' };
  }
  return undefined;
}

/** "two-thirds", "three quarters", "half of", "a quarter of"; the article belongs to it. */
function fractionAt(tokens: readonly Token[], at: number): Amount | undefined {
  const [lower, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const [count = '', part = '', ...rest] = lower.split('-');
  const joined = rest.length === 0 ? shareOfWords(count, part) : undefined;
  if (joined !== undefined) return { first: at, last: at, value: joined, kind: 'fraction' };
  if (lower === 'half')
    return isShareOfHalf(tokens, at) ? { first: at, last: at, value: 50, kind: 'fraction' } : undefined;
  const apart = shareOfWords(lower === 'a' ? 'one' : lower, next);
  if (apart === undefined || !isShare(tokens, at, at + 1)) return undefined;
  return { first: at, last: at + 1, value: apart, kind: 'fraction' };
}

function shareOfWords(count: string, part: string): number | undefined {
  const number = count === 'one' ? 1 : NUMBER_WORDS.get(count);
  const whole = FRACTIONS.get(part);
  const agrees = number === 1 ? !part.endsWith('s') : part.endsWith('s');
  return number !== undefined && whole !== undefined && agrees && number * whole < 100
    ? Math.round((number * 1e6) / Math.round(100 / whole)) / 1e4
    : undefined;
}

const MORE_OR_LESS = /^(?:more|less|fewer|higher|lower|smaller|larger|bigger|cheaper)$/;

/** "a third of the crop", "by a third", "a third more"; not "a third man", "a quarter of old Lisbon", "a quarter past six". */
function isShare(tokens: readonly Token[], first: number, last: number): boolean {
  const next = lowerAt(tokens, last + 1);
  if (lowerAt(tokens, first - 1) === 'by' && !/^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.tag ?? '')) return true;
  if (MORE_OR_LESS.test(next)) return true;
  const isPlural = lowerAt(tokens, last).endsWith('s');
  if (next !== 'of') return isPlural && tokens[last + 1]?.tag === 'VERB';
  const whole = tokens[last + 2];
  if (lowerAt(tokens, last) !== 'quarter') return true;
  return whole?.tag === 'DET' || whole?.tag === 'PRON' || whole?.tag === 'NUM' || /[^s]s$/.test(whole?.lower ?? '');
}

/** "half" alone is a manner of speaking: "half asleep"; with "of", an article or a verb it is a share. */
function isShareOfHalf(tokens: readonly Token[], at: number): boolean {
  if (/^(?:first|second|other|top|bottom|latter|a)$/.test(lowerAt(tokens, at - 1))) return false;
  const next = tokens[at + 1];
  if (next?.lower === 'of') return true;
  if (/^(?:the|its|their|his|her|our|those|these|all)$/.test(next?.lower ?? ''))
    return !/^(?:battle|time|story|trouble|fun)$/.test(lowerAt(tokens, at + 2));
  if (lowerAt(tokens, at - 1) === 'by') return true;
  return next?.tag === 'VERB' || next?.tag === 'AUX';
}

const IN = /^(?:in|of)$/;

/** "one in five", "1 in 8", "nine out of ten", "one-in-five": a share. */
function ratioAt(tokens: readonly Token[], at: number): Amount | undefined {
  const joined = /^(\p{L}+)-in-(\p{L}+)$/u.exec(lowerAt(tokens, at));
  if (joined) {
    const share = ratioOf(joined[1] ?? '', joined[2] ?? '');
    return share === undefined ? undefined : { first: at, last: at, value: share, kind: 'ratio' };
  }
  const isOut = lowerAt(tokens, at + 1) === 'out' && lowerAt(tokens, at + 2) === 'of';
  if (!isOut && lowerAt(tokens, at + 1) !== 'in') return undefined;
  const joint = isOut ? at + 2 : at + 1;
  const last = lowerAt(tokens, joint + 1) === 'every' ? joint + 2 : joint + 1;
  const share = IN.test(lowerAt(tokens, joint)) ? ratioOf(lowerAt(tokens, at), lowerAt(tokens, last)) : undefined;
  const unit = UNIT_WORDS.get(lowerAt(tokens, last + 1));
  const isTime = unitKind(unit ?? null) === 'time';
  const isBehindNumber = tokens[at - 1]?.tag === 'NUM';
  return share === undefined || isTime || isBehindNumber || isDate(tokens, last)
    ? undefined
    : { first: at, last, value: share, kind: 'ratio' };
}

const isDate = (tokens: readonly Token[], at: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '');

function ratioOf(part: string, whole: string): number | undefined {
  const [a, b] = [countOf(part), countOf(whole)];
  return a !== undefined && b !== undefined && a >= 1 && a < b ? toShare(a / b) : undefined;
}

/** "one", "five", "1,000". */
function countOf(word: string): number | undefined {
  if (word === 'one' || word === 'hundred') return word === 'one' ? 1 : 100;
  return smallNumber(word) ?? (/^\d[\d,]*$/.test(word) ? Number(word.replaceAll(',', '')) : undefined);
}

const TIMES_OF = /^(?:as|more|higher|larger|bigger|greater|faster|the|that|its|their|longer|heavier|likelier)$/;

/** "threefold", "10-fold", "three times as many", "twice the size"; not "three times in May". */
function timesAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const fold = FOLD_WORDS.get(lower);
  if (fold !== undefined) return { first: at, last: at, value: fold, kind: 'times' };
  if (/^\d+(?:\.\d+)?$/.test(text) && lowerAt(tokens, at + 1) === '-' && lowerAt(tokens, at + 2) === 'fold')
    return { first: at, last: at + 2, value: Number(text), kind: 'times' };
  if (lower === 'twice' && /^(?:as|the|that)$/.test(lowerAt(tokens, at + 1)))
    return { first: at, last: at, value: 2, kind: 'times' };
  const number =
    wordAt(tokens, at) ??
    (DIGITS.test(text) ? { first: at, last: at, value: Number(text.replaceAll(',', '')) } : undefined);
  const isTimes =
    number && lowerAt(tokens, number.last + 1) === 'times' && TIMES_OF.test(lowerAt(tokens, number.last + 2));
  return isTimes ? { first: at, last: number.last + 1, value: number.value, kind: 'times' } : undefined;
}
