import { ruleSetOf } from '../../language/index.ts';
import { detectLanguage, scriptOf } from '../../pipeline/article/language.ts';
import { type Block, type Document, textOf } from '../../records/index.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const RIGHT_TO_LEFT: readonly (string | undefined)[] = ['Arabic', 'Hebrew'];
/** Japanese is written in both: a line in one of them is in no other language. */
const JAPANESE: readonly (string | undefined)[] = ['Han', 'Japanese'];

/** The English name of a BCP 47 language, "de-AT" → "Austrian German"; what is no such tag comes back as it stands. */
export function languageNameOf(language: string): string {
  try {
    return NAMES.of(language) ?? language;
  } catch {
    return language;
  }
}

/**
 * What a reader should know of a document in a language without rules: which kinds of evidence it has not; nothing of
 * one whose language has them.
 */
export const languageNoteOf = ({ language }: Pick<Document, 'language'>): string | undefined =>
  ruleSetOf(language)
    ? undefined
    : `In ${languageNameOf(language)}. The rules for names, claims, figures and what they count, dates and caveats know English alone and do not apply; those for sentences and quotation marks do.`;

/** The writing direction of a text by the script of most of its letters. */
export const directionOf = (text: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.includes(scriptOf(text)) ? 'rtl' : 'ltr');

/** In which language a block is, and what may be said of that where it is not the document's. */
export type BlockLanguage = Readonly<{
  /** BCP 47: its own, or a guess where its script is not the document's: good enough for a voice, not for a claim. */
  language: string;
  /** "in French", "in Cyrillic script" */
  note?: string;
}>;

/** The language of a block of a document whose letters are mostly of `script`. */
export function languageOfBlock(
  document: Pick<Document, 'text' | 'language'>,
  block: Block,
  script: string | undefined,
): BlockLanguage {
  const { language } = block;
  if (language && language !== document.language) return { language, note: `in ${languageNameOf(language)}` };
  const words = textOf(document.text, block);
  const own = scriptOf(words);
  const isSame = own === undefined || own === script || (JAPANESE.includes(own) && JAPANESE.includes(script));
  return language || isSame
    ? { language: document.language }
    : { language: detectLanguage(words), note: `in ${own} script` };
}
