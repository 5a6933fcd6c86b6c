import type { VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { skipAdverbial } from './adverbials.ts';

export const isAfterQuotation = (tokens: readonly Token[], boundary: number): boolean =>
  isQuotationMark(tokens[boundary]) || (tokens[boundary]?.lower === ',' && isQuotationMark(tokens[boundary - 1]));

/** Whether what stands in quotation marks before `boundary` is a title. */
export const isBehindTitle = (tokens: readonly Token[], boundary: number): boolean =>
  isAfterQuotation(tokens, boundary) && isTitleIn(tokens, openingOf(tokens, boundary));

/** Index of the mark that opens the quotation before `boundary`. */
export function openingOf(tokens: readonly Token[], boundary: number): number {
  let at = isQuotationMark(tokens[boundary]) ? boundary - 1 : boundary - 2;
  while (at > 0 && tokens[at - 1]?.isQuoted) at -= 1;
  return Math.max(0, at - 1);
}

/** "In an interview on “Morning Light,” Ruiz said": a title that an adverbial at the start holds. */
function isTitleIn(tokens: readonly Token[], opening: number): boolean {
  if (opening < 2 || tokens[0]?.tag !== 'ADP') return false;
  const close = tokens.findIndex(({ isQuoted }, at) => at > opening && !isQuoted);
  const words = tokens.slice(opening + 1, close).filter(({ tag }) => tag !== 'PUNCT');
  const lead = tokens.slice(0, opening);
  return (
    lead.every((token, at) => !isFiniteVerb(tokens, at, token)) &&
    words.length > 1 &&
    words.every((word) => isCapitalised(word) || word.text.length < 4)
  );
}

/** A verb with a tense; behind an article or a possessive the word is a noun: "on this weekend’s broadcast". */
const isFiniteVerb = (tokens: readonly Token[], at: number, { tag, lower }: Token): boolean =>
  (tag === 'AUX' && lower !== "'s") ||
  (tag === 'VERB' && !/(?:ing|ed)$/.test(lower) && !/^(?:DET|ADJ|NUM|PART|AUX)$/.test(tokens[at - 1]?.tag ?? ''));

/** "Asked about the “tax,” Ruiz said it was late.": a quotation inside the writer's words, and what is said behind the verb. */
export function isMentioned({ sentence: { tokens }, cue }: VerbContext, opening: number): boolean {
  if (isTitleIn(tokens, opening)) return true;
  const isInside = opening > 0 && !/^[:,—–-]$/.test(tokens[opening - 1]?.text ?? '');
  const behind = cue.verb + 1;
  const next = tokens[behind];
  return (
    isInside &&
    (/^(?:that|yes|no)$/.test(next?.lower ?? '') ||
      (phraseStartingAt(tokens, behind) !== undefined &&
        skipAdverbial(tokens, behind) === behind &&
        startsClause(tokens, behind)))
  );
}
