import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import { isMark, type Token } from '../../../pipeline/language/index.ts';
import { DENIABLE_NOUNS } from '../words/reportingNouns.ts';
import { clauseEndAfter } from './clauseEnd.ts';
import { has } from './cues.ts';
import { objectStart } from './objects.ts';
import { subjectOf, subjectOfInfinitive } from './whoSpeaks.ts';

const CALLED_FALSE = /^(?:lie|lies|false|untrue|nonsense|baseless|fabrication|fake|rubbish|unfounded|absurd)$/;
/** Between the verb and the noun: "rejected as fantasy the notion". */
const MAX_REPORT_DISTANCE = 6;

/** `Ruiz rejected the claim that it was late.`, `Ruiz called the report a lie.`: what somebody else said is denied. */
export function denial({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'denial') || cue.form === 'passive' || cue.isNegated) return undefined;
  const noun = tokens.findIndex(
    (token, index) => index > cue.verb && index <= cue.verb + MAX_REPORT_DISTANCE && DENIABLE_NOUNS.has(token.lower),
  );
  const lead = tokens.slice(cue.verb + 1, noun);
  if (noun < 0 || lead.some((token) => token.tag === 'VERB' || isMark(token))) return undefined;
  if (cue.lemma === 'call' && !tokens.slice(noun).some(({ lower }) => CALLED_FALSE.test(lower))) return undefined;
  const source = cue.form === 'infinitive' ? subjectOfInfinitive(tokens, cue) : subjectOf(tokens, cue);
  const that = tokens[noun + 1]?.lower === 'that';
  const start = that ? noun + 1 : (objectStart(tokens, cue) ?? noun);
  const content = source && trimRange(tokens, { first: start, last: clauseEndAfter(tokens, noun) });
  const certainty = isPlan(tokens, noun) ? 'stated' : 'denied';
  return content ? { source, cue: cue.group, content: [content], certainty } : undefined;
}

/** "rejected the idea of using drones": a thing to do, which is turned down and not denied. */
const isPlan = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:idea|notion|suggestion)$/.test(tokens[noun]?.lower ?? '') &&
  tokens[noun + 1]?.lower === 'of' &&
  /ing$/.test(tokens[noun + 2]?.lower ?? '');
