import type { Certainty } from '../../../records/index.ts';
import { isMark, isQuotationMark, type Token } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';

/** An attribution within one sentence, as ranges of its tokens. */
export type Frame = Readonly<{
  rule: string;
  /** `agreed`: two readings of the sentence find the same. */
  source: (Range & { agreed?: true }) | null;
  /** Who carries the words of the source: "according to TASS, Shoigu said". */
  carrier?: Range;
  cue: Range;
  content: readonly Range[];
  certainty: Certainty;
}>;

/** A range without the marks at its edges; undefined where nothing else is in it. Quotation marks stay. */
export function trimRange(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  let from = first;
  let to = last;
  while (from <= to && isMark(tokens[from]) && !isQuotationMark(tokens[from])) from += 1;
  while (to >= from && isMark(tokens[to]) && !isQuotationMark(tokens[to])) to -= 1;
  const hasWord = tokens.slice(from, to + 1).some((token) => token.tag !== 'PUNCT');
  return hasWord ? { first: from, last: to } : undefined;
}
