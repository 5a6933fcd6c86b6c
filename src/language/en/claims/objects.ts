import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import type { FoundFrame } from '../../../pipeline/evidence/claims/rules.ts';
import { isMark, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { phraseStartingAt } from '../grammar/phrases.ts';
import { contentFrom } from './content.ts';
import { subjectOf } from './whoSpeaks.ts';

/** The frame of a verb with its subject and what stands from `start` on. */
export function objectFrame(
  tokens: readonly Token[],
  cue: VerbCue,
  cues: readonly VerbCue[],
  start: number,
): FoundFrame | undefined {
  const source = subjectOf(tokens, cue);
  const content = contentFrom(tokens, start, cue, cues);
  const certainty = isOver(tokens, cue) ? 'stated' : cue.entry.certainty;
  return source && content ? { source, cue: cue.group, content: [content], certainty } : undefined;
}

/** "had pledged support", "had proposed a date": what somebody did before, and no outlook. */
const isOver = (tokens: readonly Token[], { group, verb, entry }: VerbCue): boolean =>
  entry.certainty === 'expected' && tokens.slice(group.first, verb).some(({ lower }) => lower === 'had');

/** The object after a verb, past "for", "on", "to" and the like: "called for the plan" → "the plan". */
export function objectStart(tokens: readonly Token[], cue: VerbCue): number | undefined {
  let at = cue.verb + 1;
  if (tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'PART') at += 1;
  const token = tokens[at];
  if (!token || isMark(token)) return isQuotationMark(token) ? at : undefined;
  if (token.isQuoted || phraseStartingAt(tokens, at)) return at;
  return token.tag === 'VERB' || token.tag === 'ADV' || token.tag === 'SCONJ' ? at : undefined;
}
