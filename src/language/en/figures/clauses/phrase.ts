import type { Measured } from '../../../../pipeline/evidence/figures/rules.ts';
import { lowerAt, type Token } from '../../../../pipeline/language/index.ts';
import type { Range } from '../../grammar/phrases.ts';
import { isTimeWord } from '../../words/timeWords.ts';
import { nounPhraseAt } from '../nounPhrase.ts';

/** More words than these are a passage, which the quotation budget pays for. */
const MOST_WORDS = 6;

/**
 * A number with its own noun, as they stand side by side in the text: "31 seats", "29 percent of all deaths", "a rescue package of
 * 17 billion euros". Undefined where no noun stands there, or where it is longer than a few words. `end`: the last token of
 * what is counted behind the number.
 */
export function phraseAround(tokens: readonly Token[], measured: Measured, end: number): Range | undefined {
  const behind = withOf(tokens, Math.max(end, measured.last));
  const found = behind > measured.last ? { first: measured.first, last: behind } : ofNoun(tokens, measured);
  return found && isShort(tokens, found) && isNoun(tokens[found.last]) && !goesOn(tokens, found.last)
    ? found
    : undefined;
}

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|NUM|SYM)$/.test(token?.tag ?? '');

const isShort = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last + 1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length <= MOST_WORDS;

/** A word behind that belongs to the same noun: the phrase would be torn. */
const goesOn = (tokens: readonly Token[], last: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.tag ?? '') && !isTimeWord(lowerAt(tokens, last + 1))
    ? true
    : /^(?:-|'s|'|of|and|or|\/|&)$/.test(lowerAt(tokens, last + 1)) && lowerAt(tokens, last + 1) !== 'and';

/** "29 percent of all deaths", "members of the crew": with what it is of. */
function withOf(tokens: readonly Token[], last: number): number {
  if (lowerAt(tokens, last + 1) !== 'of') return last;
  const whole = nounPhraseAt(tokens, last + 2);
  return whole ? whole.last : last;
}

/** "a rescue package of 17 billion euros": the noun that the number is of. */
function ofNoun(tokens: readonly Token[], { first, last }: Measured): Range | undefined {
  if (lowerAt(tokens, first - 1) !== 'of' || tokens[first - 2]?.tag !== 'NOUN') return undefined;
  let start = first - 2;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[start - 1]?.tag ?? '')) start -= 1;
  return { first: start, last };
}
