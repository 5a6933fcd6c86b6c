import { FUNCTION_WORDS } from '../../language/en/words/functionWords.ts';
import type { Mention } from './mention.ts';

/** A word of four letters, or of two where a sign is a syllable; "avec" and "nach" tell nothing. */
const isTellingWord = (term: string): boolean =>
  /^(?:\p{L}{4,}|[\p{Lo}]{2,})/u.test(term) && !Object.values(FUNCTION_WORDS).some((words) => words.has(term));

/** Whether the sentences of two numbers have a telling word in common. */
export const shareTellingWord = (a: Mention, b: Mention): boolean =>
  [...a.context].some((term) => b.context.has(term) && isTellingWord(term));
