import type { RuleSet } from '../../pipeline/ruleSet.ts';
import { CLAIM_RULES } from './claims/index.ts';
import { FIGURE_RULES } from './figures/index.ts';
import { correctTag } from './grammar/corrections.ts';
import { tagTokens } from './grammar/tagger.ts';
import { CAVEAT_CUES } from './words/caveatCues.ts';

/** English. */
export const EN: RuleSet = {
  language: 'en',
  tag: tagTokens,
  correctTag,
  claims: CLAIM_RULES,
  caveats: CAVEAT_CUES,
  figures: FIGURE_RULES,
};
