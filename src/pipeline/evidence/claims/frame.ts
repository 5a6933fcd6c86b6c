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

const OPENS = /^[([]$/;
const CLOSES = /^[)\]]$/;
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
const isEdge = (token: Token | undefined): boolean => isMark(token) && !isQuotationMark(token);

/** A bracket's pair stands this near (tokens). */
const MAX_BRACKETED = 200;

/** Whether a bracket that closes at an edge was opened inside the range, so that it belongs to it. */
const opensWithin = (tokens: readonly Token[], from: number, to: number): boolean => {
  const inside = tokens.slice(Math.max(from, to - MAX_BRACKETED), to);
  return inside.findLastIndex(({ text }) => OPENS.test(text)) > inside.findLastIndex(({ text }) => CLOSES.test(text));
};

function lastClosingIn(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) if (CLOSES.test(textAt(tokens, at))) return at;
  return -1;
}

/** A range without the marks at its edges; undefined where nothing else is in it. Quotation marks stay. */
export function trimRange(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  let from = first;
  let to = last;
  const lastClosing = lastClosingIn(tokens, first, last);
  while (from <= to && isEdge(tokens[from]) && !(OPENS.test(textAt(tokens, from)) && lastClosing > from)) from += 1;
  while (to >= from && isEdge(tokens[to]) && !(CLOSES.test(textAt(tokens, to)) && opensWithin(tokens, from, to)))
    to -= 1;
  const hasWord = tokens.slice(from, to + 1).some((token) => token.tag !== 'PUNCT');
  return hasWord ? { first: from, last: to } : undefined;
}
