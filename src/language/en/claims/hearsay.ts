import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame } from '../../../pipeline/evidence/claims/rules.ts';
import type { Sentence, Token } from '../../../pipeline/language/index.ts';
import { type Range, startsClause } from '../grammar/phrases.ts';

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** "The ship reportedly sank.": said by somebody who is not named. */
export function hearsay({ tokens }: Sentence): FoundFrame[] {
  const at = tokens.findIndex((token) => HEARSAY.has(token.lower) && !token.isQuoted);
  if (at < 0) return [];
  const { first, last } = clauseAround(tokens, at);
  if (isInRelative(tokens, at) || isMocking(tokens, at) || isInTail(tokens, first, at)) return [];
  const before = at > first ? trimRange(tokens, { first, last: at - 1 }) : undefined;
  const after = at < last ? trimRange(tokens, { first: at + 1, last }) : undefined;
  const content = [before, after].filter((range) => range !== undefined);
  return content.length ? [{ source: null, cue: { first: at, last: at }, content, certainty: 'alleged' }] : [];
}

/** "will supposedly help", "supposedly to help": what the writer does not believe, or a purpose. */
const isMocking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'supposedly' &&
  (/^(?:will|would|'ll)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.lower === 'to');

/** "were held after allegedly stealing", "told of deals allegedly struck by Behn": what is doubtful hangs on a clause that is not. */
function isInTail(tokens: readonly Token[], first: number, at: number): boolean {
  const hasVerb = tokens.slice(first, at).some(({ tag, isQuoted }) => tag === 'VERB' && !isQuoted);
  const isGoverned = /^(?:after|before|by|for|in|of|over|with)$/.test(tokens[at - 1]?.lower ?? '');
  const isDone = tokens[at - 1]?.tag === 'NOUN' && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'by');
  return hasVerb && (isGoverned || isDone);
}

/** "a letter which was reportedly sent": what is doubtful is a part of the sentence that cannot stand alone. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ text }, index) => index < at && /^[,;:—–]$/.test(text)) + 1;
  const relative = tokens.findLastIndex(
    ({ lower, tag }, index) =>
      index >= from &&
      index < at &&
      (/^(?:who|which|whose|where|whom)$/.test(lower) || (lower === 'that' && tag !== 'DET')),
  );
  return relative >= 0 && !tokens.slice(relative, at).some(({ tag }) => tag === 'VERB');
}

/** The clause that holds `at`, between semicolons and commas before "and", "but" or "while". */
function clauseAround(tokens: readonly Token[], at: number): Range {
  const divides = (token: Token, index: number): boolean =>
    token.text === ';' ||
    (token.lower === ',' &&
      /^(?:and|but|while)$/.test(tokens[index + 1]?.lower ?? '') &&
      startsClause(tokens, index + 2)) ||
    (token.lower === 'as' && token.tag === 'SCONJ' && index < at && startsClause(tokens, index + 1));
  const before = tokens.findLastIndex((token, index) => index < at && divides(token, index));
  const behind = tokens.findIndex((token, index) => index > at && divides(token, index));
  return { first: before + 1, last: behind < 0 ? tokens.length - 1 : behind - 1 };
}
