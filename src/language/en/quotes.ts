import type { QuoteRules } from '../../pipeline/evidence/quotes.ts';
import { isSpeechAct } from './claims/cues.ts';
import { NAMED_THINGS } from './words/namedThings.ts';
import { ORGANISATION_WORDS } from './words/nameWords.ts';

/** How English tells a title in quotation marks from what somebody said. */
export const QUOTE_RULES: QuoteRules = {
  isSpeechAct,
  isBodyWord: (word) => ORGANISATION_WORDS.has(word),
  isSmallWord: (word) => /^(?:of|the|and|for|in|on|a)$/.test(word),
  leadsToTitle: ({ lower }) => NAMED_THINGS.has(lower) || lower === 'known',
};
