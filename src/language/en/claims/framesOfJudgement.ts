import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import type { FoundFrame, VerbContext } from '../../../pipeline/evidence/claims/rules.ts';
import { isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { chunkAt } from '../grammar/chunks.ts';
import type { Range } from '../grammar/phrases.ts';
import { contentFrom } from './content.ts';
import { has } from './cues.ts';
import { objectFrame, objectStart } from './objects.ts';
import { kindOfNoun } from './speakerKinds.ts';
import { openingSubject, readSpeaker } from './speakers.ts';
import { participleSubject } from './whoSpeaks.ts';

/** `Ruiz called the plan a waste.`, `Ruiz accused the mayor of lying.`: what is judged, and the judgement. */
export function judgement({ sentence: { tokens }, cue, cues }: VerbContext): FoundFrame | undefined {
  if (ofItself(tokens, cue)) return undefined;
  const isCalling = cue.form === 'participle' && /^(?:,|and)$/.test(tokens[cue.group.first - 1]?.lower ?? '');
  if (!has(cue, 'stance') || (cue.form !== 'finite' && !isCalling) || isQuestioning(tokens, cue)) return undefined;
  const start = objectStart(tokens, cue);
  if (start === undefined || !isJudged(tokens, cue, start)) return undefined;
  if (isCalling) return calling(tokens, cue, cues, start);
  const frame = objectFrame(tokens, cue, cues, start);
  return frame && { ...frame, content: frame.content.map((range) => beforeWith(tokens, range)) };
}

/** "The mayor left early, calling the plan “a waste”": words quoted of the subject before; without quotation marks it is the writer's. */
export function calling(
  tokens: readonly Token[],
  cue: VerbCue,
  cues: readonly VerbCue[],
  start: number,
): FoundFrame | undefined {
  const content = contentFrom(tokens, start, cue, cues);
  const isQuoted = content && tokens.slice(content.first, content.last + 1).some(({ isQuoted: quoted }) => quoted);
  const source = isQuoted ? participleSubject(tokens, cue, content) : undefined;
  const isOpening =
    source &&
    readSpeaker(tokens, source).kind !== 'document' &&
    (source.first === 0 || openingSubject(tokens)?.first === source.first);
  return isOpening && content
    ? { source, cue: cue.group, content: [content], certainty: cue.entry.certainty }
    : undefined;
}

/** "Behn, labelled in court as “the mastermind”, was jailed": a participle with no object, so that others say it of the subject. */
const ofItself = (tokens: readonly Token[], { lemma, verb }: VerbCue): boolean =>
  (lemma === 'describe' || lemma === 'accuse' || (CALLING.has(lemma) && lemma !== 'call')) &&
  /^(?:as|by|in|of|at|during|on)$/.test(tokens[verb + 1]?.lower ?? '');

/** "questioned a dozen witnesses": people are asked, not doubted. */
function isQuestioning(tokens: readonly Token[], { lemma, verb }: VerbCue): boolean {
  const object = lemma === 'question' ? chunkAt(tokens, verb + 1) : undefined;
  const kind = object && kindOfNoun(tokens[object.head] as Token);
  return kind === 'person' || kind === 'group';
}

/** "accused the mayor of", "blamed the storm for", "described it as": the word behind the object that brings the judgement. */
const JUDGING: Readonly<Record<string, RegExp>> = { accuse: /^of$/, blame: /^(?:for|on)$/ };
const CALLING: ReadonlySet<string> = new Set(['call', 'label', 'dub', 'brand', 'declare']);
const MAX_OBJECT = 14;

/** Whether what is said of the object stands behind it: in quotation marks, behind its word, or as a second object. */
function isJudged(tokens: readonly Token[], { lemma, verb }: VerbCue, start: number): boolean {
  const end = tokens.findIndex((token, at) => at > start && /^[,;.]$/.test(token.text) && !token.isQuoted);
  const object = tokens.slice(start, end < 0 ? tokens.length : end);
  if (CALLING.has(lemma) && isQuotationMark(tokens[verb + 1])) return false; // a hall called “The Ark”
  if (object.some(({ isQuoted, tag }) => isQuoted && tag !== 'PUNCT')) return true;
  const word = JUDGING[lemma] ?? /^as$/;
  if (object.slice(1, MAX_OBJECT).some(({ lower }) => word.test(lower))) return true;
  if (lemma === 'call' && tokens[verb + 1]?.lower === 'for') return true;
  return CALLING.has(lemma) && hasComplement(tokens, start);
}

/** "called him a liar", "called the charge absurd": a noun phrase or an adjective behind the object. */
function hasComplement(tokens: readonly Token[], start: number): boolean {
  const object = chunkAt(tokens, start);
  if (!object) return false;
  const next = tokens[object.last + 1];
  return next?.tag === 'ADJ' || (next?.tag === 'DET' && chunkAt(tokens, object.last + 1) !== undefined);
}

/** "described it as “a waste,” with 40 shops shut": the writer goes on behind the quotation that a comma ends. */
function beforeWith(tokens: readonly Token[], { first, last }: Range): Range {
  const mark = tokens.findIndex(
    (token, at) =>
      at > first &&
      at < last &&
      isQuotationMark(token) &&
      tokens[at - 1]?.text === ',' &&
      tokens[at + 1]?.lower === 'with' &&
      !tokens[at + 1]?.isQuoted,
  );
  return { first, last: mark < 0 ? last : mark };
}
