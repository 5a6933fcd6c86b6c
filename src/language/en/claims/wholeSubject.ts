import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { isMark, type Token } from '../../../pipeline/language/index.ts';
import { chunkAt } from '../grammar/chunks.ts';
import type { Range } from '../grammar/phrases.ts';
import { kindOfNoun } from './speakerKinds.ts';
import { readSpeaker } from './speakers.ts';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when']);

/**
 * Whether what stands before a verb of reporting is not one whole noun phrase: it begins in the middle of one ("'s lawyers"),
 * another verb with a tense lies in it, or a preposition or a verb governs it. Nobody is better than a scrap as a speaker.
 */
export const isTorn = (tokens: readonly Token[], source: Range & { agreed?: true }, cue: VerbCue): boolean =>
  /^(?:['’]s?|that|whose)$/.test(tokens[source.first]?.lower ?? '') ||
  isExample(tokens, source) ||
  isBareSingular(tokens, source) ||
  verbIn(tokens, source) !== undefined ||
  isObject(tokens, source, cue);

/** "those who seek to remove Roe, in 2030, say", "clashes between herders and farmers demanding": the object of a word before it. */
function isObject(
  tokens: readonly Token[],
  { first, agreed }: Range & { agreed?: true },
  { form, group, verb, lemma }: VerbCue,
): boolean {
  const before = tokens[first - 1];
  if (form !== 'participle' && /^(?:citing|quoting)$/.test(before?.lower ?? '')) return true;
  if (form === 'participle') return isPaired(tokens, first);
  const isBare = group.first === verb && /^(?:call|name|dub|title)$/.test(lemma); // led a campaign called the Lamp
  return !agreed && before?.tag === 'VERB' && (tokens[first - 2]?.lower === 'to' || isBare);
}

/** Who is spoken of without an article: "counsel argued", "defendant said". */
const BARE =
  /^(?:appellant|applicant|claimant|counsel|defence|defendant|defense|management|petitioner|plaintiff|prosecution|respondent)$/;

/** "While official promises are made": a singular noun for a person without an article belongs to the noun behind it. */
function isBareSingular(tokens: readonly Token[], { first, last }: Range): boolean {
  const token = tokens[first];
  return (
    first === last &&
    token?.tag !== 'PROPN' &&
    !BARE.test(token?.lower ?? '') &&
    token !== undefined &&
    token.text === token.lower &&
    kindOfNoun(token) === 'person' &&
    !isMark(tokens[first - 1])
  );
}

/** "cases in countries including Spain, Italy and Norway have shown": the end of a list of examples. */
function isExample(tokens: readonly Token[], { first }: Range): boolean {
  if (tokens[first - 1]?.lower !== ',') return false;
  const before = tokens.slice(Math.max(0, first - MAX_EXAMPLES), first - 1);
  const lead = before.findLastIndex(({ lower }) => /^(?:including|like|as)$/.test(lower));
  return lead >= 0 && before.slice(lead + 1).every(({ tag, lower }) => tag === 'PROPN' || lower === ',');
}

const MAX_EXAMPLES = 12;

/** "clashes between herders": behind a word for what lies between two, whether it belongs to the phrase or not. */
const isPaired = (tokens: readonly Token[], first: number): boolean =>
  [first - 1, first + 1].some((at) => /^(?:between|among|amongst|amid)$/.test(tokens[at]?.lower ?? ''));

/** "Ruiz told the hall that it was late, saying": the part before the verb that a subject reached over. */
export function beforeVerbIn(tokens: readonly Token[], source: Range): Range {
  const verb = verbIn(tokens, source);
  const chunk = verb === undefined ? undefined : chunkAt(tokens, source.first);
  return chunk && verb === chunk.last + 1 ? { first: source.first, last: chunk.last } : source;
}

/** "Bosnia and Serbia, regard the court", "protesters inflated a doll": index of a verb with a tense that no relative clause holds. */
function verbIn(tokens: readonly Token[], { first, last }: Range): number | undefined {
  const chunk = chunkAt(tokens, first);
  for (let at = (chunk?.last ?? first) + 1; at <= last; at += 1) {
    const token = tokens[at] as Token;
    if (RELATIVE.has(token.lower)) return undefined;
    if (!token.isQuoted && (isTensed(tokens, at) || FINITE.test(token.lower))) return at;
  }
  return undefined;
}

/** Auxiliaries that carry the tense of a clause: "Zach and Will were members". */
const FINITE = /^(?:is|are|was|were|has|had|will|would)$/;

/** Whether a verb with a tense lies in what a subject reaches over: "the hall was full, said Ruiz". */
export const holdsTensed = (tokens: readonly Token[], source: Range): boolean => verbIn(tokens, source) !== undefined;

/** A form that can be no participle and no infinitive: an auxiliary behind its subject, a base form or past with an object. */
function isTensed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.lower === 'to' || token.tag !== 'VERB' || /(?:ing|en|wn)$/.test(token.lower)) return false;
  if (/^(?:told|said)$/.test(token.lower) && !isMark(before)) return true;
  const isBehindMark = isMark(before);
  const takesObject = after?.tag === 'DET' || after?.tag === 'PRON';
  if (/ed$/.test(token.lower)) return takesObject && !isBehindMark && !/^(?:called|named|dubbed)$/.test(token.lower);
  return takesObject;
}

/** A noun, or what stands for one behind an article: "those close to her", "the wounded". */
const isHead = (tokens: readonly Token[], { first }: Range, head: Token): boolean =>
  head.tag === 'NOUN' || tokens[first]?.tag === 'DET';

/** "popular anger that could encourage", "clashes demanding": a common noun of no known kind that two readings do not both find as a subject. */
export function isUnlikely(tokens: readonly Token[], source: Range & { agreed?: true }): boolean {
  const { kind, name, pronoun, headToken } = readSpeaker(tokens, source);
  const head = tokens[headToken];
  if (kind || name || pronoun || !head || !/^(?:NOUN|ADJ|VERB)$/.test(head.tag)) return false;
  if (tokens[source.first + 1]?.tag === 'ADV') return false; // a visibly moved Roe
  if (/^(?:those|many|some|others)$/.test(tokens[source.first]?.lower ?? '')) return false; // those close to her
  const isSubject =
    source.agreed === true && !RELATIVE.has(tokens[source.last]?.lower ?? '') && isHead(tokens, source, head);
  return !isSubject && kindOfNoun(head) === undefined && head.text === head.lower;
}
