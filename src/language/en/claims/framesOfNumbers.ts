import type { FoundFrame, VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import { lowerAt, type Token } from '../../../pipeline/language/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { has } from './cues.ts';

/** `the 3 percent that economists had forecast`, `the 4 percent the bank expected`: a number, and behind it who gave it. */
export function ofNumber({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form !== 'finite' || !GIVES.has(cue.lemma)) return undefined;
  if (startsClause(tokens, cue.verb + 1) || !closesRelative(tokens[cue.verb + 1])) return undefined;
  const subject = subjectBefore(tokens, cue.group.first);
  if (!subject) return undefined;
  const isThat = lowerAt(tokens, subject.first - 1) === 'that';
  const content = numberEndingAt(tokens, isThat ? subject.first - 2 : subject.first - 1);
  const frame = {
    source: { first: subject.first, last: subject.last },
    cue: cue.group,
    certainty: cue.entry.certainty,
  };
  return content && { ...frame, content: [content] };
}

/** `the 4 percent rate expected by the bank`. */
export function numberBy({ sentence: { tokens }, cue }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || !GIVES.has(cue.lemma) || !/ed$|cast$/.test(lowerAt(tokens, cue.verb)))
    return undefined;
  const by = cue.verb + 1;
  const source = lowerAt(tokens, by) === 'by' ? phraseStartingAt(tokens, by + 1) : undefined;
  const content = source && cue.group.first === cue.verb ? numberEndingAt(tokens, cue.verb - 1) : undefined;
  const certainty = cue.entry.certainty;
  return source && content && { source, cue: cue.group, content: [content], certainty };
}

/** Verbs with which somebody gives a number. */
const GIVES: ReadonlySet<string> = new Set(
  'forecast predict expect estimate project report claim announce anticipate'.split(' '),
);

/** What may follow a verb that closes a relative clause: nothing, a mark, a time, a preposition. */
const closesRelative = (token: Token | undefined): boolean =>
  token === undefined ||
  /^(?:PUNCT|ADP|ADV|CCONJ|SCONJ|AUX)$/.test(token.tag) ||
  isTimeWord(token.lower) ||
  /^(?:a|an|last|this)$/.test(token.lower);

/** A noun phrase with a number in it, or a number alone. */
function numberEndingAt(tokens: readonly Token[], last: number): Range | undefined {
  if (/^[,;:.]$/.test(lowerAt(tokens, last))) return undefined;
  const phrase = phraseEndingAt(tokens, last);
  const first = phrase?.first ?? last;
  return tokens.slice(first, last + 1).some(({ tag }) => tag === 'NUM') ? { first, last } : undefined;
}
