import type { Exclusion, Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { isAgeRange, isUnderAge } from './ages.ts';
import { isMoney } from './part.ts';

/** "declined 6 percent compared with 2012": a year that takes no unit from the number before it. */
const isYearOfComparison = (tokens: readonly Token[], { at, first, last, unit }: Measured): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[last]?.text ?? '') &&
  (unit === null || unit === '%') &&
  at === last &&
  (/^(?:with|to)$/.test(lowerAt(tokens, first - 1))
    ? /^compared$/.test(lowerAt(tokens, first - 2))
    : /^(?:than|versus|vs)$/.test(lowerAt(tokens, first - 1))) &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.tag ?? '');

/** "possession is nine-tenths of the law", "half the battle", "a quarter of a century": sayings, and spans of time in words. */
function isSaying(tokens: readonly Token[], { last, unit, kind }: Measured): boolean {
  if (unit !== '%' && kind !== 'fraction') return false;
  const at = lowerAt(tokens, last + 1) === 'of' ? last + 2 : last + 1;
  const noun = /^(?:a|an|the)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (/^(?:century|decade|millennium|hour|minute|mile|dozen)$/.test(lowerAt(tokens, noun))) return true;
  return (
    /^(?:law|battle|story|fun|truth|point|picture)$/.test(lowerAt(tokens, noun)) && lowerAt(tokens, noun - 1) === 'the'
  );
}

/** "a four-wheel drive", "two-way talks", "a three-point plan": a kind of thing. */
const isKind = (tokens: readonly Token[], { first, last, kind }: Measured): boolean => {
  const words = tokens.slice(first, last + 3).map(({ lower }) => lower);
  return kind === 'word' && KINDS.test(words.join('').replaceAll('‑', '-'));
};
const KINDS = /^(?:two|three|four|six|eight)-(?:wheel|wheeler|way|dimensional|pronged|star|piece|cylinder|stroke)/;

/** "reactors 1 and 3": the second of things that have numbers as names. */
const isNextNamed = (tokens: readonly Token[], { first, at, unit, kind }: Measured): boolean =>
  unit === null &&
  kind === 'digits' &&
  at === first &&
  /^(?:and|or|,|to)$/.test(lowerAt(tokens, first - 1)) &&
  /^\d{1,2}$/.test(tokens[first]?.text ?? '') &&
  /^\d{1,2}$/.test(tokens[first - 2]?.text ?? '') &&
  NAMED.test(lowerAt(tokens, first - 3)) &&
  !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[first + 1]?.tag ?? '');
const NAMED =
  /^(?:reactors?|units?|gates?|platforms?|rooms?|lanes?|runways?|blocks?|wards?|stages?|terminals?|districts?|turbines?|wells?|boxes)$/;

/** "a 95% confidence interval of 8 to 12", "(CI 3.1-5.0)": how sure an estimate is, nothing that was counted. */
function isOfEstimate(tokens: readonly Token[], { first, last }: Measured): boolean {
  const isInterval = (at: number): boolean =>
    (/^confidence$/.test(lowerAt(tokens, at)) && /^(?:intervals?|limits?|levels?)$/.test(lowerAt(tokens, at + 1))) ||
    tokens[at]?.text === 'CI';
  const places = [...Array(INTERVAL_REACH).keys()].map((step) => first - 1 - step);
  const mark = places.find((at) => /^[,;.]$/.test(lowerAt(tokens, at)));
  return isInterval(last + 1) || places.some((at) => isInterval(at) && (mark === undefined || at > mark));
}
const INTERVAL_REACH = 7;

/** "craft with 19 seats or fewer": which kind of thing, not how many there are. */
function isOfClass(tokens: readonly Token[], { first, last, unit }: Measured): boolean {
  const at = tokens[last + 1]?.tag === 'NOUN' ? last + 2 : last + 1;
  return (
    unit === null &&
    /^(?:with|of|for|over|under)$/.test(lowerAt(tokens, first - 1)) &&
    lowerAt(tokens, at) === 'or' &&
    /^(?:fewer|less|more|over|under|above|below)$/.test(lowerAt(tokens, at + 1)) &&
    at > last + 1
  );
}

/** "a $10 note", "the £5 coin": a kind of money. */
const isKindOfMoney = (tokens: readonly Token[], { last, unit, high, rule }: Measured): boolean =>
  isMoney(unit) &&
  rule !== 'range' &&
  (high ?? LARGEST_NOTE) <= LARGEST_NOTE &&
  tokens.slice(last + 1, last + 4).some(({ lower }, at, behind) => {
    const isOneNoun = behind.slice(0, at).every(({ tag }) => /^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(tag));
    return isOneNoun && /^(?:notes?|banknotes?|bills?|coins?|certificates?|stamps?)$/.test(lower);
  });
const LARGEST_NOTE = 500;

/** Numbers that tell how old, how sure, which year or which kind, and sayings. */
export const NO_QUANTITIES: readonly Exclusion[] = [
  { name: 'year of a comparison', fits: isYearOfComparison },
  { name: 'saying', fits: isSaying },
  { name: 'range of ages', fits: isAgeRange },
  { name: 'bound of age', fits: isUnderAge },
  { name: 'kind of thing', fits: isKind },
  { name: 'next of numbered things', fits: isNextNamed },
  { name: 'interval of an estimate', fits: isOfEstimate },
  { name: 'class of things', fits: isOfClass },
  { name: 'kind of money', fits: isKindOfMoney },
];
