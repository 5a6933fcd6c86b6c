import { isMark, isQuotationMark, type Token } from '../../../pipeline/language/token.ts';
import { PERSON_NOUNS } from '../words/speakers.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import { RELATIVES } from './relatives.ts';

/** "said a visibly moved Correa", "said presiding judge Kwok": where the noun phrase begins behind participles before it. */
export function pastModifiers(tokens: readonly Token[], start: number): number {
  const from = tokens[start]?.tag === 'DET' ? start + 1 : start;
  let at = from;
  while (at < from + 3 && (/ly$/.test(tokens[at]?.lower ?? '') || isModifyingVerb(tokens, at))) at += 1;
  const isNoun = tokens[at]?.tag === 'PROPN' || tokens[at]?.tag === 'NOUN';
  return at > from && isNoun && tokens.slice(from, at).some(({ tag }) => tag === 'VERB') ? at : start;
}

const isModifyingVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' && /(?:ing|ed|en)$|^lead$/.test(tokens[at]?.lower ?? '');

/** The subject after the verb: "said Ana Ruiz, a lawyer" → "Ana Ruiz, a lawyer"; its apposition runs to the next comma. */
export function subjectAfter(tokens: readonly Token[], verb: number): Range | undefined {
  const phrase = nameOpening(tokens, verb + 1) ?? phraseStartingAt(tokens, pastModifiers(tokens, verb + 1));
  if (!phrase || tokens[phrase.first]?.isQuoted) return undefined;
  if (isTimeWord(tokens[phrase.first]?.lower ?? '')) return undefined;
  if (tokens[phrase.last + 1]?.lower !== ',') return phrase;
  const apposition = phraseStartingAt(tokens, phrase.last + 2);
  const opener = tokens[phrase.last + 2];
  const relative = opener && RELATIVES.has(opener.lower) ? clauseOf(tokens, phrase.last + 2) : undefined;
  if (relative !== undefined) return { first: phrase.first, last: relative };
  if (isNameBetweenMarks(tokens, phrase, apposition)) return { first: phrase.first, last: apposition?.last ?? 0 };
  const isRole = opener && (opener.tag === 'DET' || opener.tag === 'NOUN' || RELATIVES.has(opener.lower));
  return apposition && isRole ? { first: phrase.first, last: apposition.last } : phrase;
}

/** "said Save the Harbours": a capital that the tagger takes for a verb, "the" and names behind it. */
function nameOpening(tokens: readonly Token[], first: number): Range | undefined {
  const isName =
    tokens[first]?.tag === 'VERB' && /^\p{Lu}\p{Ll}+$/u.test(tokens[first].text) && tokens[first + 1]?.lower === 'the';
  const rest = isName ? phraseStartingAt(tokens, first + 2) : undefined;
  return rest && /^\p{Lu}/u.test(tokens[rest.first]?.text ?? '') ? { first, last: rest.last } : undefined;
}

/** "said the firm's head of safety, Ana Ruiz, in a letter": an office, then the name that marks close. */
function isNameBetweenMarks(tokens: readonly Token[], { first, last }: Range, name: Range | undefined): boolean {
  if (!name || tokens[last]?.tag !== 'NOUN' || !isClosed(tokens, name.last + 1)) return false;
  const names = tokens.slice(name.first, name.last + 1);
  const isOffice = tokens.slice(first, last + 1).some(({ lower, tag }) => tag === 'NOUN' && PERSON_NOUNS.has(lower));
  return isOffice && names.length > 1 && names.every(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text));
}

const isClosed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || /^[,.]$/.test(tokens[at]?.text ?? '');

/** "said the Ash Office, which drew a map": the last token of a relative clause that a mark closes; none with a quotation in it. */
function clauseOf(tokens: readonly Token[], first: number): number | undefined {
  const mark = tokens.findIndex((token, at) => at > first && isMark(token));
  return mark > first && !isQuotationMark(tokens[mark]) && !tokens[mark + 1]?.isQuoted ? mark - 1 : undefined;
}
