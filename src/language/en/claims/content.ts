import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { type Range, startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { clauseBreakAfter } from './clauseBreaks.ts';
import { coordinationBefore, holdsVerb } from './otherVoices.ts';

/**
 * What is said, from `start` on: to the end of the quotation where it opens with one, else to the end of the clause;
 * another frame that follows after a comma cuts it short.
 */
export function contentFrom(
  tokens: readonly Token[],
  start: number,
  cue: VerbCue,
  others: readonly VerbCue[],
): Range | undefined {
  const end =
    isQuotationMark(tokens[start]) || tokens[start]?.isQuoted ? quotationEnd(tokens, start) : tokens.length - 1;
  const cut = others
    .filter((other) => other.group.first > start && other.group.first <= end && !tokens[other.verb]?.isQuoted)
    .map((other) => coordinationBefore(tokens, other, start))
    .filter((at) => at !== undefined && at > cue.verb);
  const closing = closingFrame(tokens, start, others);
  if (closing !== undefined) cut.push(closing);
  const main = mainClauseAfter(tokens, start, cue) ?? clauseBreakAfter(tokens, start);
  const last = Math.min(end, ...cut.map((at) => (at as number) - 1), ...(main === undefined ? [] : [main - 1]));
  return trimRange(tokens, { first: start, last });
}

/** "The study showed it was safe, the researchers said.": index of the comma before a frame that closes the sentence. */
function closingFrame(tokens: readonly Token[], start: number, others: readonly VerbCue[]): number | undefined {
  const last = others.at(-1);
  const isEnd = last !== undefined && last.form === 'finite' && tokens.slice(last.verb + 1).every(isClosing);
  const source = isEnd && last.entry.frames.includes('speech') ? subjectBefore(tokens, last.group.first) : undefined;
  const comma = source ? source.first - 1 : -1;
  return comma > start + 2 && tokens[comma]?.lower === ',' && !tokens[comma]?.isQuoted ? comma : undefined;
}

const isClosing = ({ tag, lower }: Token): boolean => tag === 'PUNCT' || isTimeWord(lower) || lower === 'on';

/** "Ruiz, who said it was late, left": the comma behind which the main clause goes on. */
function mainClauseAfter(tokens: readonly Token[], start: number, cue: VerbCue): number | undefined {
  const relative = tokens[cue.group.first - 1]?.lower;
  const isRelative = (relative === 'who' || relative === 'which') && tokens[cue.group.first - 2]?.lower === ',';
  const opener = tokens[0]?.lower ?? '';
  const isInitial =
    cue.form === 'participle' ? cue.group.first <= 2 : SUBORDINATING.has(opener) || isSubordinate(tokens, cue);
  if (!isRelative && !isInitial) return undefined;
  const from = afterLead(tokens, start);
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    if (index <= from || token.lower !== ',' || !next) return false;
    if (token.isQuoted) return isInitial && isQuotationMark(next) && startsClause(tokens, index + 2);
    return isInitial ? startsClause(tokens, index + 1) : next.tag === 'VERB' || next.tag === 'AUX';
  });
  return at < 0 ? undefined : tokens[at]?.isQuoted ? at + 2 : at;
}

/** "that, if it rains, the road will close", "that despite the rain the road": past the comma that belongs to what is said. */
function afterLead(tokens: readonly Token[], start: number): number {
  const lead = tokens[start]?.lower === 'that' ? tokens[start + 1] : undefined;
  if (!lead || !(lead.lower === ',' || lead.tag === 'SCONJ' || lead.tag === 'ADP')) return start;
  const comma = tokens.findIndex((token, index) => index > start + 1 && token.lower === ',');
  return comma < 0 ? start : comma;
}

/** "…, while Ruiz says it is late, …": a clause that hangs on another. */
export function isSubordinate(tokens: readonly Token[], cue: VerbCue): boolean {
  const before = tokens.slice(Math.max(0, cue.group.first - 8), cue.group.first);
  const at = before.findLastIndex(
    (token) => SUBORDINATING.has(token.lower) || token.lower === 'which' || token.lower === 'where',
  );
  return at >= 0 && !before.slice(at).some((token) => token.tag === 'PUNCT' || token.tag === 'VERB');
}

/** Index of the mark that closes the quotation; the words that follow it belong to it where they lead to another. */
function quotationEnd(tokens: readonly Token[], start: number): number {
  let at = isQuotationMark(tokens[start]) ? start + 1 : start;
  while (at < tokens.length && tokens[at]?.isQuoted) at += 1;
  const follows = tokens[at + 1];
  const goesOn =
    follows &&
    !/^(?:[.,;:)—–]|--)$/.test(follows.text) &&
    (follows.lower === 'and' ||
      follows.lower === 'or' ||
      isQuotationMark(tokens[at + 2]) ||
      completes(tokens, at) ||
      isFragment(tokens, start, at));
  if (goesOn) return tokens.length - 1;
  return Math.min(at, tokens.length - 1);
}

/** "reported “2,521 cases” in the valley": quoted words without a verb, to which what follows belongs, but for a day. */
const isFragment = (tokens: readonly Token[], start: number, closing: number): boolean =>
  (closing - start > 2 || tokens[closing + 1]?.lower === 'of') &&
  !/^[,.?!…]/.test(tokens[closing - 1]?.text ?? '') &&
  !holdsVerb(tokens, start, closing) &&
  tokens[closing + 1]?.tag === 'ADP' &&
  !isTimeWord(tokens[closing + 2]?.lower ?? '');

/** "said “there could be” a second vote": words that the quotation, which closes without a stop of its own, cannot do without. */
const completes = (tokens: readonly Token[], closing: number): boolean =>
  !/^[,.?!…]/.test(tokens[closing - 1]?.text ?? '') &&
  /^(?:DET|NOUN|PROPN|ADJ|PRON|AUX|VERB)$/.test(tokens[closing + 1]?.tag ?? '') &&
  !isTimeWord(tokens[closing + 1]?.lower ?? '');

const SUBORDINATING = new Set([
  'while',
  'although',
  'though',
  'if',
  'as',
  'when',
  'because',
  'since',
  'after',
  'before',
  'once',
]);
