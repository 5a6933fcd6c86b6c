import type { ClaimRules } from '../../../pipeline/evidence/claims/rules.ts';
import { subjectBefore } from '../../../pipeline/language/subjects.ts';
import { BARS } from './bars.ts';
import { findVerbCues } from './cues.ts';
import { hedgeOfContent } from './hedges.ts';
import { hedge } from './hedgeWords.ts';
import { PHRASE_RULES } from './phraseRules.ts';
import { VERB_RULES } from './verbRules.ts';

/** How English attributes words. */
export const CLAIM_RULES: ClaimRules = {
  findCues: findVerbCues,
  verbs: VERB_RULES,
  phrases: PHRASE_RULES,
  bars: BARS,
  subjectOf: ({ tokens }, cue) => subjectBefore(tokens, cue.group.first),
  hedgeOfFrame: hedge,
  hedgeOfContent,
};
