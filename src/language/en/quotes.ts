import type { QuoteRules } from '../../pipeline/evidence/setApart.ts';
import { isSpeechAct } from './claims/cues.ts';
import { isPossessive } from './grammar/phrases.ts';
import { NAMED_THINGS } from './words/namedThings.ts';
import { ORGANISATION_WORDS } from './words/nameWords.ts';

/** How English tells a title in quotation marks from what somebody said. */
export const QUOTE_RULES: QuoteRules = {
  isSpeechAct,
  isBodyWord: (word) => ORGANISATION_WORDS.has(word),
  isSmallWord: (word) => /^(?:of|the|and|for|in|on|a)$/.test(word),
  entitles: (token) =>
    /^(?:album|documentary|entitled|essay|headlined|memoir|musical|novel|painting|poem|sculpture|subtitled|titled)$/.test(
      token?.lower ?? '',
    ),
  isKnownAs: (before) =>
    /\b(?:known as|nicknamed|dubbed|named|called|titled)(?: an?| the)?$/.test(
      before
        .slice(-3)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  isOwner: isPossessive,
  leadsToTitle: ({ lower }) => NAMED_THINGS.has(lower) || lower === 'known',
};
