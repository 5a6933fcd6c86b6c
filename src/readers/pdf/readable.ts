import { UnreadableError } from '../reading.ts';
import { wordShare } from '../wordShape.ts';

const OCR = 'Run a better OCR over it, or save its text from the program that wrote it';
/** Fewer words tell nothing of the others. */
const MIN_WORDS = 40;
const MAX_ODD_SHARE = 0.25;
const MIN_MARKED_WORDS = 8;
const MIN_MARKED_SHARE = 0.3;
const MIN_WORD_SHARE = 0.5;
/** A page with so many pieces and fewer words than this is what is left of one whose letters are lost. */
const MIN_PIECES = 60;
const MAX_FEW_SHARE = 0.3;
const MIN_DIFFERENT_WORDS = 10;

/** Signs and changes of case within a word, as fonts without a map and poor OCR make them: "Cl>opMa", "tAeKnapai", "20I5". */
const ODD =
  /\p{L}[<>~^|\\{}¬¦#$%*]+\p{L}|\p{Ll}\p{Lu}\p{Ll}*\p{Lu}|\p{L}\d+\p{L}+\d|^[^\p{L}\p{N}\s("'“‘«[]{2,}\p{L}|[bcdfghjklmnpqrstvwxz]{6}/u;

/** What programs show in place of a form that they cannot. */
const SHELL =
  /if this message is not eventually replaced with the proper contents|document you are trying to load requires adobe reader|requires adobe reader \d+ or (?:higher|later)/i;
const MAX_SHELL_LETTERS = 1500;

/** Throws an `UnreadableError` for a text layer that nobody can read: a stand-in for a form, letters that are none. */
export function checkReadable(text: string): void {
  if (text.length < MAX_SHELL_LETTERS && SHELL.test(text)) {
    throw new UnreadableError(
      'format',
      'It is a form that only Adobe Reader shows (XFA)',
      'Print it to a new PDF from there',
    );
  }
  const pieces = text.match(/\S+/g) ?? [];
  const words = pieces.filter((piece) => /\p{L}{3}/u.test(piece) && !/^(?:https?:|www\.)|@/.test(piece));
  const isFew = words.length < pieces.length * MAX_FEW_SHARE;
  if (pieces.length >= MIN_PIECES && isFew && new Set(words.flatMap(lettersIn)).size < MIN_DIFFERENT_WORDS) {
    throw new UnreadableError('fonts', 'Its text layer has numbers and signs, but hardly a word', OCR);
  }
  const odd = words.filter((word) => ODD.test(word)).length;
  const marked = words.map((word) => word.normalize('NFKC')).filter((word) => /(?=[^\0-\x7F])\p{L}/u.test(word));
  const isOdd = words.length >= MIN_WORDS && odd > words.length * MAX_ODD_SHARE;
  const isMojibake =
    marked.length >= Math.max(MIN_MARKED_WORDS, words.length * MIN_MARKED_SHARE) &&
    wordShare(marked.join(' ')) < MIN_WORD_SHARE;
  if (isOdd || isMojibake) {
    throw new UnreadableError('fonts', 'The letters of its text layer make no words', OCR);
  }
}

const lettersIn = (piece: string): string[] => piece.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
