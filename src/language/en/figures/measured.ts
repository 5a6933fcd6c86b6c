import type { Measured, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { MAGNITUDES } from '../words/numberWords.ts';
import { single } from './bounds.ts';
import { compoundFrom } from './compound.ts';
import { withConversions } from './conversions.ts';
import { isMoney, partAt } from './part.ts';
import { rangeFrom } from './range.ts';
import { mayStart } from './start.ts';
import { tallyFrom } from './tally.ts';
import { isTornAfter, isTornBefore } from './torn.ts';

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
