import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { trimRange } from '../../../pipeline/evidence/claims/frame.ts';
import { isCapitalised, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { isPossessive, phraseEndingAt, phraseStartingAt, type Range, startsClause } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { skipAdverbial, skipPhrase } from './adverbials.ts';
import { kindOfNoun } from './speakers.ts';

const QUESTION_WORDS = new Set(['if', 'whether', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);
/** Adverbials between verb and content are seldom longer than this many tokens. */
const MAX_ADVERBIALS = 24;

/** Where the content after a verb begins: past the one who is told, the day and the place; undefined where none follows. */
export function contentStartAfter(tokens: readonly Token[], cue: VerbCue): number | undefined {
  let at = pastListener(tokens, cue);
  if (at === undefined || isExpected(tokens, cue, at)) return at;
  if (!cue.entry.takesListener && !cue.entry.takesThing && startsLongClause(tokens, at)) return at;
  while (at < tokens.length && at - cue.verb < MAX_ADVERBIALS) {
    if (tokens[at]?.lower === ',' && leavesClause(tokens, at, cue)) return undefined;
    if (isContentStart(tokens, at, at === cue.verb + 1)) return tokens[at]?.text === ':' ? at + 1 : at;
    const mention = titleEnd(tokens, at);
    if (mention !== undefined) {
      at = mention;
      continue;
    }
    const introduced = quotationBehind(tokens, at);
    if (introduced !== undefined) return introduced;
    const next = skipAdverbial(tokens, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** "told Behn, from Elm, Lowmere: “It is late.”": the quotation behind a colon, with nothing but who is told before it. */
function quotationTold(tokens: readonly Token[], { verb, entry }: VerbCue): number | undefined {
  if (!entry.takesListener) return undefined;
  const colon = tokens.findIndex(({ text, isQuoted }, at) => at > verb && text === ':' && !isQuoted);
  const isNear = colon > verb + 1 && colon - verb < MAX_ADVERBIALS && isQuotationMark(tokens[colon + 1]);
  const between = tokens.slice(verb + 1, colon);
  return isNear && between.every(({ tag, isQuoted }) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'SCONJ' && !isQuoted)
    ? colon + 1
    : undefined;
}

/** Past the verb and the one who is told; undefined where they are told of something, and not what. */
function pastListener(tokens: readonly Token[], cue: VerbCue): number | undefined {
  const told = quotationTold(tokens, cue);
  if (told !== undefined) return told;
  const behind = cue.verb + 1;
  const at = tokens[behind]?.lower === 'out' && tokens[behind + 1]?.lower === 'that' ? behind + 1 : behind;
  if (!cue.entry.takesListener || isContentStart(tokens, at, true)) return at;
  const end = skipPhrase(tokens, at);
  return isTopic(tokens, cue.verb, end) ? undefined : end;
}

/** "expect it to double": an object with an infinitive is what is expected. */
const isExpected = (tokens: readonly Token[], { lemma }: VerbCue, at: number): boolean =>
  lemma === 'expect' && tokens[(phraseStartingAt(tokens, at)?.last ?? at) + 1]?.lower === 'to';

/** "informed them of what they owe": what they were told of, not what they were told. */
const isTopic = (tokens: readonly Token[], verb: number, end: number): boolean =>
  /^(?:inform|notif|remind|assur)/.test(tokens[verb]?.lower ?? '') &&
  tokens.slice(verb + 2, end + 1).some(({ lower }) => lower === 'of' || lower === 'about');

/** "When Ruiz was asked about it, Lind left", "with all precincts reporting, Lind led": behind the comma another clause begins. */
const leavesClause = (tokens: readonly Token[], comma: number, cue: VerbCue): boolean =>
  !isQuotationMark(tokens[comma + 1]) &&
  tokens[comma + 1]?.lower !== 'that' &&
  (cue.form === 'participle' || isSubordinate(tokens, cue)) &&
  startsClause(tokens, comma + 1);

/** Where a noun phrase follows the verb, past those told and the day: "explained the plan", "said the U.S. “clearly” …". */
export function objectStartAfter(tokens: readonly Token[], cue: VerbCue): number | undefined {
  let at = cue.verb + 1;
  if (cue.entry.takesListener) at = skipPhrase(tokens, at);
  while (tokens[at]?.tag === 'ADV' || isTimeWord(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  return token && token.tag !== 'PUNCT' && phraseStartingAt(tokens, at) ? at : undefined;
}

function isContentStart(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (titleEnd(tokens, at) !== undefined) return false;
  if (token.isQuoted || token.text === ':') return true;
  if (isQuotationMark(token) && tokens[at + 1]?.isQuoted) return true;
  const leadsQuoted = token.tag === 'PRON' || token.tag === 'DET' || isPossessive(token); // saying he “has offended all”
  if (leadsQuoted && isQuotationMark(tokens[at + 1]) && tokens[at + 2]?.isQuoted) return true;
  if (token.lower === 'that' || (token.lower === 'as' && isFirst && tokens[at + 1]?.lower === 'if')) return true;
  if (QUESTION_WORDS.has(token.lower) && isFirst) return tokens[at + 1]?.lower !== 'to'; // told them how to vote
  if (/^(?:who|whom|which)$/.test(token.lower)) return false; // asks anyone who saw it
  return (
    startsClause(tokens, at) ||
    startsExistential(tokens, at) ||
    (isFirst && startsGerund(tokens, at)) ||
    (!isFirst && startsPlan(tokens, at))
  );
}

/** "told reporters the decision to cut rates was close": a subject with an infinitive in its tail. */
function startsPlan(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at]?.tag === 'DET' ? phraseStartingAt(tokens, at) : undefined;
  if (!subject || tokens[subject.last + 1]?.lower !== 'to' || tokens[subject.last + 2]?.tag !== 'VERB') return false;
  const tail = tokens.slice(subject.last + 3, subject.last + MAX_PLAN);
  const verb = tail.findIndex(({ tag }) => tag === 'AUX' || tag === 'PUNCT' || tag === 'SCONJ');
  return tail[verb]?.tag === 'AUX';
}

/** An infinitive that hangs on a noun is seldom longer (tokens). */
const MAX_PLAN = 12;

/** "says his tweets accusing her of lying are false", "said anybody who complains is late": a subject with a clause in its tail. */
function startsLongClause(tokens: readonly Token[], at: number): boolean {
  const subject = phraseStartingAt(tokens, at);
  if (!subject || tokens[subject.first]?.isQuoted) return false;
  const from = subject.last + 1;
  const end = tokens.findIndex(({ text }, index) => index > from && /^[,;:.]$/.test(text));
  const tail = tokens.slice(from, end < 0 ? tokens.length : end);
  const isVerbal =
    /^(?:who|that|which)$/.test(tail[0]?.lower ?? '') || (tail[0]?.tag === 'VERB' && /ing$/.test(tail[0].lower));
  const verbs = tail
    .slice(1)
    .filter(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower)));
  return isVerbal && verbs.length >= (tail[0]?.tag === 'VERB' ? 1 : 2) && tail.length < MAX_ADVERBIALS;
}

/** "said recovering a body would give him comfort": a gerund with its object is the subject of what is said. */
export function startsGerund(tokens: readonly Token[], at: number): boolean {
  const object = /ing$/.test(tokens[at]?.lower ?? '') ? phraseStartingAt(tokens, at + 1) : undefined;
  return (
    object !== undefined && /^(?:AUX|VERB)$/.test(tokens[object.last + 1]?.tag ?? '') && tokens[at]?.tag === 'VERB'
  );
}

/** Index behind a title in quotation marks that the frame only names: "told “Morning Light” that it was late". */
function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isQuotationMark(tokens[at])) return undefined;
  let end = at + 1;
  while (tokens[end]?.isQuoted) end += 1;
  const words = tokens.slice(at + 1, end).filter(({ tag }) => tag !== 'PUNCT');
  const isTitle =
    words.length > 1 &&
    words.every((word) => isCapitalised(word) || /^(?:the|of|with|and|in|a|an|to|for)$/.test(word.lower));
  let next = end + 1;
  while (tokens[next]?.lower === 'on' || isTimeWord(tokens[next]?.lower ?? '')) next += 1;
  return isTitle && tokens[next]?.lower === 'that' ? next : undefined;
}

/** "sang the words “…”", "repeated the phrase “…”": the quotation that a noun introduces. */
function quotationBehind(tokens: readonly Token[], at: number): number | undefined {
  const phrase = phraseStartingAt(tokens, at);
  const isWord =
    phrase &&
    /^(?:words?|phrase|line|lines|message|slogan|following|question|sentence)$/.test(tokens[phrase.last]?.lower ?? '');
  return isWord && isQuotationMark(tokens[phrase.last + 1]) ? phrase.last + 1 : undefined;
}

const startsExistential = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'there' && (tokens[at + 1]?.tag === 'AUX' || tokens[at + 1]?.tag === 'VERB');

/**
 * What is said, from `start` on: to the end of the quotation where it opens with one, else to the end of the clause;
 * another frame that follows after a comma cuts it short.
 */
export function contentFrom(
  tokens: readonly Token[],
  start: number,
  cue: VerbCue,
  others: readonly VerbCue[],
): Range | undefined {
  const end =
    isQuotationMark(tokens[start]) || tokens[start]?.isQuoted ? quotationEnd(tokens, start) : tokens.length - 1;
  const cut = others
    .filter((other) => other.group.first > start && other.group.first <= end && !tokens[other.verb]?.isQuoted)
    .map((other) => coordinationBefore(tokens, other, start))
    .filter((at) => at !== undefined && at > cue.verb);
  const closing = closingFrame(tokens, start, others);
  if (closing !== undefined) cut.push(closing);
  const main = mainClauseAfter(tokens, start, cue) ?? clauseBreakAfter(tokens, start);
  const last = Math.min(end, ...cut.map((at) => (at as number) - 1), ...(main === undefined ? [] : [main - 1]));
  return trimRange(tokens, { first: start, last });
}

/** "The study showed it was safe, the researchers said.": index of the comma before a frame that closes the sentence. */
function closingFrame(tokens: readonly Token[], start: number, others: readonly VerbCue[]): number | undefined {
  const last = others.at(-1);
  const isEnd = last !== undefined && last.form === 'finite' && tokens.slice(last.verb + 1).every(isClosing);
  const source = isEnd && last.entry.frames.includes('speech') ? subjectBefore(tokens, last.group.first) : undefined;
  const comma = source ? source.first - 1 : -1;
  return comma > start + 2 && tokens[comma]?.lower === ',' && !tokens[comma]?.isQuoted ? comma : undefined;
}

const isClosing = ({ tag, lower }: Token): boolean => tag === 'PUNCT' || isTimeWord(lower) || lower === 'on';

/** "Ruiz, who said it was late, left": the comma behind which the main clause goes on. */
function mainClauseAfter(tokens: readonly Token[], start: number, cue: VerbCue): number | undefined {
  const relative = tokens[cue.group.first - 1]?.lower;
  const isRelative = (relative === 'who' || relative === 'which') && tokens[cue.group.first - 2]?.lower === ',';
  const opener = tokens[0]?.lower ?? '';
  const isInitial =
    cue.form === 'participle' ? cue.group.first <= 2 : SUBORDINATING.has(opener) || isSubordinate(tokens, cue);
  if (!isRelative && !isInitial) return undefined;
  const from = afterLead(tokens, start);
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    if (index <= from || token.lower !== ',' || token.isQuoted || !next) return false;
    return isInitial ? startsClause(tokens, index + 1) : next.tag === 'VERB' || next.tag === 'AUX';
  });
  return at < 0 ? undefined : at;
}

/** "that, if it rains, the road will close", "that despite the rain the road": past the comma that belongs to what is said. */
function afterLead(tokens: readonly Token[], start: number): number {
  const lead = tokens[start]?.lower === 'that' ? tokens[start + 1] : undefined;
  if (!lead || !(lead.lower === ',' || lead.tag === 'SCONJ' || lead.tag === 'ADP')) return start;
  const comma = tokens.findIndex((token, index) => index > start + 1 && token.lower === ',');
  return comma < 0 ? start : comma;
}

/** "…, while Ruiz says it is late, …": a clause that hangs on another. */
function isSubordinate(tokens: readonly Token[], cue: VerbCue): boolean {
  const before = tokens.slice(Math.max(0, cue.group.first - 8), cue.group.first);
  const at = before.findLastIndex(
    (token) => SUBORDINATING.has(token.lower) || token.lower === 'which' || token.lower === 'where',
  );
  return at >= 0 && !before.slice(at).some((token) => token.tag === 'PUNCT' || token.tag === 'VERB');
}

/** Index of the mark that closes the quotation; the words that follow it belong to it where they lead to another. */
function quotationEnd(tokens: readonly Token[], start: number): number {
  let at = isQuotationMark(tokens[start]) ? start + 1 : start;
  while (at < tokens.length && tokens[at]?.isQuoted) at += 1;
  const follows = tokens[at + 1];
  const goesOn =
    follows &&
    !/^(?:[.,;:)—–]|--)$/.test(follows.text) &&
    (follows.lower === 'and' ||
      follows.lower === 'or' ||
      isQuotationMark(tokens[at + 2]) ||
      completes(tokens, at) ||
      isFragment(tokens, start, at));
  if (goesOn) return tokens.length - 1;
  return Math.min(at, tokens.length - 1);
}

/** "reported “2,521 cases” in the valley": quoted words without a verb, to which what follows belongs, but for a day. */
const isFragment = (tokens: readonly Token[], start: number, closing: number): boolean =>
  closing - start > 2 &&
  !/^[,.?!…]/.test(tokens[closing - 1]?.text ?? '') &&
  !holdsVerb(tokens, start, closing) &&
  tokens[closing + 1]?.tag === 'ADP' &&
  !isTimeWord(tokens[closing + 2]?.lower ?? '');

/** "said “there could be” a second vote": words that the quotation, which closes without a stop of its own, cannot do without. */
const completes = (tokens: readonly Token[], closing: number): boolean =>
  !/^[,.?!…]/.test(tokens[closing - 1]?.text ?? '') &&
  /^(?:DET|NOUN|PROPN|ADJ|PRON|AUX|VERB)$/.test(tokens[closing + 1]?.tag ?? '') &&
  !isTimeWord(tokens[closing + 1]?.lower ?? '');

const SUBORDINATING = new Set([
  'while',
  'although',
  'though',
  'if',
  'as',
  'when',
  'because',
  'since',
  'after',
  'before',
  'once',
]);

/** Words behind a comma where the writer's own voice takes over. */
const TURNING = new Set(['but', 'while', 'whereas', 'although', 'though', 'compared', 'even']);

/** "said it was late, but he stayed", "denied it, and the case goes on", "said it was late — and left": where the writer's own voice goes on. */
function clauseBreakAfter(tokens: readonly Token[], start: number): number | undefined {
  const at = tokens.findIndex((token, index) => {
    if (index <= start + 2 || token.isQuoted || isWithinQuotes(tokens, start)) return false;
    const [next, second] = [tokens[index + 1], tokens[index + 2]];
    if (token.text === ';') return !/^(?:that|and|or)$/.test(next?.lower ?? '');
    if (/^(?:—|–|--)$/.test(token.text) || isSpacedHyphen(tokens, index))
      return !closesLater(tokens, index) && !closesAside(tokens, start, index) && !isQuotationMark(next);
    if (token.lower === ',' && (isComment(tokens, index + 1) || isOtherVoiceWith(tokens, index + 1))) return true;
    const isOwn = second?.lower === 'that' || goesOnOfSame(tokens, start, index + 2);
    const turns = next !== undefined && TURNING.has(next.lower) && !isOwn;
    const joins = next?.lower === 'and' && startsClause(tokens, index + 2) && !isOwn && !isList(tokens, start, index);
    return token.lower === ',' && (turns || joins) && second !== undefined && !second.isQuoted;
  });
  return at < 0 ? undefined : at;
}

/** "that teachers, students, and nurses gathered": one before "and" of a list that has no verb yet. */
const isList = (tokens: readonly Token[], start: number, comma: number): boolean => {
  const before = tokens.slice(start, comma);
  return before.some(({ lower }) => lower === ',') && !before.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
};

/** "said it was safe, a claim that divers doubt", "a point the owner stressed": what the writer says of it. */
const isComment = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at]?.lower ?? '') &&
  COMMENTS.has(tokens[at + 1]?.lower ?? '') &&
  (/^(?:that|which)$/.test(tokens[at + 2]?.lower ?? '') || startsClause(tokens, at + 2));

/** "said it was at noon, with one walker saying it was later": words of somebody else. */
function isOtherVoiceWith(tokens: readonly Token[], at: number): boolean {
  const phrase = tokens[at]?.lower === 'with' ? phraseStartingAt(tokens, at + 1) : undefined;
  return (
    phrase !== undefined &&
    /^(?:adding|arguing|claiming|reporting|saying|telling)$/.test(tokens[phrase.last + 1]?.lower ?? '')
  );
}

const COMMENTS: ReadonlySet<string> = new Set(
  'accusation admission allegation argument assertion charge claim comment criterion decision figure move point remark statement view'.split(
    ' ',
  ),
);

/** "said she hopes to win, but she knows it is late": the pronoun that what is said began with. */
function goesOnOfSame(tokens: readonly Token[], start: number, at: number): boolean {
  const first = tokens[start]?.lower === 'that' ? start + 1 : start;
  return tokens[first]?.tag === 'PRON' && tokens[first]?.lower === tokens[at]?.lower;
}

/** "he said it was late - but nobody knew": a hyphen in place of a dash. */
const isSpacedHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  TURNING.has(tokens[at + 1]?.lower ?? '') &&
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);

const isWithinQuotes = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.isQuoted === true || isQuotationMark(tokens[start]);

/** A dash that another closes sets a parenthesis apart; what is said goes on behind it. */
const closesLater = (tokens: readonly Token[], at: number): boolean => {
  const later = tokens.findIndex(({ text }, index) => index > at && text === tokens[at]?.text);
  return later > 0 && !(tokens[later + 1]?.tag === 'VERB' && /ing$/.test(tokens[later + 1]?.lower ?? '')); // – prompting strikes
};

/** "those on the drug – an older one, sold in shops – had": the second of two dashes, behind which the verb of the clause stands. */
function closesAside(tokens: readonly Token[], start: number, at: number): boolean {
  const dashes = tokens.slice(start, at).filter(({ text }) => text === tokens[at]?.text).length;
  const next = tokens[at + 1];
  return dashes % 2 === 1 && /^(?:VERB|AUX|ADP|ADV|PART)$/.test(next?.tag ?? '') && !/ing$/.test(next?.lower ?? '');
}

const JOINING = new Set(['but', 'and', 'while', 'whereas', 'although', 'though', 'as', 'yet', 'even']);

/** Where a second frame begins after ", but", ", while", ";" or as ", adding": the index of that mark. */
function coordinationBefore(tokens: readonly Token[], cue: VerbCue, from: number): number | undefined {
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

const holdsVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
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
