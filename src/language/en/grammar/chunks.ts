import type { Range } from '../../../pipeline/language/range.ts';
import { isMark, isQuotationMark, type Token } from '../../../pipeline/language/token.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { CORE, isCapitalGerund, isDateWord, isPossessive } from './phrases.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
/** Marks behind which a clause can begin. */
const BREAK = /^(?:[,;:(—–]|--)$/;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);
/** Words that open a clause of their own inside the tail of a subject. */
const CLAUSE: ReadonlySet<string> = new Set([...RELATIVE, 'when', 'before', 'after', 'where']);
/** Words before or inside the stretch that make it a clause of another kind. */
const BARRED: ReadonlySet<string> = new Set(
  'after as when since while than like if what how but because although though until unless whether whereas'.split(' '),
);
/** Words that head no subject of speech. */
const NO_HEAD: ReadonlySet<string> = new Set(['the', 'a', 'an', 'who', 'which', 'that', 'less', 'more', 'there', 'it']);
/** Words for some of many, which stand without a noun. */
const QUANTIFIERS: ReadonlySet<string> = new Set(['many', 'most', 'some', 'several', 'few', 'others']);
const PARTICIPLE = /(?:ing|ed|en|wn|ld|nd|t)$/;

/** A noun phrase without what hangs on it: "the senior officials", with its head, the last noun: "officials". */
export type Chunk = Range & Readonly<{ head: number }>;

/** The bare noun phrase that starts at `first`; undefined where none does. */
export function chunkAt(tokens: readonly Token[], first: number): Chunk | undefined {
  const start = tokens[first];
  if (!start || isMark(start)) return undefined;
  if (start.tag === 'PRON' && !isPossessive(start)) return { first, last: first, head: first };
  let at = start.tag === 'DET' || isPossessive(start) ? first + 1 : first;
  let head: number | undefined;
  for (; isChunkPart(tokens, at); at += 1) if (NOMINAL.has(tokens[at]?.tag ?? '')) head = at;
  if (head !== undefined) return { first, last: head, head };
  const stands = inPlaceOfNoun(start, first, at);
  return stands === undefined || NO_HEAD.has(tokens[stands]?.lower ?? '')
    ? undefined
    : { first, last: stands, head: stands };
}

/** "Those involved in the rescue", "the wounded", "Many in the hall": a word that stands in place of a noun. */
function inPlaceOfNoun(start: Token, first: number, end: number): number | undefined {
  if (QUANTIFIERS.has(start.lower)) return first;
  if (start.tag !== 'DET') return undefined;
  return end > first + 1 ? end - 1 : first;
}

/** Whether the word belongs to a bare noun phrase: not a day or month in front of a name, not a mark. */
function isChunkPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === "'s" || token.lower === '&') return true;
  if (token.lower === "'" && /s$/.test(tokens[at - 1]?.lower ?? '')) return CORE.has(tokens[at + 1]?.tag ?? '');
  return (CORE.has(token.tag) || isCapitalGerund(tokens, at)) && !isDateWord(tokens, at);
}

/**
 * The subject of the verb group that starts at `group`, as the first noun phrase of its clause: it speaks if only a tail
 * lies between the two, prepositions, adjectives, participles or a who-clause. "Sources close to the minister said" →
 * sources. Undefined where something else lies between.
 */
export function chunkSubject(tokens: readonly Token[], group: number): Chunk | undefined {
  let start = group;
  while (start > 0 && !endsStretch(tokens[start - 1])) start -= 1;
  while (/^(?:ADV|CCONJ|SCONJ)$/.test(tokens[start]?.tag ?? '') && start < group) {
    if (BARRED.has(tokens[start]?.lower ?? '') && tokens[start]?.lower !== 'but') return undefined;
    start += 1;
  }
  const chunk = chunkAt(tokens, start);
  if (!chunk || chunk.last >= group || !isSpeakerHead(tokens, chunk)) return undefined;
  if (BARRED.has(tokens[start - 1]?.lower ?? '') && tokens[start - 1]?.lower !== 'but') return undefined;
  const opensWithVerb = tokens[chunk.last + 1]?.tag === 'VERB';
  if (opensWithVerb && (tokens[chunk.head]?.tag === 'PRON' || holdsTimeClause(tokens, chunk.last + 1, group)))
    return undefined;
  return isTail(tokens, chunk.last + 1, group) ? chunk : undefined;
}

/** "The senator called on them to leave after the owner claimed": the word in the tail has a past tense. */
const holdsTimeClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:after|before|when|where|while|since|until|as|because)$/.test(lower));

const endsStretch = (token: Token | undefined): boolean =>
  token === undefined || BREAK.test(token.text) || isQuotationMark(token) || token.isQuoted;

const isSpeakerHead = (tokens: readonly Token[], { head }: Chunk): boolean => {
  const word = tokens[head]?.lower ?? '';
  return !isTimeWord(word) && !NO_HEAD.has(word);
};

/** Whether what lies from `from` to `to` hangs on the noun before it and is no predicate. */
function isTail(tokens: readonly Token[], start: number, to: number): boolean {
  let from = start;
  if (from >= to) return true;
  if (tokens[to - 1]?.tag === 'CCONJ') return false;
  if (tokens.slice(from, to).every(isAdverbial)) return true;
  while (tokens[from]?.tag === 'ADV') from += 1;
  const first = tokens[from];
  if (!first || !opensTail(first) || takesObject(tokens, from) || takesClause(tokens, from)) return false;
  let inClause = CLAUSE.has(first.lower);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (CLAUSE.has(token.lower)) inClause = true;
    else if (!inClause && BARRED.has(token.lower)) return false;
    if (isFiniteVerb(tokens, at) && !inClause && !(at === from && token.tag === 'VERB' && PARTICIPLE.test(token.lower)))
      return false;
  }
  return true;
}

/** "called the raids a breach", "posted her pictures": a verb with an object has a tense; "a group called the Elm Watch" has none. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.tag !== 'VERB' || !/ed$/.test(verb.lower) || !(next?.tag === 'DET' || isPossessive(next))) return false;
  if (!/^(?:called|named|dubbed|titled)$/.test(verb.lower)) return true;
  const object = chunkAt(tokens, at + 1);
  return object !== undefined && /^(?:DET|ADJ)$/.test(tokens[object.last + 1]?.tag ?? '');
}

/** "Ruiz noted that the": a verb before "that" has a tense. */
const takesClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' && /ed$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that';

const isAdverbial = (token: Token): boolean =>
  token.tag === 'ADV' ||
  isTimeWord(token.lower) ||
  /^(?:this|last|on|in|both|all|each|earlier|late)$/.test(token.lower);

const opensTail = (token: Token): boolean =>
  token.tag === 'ADP' ||
  token.tag === 'ADJ' ||
  token.lower === 'too' ||
  token.lower === 'to' ||
  CLAUSE.has(token.lower) ||
  (token.tag === 'VERB' && PARTICIPLE.test(token.lower));

/** A verb with a tense: no infinitive, and no participle that hangs on the noun before it: "found in the well". */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.tag === 'AUX') return true;
  if (token.tag !== 'VERB' || tokens[at - 1]?.lower === 'to') return false;
  if (/(?:ing|ed|en|wn)$/.test(token.lower)) return false;
  return !(PARTICIPLE.test(token.lower) && tokens[at + 1]?.tag === 'ADP');
}
