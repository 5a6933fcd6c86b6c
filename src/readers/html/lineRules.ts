import { LINE_WORDS } from './lineWords.ts';
import { isHeading, isListed, type Piece, type Verdict } from './piece.ts';

/** What a line is by its words. */
export type LineRule = Verdict &
  Readonly<{
    fits: (piece: Piece) => boolean;
    /** Holds only in the last part of an article: "is the author of" stands in its midst as well. */
    isOnlyAtEnd?: boolean;
  }>;

/** A promotion or a note is short; a paragraph of the article that mentions one is not touched. */
const MAX_NOTE_WORDS = 60;

/** In this order: the first that fits decides. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'label',
    kind: 'clutter',
    fits: (piece) =>
      (isShort(piece, 4) && is(piece, LINE_WORDS.label)) || (isShort(piece, 20) && begins(piece, LINE_WORDS.filed)),
  },
  { name: 'shortcode', kind: 'clutter', fits: (piece) => SHORTCODE.test(piece.text) },
  {
    name: 'image-credit',
    kind: 'caption',
    fits: (piece) => isShort(piece, 40) && begins(piece, LINE_WORDS.imageCredit),
  },
  {
    name: 'image-credit',
    kind: 'caption',
    fits: (piece) =>
      isShort(piece, 40) &&
      /[([](?:Image|Photo|Picture|Pic)(?: credit| courtesy| by)?: ?[^)\]]{2,60}[)\]]?$/i.test(piece.text),
  },
  {
    name: 'image-caption',
    kind: 'caption',
    fits: (piece) =>
      (piece.isBesideImage || (piece.followsImage && piece.italic > 0.9)) &&
      !isListed(piece) &&
      !isHeading(piece) &&
      isShort(piece, 25) &&
      piece.linked < 0.2 &&
      !piece.text.includes('\n') &&
      !/[.!?:…]["”’')\]*\s]*$/.test(piece.text),
  },
  {
    name: 'read-more',
    kind: 'clutter',
    fits: (piece) =>
      isShort(piece, 30) &&
      begins(piece, LINE_WORDS.readMore) &&
      (piece.linked > 0.3 || /^[^.!?…]*(?:\.{2,}|…)?$/.test(piece.text)),
  },
  {
    name: 'newsletter',
    kind: 'clutter',
    fits: (piece) => isShort(piece, MAX_NOTE_WORDS) && holds(piece, LINE_WORDS.newsletter),
  },
  {
    name: 'call-to-action',
    kind: 'clutter',
    fits: (piece) => isShort(piece, 25) && holds(piece, LINE_WORDS.callToAction),
  },
  {
    name: 'app-promotion',
    kind: 'clutter',
    fits: (piece) => isShort(piece, 30) && holds(piece, LINE_WORDS.appPromotion),
  },
  { name: 'share-bar', kind: 'clutter', fits: (piece) => isShort(piece, 20) && begins(piece, LINE_WORDS.share) },
  {
    name: 'author-note',
    kind: 'clutter',
    isOnlyAtEnd: true,
    fits: (piece) => isShort(piece, MAX_NOTE_WORDS) && holds(piece, LINE_WORDS.authorNote),
  },
  {
    name: 'disclosure',
    kind: 'clutter',
    fits: (piece) => isShort(piece, MAX_NOTE_WORDS) && holds(piece, LINE_WORDS.disclosure),
  },
  { name: 'copyright', kind: 'clutter', fits: (piece) => isShort(piece, 40) && begins(piece, LINE_WORDS.copyright) },
  { name: 'counter', kind: 'clutter', fits: (piece) => isShort(piece, 8) && COUNTER.test(piece.text) },
  {
    name: 'byline',
    kind: 'byline',
    fits: (piece) => isShort(piece, 16) && !isListed(piece) && !isHeading(piece) && BYLINE.test(piece.text),
  },
  { name: 'date', kind: 'dateline', fits: (piece) => isShort(piece, 16) && DATE_LINE.test(piece.text) },
  {
    name: 'link-line',
    kind: 'clutter',
    fits: (piece) =>
      !isListed(piece) && !isHeading(piece) && !piece.isEmbeddedPost && piece.linked > 0.9 && wordsOf(piece.text) > 3,
  },
];

/** A command of a content system that was not carried out: "[button link=…]Send[/button]". */
const SHORTCODE = /^\[(\w+) [^\]]*\][^[]*\[\/\1\]$/;
/** "By Ana Ruiz - July 1, 2025": a name behind the preposition, and no sentence. */
const BYLINE = /^(?:[Bb]y|Von|Par|Por|Di|Oleh) \p{Lu}[^.!?]*(?:\p{Lu}\.[^.!?]*)?$/u;
const COUNTER =
  /^\d[\d.,]*\s?(?:comments?|shares?|views?|likes?|min(?:ute)?s?(?: read)?|letture|comentários)$|^(?:reading time|tempo de leitura|lesezeit)\b/i;
const DATE_LINE = /^(?:(?:first |last )?(?:published|updated|posted)|date)(?: on| at|:|\b)[^.!?]*\b\d{1,4}\b/i;

const wordsOf = (text: string): number => text.split(/\s+/).length;
const isShort = (piece: Piece, words: number): boolean =>
  piece.text.length < words * 12 && wordsOf(piece.text) <= words;

const begins = (piece: Piece, phrases: readonly string[]): boolean => {
  const text = piece.text.toLowerCase().replace(/^[^\p{L}\p{N}©]+/u, '');
  return phrases.some((phrase) => text.startsWith(phrase));
};
const is = (piece: Piece, phrases: readonly string[]): boolean =>
  phrases.includes(
    piece.text
      .toLowerCase()
      .replace(/[^\p{L} ]+/gu, '')
      .trim(),
  );
const holds = (piece: Piece, phrases: readonly string[]): boolean => {
  const text = piece.text.toLowerCase();
  return phrases.some((phrase) => text.includes(phrase));
};
