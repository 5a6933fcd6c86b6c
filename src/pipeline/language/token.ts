import type { Span } from '../../records/index.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What a tagger says of a word. */
export type TaggedWord = Readonly<{ tag: Tag; lemma: string }>;

/** A word, a number or a mark of a sentence. */
export type Token = Span &
  Readonly<{
    text: string;
    /** Lower case, apostrophes straight. */
    lower: string;
    lemma: string;
    tag: Tag;
    /** Whether it stands between double quotation marks. */
    isQuoted: boolean;
  }>;

/** A sentence with its tokens; `block` and `index` are its places in the document's lists. */
export type Sentence = Span & Readonly<{ index: number; block: number; tokens: readonly Token[] }>;

/** The stretch of text from one token to another, both included. */
export const spanOf = (first: Token, last: Token): Span => ({ start: first.start, end: last.end });

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.tag !== 'PUNCT';

export const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

/** The word at an index in lower case; "" beyond the sentence. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether the token begins with a capital letter. */
export const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

export const isMark = (token: Token | undefined): boolean => token !== undefined && token.tag === 'PUNCT';

const QUOTATION_MARK = /^(?:["“”„«»]|''|``)$/;

/** A double quotation mark of any style. */
export const isQuotationMark = (token: Token | undefined): boolean =>
  token !== undefined && QUOTATION_MARK.test(token.text);
