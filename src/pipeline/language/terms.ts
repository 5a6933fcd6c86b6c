import { STOP_WORDS } from '../../language/en/words/stopWords.ts';
import { SYNONYMS } from '../../language/en/words/synonyms.ts';

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text that tell what it is about, as stems in order: no function words, plurals and tenses folded,
 * close synonyms made one. "Two caskets arrived" → coffin, arriv.
 */
export function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => {
    const bare = word.replace(/[’']s$/, '').replaceAll('’', "'");
    if (STOP_WORDS.has(bare) || bare.length < 2) return [];
    const stem = stemOf(bare);
    return [SYNONYMS.get(stem) ?? stem];
  });
}

/** A light stem: enough that forms of one English word meet, after Porter (1980), steps 1a and 1b. */
export function stemOf(word: string): string {
  if (!/^[a-z-]+$/.test(word) || word.length < 4) return word;
  const singular = word
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?<!^.)ied$/, 'y')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^us])s$/, '');
  const bare = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '');
  if (bare === singular || bare.length < 3) return singular;
  const undoubled = bare.replace(/([bdfgmnprt])\1$/, '$1');
  return /(?:at|bl|iz|us|is|v|c|s|u)$/.test(undoubled) && undoubled === bare ? `${undoubled}e` : undoubled;
}

/** The words of a text in small letters, one space for everything between them: "Mr. Kim’s plan" → "mr kim s plan". */
export const bareWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
