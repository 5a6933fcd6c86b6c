import { NEWS_WORDS } from '../../language/en/words/newsWords.ts';
import { termsOf } from './terms.ts';

const EVERYDAY_TERMS: ReadonlySet<string> = new Set(termsOf(NEWS_WORDS));
const SMALL_NUMBER = /^\d{1,2}$/;

/** Whether a term stands in reports of whatever event: "police", "12". */
export const isEveryday = (term: string): boolean => EVERYDAY_TERMS.has(term) || SMALL_NUMBER.test(term);
