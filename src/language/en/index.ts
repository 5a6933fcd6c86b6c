import type { RuleSet } from '../../pipeline/ruleSet.ts';
import { BRIEFING_RULES } from './briefing.ts';
import { CLAIM_RULES } from './claims/index.ts';
import { EVENT_RULES } from './events/index.ts';
import { FIGURE_RULES } from './figures/index.ts';
import { correctTag } from './grammar/corrections.ts';
import { tagTokens } from './grammar/tagger.ts';
import { NAME_RULES } from './names/index.ts';
import { QUOTE_RULES } from './quotes.ts';
import { CAVEAT_CUES } from './words/caveatCues.ts';

/** English. */
export const EN: RuleSet = {
  language: 'en',
  tag: tagTokens,
  correctTag,
  names: NAME_RULES,
  claims: CLAIM_RULES,
  events: EVENT_RULES,
  quotes: QUOTE_RULES,
  caveats: CAVEAT_CUES,
  figures: FIGURE_RULES,
  briefing: BRIEFING_RULES,
};
