import type { Gender, SpeakerReading } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isMark, type Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../../../pipeline/language/range.ts';
import type { ClaimSource } from '../../../records/index.ts';
import { isGivenName, isSurname } from '../../names/index.ts';
import { type Chunk, chunkAt } from '../grammar/chunks.ts';
import { isPossessive, isSurnameMonth } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { PRONOUNS } from '../words/pronouns.ts';
import { SHOWN_NOUNS, SPEAKING_ABSTRACTS } from '../words/speakers.ts';
import { THING_NOUNS } from '../words/things.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { genderOf } from './gender.ts';
import { kindOfNoun, singularOf } from './speakerKinds.ts';
import { isProper, nameIn } from './speakerNames.ts';

type Kind = ClaimSource['kind'];

/** Who a range of a sentence's tokens stands for: its head, the name in it, the kind of its noun, whether it can speak. */
export function readSpeaker(tokens: readonly Token[], range: Range): SpeakerReading {
  const chunk = headChunk(tokens, range);
  const head = ofWhom(tokens, chunk, range.last);
  const isOne = chunk.first === chunk.last || isShortened(tokens, chunk.first);
  const isWhom = tokens[range.last]?.lower === 'whom';
  const isPart = tokens[chunk.last + 1]?.lower === 'of' && chunk.last < range.last; // one of the sources
  const plain = isOne && !isPart ? pronounOf(tokens[chunk.first]) : undefined;
  const pronoun = isWhom ? 'other' : isAge(tokens, range) ? 'person' : plain;
  const isPronoun = pronoun !== undefined;
  const kind = isPronoun ? 'unnamed' : kindOfHead(tokens, chunk, head, range);
  const name = nameIn(tokens, chunk, range, kind);
  return {
    head: { first: chunk.first, last: chunk.last },
    headToken: head,
    ...(pronoun ? { pronoun } : {}),
    canSpeak: isPronoun ? pronoun !== 'other' : canSpeak(tokens, head, kind),
    ...(name ? { name } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** "On Monday the Trust, which owns it, opened the quay": the noun phrase before the first verb, where it opens the sentence. */
export function openingSubject(tokens: readonly Token[]): Range | undefined {
  const verb = tokens.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const subject = verb > 0 ? subjectBefore(tokens, verb) : undefined;
  const antecedent = subject && beforeRelative(tokens, subject);
  if (antecedent) return antecedent;
  if (!subject?.agreed) return undefined;
  const chunk = chunkAt(tokens, subject.first);
  const hangsOn = chunk && tokens[chunk.last + 1]?.tag === 'VERB'; // Oarfact seized on it
  return hangsOn ? { first: subject.first, last: chunk.last } : subject;
}

/** "Mayor Ana Lind, who runs it, left": what opens the sentence before ", who". */
function beforeRelative(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const isOpening = first === 0 && /^(?:who|which)$/.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.text === ',';
  return isOpening && last > 1 ? { first, last: last - 2 } : undefined;
}

/** "The minister met the driver": another person behind the subject, unless a preposition leads to them: "with Paul Reeve". */
export function hasRival(tokens: readonly Token[], { last }: Range, gender?: Gender): boolean {
  return tokens.some((token, at) => {
    if (at <= last || token.isQuoted || isOwner(tokens, at)) return false;
    const other = genderOf(
      isProper(token) && isProper(tokens[at + 1]) ? `${token.text} ${tokens[at + 1]?.text}` : token.text,
    );
    if (gender && other && other !== gender) return false;
    const isPerson = token.tag === 'PROPN' ? isProper(token) : kindOfNoun(token) === 'person';
    if (!isPerson || isProper(tokens[at - 1])) return false;
    let before = at - 1;
    while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[before]?.tag ?? '') || PRONOUNS.has(tokens[before]?.lower ?? ''))
      before -= 1;
    return tokens[before]?.tag !== 'ADP';
  });
}

/** "criticised Otto Lund's speech": whose something is. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (isProper(tokens[end + 1])) end += 1;
  return isPossessive(tokens[end + 1]);
}

/** What a pronoun can stand for; "WHO" and "US" are names. */
const pronounOf = (token: Token | undefined) =>
  token === undefined || /^\p{Lu}{2,}$/u.test(token.text) ? undefined : PRONOUNS.get(token.lower);

/** "the 52-year-old": whoever was named before. */
const isAge = (tokens: readonly Token[], { first, last }: Range): boolean =>
  /^the \d{1,3} ?-? ?year-old$/.test(
    tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(' - ', ' -'),
  );

/** "I'm", "we've" */
const isShortened = (tokens: readonly Token[], at: number): boolean =>
  /^['’](?:m|ve|re|ll|d)$/.test(tokens[at + 1]?.lower ?? '');

/** The bare noun phrase that the range begins with, past adverbs. */
function headChunk(tokens: readonly Token[], { first, last }: Range): Chunk {
  let at = first;
  while (at < last && (/^(?:ADV|CCONJ|SCONJ|ADP)$/.test(tokens[at]?.tag ?? '') || isMark(tokens[at]))) at += 1;
  const chunk = behindCompound(tokens, chunkAt(tokens, at));
  if (!chunk) return { first, last, head: last };
  const bracketed = behindBracket(tokens, chunk, last);
  if (bracketed !== undefined) return { first: chunk.first, last: bracketed, head: bracketed };
  return chunk.last > last ? { first: chunk.first, last, head: Math.min(chunk.head, last) } : chunk;
}

/** "The U.S.-led coalition": the noun behind a participle that a hyphen ties to a name. */
function behindCompound(tokens: readonly Token[], chunk: Chunk | undefined): Chunk | undefined {
  const noun = (chunk?.last ?? 0) + 3;
  const isCompound =
    chunk &&
    tokens[noun - 2]?.text === '-' &&
    /ed$/.test(tokens[noun - 1]?.lower ?? '') &&
    tokens[noun]?.tag === 'NOUN';
  const behind = isCompound ? chunkAt(tokens, noun) : undefined;
  return chunk && behind ? { first: chunk.first, last: behind.last, head: behind.head } : chunk;
}

/** "A Harbour Safety Board (HSB) spokesman": the noun behind the short form of what it belongs to. */
function behindBracket(tokens: readonly Token[], { last }: Chunk, end: number): number | undefined {
  const noun = last + 4;
  const isShort = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')';
  const kind = isShort && noun <= end ? kindOfNoun(tokens[noun] as Token) : undefined;
  return kind === 'person' || kind === 'group' ? noun : undefined;
}

const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all any both each few half handful majority many minority most none number one series several some string dozens hundreds thousands'.split(
    ' ',
  ),
);

/** "two of the five survivors", "some of the documents": the noun that is counted. */
function ofWhom(tokens: readonly Token[], { head, last }: Chunk, end: number): number {
  const token = tokens[head];
  const counts = token?.tag === 'NUM' || QUANTIFIERS.has(token?.lower ?? '');
  if (!counts || tokens[last + 1]?.lower !== 'of' || last + 1 >= end) return head;
  const inner = chunkAt(tokens, last + 2);
  return inner ? inner.head : head;
}

/** The kind that the head noun tells; undefined for proper names, which the document's names tell, and for other nouns. */
function kindOfHead(tokens: readonly Token[], chunk: Chunk, head: number, range: Range): Kind | undefined {
  const token = tokens[head] as Token;
  const isApposed = isPersonApposed(tokens, chunk, range);
  if (isApposed && isCapitalised(token)) return 'person';
  if (token.lower === 'paper' && isWritten(tokens, chunk)) return 'document';
  if (/^figures?$/.test(token.lower) && isLeading(tokens, chunk, head))
    return token.lower === 'figure' ? 'person' : 'group';
  const noun = kindOfNoun(token);
  if (noun === 'organisation' && sharesHead(tokens, chunk, range)) return 'group'; // hospital and police officials
  if (noun === 'unnamed') return hasBody(tokens, chunk) ? 'group' : noun;
  return noun ?? (speaksAsBody(tokens, chunk, range) ? 'organisation' : undefined);
}

/** "Velbo said its plants were shut", "Velbo said it would pay": a single name that no person bears, and that speaks of itself as "it". */
function speaksAsBody(tokens: readonly Token[], { first, last }: Chunk, range: Range): boolean {
  const name = tokens[first];
  const isAlone = first === last && range.last === last && name?.tag === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(name.text);
  if (!isAlone || isGivenName(name.text) || isSurname(name.text) || tokens[last + 1]?.tag !== 'VERB') return false;
  const at = tokens[last + 2]?.lower === 'that' ? last + 3 : last + 2;
  const [own, will, deed] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (own === 'its') return true;
  if (own !== 'it') return false;
  return (
    /^(?:aims|expects|intends|plans)$/.test(will ?? '') ||
    (/^(?:had|has|will|would)$/.test(will ?? '') && !IMPERSONAL.test(deed ?? ''))
  );
}

/** Behind "it would" and the like: what nobody does. */
const IMPERSONAL =
  /^(?:always|appear|be|become|been|have|look|never|not|rain|rained|seem|seemed|snow|snowed|soon|take|taken)$/;

/** "hospital and police officials": a bare noun that "and" joins to others before the people who belong to both. */
function sharesHead(tokens: readonly Token[], { first, last }: Chunk, range: Range): boolean {
  const isBare = first === last && tokens[last + 1]?.lower === 'and' && last + 2 <= range.last;
  const other = isBare ? chunkAt(tokens, last + 2) : undefined;
  return (
    other !== undefined && tokens[other.first]?.tag !== 'DET' && kindOfNoun(tokens[other.head] as Token) === 'group'
  );
}

/** "a leading harbour figure", "opposition figures": a word for whom people look up to, and no number. */
const isLeading = (tokens: readonly Token[], { first }: Chunk, head: number): boolean =>
  tokens
    .slice(first > 0 ? first - 1 : first, head)
    .some(({ lower }) =>
      /^(?:community|leading|opposition|party|political|prominent|rebel|religious|respected|senior|union)$/.test(lower),
    );

/** "their paper", "a 2031 paper by two chemists", "a paper in the Ledger": one that is read, no newspaper. */
const isWritten = (tokens: readonly Token[], { first, last }: Chunk): boolean =>
  isPossessive(tokens[first]) ||
  tokens.slice(first, last).some(({ tag }) => tag === 'NUM') ||
  /^(?:by|in|on|published|from)$/.test(tokens[last + 1]?.lower ?? '');

/** "Ukrainian intelligence sources": a modifier with a capital says whose they are. */
const hasBody = (tokens: readonly Token[], { first, head }: Chunk): boolean =>
  tokens
    .slice(first, head)
    .some((token, index) => isCapitalised(token) && (first + index > 0 || token.tag === 'PROPN'));

/** "Ana Lind, head of the program": a noun for a person between commas behind a name. */
function isPersonApposed(tokens: readonly Token[], { last }: Chunk, range: Range): boolean {
  if (last >= range.last || tokens[last + 1]?.lower !== ',') return false;
  const apposed = chunkAt(tokens, last + 2);
  return apposed !== undefined && kindOfNoun(tokens[apposed.head] as Token) === 'person';
}

/** "conviction", "willingness": what nobody is. */
const ABSTRACT = /(?:tion|sion|ness|ity|ance|ence|ism)$/;

/** A pronoun, a number, a time, a thing and a place-holder do not speak; people, bodies, documents and names do. */
function canSpeak(tokens: readonly Token[], head: number, kind: Kind | undefined): boolean {
  const token = tokens[head] as Token;
  if (kind) return true;
  const { lower, tag } = token;
  if (/^[^\p{ASCII}]$/u.test(token.text)) return false; // a letter that a wrong encoding left
  if (tag === 'NUM') return /^\p{L}+$/u.test(lower);
  if (tag === 'ADJ' && !isCapitalised(token) && tokens[head - 1]?.tag !== 'DET' && tokens[head - 1]?.tag !== 'ADV')
    return false;
  if ((isTimeWord(lower) && !isSurnameMonth(tokens, head)) || SHOWN_NOUNS.has(lower) || lower === "'s") return false;
  if (tag === 'PROPN' || isCapitalised(token)) return true;
  if (ABSTRACT.test(singularOf(lower)) && !SPEAKING_ABSTRACTS.has(lower)) return false;
  return !THING_NOUNS.has(lower) && !THING_NOUNS.has(singularOf(lower));
}
