import type { Measured } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { AGE_LEADS, AGED_PEOPLE, DYING_WORDS } from '../words/identifierWords.ts';

/** "Ruiz, 41, said", "aged 41", "ages 55 to 65", "turned 70", "people over 65", "a 41-year-old". */
export function isAge(tokens: readonly Token[], { first, last, at, unit, low, high, kind }: Measured): boolean {
  const value = low ?? high ?? 0;
  if (value > 120) return false;
  const noun = tokens[first - 2]?.tag;
  const isApposed =
    unit === null &&
    kind === 'digits' &&
    lowerAt(tokens, first - 1) === ',' &&
    /^[,.)]$/.test(lowerAt(tokens, last + 1)) &&
    (noun === 'PROPN' || noun === 'NOUN') &&
    first === at;
  const lead = ageLead(tokens, first);
  const isAged = AGE_LEADS.has(lead) || (lead === 'of' && /^ages?$/.test(lowerAt(tokens, first - 2)));
  const isOld =
    (unit === 'year' || unit === 'month') &&
    /^(?:old|of)$/.test(lowerAt(tokens, last + 1)) &&
    /^(?:old|age)$/.test(lowerAt(tokens, lowerAt(tokens, last + 1) === 'of' ? last + 2 : last + 1));
  const isCompound =
    lowerAt(tokens, last + 1) === '-' &&
    /^(?:year|years|month|old|year-olds?|month-olds?|years-old)/.test(lowerAt(tokens, last + 2));
  const isAttributeAge = (unit === 'year' || unit === 'month') && lowerAt(tokens, last + 1) === '-';
  // "a 38 year old"
  const isLoose =
    /^(?:year|month|week)s?$/.test(lowerAt(tokens, last + 1)) && /^olds?$/.test(lowerAt(tokens, last + 2));
  const isBounded =
    (at > first || /^(?:over|under|above|below)$/.test(lowerAt(tokens, at - 1))) &&
    AGED_PEOPLE.has(lowerAt(tokens, first - 1)) &&
    (unit === null || unit === 'year') &&
    tokens[last + 1]?.tag !== 'NOUN';
  const isTold = unit === null && isAgeOfSomebody(tokens, first, last);
  const isPast = unit === null && (/^(?:over|under)$/.test(lowerAt(tokens, last + 1)) || isOrOlder(tokens, last + 1));
  return isApposed || isAged || isOld || isCompound || isAttributeAge || isLoose || isBounded || isTold || isPast;
}

/** "Smith is 45 and", "his death at 58,": no noun behind. */
function isAgeOfSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:[,.;]|and|but|''|")$/.test(lowerAt(tokens, last + 1))) return false;
  // "marry before they are 18"
  const isWhen =
    /^(?:is|are|was|were|turn|turns|turned)$/.test(lowerAt(tokens, first - 1)) &&
    /^(?:they|he|she)$/.test(lowerAt(tokens, first - 2)) &&
    /^(?:before|until|when|since|after|once)$/.test(lowerAt(tokens, first - 3));
  if (isWhen) return true;
  const isOf =
    /^(?:is|was|now)$/.test(lowerAt(tokens, first - 1)) &&
    /^(?:PROPN|PRON)$/.test(tokens[first - 2]?.tag ?? '') &&
    lowerAt(tokens, first - 2) !== 'it';
  return isOf || (lowerAt(tokens, first - 1) === 'at' && DYING_WORDS.has(lowerAt(tokens, first - 2)));
}

const isOrOlder = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(tokens, at)) && /^(?:older|over|under|younger|above)$/.test(lowerAt(tokens, at + 1));

/** The word before a row of numbers: "aged 24 and 31" → "aged", for both. */
function ageLead(tokens: readonly Token[], first: number): string {
  let before = first - 1;
  while (
    /^(?:and|or|,|to|between|from|-|–)$/.test(lowerAt(tokens, before)) &&
    before > 0 &&
    (tokens[before - 1]?.tag === 'NUM' || AGE_LEADS.has(lowerAt(tokens, before - 1)))
  )
    before -= tokens[before - 1]?.tag === 'NUM' ? 2 : 1;
  return lowerAt(tokens, before);
}

/** "survivors aged from 9 through 60": how old those are who are told of. */
export function isAgeRange(tokens: readonly Token[], { first, unit, low, high }: Measured): boolean {
  if ((unit !== null && unit !== 'year') || (low ?? high ?? 0) > 120) return false;
  const before = tokens.slice(Math.max(0, first - AGE_REACH), first);
  const at = before.findLastIndex(({ lower }) => /^(?:aged?|ages)$/.test(lower));
  return at >= 0 && before.slice(at + 1).every(({ lower, tag }) => tag === 'NUM' || AGE_JOINTS.test(lower));
}
const AGE_REACH = 6;
const AGE_JOINTS = /^(?:from|between|through|to|and|or|up|of|over|under|-|–)$/;

/** "nearly two million children in Syria under 18": a bound of age behind people, wherever they are. */
export function isUnderAge(tokens: readonly Token[], { first, at, last, unit, high, low }: Measured): boolean {
  const isBound = at > first && /^(?:under|over)$/.test(lowerAt(tokens, first));
  const isBare =
    unit === null && (high ?? low ?? 99) <= 25 && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[last + 1]?.tag ?? '');
  if (!isBound || !isBare) return false;
  return tokens.slice(Math.max(0, first - PEOPLE_REACH), first).some(({ lower }) => YOUNG.test(lower));
}
const PEOPLE_REACH = 6;
const YOUNG =
  /^(?:children|child|boys?|girls?|people|youths?|teenagers?|minors?|kids|pupils|those|women|men|drivers?)$/;
