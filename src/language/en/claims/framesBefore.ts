import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import { isMark, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt, startsClause } from '../../../pipeline/language/phrases.ts';
import { subjectBefore } from '../../../pipeline/language/subjects.ts';
import { DENIABLE_NOUNS } from '../words/reportingNouns.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { contentFrom, contentStartAfter, objectStartAfter } from './content.ts';
import { has } from './cues.ts';
import { participleSubject, subjectOf, subjectOfInfinitive } from './whoSpeaks.ts';

/** `Ruiz said on Monday that it was late.` */
export function beforeContent({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form === 'passive' || cue.form === 'participle') return undefined;
  const start = contentStartAfter(tokens, cue);
  if (start === undefined) return undefined;
  const content = contentFrom(tokens, start, cue, cues);
  if (!content) return undefined;
  const source = cue.form === 'infinitive' ? subjectOfInfinitive(tokens, cue) : subjectOf(tokens, cue);
  if (cue.form === 'infinitive' && !source) return undefined;
  return { source: source ?? null, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** Objects that tell nothing of what was said: "said little", "say goodbye to all that". */
const SAYS_NOTHING = new Set(
  'anything farewell goodbye hello little more much nothing prayers something thanks'.split(' '),
);

/** `Ruiz explained the plan.` */
export function objectContent({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form !== 'finite' || cue.entry.takesThing) return undefined;
  const start = objectStartAfter(tokens, cue);
  if (SAYS_NOTHING.has(tokens[start ?? -1]?.lower ?? '')) return undefined;
  return start === undefined ? undefined : objectFrame(tokens, cue, cues, start);
}

/** `Ruiz left early, saying it was late.`: who spoke is the subject of the clause before. */
export function participle({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (cue.form !== 'participle' || !has(cue, 'speech', 'thought', 'stance')) return undefined;
  const start = contentStartAfter(tokens, cue) ?? (cue.entry.takesThing ? undefined : objectStart(tokens, cue));
  const content = start === undefined ? undefined : contentFrom(tokens, start, cue, cues);
  if (!content) return undefined;
  const source = participleSubject(tokens, cue, content);
  return { source: source ?? null, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** What may follow a passive verb: "is believed to", "is said that", "is estimated at", "is accused of". */
const PASSIVE_LEADS = /^(?:to|that|at|of)$/;

/** `The troops are believed to have left.`: nobody is named. */
export function passive({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  const isReport = has(cue, 'speech', 'thought') || cue.lemma === 'accuse';
  if (cue.form !== 'passive' || !isReport) return undefined;
  const next = tokens[cue.verb + 1]?.lower ?? '';
  const subject = subjectBefore(tokens, cue.group.first);
  const that = tokens.findIndex((token, index) => index > cue.verb && index < cue.verb + 8 && token.lower === 'that');
  const isExpletive = that > 0 && subject !== undefined && tokens[subject.first]?.lower === 'it';
  if (!isExpletive && !PASSIVE_LEADS.test(next)) return undefined;
  const start = isExpletive ? that : cue.verb + 1;
  const rest = trimRange(tokens, { first: start, last: clauseEndAfter(tokens, start) });
  if (!subject || !rest) return undefined;
  const certainty = /^(?:say|report|accuse)$/.test(cue.lemma) ? 'alleged' : cue.entry.certainty;
  return { source: null, cue: cue.group, content: isExpletive ? [rest] : [subject, rest], certainty };
}

/** `Ruiz plans to leave.` */
export function intention({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  const isIntention = has(cue, 'intention') || cue.lemma === 'claim' || cue.lemma === 'purport';
  if (!isIntention || cue.form !== 'finite') return undefined;
  const to = tokens.findIndex((token, index) => index > cue.verb && token.lower === 'to');
  const between = tokens.slice(cue.verb + 1, Math.max(to, 0));
  const isNear =
    to > 0 && between.every((token) => token.tag === 'ADV' || token.lower === 'last' || isTimeWord(token.lower));
  return isNear ? objectFrame(tokens, cue, cues, to) : undefined;
}

/** "told reporters" says nothing of what was told; "told them to leave" does. */
const TELLING = new Set(['tell', 'ask', 'advise', 'instruct']);

/** `Ruiz criticised the plan.`, `Ruiz urged them to leave.` */
export function objectOf({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'stance', 'appeal') || cue.form !== 'finite') return undefined;
  if (TELLING.has(cue.lemma) && !tokens.slice(cue.verb).some((token) => token.lower === 'to')) return undefined;
  const start = objectStart(tokens, cue);
  return start === undefined ? undefined : objectFrame(tokens, cue, cues, start);
}

/** `Ruiz counted 40 boats.`, `Ruiz put the toll at 40.` */
export function count({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'count', 'set') || cue.form !== 'finite' || cue.isNegated) return undefined;
  return objectFrame(tokens, cue, cues, cue.verb + 1);
}

function objectFrame(
  tokens: readonly Token[],
  cue: VerbCue,
  cues: readonly VerbCue[],
  start: number,
): FoundFrame | undefined {
  const source = subjectOf(tokens, cue);
  const content = contentFrom(tokens, start, cue, cues);
  return source && content ? { source, cue: cue.group, content: [content], certainty: cue.entry.certainty } : undefined;
}

/** The object after a verb, past "for", "on", "to" and the like: "called for the plan" → "the plan". */
function objectStart(tokens: readonly Token[], cue: VerbCue): number | undefined {
  let at = cue.verb + 1;
  if (tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'PART') at += 1;
  const token = tokens[at];
  if (!token || isMark(token)) return isQuotationMark(token) ? at : undefined;
  if (token.isQuoted || phraseStartingAt(tokens, at)) return at;
  return token.tag === 'VERB' || token.tag === 'ADV' || token.tag === 'SCONJ' ? at : undefined;
}

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
  return content ? { source, cue: cue.group, content: [content], certainty: 'denied' } : undefined;
}

/** Index of the last token of a clause: before ";", before ", which", ", but he", and before "and" with a verb. */
function clauseEndAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => {
    if (index <= from + 1 || token.isQuoted) return false;
    if (token.tag === 'CCONJ') return /^(?:VERB|AUX)$/.test(tokens[index + 1]?.tag ?? '');
    return /^[;:]$/.test(token.text) || (token.lower === ',' && opensClauseBehind(tokens, index + 1));
  });
  return end < 0 ? tokens.length - 1 : end - 1;
}

function opensClauseBehind(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  const isJoint =
    first.tag === 'CCONJ' || first.tag === 'SCONJ' || /^(?:which|who|where|while|though|although)$/.test(first.lower);
  const participle = first.tag === 'VERB' && /ing$/.test(first.lower);
  return participle || startsClause(tokens, isJoint ? at + 1 : at) || /^(?:which|who|where)$/.test(first.lower);
}
