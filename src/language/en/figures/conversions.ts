import type { Measured, Purse } from '../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { unitKind } from '../words/units.ts';
import { boundWordsAt } from './bounds.ts';
import { compoundAt } from './compound.ts';
import { isMoney, type Part, partAt } from './part.ts';

type Converted = Pick<Measured, 'last' | 'unit' | 'at'>;

/** "80 kilometres (50 miles)", "2 million francs ($2.2 million)": the bracket says the same in another unit. */
export function withConversions(tokens: readonly Token[], measured: Measured, purse: Purse): Measured {
  const also = conversionsOf(tokens, measured, purse);
  return also ? { ...measured, also } : measured;
}

/** Where the bracket closes that says the same in another unit; undefined where none does. */
export function conversionEnd(tokens: readonly Token[], part: Part, purse: Purse): number | undefined {
  const also = conversionsOf(tokens, { ...part, at: part.first }, purse)?.at(-1);
  return also && also.last + 1;
}

function conversionsOf(tokens: readonly Token[], number: Converted, purse: Purse): Range[] | undefined {
  if (lowerAt(tokens, number.last + 1) !== '(' || number.unit === null) return undefined;
  const also: Range[] = [];
  let start = number.last + 2;
  for (;;) {
    const part = partAt(tokens, start + boundWordsAt(tokens, start), purse);
    if (!part || !isConversion(tokens, number, part)) return undefined;
    const last = compoundAt(tokens, part, purse)?.last ?? part.last;
    also.push({ first: start, last });
    const mark = lowerAt(tokens, last + 1);
    if (mark === ')') return also;
    if (!/^[;,/]$/.test(mark) && mark !== 'or') return undefined;
    start = last + 2;
  }
}

/** Whether a number in brackets says the same in another unit: of its kind, or another money of the same name. */
function isConversion(tokens: readonly Token[], { unit, at }: Converted, part: Part): boolean {
  if (part.unit === null || part.unit === '%' || isMoney(part.unit) !== isMoney(unit)) return false;
  // "A$50 billion ($37 billion)": one word, two kinds of money
  if (part.unit === unit) return isMoney(unit) && tokens[part.first]?.text !== tokens[at]?.text;
  return unitKind(part.unit) === unitKind(unit) || (isVolume(part.unit) && isVolume(unit));
}

/** Units that the world measures oil and water in. */
const isVolume = (unit: string | null): boolean =>
  /^(?:barrel|lit(?:er|re)|gallon|cubic met(?:er|re))s?$/.test(unit ?? '');
