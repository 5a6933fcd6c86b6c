import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import type { FoundFrame, VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { chunkAt } from '../grammar/chunks.ts';
import { isPossessive, phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { DOCUMENT_NOUNS } from '../words/speakers.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { contentFrom } from './content.ts';
import { contentStartAfter, objectStartAfter } from './contentStart.ts';
import { has } from './cues.ts';
import { calling } from './framesOfJudgement.ts';
import { isUnreal } from './framesPassive.ts';
import { objectFrame, objectStart } from './objects.ts';
import { isIssued, participleSubject, subjectOf, subjectOfInfinitive } from './whoSpeaks.ts';

/** `Ruiz said on Monday that it was late.` */
export function beforeContent({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form === 'passive' || cue.form === 'participle') return undefined;
  const start = contentStartAfter(tokens, cue);
  if (start === undefined) return undefined;
  if (NEEDS_THAT.has(cue.lemma) && tokens[start]?.lower !== 'that' && !opensQuotation(tokens, start)) return undefined;
  const content = contentFrom(tokens, start, cue, cues);
  if (!content || isFrameAlone(tokens, content, cues)) return undefined;
  const source = cue.form === 'infinitive' ? subjectOfInfinitive(tokens, cue) : subjectOf(tokens, cue);
  if (cue.form === 'infinitive' && !source) return undefined;
  return { source: source ?? null, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** "The talks are continuing, he said": nothing but who says it. */
const isFrameAlone = (tokens: readonly Token[], { first, last }: Range, cues: readonly VerbCue[]): boolean =>
  cues.some(
    ({ group }) =>
      group.last === last &&
      group.first > first &&
      tokens[first]?.lower !== 'that' &&
      group.first - first <= 2 &&
      tokens[first]?.isQuoted === false,
  );

/** Verbs behind which a clause without "that" is none of theirs: "All things considered it went well". */
const NEEDS_THAT: ReadonlySet<string> = new Set([
  'consider',
  'demonstrate',
  'determine',
  'discover',
  'establish',
  'imply',
  'learn',
]);

const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  isQuotationMark(tokens[at]) || tokens[at]?.isQuoted === true;

/** Objects that tell nothing of what was said: "said little", "say goodbye to all that". */
const SAYS_NOTHING = new Set(
  'anything farewell goodbye grace hello little more much nothing prayer prayers something thanks'.split(' '),
);

/** "could deny them permits": what somebody may say is not said. */
const isPossible = (tokens: readonly Token[], { group, verb }: VerbCue): boolean =>
  tokens.slice(group.first, verb).some(({ lower }) => /^(?:can|could|may|might|should|would|must|will)$/.test(lower));

/** What is denied to somebody: "denied the request", "denied them access". */
const GRANTED =
  /^(?:access|appeal|application|applications|bail|entry|motion|parole|permission|permit|permits|request|requests|visa|visas)$/;

/** `Ruiz explained the plan.` */
export function objectContent({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'speech', 'thought') || cue.form !== 'finite' || cue.entry.takesThing) return undefined;
  const start = objectStartAfter(tokens, cue) ?? deedAfter(tokens, cue);
  const object = tokens[start ?? -1];
  if (object?.tag === 'PRON' && !isPossessive(object) && !startsClause(tokens, start ?? 0)) return undefined;
  const head = chunkAt(tokens, start ?? 0)?.head ?? 0;
  if (cue.lemma === 'deny' && GRANTED.test(tokens[head]?.lower ?? '')) return undefined;
  if (
    SAYS_NOTHING.has(object?.lower ?? '') ||
    SAYS_NOTHING.has(tokens[head]?.lower ?? '') ||
    isPossible(tokens, cue) ||
    isFate(tokens, cue)
  )
    return undefined;
  return start === undefined ? undefined : objectFrame(tokens, cue, cues, start);
}

/** "missing and feared dead after the flood": what others think became of the subject. */
const isFate = (tokens: readonly Token[], { verb, group, entry }: VerbCue): boolean =>
  !entry.frames.includes('speech') &&
  group.first === verb &&
  tokens[verb + 1]?.tag === 'ADJ' &&
  !/^(?:ADJ|NOUN|PROPN)$/.test(tokens[verb + 2]?.tag ?? '');

/** "denied losing the keys": a deed right behind a verb that takes one. */
const deedAfter = (tokens: readonly Token[], cue: VerbCue): number | undefined =>
  has(cue, 'doing') && tokens[cue.verb + 1]?.tag === 'VERB' && /ing$/.test(tokens[cue.verb + 1]?.lower ?? '')
    ? cue.verb + 1
    : undefined;

/** `Ruiz left early, saying it was late.`: who spoke is the subject of the clause before. */
export function participle({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (cue.form !== 'participle' || SUPPOSING.has(cue.lemma)) return undefined;
  if (!has(cue, 'speech', 'thought') && !(has(cue, 'appeal') && isIssued(tokens, cue.group.first - 1)))
    return undefined;
  const start = has(cue, 'speech', 'thought') ? contentStartAfter(tokens, cue) : cue.group.first;
  const content = start === undefined ? undefined : contentFrom(tokens, start, cue, cues);
  if (start === undefined || !content) return undefined;
  if (isSignOfClause(tokens, cue) && !opensQuotation(tokens, start)) return undefined;
  if (hangsOnThing(tokens, cue) && tokens[start]?.lower !== 'that' && !opensQuotation(tokens, start)) return undefined;
  const source = participleSubject(tokens, cue, content);
  return { source: source ?? null, cue: cue.group, content: [content], certainty: cue.entry.certainty };
}

/** Participles that say under which view something holds: "considering its age", "assuming that it rains". */
const SUPPOSING: ReadonlySet<string> = new Set([
  'assume',
  'consider',
  'demonstrate',
  'establish',
  'presume',
  'prove',
  'suppose',
]);

/** "They wore coats, suggesting that it was cold": what the whole clause before shows, which nobody says. */
const isSignOfClause = (tokens: readonly Token[], { entry, group, lemma }: VerbCue): boolean =>
  entry.showsThings && !/^(?:confirm|reveal|testify|conclude)$/.test(lemma) && tokens[group.first - 1]?.lower === ',';

/** "people reporting gains", "bottles showing": a participle of showing right behind a noun that is no document. */
const hangsOnThing = (tokens: readonly Token[], { group, lemma }: VerbCue): boolean =>
  (lemma === 'rule' && tokens[group.last + 1]?.tag === 'NOUN') || // an Elmland ruling party
  isShowing(tokens, { group, lemma });

const isShowing = (tokens: readonly Token[], { group, lemma }: Pick<VerbCue, 'group' | 'lemma'>): boolean =>
  /^(?:report|show|indicate|note)$/.test(lemma) &&
  tokens[group.first - 1]?.tag === 'NOUN' &&
  !DOCUMENT_NOUNS.has(tokens[group.first - 1]?.lower ?? '');

/** `The paper quoted Ruiz as saying it was late.`: whom it quotes speaks, and the paper carries the words. */
export function quotedAs({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (cue.form !== 'participle' || tokens[cue.group.first - 1]?.lower !== 'as') return undefined;
  const quoting = cues.findLast((other) => other.entry.frames.includes('cite') && other.verb < cue.verb);
  if (quoting?.form === 'passive') return wasQuoted(tokens, quoting, cue, cues);
  if (!quoting) return undefined;
  const object = phraseStartingAt(tokens, quoting.verb + 1);
  const start = contentStartAfter(tokens, cue);
  const behind = start === undefined ? undefined : contentFrom(tokens, start, cue, cues);
  const carrier = quoting.form === 'finite' ? subjectOf(tokens, quoting) : undefined;
  const isBehind = carrier && isQuotationMark(tokens[carrier.first - 1]) && tokens[carrier.first - 2]?.isQuoted;
  const content = behind ?? (isBehind ? trimRange(tokens, { first: 0, last: carrier.first - 1 }) : undefined);
  if (!object || !content || object.last >= cue.verb) return undefined;
  const source = { first: object.first, last: Math.min(object.last, cue.group.first - 2) };
  return {
    source,
    ...(carrier ? { carrier } : {}),
    cue: cue.group,
    content: [content],
    certainty: cue.entry.certainty,
  };
}

/** `Ruiz was quoted as saying it was late.`, `“It is late,” Ruiz was quoted as saying.` */
function wasQuoted(
  tokens: readonly Token[],
  { group }: VerbCue,
  cue: VerbCue,
  cues: readonly VerbCue[],
): FoundFrame | undefined {
  const source = subjectBefore(tokens, group.first);
  if (!source) return undefined;
  const start = contentStartAfter(tokens, cue);
  const behind = start === undefined ? undefined : contentFrom(tokens, start, cue, cues);
  const isQuotedBefore = isQuotationMark(tokens[source.first - 1]) && tokens[source.first - 2]?.isQuoted;
  const content = behind ?? (isQuotedBefore ? trimRange(tokens, { first: 0, last: source.first - 1 }) : undefined);
  return content && { source, cue: { first: group.first, last: cue.verb }, content: [content], certainty: 'stated' };
}

/** `Ruiz plans to leave.` */
export function intention({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  const isIntention = has(cue, 'intention') || cue.lemma === 'claim' || cue.lemma === 'purport';
  if (!isIntention || cue.form !== 'finite' || isUnreal(tokens, cue) || isRestrictive(tokens, cue)) return undefined;
  const to = tokens.findIndex((token, index) => index > cue.verb && token.lower === 'to');
  const between = tokens.slice(cue.verb + 1, Math.max(to, 0));
  const isNear =
    to > 0 && between.every((token) => token.tag === 'ADV' || token.lower === 'last' || isTimeWord(token.lower));
  return isNear ? objectFrame(tokens, cue, cues, to) : undefined;
}

/** "schools that want to share", "a mission that hopes to land": which ones are meant, and nobody's word. */
const isRestrictive = (tokens: readonly Token[], { group }: VerbCue): boolean =>
  /^(?:that|who|which)$/.test(tokens[group.first - 1]?.lower ?? '') && tokens[group.first - 2]?.lower !== ',';

/** `Ruiz urged them to leave.`: somebody is asked to do something. */
export function appeal({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  const isUrging = cue.form === 'participle' && /^(?:,|and)$/.test(tokens[cue.group.first - 1]?.lower ?? '');
  if (!has(cue, 'appeal') || (cue.form !== 'finite' && !isUrging)) return undefined;
  const isOrdered = /^(?:advise|encourage|instruct|order|tell|urge|warn)$/.test(cue.lemma);
  if (isOrdered && tokens[cue.verb + 1]?.lower === 'to') return undefined; // was released and ordered to return
  const start = objectStart(tokens, cue);
  if (cue.lemma === 'ask' && /^(?:him|her|them|me|us|you)$/.test(tokens[start ?? -1]?.lower ?? '')) return undefined;
  const to = start === undefined ? -1 : tokens.findIndex(({ lower }, at) => at >= start && lower === 'to');
  const reaches =
    start !== undefined && to > 0 && to <= (phraseStartingAt(tokens, start)?.last ?? start) + MAX_TO_DISTANCE;
  if (/^(?:how|what|when|where|whom)$/.test(tokens[to - 1]?.lower ?? '')) return undefined; // told them how to vote
  if (!reaches || tokens[to + 1]?.tag === 'DET' || tokens[to + 1]?.tag === 'NUM') return undefined;
  return isUrging ? calling(tokens, cue, cues, start) : objectFrame(tokens, cue, cues, start);
}

const MAX_TO_DISTANCE = 3;

/** `Ruiz counted 40 boats.`, `Ruiz put the toll at 40.` */
export function count({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (!has(cue, 'count', 'set') || cue.form !== 'finite' || cue.isNegated) return undefined;
  return objectFrame(tokens, cue, cues, cue.verb + 1);
}
