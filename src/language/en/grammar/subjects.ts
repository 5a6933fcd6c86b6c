import { isCapitalised, isMark, isNoun, isQuotationMark, type Token } from '../../../pipeline/language/token.ts';
import { isPlaceName } from '../../names/index.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../words/speakers.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { closesApposition, namedBefore, opensClause, subjectWithApposition } from './appositions.ts';
import { chunkAt, chunkSubject } from './chunks.ts';
import { isPossessive, isSurnameMonth, phraseEndingAt, type Range } from './phrases.ts';
import { RELATIVES } from './relatives.ts';
import { subjectAfter } from './subjectAfter.ts';

const TIME_LEADS = new Set(['this', 'past', 'last', 'on', 'in', 'earlier', 'late']);

/** "Ruiz and Lind both said", "the critics all said": a word that counts the subject again. */
const isFloating = (tokens: readonly Token[], at: number): boolean =>
  /^(?:both|all|each)$/.test(tokens[at]?.lower ?? '') && ['NOUN', 'PROPN'].includes(tokens[at - 1]?.tag ?? '');

/** "in particular", "in turn", "two weeks ago": how many tokens of an adverbial end at `at`. */
function adverbialLength(tokens: readonly Token[], at: number): number {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (before === 'in' && /^(?:particular|turn|fact|part|private|public)$/.test(word)) return 2;
  if (before === 'at' && word === 'once' && tokens[at - 2]?.lower === 'all') return 3;
  if (/^(?:him|her|it)self$|^themselves$/.test(word) && before !== 'by') return 1; // the driver herself said
  if (before === 'at' && /^(?:first|last|least|once|times|present)$/.test(word)) return 2;
  if (word === 'ago' && isTimeWord(before))
    return tokens[at - 2]?.tag === 'NUM' || tokens[at - 2]?.tag === 'DET' ? 3 : 2;
  return isFloating(tokens, at) ? 1 : 0;
}

/** Index of the last token before a verb group that is no adverb and no time: "Ruiz on Tuesday also" → Ruiz. */
export function beforeAdverbs(tokens: readonly Token[], group: number): number {
  let at = group - 1;
  at -= adverbialLength(tokens, at);
  while (at > 0 && (tokens[at]?.tag === 'ADV' || isTimeAt(tokens, at))) {
    const isTime = isTimeWord(tokens[at]?.lower ?? '');
    const isTold = isTime && /^(?:in|during|on)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.lower === 'the';
    at -= isTold ? 3 : isTime && TIME_LEADS.has(tokens[at - 1]?.lower ?? '') ? 2 : 1;
    if (isTime && tokens[at]?.lower === 'this') at -= 1;
  }
  return at;
}

const isTimeAt = (tokens: readonly Token[], at: number): boolean =>
  isTimeWord(tokens[at]?.lower ?? '') && !isSurnameMonth(tokens, at);

/** The one who speaks; `agreed`: two readings of the sentence find the same. */
export type Subject = Range & Readonly<{ agreed?: true }>;

/**
 * The subject of the verb group that starts at `group`, as far back as it reaches: "Ana Lind, head of the program," → all
 * of it. Two readings are asked: the phrase that ends before the verb, and the first noun phrase of the clause. The
 * second corrects the first where that stands in its tail: "Sources close to the minister said" → sources.
 */
export function subjectBefore(tokens: readonly Token[], group: number): Subject | undefined {
  const found = foundBefore(tokens, group);
  if (!found) return undefined;
  if (found.first === 1 && opensAsName(tokens)) return { ...found, first: 0 };
  const first = behindSuffix(tokens, found.first) ?? behindBracket(tokens, found.first) ?? listStart(tokens, found);
  return first === undefined ? found : { ...found, first };
}

/** "Norland, Sudmark and Elmland argue": where a list of names begins of which the last two are found. */
function listStart(tokens: readonly Token[], { first, last }: Range): number | undefined {
  const isPair =
    tokens[first]?.tag === 'PROPN' &&
    tokens[last]?.tag === 'PROPN' &&
    tokens.slice(first, last).some(({ lower }) => lower === 'and');
  let start = first;
  while (isPair && tokens[start - 1]?.lower === ',' && tokens[start - 2]?.tag === 'PROPN') {
    start = phraseEndingAt(tokens, start - 2)?.first ?? start - 2;
  }
  const isList =
    start < first && tokens.slice(start, first).every(({ tag, lower }) => tag === 'PROPN' || lower === ',');
  return isList && (start === 0 || /^(?:and|but|that)$/.test(tokens[start - 1]?.lower ?? '')) ? start : undefined;
}

/** "A Harbour Safety Board (HSB) spokesman said": the name in front of its letters in brackets belongs to the noun behind. */
function behindBracket(tokens: readonly Token[], first: number): number | undefined {
  const isLetters = tokens[first - 1]?.text === ')' && tokens[first - 3]?.text === '(';
  if (!isLetters || !/^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[first - 2]?.text ?? '')) return undefined;
  return tokens[first]?.tag !== 'NOUN' ? undefined : phraseEndingAt(tokens, first - 4)?.first;
}

/** "Oak Mills, Inc. said", "Ana Lind, M.D., M.P.H., said": what follows a name behind a comma and is none. */
function behindSuffix(tokens: readonly Token[], first: number): number | undefined {
  if (!NAME_SUFFIX.test(tokens[first]?.text ?? '') || tokens[first - 1]?.lower !== ',') return undefined;
  const before = phraseEndingAt(tokens, first - 2);
  if (!before) return undefined;
  return behindSuffix(tokens, before.first) ?? before.first;
}

const NAME_SUFFIX =
  /^(?:Inc|Ltd|LLC|Corp|Co|PLC|Plc|plc|GmbH|AG|SA|Jr|Sr|Ph\.?D|M\.?D|M\.?P\.?H|M\.?Sc|M\.?S|R\.?N|J\.?D)\.?$/;

/** "Chat boards for parents show": a capital that the tagger takes for a verb, right before the rest of the subject. */
const opensAsName = ([first, second, third]: readonly Token[]): boolean =>
  first?.tag === 'VERB' &&
  isCapitalised(first) &&
  !first.isQuoted &&
  ((second?.tag === 'NOUN' && /s$/.test(second.lower)) || (second?.lower === 'the' && third?.tag === 'PROPN')) && // Save the Children
  !/(?:ing|ed)$/.test(first.lower);

function foundBefore(tokens: readonly Token[], group: number): Subject | undefined {
  const near = nearestSubject(tokens, group);
  const chunk = chunkSubject(tokens, group);
  if (!chunk) return near && behindGerund(tokens, near);
  const whole = { first: chunk.first, last: Math.max(chunk.last, beforeAdverbs(tokens, group)), agreed: true as const };
  if (!near) return opensClause(tokens, chunk.first) ? { first: whole.first, last: whole.last } : undefined;
  const head = chunkAt(tokens, near.first)?.head;
  if (head === chunk.head) return { ...near, agreed: true };
  const isObject = /^(?:him|her|them|us|me)$/.test(tokens[near.first]?.lower ?? '');
  const isPlain = tokens[near.first]?.tag !== 'PRON' || isPossessive(tokens[near.first]);
  const isInTail = near.first > chunk.head && (isObject || isPlain);
  return isInTail ? nameBefore(tokens, { first: whole.first, last: whole.last }) : near;
}

/** "The Oslo-led group fighting the fire estimates": the object of a participle belongs to the noun before it. */
function behindGerund(tokens: readonly Token[], near: Range): Range {
  const [noun, verb] = [near.first - 2, near.first - 1];
  const isTail = tokens[verb]?.tag === 'VERB' && /ing$/.test(tokens[verb]?.lower ?? '') && tokens[noun]?.tag === 'NOUN';
  const head = isTail ? phraseEndingAt(tokens, noun) : undefined;
  const first =
    head && (tokens[head.first - 2]?.text === '-' ? phraseEndingAt(tokens, head.first - 3)?.first : head.first);
  const isSubject = first !== undefined && !/^(?:VERB|AUX|ADP)$/.test(tokens[first - 1]?.tag ?? '');
  return isSubject ? { first, last: near.last } : near;
}

/** The phrase that ends before a verb group, with the apposition between commas that follows it. */
function nearestSubject(tokens: readonly Token[], group: number): Range | undefined {
  const at = beforeAdverbs(tokens, group);
  if (at === 0 && tokens[0]?.tag === 'ADV' && isCapitalised(tokens[0])) return { first: 0, last: 0 };
  const token = tokens[at];
  if (!token || token.isQuoted) return undefined;
  if (RELATIVES.has(token.lower) && token.tag !== 'DET' && token.text !== 'WHO') return relativeSubject(tokens, at);
  if (closesApposition(tokens, at)) return subjectWithApposition(tokens, at);
  const phrase = phraseEndingAt(tokens, at);
  return phrase && nameBefore(tokens, withoutObject(tokens, phrase));
}

/** "is ahead by 26 hits and the girls said": what the verb or preposition before governs is no subject. */
function withoutObject(tokens: readonly Token[], phrase: Range): Range {
  const governs = /^(?:VERB|AUX|ADP)$/.test(tokens[phrase.first - 1]?.tag ?? '');
  const joint = tokens.findLastIndex(({ lower }, at) => lower === 'and' && at > phrase.first && at < phrase.last);
  return governs && joint > 0 ? { first: joint + 1, last: phrase.last } : phrase;
}

/** "Ana Lind, warden of the port said", "Ana Lind, the chief warden of it said": a comma was left out, and the name stands before the office. */
function nameBefore(tokens: readonly Token[], phrase: Range): Range {
  const chunk = tokens[phrase.first]?.tag === 'DET' ? chunkAt(tokens, phrase.first) : undefined;
  const office = tokens[chunk?.head ?? phrase.first];
  const isOffice = office?.tag === 'NOUN' && PERSON_NOUNS.has(office.lower);
  const first = isOffice ? namedBefore(tokens, phrase.first) : undefined;
  return first === undefined || isApposedPlace(tokens, first, phrase.first - 2) ? phrase : { first, last: phrase.last };
}

/** "in the capital, Lowmere, a spokesman for it said": one word behind a noun and a comma, or a place, is not whom the office is of. */
const isApposedPlace = (tokens: readonly Token[], first: number, last: number): boolean =>
  (first === last && tokens[first - 1]?.lower === ',' && isNoun(tokens[first - 2])) ||
  isPlaceName(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );

/** "the agency, which said" → "which"; "the man who said" → "the man who". */
function relativeSubject(tokens: readonly Token[], at: number): Range | undefined {
  const antecedent = isMark(tokens[at - 1]) ? phraseEndingAt(tokens, at - 2) : phraseEndingAt(tokens, at - 1);
  if (antecedent && isTimeWord(tokens[antecedent.last]?.lower ?? '')) return undefined; // a letter sent on Friday that says
  if (!antecedent) return { first: at, last: at };
  return { first: apposedTo(tokens, antecedent) ?? whoStart(tokens, antecedent, at), last: at };
}

/** "said Bo Lind, a lawyer who called it wrong": where the name begins to which an office without an article of its own belongs. */
function apposedTo(tokens: readonly Token[], { first, last }: Range): number | undefined {
  if (tokens[first - 1]?.lower !== ',' || !/^an?$/.test(tokens[first]?.lower ?? '')) return undefined;
  const office = tokens[chunkAt(tokens, first)?.head ?? last];
  if (office?.tag !== 'NOUN' || !PERSON_NOUNS.has(office.lower)) return undefined;
  let at = first - 2;
  while (tokens[at]?.tag === 'PROPN' && isCapitalised(tokens[at] as Token)) at -= 1;
  return at < first - 3 ? at + 1 : undefined;
}

/** "a main concern of Lind, who said": "who" is of the name, where what it belongs to is nobody. */
function whoStart(tokens: readonly Token[], { first, last }: Range, who: number): number {
  const joint = tokens.findLastIndex(({ tag }, at) => tag === 'ADP' && at > first && at < last);
  const head = tokens[joint - 1];
  const isSomebody = head?.tag === 'PROPN' || PERSON_NOUNS.has(head?.lower ?? '') || GROUP_NOUNS.has(head?.lower ?? '');
  return tokens[who]?.lower === 'who' && joint > 0 && !isSomebody && tokens[last]?.tag === 'PROPN' ? joint + 1 : first;
}

/**
 * The subject of the main clause before `index`: "He laughed and said", "Ruiz left, saying". A clause that hangs on
 * another ("that it was late") has a subject of its own, which counts only where there is no other.
 */
export function mainSubject(tokens: readonly Token[], index: number): Range | undefined {
  let embedded: Range | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (token.isQuoted || (token.tag !== 'VERB' && token.tag !== 'AUX') || /ing$/.test(token.lower)) continue;
    let group = at;
    while (group > 0 && isInGroup(tokens, group - 1)) group -= 1;
    if (tokens[group]?.lower === 'to' || hangsOnNoun(tokens, group, at)) continue;
    const subject =
      subjectBefore(tokens, group) ?? (isQuotationMark(tokens[group - 1]) ? subjectAfter(tokens, at) : undefined);
    if (subject && !isEmbedded(tokens, beforeBounds(tokens, subject.first))) return subject;
    embedded ??= subject;
  }
  return embedded;
}

/** "broke the truce signed last month": a participle, where its clause has a verb with a tense before it. */
function hangsOnNoun(tokens: readonly Token[], group: number, verb: number): boolean {
  if (group !== verb || !/(?:ed|en)$/.test(tokens[verb]?.lower ?? '')) return false;
  let start = verb;
  while (start > 0 && !isMark(tokens[start - 1]) && !isJoint(tokens[start - 1])) start -= 1;
  return tokens
    .slice(start, verb - 1)
    .some(
      ({ tag, lower }, at) =>
        (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower))) && tokens[start + at - 1]?.lower !== 'to',
    );
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'CCONJ' || token.tag === 'SCONJ' || RELATIVES.has(token.lower) || token.isQuoted);

/** "close to 50 people", "more than 40": where the words before a number begin. */
function beforeBounds(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[first]?.tag === 'NUM' && BOUNDS.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const BOUNDS = /^(?:about|almost|around|as|at|close|least|less|many|more|nearly|over|than|to|up)$/;

/** "has since said": an auxiliary or an adverb before a verb. */
const isInGroup = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '') && tokens[at - 1]?.lower !== 'at') ||
  (tokens[at]?.lower === 'since' && tokens[at - 1]?.tag === 'AUX');

/** "said the plan", "that the plan", "which critics": the clause is part of another. */
function isEmbedded(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return (
    before.tag === 'SCONJ' ||
    before.tag === 'VERB' ||
    /^(?:that|which|who|whom|what|how|why|if|whether|where|when|after|before|since|until|because|while|although|as)$/.test(
      before.lower,
    )
  );
}
