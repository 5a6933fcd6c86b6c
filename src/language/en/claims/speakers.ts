import type { Gender, SpeakerReading } from '../../../pipeline/evidence/claims/rules.ts';
import { isCapitalised, isMark, type Token } from '../../../pipeline/language/index.ts';
import type { Range } from '../../../pipeline/language/range.ts';
import type { ClaimSource } from '../../../records/index.ts';
import { isGivenName, isSurname } from '../../names/index.ts';
import { type Chunk, chunkAt } from '../grammar/chunks.ts';
import { isPossessive } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { PERSON_TITLES } from '../words/nameWords.ts';
import { PRONOUNS } from '../words/pronouns.ts';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  SHOWN_NOUNS,
  SPEAKING_ABSTRACTS,
  SURNAME_NOUNS,
  UNNAMED_NOUNS,
} from '../words/speakers.ts';
import { THING_NOUNS } from '../words/things.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { genderOf } from './gender.ts';

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
  if (!subject?.agreed) return undefined;
  const chunk = chunkAt(tokens, subject.first);
  const hangsOn = chunk && tokens[chunk.last + 1]?.tag === 'VERB'; // Oarfact seized on it
  return hangsOn ? { first: subject.first, last: chunk.last } : subject;
}

/** "The minister met the driver": another person behind the subject, unless a preposition leads to them: "with Paul Reeve". */
export function hasRival(tokens: readonly Token[], { last }: Range, gender?: Gender): boolean {
  return tokens.some((token, at) => {
    if (at <= last || token.isQuoted) return false;
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
  const noun = kindOfNoun(token);
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

/** What a noun names: somebody, some, a body, a document; undefined where it is none of these. */
export function kindOfNoun(token: Token): Kind | undefined {
  const { lower } = token;
  if (UNNAMED_NOUNS.has(lower)) return 'unnamed';
  if (GROUP_NOUNS.has(lower)) return 'group';
  if (DOCUMENT_NOUNS.has(lower)) return 'document';
  if (isPersonNoun(lower)) return 'person';
  if (ORGANISATION_NOUNS.has(lower)) return 'organisation';
  const singular = singularOf(lower);
  if (singular !== lower && (isPersonNoun(singular) || ORGANISATION_NOUNS.has(singular))) return 'group';
  if (token.tag === 'PROPN' || THING_NOUNS.has(lower) || THING_NOUNS.has(singular) || SHOWN_NOUNS.has(lower))
    return undefined;
  if (!PERSON_ENDINGS.test(lower)) return undefined;
  return /s$|men$/.test(lower) ? 'group' : 'person';
}

const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word) || SURNAME_NOUNS.has(word);

const singularOf = (word: string): string =>
  word
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/sses$/, 'ss');

/** "conviction", "willingness": what nobody is. */
const ABSTRACT = /(?:tion|sion|ness|ity|ance|ence|ism)$/;

/** A pronoun, a number, a time, a thing and a place-holder do not speak; people, bodies, documents and names do. */
function canSpeak(tokens: readonly Token[], head: number, kind: Kind | undefined): boolean {
  const token = tokens[head] as Token;
  if (kind) return true;
  const { lower, tag } = token;
  if (tag === 'NUM') return /^\p{L}+$/u.test(lower);
  if (tag === 'ADJ' && !isCapitalised(token) && tokens[head - 1]?.tag !== 'DET' && tokens[head - 1]?.tag !== 'ADV')
    return false;
  if (isTimeWord(lower) || SHOWN_NOUNS.has(lower) || lower === "'s") return false;
  if (tag === 'PROPN' || isCapitalised(token)) return true;
  if (ABSTRACT.test(singularOf(lower)) && !SPEAKING_ABSTRACTS.has(lower)) return false;
  return !THING_NOUNS.has(lower) && !THING_NOUNS.has(singularOf(lower));
}

/**
 * The proper name that the range speaks of: in its head behind a role ("Latin America director Rosa Pinto"), or apposed
 * to a role ("The head of the port, Nils Orre,").
 */
function nameIn(tokens: readonly Token[], chunk: Chunk, range: Range, kind: Kind | undefined): Range | undefined {
  const named = behindOffice(tokens, range);
  if (named) return named;
  const run = properRunEnding(tokens, chunk.last, chunk.first);
  const isOffice = run && run.first === run.last && PERSON_NOUNS.has(tokens[run.last]?.lower ?? ''); // Its CEO, Ana Lind,
  if (run && !isOffice) {
    const before = tokens[run.first - 1];
    const isRole = before !== undefined && before.tag !== 'DET' && kindOfNoun(before) === 'person';
    return isRole && run.first > chunk.first ? run : afterTitle(tokens, run);
  }
  if (kind !== 'person' && kind !== 'organisation') return undefined;
  const comma = tokens.findIndex((token, at) => at > chunk.last && at < range.last && token.lower === ',');
  const apposed = comma < 0 ? undefined : (properRunStarting(tokens, comma + 1) ?? behindRole(tokens, comma + 1));
  const closes =
    apposed && (apposed.last >= range.last || isMark(tokens[apposed.last + 1]) || isRelative(tokens[apposed.last + 1]));
  return closes ? apposed : undefined;
}

/** "another protester, shop worker Ana Roe, 28,": two names behind a role that a comma sets apart. */
function behindRole(tokens: readonly Token[], first: number): Range | undefined {
  const chunk = chunkAt(tokens, first);
  const run = chunk && properRunEnding(tokens, chunk.last, chunk.first);
  const isRole = run && run.first > chunk.first && kindOfNoun(tokens[run.first - 1] as Token) === 'person';
  return isRole && run.last > run.first ? run : undefined;
}

/** "Health and law expert Ana Roe of Elm College": the name right behind a noun of office, before any preposition or mark. */
function behindOffice(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  let found: Range | undefined;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    if ((token.tag === 'ADP' && !isProper(tokens[at + 1])) || (isMark(token) && token.text !== '-')) return found;
    if (isOffice(token, at) && isProper(tokens[at + 1]))
      found = alone(tokens, properRunStarting(tokens, at + 1)) ?? found;
  }
  return found;
}

/** Not "President Ana Behn's aide", "Mayor Behn officials": a name that only owns who speaks. */
const alone = (tokens: readonly Token[], run: Range | undefined): Range | undefined =>
  run && (isPossessive(tokens[run.last + 1]) || tokens[run.last + 1]?.tag === 'NOUN') ? undefined : run;

const isOffice = (token: Token, at: number): boolean =>
  kindOfNoun(token) === 'person' &&
  ((token.tag === 'NOUN' && token.text === token.lower) || (at === 0 && isGivenRole(token)));

/** "Passenger Joan Oru said": a capital that the sentence gave it. */
const isGivenRole = ({ lower }: Token): boolean => PERSON_NOUNS.has(lower);

const isRelative = (token: Token | undefined): boolean => /^(?:who|whose|of|from|at)$/.test(token?.lower ?? '');

const isProper = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.tag === 'PROPN' && isCapitalised(token)) || /^(?:a[dlrsz]|ash|el)-\p{Lu}/u.test(token.text)) &&
  !isTimeWord(token.lower);

/** "President Lind" → Lind stays with its title; a title of several words is left to the document's names. */
const afterTitle = (tokens: readonly Token[], run: Range): Range | undefined =>
  PERSON_TITLES.has(tokens[run.first]?.lower.replace(/\.$/, '') ?? '') ? undefined : run;

function properRunEnding(tokens: readonly Token[], last: number, first: number): Range | undefined {
  let from = last + 1;
  while (from > first && isProper(tokens[from - 1])) from -= 1;
  return from <= last ? { first: from, last } : undefined;
}

function properRunStarting(tokens: readonly Token[], first: number): Range | undefined {
  let last = first - 1;
  while (isProper(tokens[last + 1]) || (last >= first && tokens[last + 1]?.lower === '.')) last += 1;
  return last >= first ? { first, last } : undefined;
}
