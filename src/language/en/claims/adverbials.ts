import { isQuotationMark, lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { isTimeWord } from '../words/timeWords.ts';

/** A thing that may stand between a verb and what is said. `end`: the index behind it; undefined where it does not fit. */
export type Adverbial = Readonly<{ name: string; end: (tokens: readonly Token[], at: number) => number | undefined }>;

/** Past a noun phrase; `at` where none starts there. */
export function skipPhrase(tokens: readonly Token[], at: number): number {
  const phrase = phraseStartingAt(tokens, at);
  return phrase ? phrase.last + 1 : at;
}

const LEADING = new Set(['ADP', 'SCONJ', 'PART']);
const MAX_PARENTHESIS = 14;

/** "said, while visiting the port, that it was late": where a parenthesis ends before what is said. */
function parenthesisEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) !== ',') return undefined;
  for (let end = at + 1; end < Math.min(tokens.length, at + MAX_PARENTHESIS); end += 1) {
    if (tokens[end]?.isQuoted || lowerAt(tokens, end) === 'that') return undefined;
    if (lowerAt(tokens, end) !== ',') continue;
    return lowerAt(tokens, end + 1) === 'that' || isQuotationMark(tokens[end + 1]) ? end + 1 : undefined;
  }
  return undefined;
}

/** A comma behind which an adverbial, "that", a quotation or a clause follows. */
function commaEnd(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (lowerAt(tokens, at) !== ',' || !next) return undefined;
  const goesOn = next.tag === 'ADV' || next.tag === 'ADP' || next.lower === 'that' || isTimeWord(next.lower);
  return goesOn || isQuotationMark(next) || startsClause(tokens, at + 1) ? at + 1 : undefined;
}

function timeEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (isTimeWord(lowerAt(tokens, at))) return at + 1;
  const day = lowerAt(tokens, at + 1) === 'on' ? at + 2 : at + 1; // said late on Monday that
  if (/^(?:early|earlier|late|later)$/.test(lowerAt(tokens, at)) && isTimeWord(lowerAt(tokens, day))) return day;
  const isModifier = token?.tag === 'DET' || token?.tag === 'ADJ';
  return isModifier && isTimeWord(lowerAt(tokens, at + 1)) ? at + 2 : undefined;
}

/** "in a statement", "at the rally": the preposition with its phrase. */
function prepositionalEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || (!LEADING.has(token.tag) && token.lower !== 'to')) return undefined;
  const end = skipPhrase(tokens, at + 1);
  return end > at + 1 ? occasionEnd(tokens, at + 1, end) : undefined;
}

/** "during a Friday evening rally": past the times and nouns behind an article with a day. */
function occasionEnd(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[first]?.tag !== 'DET' || !isTimeWord(lowerAt(tokens, end - 1))) return end;
  let last = end;
  while (isTimeWord(lowerAt(tokens, last)) || tokens[last]?.tag === 'NOUN') last += 1;
  return last;
}

/** In the order in which they are tried. */
export const ADVERBIALS: readonly Adverbial[] = [
  { name: 'adverb', end: (tokens, at) => (tokens[at]?.tag === 'ADV' ? at + 1 : undefined) },
  { name: 'parenthesis', end: parenthesisEnd },
  { name: 'comma', end: commaEnd },
  { name: 'time', end: timeEnd },
  {
    name: 'participle',
    end: (tokens, at) => (tokens[at]?.tag === 'VERB' && /(?:ed|ing)$/.test(lowerAt(tokens, at)) ? at + 1 : undefined),
  },
  { name: 'prepositional phrase', end: prepositionalEnd },
];

/** Past one day, adverb, parenthesis or prepositional phrase; `at` where there is none. */
export function skipAdverbial(tokens: readonly Token[], at: number): number {
  for (const { end } of ADVERBIALS) {
    const behind = end(tokens, at);
    if (behind !== undefined) return behind;
  }
  return at;
}
