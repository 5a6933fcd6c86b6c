import { timesExact } from '../../../pipeline/evidence/figures/decimal.ts';
import type { Measured, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { single } from './bounds.ts';
import { type Part, partAt } from './part.ts';

/** Units of which the smaller is written behind the larger, with how many of it make one. */
const PAIRS: readonly Readonly<{ large: string; small: string; count: number }>[] = [
  { large: 'year', small: 'month', count: 12 },
  { large: 'hour', small: 'minute', count: 60 },
  { large: 'foot', small: 'inch', count: 12 },
];

/** What is written as one amount in two units, in the smaller of them. */
type Compound = Readonly<{ last: number; value: number; unit: string }>;

/** "13 years and four months", "5 feet 2 inches", "two hours and 40 minutes"; undefined for one unit alone. */
export function compoundAt(tokens: readonly Token[], large: Part, purse: Purse): Compound | undefined {
  const pair = PAIRS.find((each) => each.large === large.unit);
  if (!pair || large.amount.value === null) return undefined;
  const next = lowerAt(tokens, large.last + 1) === 'and' ? large.last + 2 : large.last + 1;
  const small = partAt(tokens, next, purse);
  if (small?.unit !== pair.small || small.amount.value === null || small.amount.value >= pair.count) return undefined;
  const value = timesExact(large.amount.value, pair.count) + small.amount.value;
  return { last: small.last, value, unit: pair.small };
}

/** The figure of such an amount, with the words that bound it. */
export function compoundFrom(tokens: readonly Token[], large: Part, purse: Purse): Measured[] | undefined {
  const found = compoundAt(tokens, large, purse);
  if (!found) return undefined;
  const { low, high, ...rest } = single(tokens, large);
  const { last, value, unit } = found;
  return [
    { ...rest, low: low === null ? null : value, high: high === null ? null : value, last, unit, rule: 'compound' },
  ];
}
