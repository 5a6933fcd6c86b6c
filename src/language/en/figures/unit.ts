import type { Amount, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { CURRENCY_NOUNS } from '../words/currencies.ts';
import { ATTRIBUTE_NOUNS, GLUED_UNITS, LONGEST_UNIT, PERCENT_WORDS, UNIT_WORDS, unitKind } from '../words/units.ts';
import { moneyAfter } from './money.ts';
import { isTouching } from './torn.ts';

export type UnitFound = Readonly<{ unit: string; last: number; isAttribute: boolean }>;

const PERCENT_PHRASES = PERCENT_WORDS.map((words) => words.split(' ')).sort((a, b) => b.length - a.length);

/** The unit behind a number: "percent", "percentage points", "of dollars", "-page", "square miles", "Kenyan shillings". */
export function unitAfter(tokens: readonly Token[], amount: Amount, purse: Purse): UnitFound | undefined {
  const next = amount.last + 1;
  if (amount.kind === 'fraction' || amount.kind === 'ratio' || amount.kind === 'times') return undefined;
  const percent = PERCENT_PHRASES.find((words) => words.every((word, step) => lowerAt(tokens, next + step) === word));
  if (percent && (percent[0] !== 'pc' || isTouching(tokens, amount.last, next)))
    return { unit: '%', last: amount.last + percent.length, isAttribute: false };
  const isOf = amount.kind === 'vague' && lowerAt(tokens, next) === 'of';
  const isHyphen = /^[-‐‑]$/.test(lowerAt(tokens, next)) && isTouching(tokens, amount.last, next);
  if (isHyphen) return attributeUnit(tokens, next + 1);
  const isLarge = (amount.value ?? 1e6) >= 1e6 || isOf;
  const money = moneyAfter(tokens, isOf ? next + 1 : next, { purse, isLarge });
  if (money && (!isOf || CURRENCY_NOUNS.has(lowerAt(tokens, money.last)))) return { ...money, isAttribute: false };
  return isOf ? measureAt(tokens, next + 1, amount) : (gluedUnit(tokens, amount) ?? measureAt(tokens, next, amount));
}

/** "10-round limit", "48-page report", "$5-million", "25-mile-long"; not "41-year-old". */
function attributeUnit(tokens: readonly Token[], at: number): UnitFound | undefined {
  const word = lowerAt(tokens, at);
  const [noun = ''] = word.split('-');
  const unit = UNIT_WORDS.get(word) ?? (ATTRIBUTE_NOUNS.has(word) ? word : undefined);
  if (unit !== undefined) return { unit, last: at, isAttribute: true };
  // "200-metre-long" is one word behind the hyphen: the figure would end inside of it.
  const isExtent = UNIT_WORDS.has(noun) && EXTENTS.test(word);
  return isExtent ? { unit: UNIT_WORDS.get(noun) ?? noun, last: at, isAttribute: true } : undefined;
}
const EXTENTS = /-(?:long|wide|high|tall|deep|thick|strong|square|per-hour|an-hour)$/;

/** Letters against the digits: "9m wide", "46.2C". */
function gluedUnit(tokens: readonly Token[], { last }: Amount): UnitFound | undefined {
  const token = tokens[last + 1];
  const unit = GLUED_UNITS.get(token?.lower ?? '');
  const isLoose = token?.text === 'm' && tokens[last]?.tag === 'NUM' && /^[\d.,]+$/.test(tokens[last]?.text ?? '');
  if (!token || unit === undefined || !(isLoose || isTouching(tokens, last, last + 1))) return undefined;
  const isTemperature = unitKind(unit) === 'temperature';
  return /^\p{Lu}/u.test(token.text) === isTemperature ? { unit, last: last + 1, isAttribute: false } : undefined;
}

/** The longest unit that begins at a token. A singular behind a number over one is no unit: "seven second graders". */
function measureAt(tokens: readonly Token[], at: number, { value, kind }: Amount): UnitFound | undefined {
  // "1.5 metre-high"
  const joined = lowerAt(tokens, at);
  if (EXTENTS.test(joined)) {
    const unit = UNIT_WORDS.get(joined.split('-')[0] ?? '');
    if (unit !== undefined) return { unit, last: at, isAttribute: true };
  }
  // "10 second speeches", not "seven second graders"
  const isWritten = kind === 'digits';
  for (let length = Math.min(LONGEST_UNIT, tokens.length - at); length > 0; length -= 1) {
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const unit = UNIT_WORDS.get(words);
    if (unit === undefined) continue;
    const isSingular =
      words === unit && unit.length > 3 && UNIT_WORDS.has(`${unit}s`) && value !== null && Math.abs(value) > 1;
    if (isSingular && !/^(?:foot|horsepower)$/.test(unit)) {
      const isBeforeNoun =
        length > 1 || (tokens[at + length]?.tag === 'NOUN' && (isWritten || !/^(?:second|quarter|minute)$/.test(unit)));
      return isBeforeNoun ? { unit, last: at + length - 1, isAttribute: true } : undefined;
    }
    return { unit, last: at + length - 1, isAttribute: false };
  }
  return undefined;
}
