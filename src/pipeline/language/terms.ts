import { stemOf } from '../../language/en/words/stems.ts';
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

/** The words of a text in small letters, one space for everything between them: "Mr. Kim’s plan" → "mr kim s plan". */
export const bareWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
