import type { Amount, Measured, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { DOWN_WORDS, RANGE_VERBS, UP_WORDS } from '../words/changeWords.ts';
import { boundBefore } from './bounds.ts';
import { conversionEnd } from './conversions.ts';
import { jointAfter } from './joint.ts';
import { isMoney, type Part, partAt } from './part.ts';
import { isTally } from './tally.ts';

/** "between 14,000 and 15,000", "25,000 to 30,000", "$5-6 million", "30- to 50-hour": one range. */
export function rangeFrom(tokens: readonly Token[], left: Part, purse: Purse): Measured[] | undefined {
  const before = lowerAt(tokens, left.first - 1);
  // "between 40 km (25 miles) and 60 km"
  const joint = jointAfter(tokens, (before === 'between' && conversionEnd(tokens, left, purse)) || left.last);
  const isBetween = joint?.word === 'and' && before === 'between';
  if (!joint || (joint.word === 'and' && !isBetween)) return undefined;
  const right = partAt(tokens, joint.next, purse, isMoney(left.unit));
  if (!right || left.amount.value === null || right.amount.value === null || isTally(tokens, left, right))
    return undefined;
  const unit = right.unit ?? left.unit;
  const [low, high] = [scaledLike(left.amount, right.amount), right.amount.value];
  if (!isOneUnit(left, right) || low >= high) return undefined;
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

const isOneUnit = (left: Part, right: Part): boolean =>
  left.unit === null || left.unit === right.unit || (isMoney(left.unit) && right.unit === null);

/** "from $29 million in 2011 to $60 million": a year is no end of a sum. */
const isYearBefore = (tokens: readonly Token[], left: Part, right: Part): boolean =>
  left.unit === null &&
  right.unit !== null &&
  /^(?:1[89]|20)\d\d$/.test(tokens[left.first]?.text ?? '') &&
  /^(?:in|of|since|for|during|from)$/.test(lowerAt(tokens, left.first - 1));

const REACH_OF_VERB = 10;

/** "fell from 3 to 5" moves, "ranges from 3 to 5" does not: with "from", only a verb of range makes one, or no verb at all. */
function isChange(tokens: readonly Token[], left: Part, right: Part): boolean {
  if (isYearBefore(tokens, left, right)) return true;
  // "soared from just 3 to 5"
  const at = /^(?:just|only|about|around|nearly|almost)$/.test(lowerAt(tokens, left.first - 1))
    ? left.first - 2
    : left.first - 1;
  const joint = lowerAt(tokens, at);
  const verb = lowerAt(tokens, /^(?:from|by)$/.test(joint) ? at - 1 : at);
  if (left.unit !== null && (UP_WORDS.has(verb) || DOWN_WORDS.has(verb) || joint === 'by')) return true;
  if (joint !== 'from') return false;
  const before = tokens.slice(Math.max(0, left.first - REACH_OF_VERB), at);
  return (
    !before.some(({ lower }) => RANGE_VERBS.has(lower)) &&
    !/^(?:NOUN|AUX)$/.test(before.at(-1)?.tag ?? '') &&
    before.at(-1)?.lower !== ','
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
