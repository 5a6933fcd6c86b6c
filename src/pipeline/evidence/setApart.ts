import { isCapitalised, isNoun, isQuotationMark, type Prose, type Quotation, type Token } from '../language/index.ts';
import { spansOver } from '../spanIndex.ts';

/** What tells words in quotation marks that somebody said from a title. */
export type QuoteRules = Readonly<{
  /** Whether words beside a form of this verb are what somebody said: "called them “guests”". */
  isSpeechAct: (token: Token) => boolean;
  /** Whether a word, in small letters, names a body: "university". */
  isBodyWord: (word: string) => boolean;
  /** A word that a title writes small: "of". */
  isSmallWord: (word: string) => boolean;
  /** A word before a title: "the song “…”", "known as". */
  leadsToTitle: (token: Token) => boolean;
  /** A word behind which a title stands, whatever its words: "a report entitled “It is late”". */
  entitles: (token: Token | undefined) => boolean;
  /** Words behind which a name stands: "known as the". */
  isKnownAs: (before: readonly Token[]) => boolean;
  /** "its", "’s": a word before a noun that belongs to somebody. */
  isOwner: (token: Token) => boolean;
}>;

/** Verbs and nouns beside which a few quoted words are what somebody said: "honoured them as “martyrs”". */
const SPEAKING_CONTEXT = 3;

/** Whether quoted words are more than a few. */
export const isLong = (words: string): boolean => words.split(/\s+/).length > SPEAKING_CONTEXT;

/** Whether words in quotation marks are a title, a name or a term, and nobody's speech. */
export const isNoSpeech = (prose: Prose, quotation: Quotation, words: string, isClaimed: boolean): boolean =>
  !/[\p{L}\p{N}]/u.test(words) ||
  isWorkTitle(prose, quotation, isClaimed ? words : words.replace(/,$/, '')) ||
  isSetApart(prose, quotation, words);

/** "the two “black box” recorders", "Ana “Bo” Ruiz": a few words within a noun phrase or a name, which nobody says. */
function isSetApart(prose: Prose, quotation: Quotation, words: string): boolean {
  if (isLong(words) || /[.,!?…]$/.test(words)) return false;
  const before = tokensBefore(prose, quotation).at(-1);
  const [last, after] = atEnd(prose, quotation);
  if (!before || !last || !after || !isNoun(last) || !isNoun(after)) return false;
  return LEADING_TO_NOUN.has(before.tag) || prose.rules?.quotes.isOwner(before) === true || isName(before, after);
}

const LEADING_TO_NOUN: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NUM']);

const isName = (before: Token, after: Token): boolean =>
  before.tag === 'PROPN' && after.tag === 'PROPN' && isCapitalised(before) && isCapitalised(after);

/** The last word of a quotation, and the one right behind it, without a mark between. */
function atEnd({ sentences }: Prose, { end }: Quotation): [Token | undefined, Token | undefined] {
  const tokens = sentences.find((sentence) => sentence.end > end)?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start >= end);
  return [tokens[at - 1], isQuotationMark(tokens[at]) ? tokens[at + 1] : tokens[at]];
}

/** A title or a body's name in quotation marks: all words capitalised, a body's word in it or before it. */
function isWorkTitle(prose: Prose, quotation: Quotation, words: string): boolean {
  const before = tokensBefore(prose, quotation);
  if (prose.rules?.quotes.entitles(before.at(-1)) === true) return true;
  const last = before.at(-1);
  const isCalled = prose.rules?.quotes.isKnownAs(before) === true;
  const isNamed = last !== undefined && prose.rules?.quotes.leadsToTitle(last) === true; // the film “Longboats.”
  const title = isNamed ? words.replace(/[.,]$/, '') : isCalled ? words.replace(/,$/, '') : words;
  const parts = title.split(/\s+/);
  const isTitled = parts.every(
    (part) => /^[([]?[\p{Lu}\p{N}]/u.test(part) || prose.rules?.quotes.isSmallWord(part) === true,
  );
  if (!isTitled || parts.length > 6 || /[.,!?]$/.test(parts.at(-1) ?? '')) return false;
  return (
    parts.some((part) => prose.rules?.quotes.isBodyWord(part.toLowerCase())) ||
    last === undefined ||
    isNamed ||
    parts.length > 1
  );
}

/** The words of the sentence before a quotation, without marks. */
export function tokensBefore(prose: Prose, quotation: Quotation): Token[] {
  const [sentence] = spansOver(prose.sentences, quotation);
  if (!sentence) return [];
  const { tokens } = sentence;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= quotation.start) low = middle + 1;
    else high = middle;
  }
  return tokens.slice(Math.max(0, low - MAX_TOKENS_BEFORE), low).filter(({ tag }) => tag !== 'PUNCT');
}

/** Enough for the words that are looked at, with the marks between them. */
const MAX_TOKENS_BEFORE = 60;
