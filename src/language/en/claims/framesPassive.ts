import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import type { Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { clauseEndAfter } from './clauseEnd.ts';
import { has } from './cues.ts';
import { readSpeaker } from './speakers.ts';

/** What may follow a passive verb: "is believed to", "is said that", "is estimated at", "is accused of". */
const PASSIVE_LEADS = /^(?:to|that|at|of)$/;

/** `The troops are believed to have left.`: nobody is named. */
export function passive({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  const isReport = has(cue, 'speech', 'thought') || cue.lemma === 'accuse';
  if (cue.form !== 'passive' || !isReport || cue.lemma === 'consider' || isUnreal(tokens, cue)) return undefined;
  const subject = subjectBefore(tokens, cue.group.first);
  const that = tokens.findIndex((token, index) => index > cue.verb && index < cue.verb + 8 && token.lower === 'that');
  const isExpletive = that > 0 && subject !== undefined && tokens[subject.first]?.lower === 'it';
  const agent = agentAfter(tokens, cue.verb + 1);
  const start = isExpletive ? that : agent ? agent.last + 1 : cue.verb + 1;
  if (!isExpletive && !leadsOn(tokens, start, cue)) return undefined;
  const rest = trimRange(tokens, { first: start, last: clauseEndAfter(tokens, start) });
  if (!subject || !rest || rest.last - rest.first < 1 || isGapped(tokens, subject.first)) return undefined;
  const certainty = ALLEGING.test(cue.lemma) ? 'alleged' : cue.entry.certainty;
  if (certainty === 'stated' && !isExpletive) return undefined;
  const whole = { first: subject.first, last: rest.last }; // who is believed to have left says nothing without its verb
  const content = isExpletive ? [rest] : agent ? [subject, rest] : [whole];
  return { source: agent ?? null, cue: cue.group, content, certainty };
}

/** Verbs of which the passive leaves open who says it. */
const ALLEGING = /^(?:say|report|accuse)$/;

/** "is believed to have", "is accused of": whether what is said follows. */
function leadsOn(tokens: readonly Token[], at: number, { lemma }: VerbCue): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!PASSIVE_LEADS.test(word) || lemma === 'suppose') return false;
  return word !== 'to' || /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.tag ?? '');
}

/** "was submitted by counsel for the owner that", "on behalf of the owner": the one who says it, in front of what is said. */
function agentAfter(tokens: readonly Token[], at: number): Range | undefined {
  const isBehalf =
    /^on$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'behalf' && tokens[at + 2]?.lower === 'of';
  const first = tokens[at]?.lower === 'by' ? at + 1 : isBehalf ? at + 3 : undefined;
  const agent = first === undefined ? undefined : phraseStartingAt(tokens, first);
  return agent && readSpeaker(tokens, agent).kind !== undefined ? agent : undefined;
}

/** "the girl he is accused of hurting": the clause hangs on the noun before its subject. */
const isGapped = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.tag === 'PRON' && /^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.tag ?? '');

/** "would have been expected": nobody expects it. */
export const isUnreal = (tokens: readonly Token[], { group, verb }: VerbCue): boolean =>
  tokens.slice(group.first, verb).some(({ lower }) => /^(?:would|could|should|might)$/.test(lower));
