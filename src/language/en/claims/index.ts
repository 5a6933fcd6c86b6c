import type { ClaimRules } from '../../../pipeline/evidence/claims/rules.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { BARS } from './bars.ts';
import { findCitations } from './citations.ts';
import { actorOf, findVerbCues, performerOf, tellsSomebody } from './cues.ts';
import { genderOf, genderOfPronoun } from './gender.ts';
import { hedge, hedgeOfContent } from './hedges.ts';
import { introducedBy } from './introducedBy.ts';
import { labelOf } from './labels.ts';
import { isFullWriting, namesAnother, officeIn, officeOf, opensDependent, writingIn } from './offices.ts';
import { PHRASE_RULES } from './phraseRules.ts';
import { hasRival, openingSubject, readSpeaker } from './speakers.ts';
import { tellerOf } from './tellers.ts';
import { doubtOf, findStatement, isRoleLabel } from './turnRules.ts';
import { VERB_RULES } from './verbRules.ts';

/** How English attributes words. */
export const CLAIM_RULES: ClaimRules = {
  findCues: findVerbCues,
  verbs: VERB_RULES,
  phrases: PHRASE_RULES,
  bars: BARS,
  findCitations,
  isBareVerb: (token) => /^(?:say|tell)$/.test(token?.lemma ?? ''),
  labelOf,
  opensDependent,
  officeIn,
  officeOf,
  namesAnother,
  writingIn,
  isFullWriting,
  performerOf: ({ tokens }, at) => performerOf(tokens, at),
  actorOf: ({ tokens }, at) => actorOf(tokens, at),
  tellerOf: ({ tokens }, quotation, own) => tellerOf(tokens, quotation, own),
  subjectOf: ({ tokens }, cue) => subjectBefore(tokens, cue.group.first),
  introducedBy,
  openingSubject: ({ tokens }) => openingSubject(tokens),
  hasRival: ({ tokens }, subject, gender) => hasRival(tokens, subject, gender),
  tellsSomebody: ({ tokens }, source) => tellsSomebody(tokens, source),
  introduces: ({ tokens }, { first }) => /^(?:an?|another|one)$/.test(tokens[first]?.lower ?? ''),
  genderOf,
  genderOfPronoun,
  statement: findStatement,
  isRoleLabel,
  doubtOf,
  readSpeaker,
  hedgeOfFrame: hedge,
  hedgeOfContent,
};
