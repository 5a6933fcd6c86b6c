import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { isPossessive, phraseEndingAt } from '../grammar/phrases.ts';
import { kindOfNoun } from './speakerKinds.ts';

const JOINING = new Set(['but', 'and', 'while', 'whereas', 'although', 'though', 'as', 'yet', 'even']);

/** Where a second frame begins after ", but", ", while", ";" or as ", adding": the index of that mark. */
export function coordinationBefore(tokens: readonly Token[], cue: VerbCue, from: number): number | undefined {
  if (cue.form === 'participle') return participleBreak(tokens, cue.group.first - 1);
  const says = cue.entry.frames.some((frame) => /^(?:speech|thought|stance)$/.test(frame));
  if (cue.form !== 'finite' || !says) return undefined;
  const joint = jointBefore(tokens, cue, from);
  if (joint !== undefined) return joint;
  for (let at = cue.group.first - 1; at > Math.max(from, cue.group.first - MAX_SUBJECT); at -= 1) {
    const token = tokens[at] as Token;
    if (token.isQuoted || token.tag === 'VERB') return undefined;
    if (joinsClauses(tokens, at, cue)) return at;
  }
  return undefined;
}

const MAX_SUBJECT = 14;

/** "said it was late and critics accused him of lying": an "and" right before the subject of a verb, which is a name or of people. */
function jointBefore(tokens: readonly Token[], cue: VerbCue, from: number): number | undefined {
  const { group } = cue;
  const subject = phraseEndingAt(tokens, group.first - 1);
  const inner = subject && tokens.slice(subject.first, subject.last).findLastIndex(({ lower }) => lower === 'and');
  const start = subject && inner !== undefined && inner >= 0 ? subject.first + inner + 1 : subject?.first;
  if (start === undefined || start - 1 <= from + 2 || !holdsVerb(tokens, from, start - 1)) return undefined;
  const head = tokens[group.first - 1] as Token;
  const isVoice = head.tag === 'PROPN' || /s$/.test(head.lower);
  if (tokens[start - 1]?.lower === 'and') return isVoice ? start - 1 : undefined;
  return opposes(tokens, start - 1) && (isVoice || isOtherVoice(tokens, start, cue)) ? start - 1 : undefined;
}

/** "40 were hurt while the union said 90 were", "…, whereas the union said": a word that sets one voice against another. */
const opposes = (tokens: readonly Token[], at: number): boolean => OPPOSING.has(tokens[at]?.lower ?? '');

const OPPOSING: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'though', 'although']);

/** Somebody who can speak and says something, and nobody of the one who spoke first: "while his wife said". */
const isOtherVoice = (tokens: readonly Token[], start: number, { group, entry }: VerbCue): boolean =>
  entry.frames.includes('speech') &&
  !isPossessive(tokens[start]) &&
  kindOfNoun(tokens[group.first - 1] as Token) !== undefined;

export const holdsVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');

/** Whether a clause of its own begins behind the token: ";", ", but", or "and" directly before the verb. */
function joinsClauses(tokens: readonly Token[], at: number, { group, verb, entry }: VerbCue): boolean {
  const token = tokens[at] as Token;
  if (token.text === ';') return true;
  if (token.lower === ',') return JOINING.has(tokens[at + 1]?.lower ?? '');
  const isThought = !entry.frames.includes('speech') && tokens[verb + 1]?.lower !== 'that'; // he had seen it and thought of home
  return at === group.first - 1 && JOINING.has(token.lower) && !isThought;
}

/** ", adding", "and saying", “…,” noting. */
function participleBreak(tokens: readonly Token[], before: number): number | undefined {
  if (isQuotationMark(tokens[before])) return tokens[before - 1]?.lower === ',' ? before + 1 : undefined;
  return [',', 'while', 'and', 'before', 'after'].includes(tokens[before]?.lower ?? '') ? before : undefined;
}
