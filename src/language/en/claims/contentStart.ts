import type { VerbCue } from '../../../pipeline/evidence/claims/cue.ts';
import { isCapitalised, isQuotationMark, type Token } from '../../../pipeline/language/index.ts';
import { isPossessive, phraseStartingAt, startsClause } from '../grammar/phrases.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { skipAdverbial, skipPhrase } from './adverbials.ts';
import { isSubordinate } from './content.ts';
import { isReportForm } from './cues.ts';
import { kindOfNoun } from './speakerKinds.ts';

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
function quotationTold(tokens: readonly Token[], { verb, entry, form }: VerbCue): number | undefined {
  const isSaid = form === 'finite' && entry.frames.includes('speech') && !entry.takesThing; // said after the vote was held: “It is late.”
  if (!entry.takesListener && !isSaid) return undefined;
  const colon = tokens.findIndex(({ text, isQuoted }, at) => at > verb && text === ':' && !isQuoted);
  const isNear = colon > verb + 1 && colon - verb < MAX_ADVERBIALS && isQuotationMark(tokens[colon + 1]);
  const between = tokens.slice(verb + 1, colon);
  const isPlain = isSaid
    ? between.every(
        ({ tag, lower, isQuoted }) => !isQuoted && lower !== 'that' && !(tag === 'VERB' && isReportForm(lower)),
      ) && opensAdverbial(between[0])
    : between.every(({ tag, isQuoted }) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'SCONJ' && !isQuoted);
  return isNear && isPlain ? colon + 1 : undefined;
}

/** "after the votes were counted", "on Monday": what may stand between a verb of saying and a colon. */
const opensAdverbial = (token: Token | undefined): boolean =>
  token?.tag === 'ADP' || token?.tag === 'ADV' || /^(?:after|as|before|when|while)$/.test(token?.lower ?? '');

/** Past the verb and the one who is told; undefined where they are told of something, and not what. */
function pastListener(tokens: readonly Token[], cue: VerbCue): number | undefined {
  const told = quotationTold(tokens, cue);
  if (told !== undefined) return told;
  const behind = cue.verb + 1;
  const at = tokens[behind]?.lower === 'out' && tokens[behind + 1]?.lower === 'that' ? behind + 1 : behind;
  const counted = cue.entry.takesListener ? countedBehind(tokens, at) : undefined;
  if (counted !== undefined) return counted;
  if (cue.entry.takesListener && isListenerAlone(tokens, at)) return at + 1;
  if (!cue.entry.takesListener || isContentStart(tokens, at, true)) return at;
  const end = skipPhrase(tokens, at);
  return isTopic(tokens, cue.verb, end) ? undefined : end;
}

/** "told reporters Behn was ill": who is told is one noun, and a name, an article or a pronoun begins what they are told. */
const isListenerAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'NOUN' &&
  /s$/.test(tokens[at]?.lower ?? '') &&
  kindOfNoun(tokens[at] as Token) === 'group' &&
  /^(?:PROPN|DET|PRON)$/.test(tokens[at + 1]?.tag ?? '') &&
  startsClause(tokens, at + 1);

/** "told a press conference two walkers were missing": a number behind the noun for who is told. */
function countedBehind(tokens: readonly Token[], at: number): number | undefined {
  const phrase = phraseStartingAt(tokens, at);
  const number = tokens.findIndex(
    ({ tag }, index) =>
      phrase !== undefined && index > at && index <= phrase.last && tag === 'NUM' && tokens[index - 1]?.tag === 'NOUN',
  );
  return number > 0 && startsClause(tokens, number) ? number : undefined;
}

/** "expect it to double": an object with an infinitive is what is expected. */
const isExpected = (tokens: readonly Token[], { lemma }: VerbCue, at: number): boolean =>
  lemma === 'expect' && tokens[(phraseStartingAt(tokens, at)?.last ?? at) + 1]?.lower === 'to';

/** "informed them of what they owe": what they were told of, not what they were told. */
const isTopic = (tokens: readonly Token[], verb: number, end: number): boolean =>
  (/^t(?:old|ell|ells|elling)$/.test(tokens[verb]?.lower ?? '') && tokens[end]?.lower === 'about' && end > verb + 1) ||
  (/^(?:inform|notif|remind|assur)/.test(tokens[verb]?.lower ?? '') &&
    tokens.slice(verb + 2, end + 1).some(({ lower }) => lower === 'of' || lower === 'about'));

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
  if (!token || /^['’]s$/.test(token.lower)) return false;
  if (titleEnd(tokens, at) !== undefined) return false;
  if (token.isQuoted || token.text === ':') return true;
  if (isQuotationMark(token) && tokens[at + 1]?.isQuoted) return true;
  if (leadsQuoted(tokens, at)) return true;
  if (token.lower === 'that') return opensThat(tokens, at, isFirst);
  if (isFirst && token.lower === 'as' && tokens[at + 1]?.lower === 'if') return true;
  if (QUESTION_WORDS.has(token.lower) && isFirst && token.text !== 'WHO') return tokens[at + 1]?.lower !== 'to'; // told them how to vote
  if (/^(?:who|whom|which)$/.test(token.lower) && token.text !== 'WHO') return false; // asks anyone who saw it
  return (
    startsClause(tokens, at) ||
    startsOwned(tokens, at) ||
    startsExistential(tokens, at) ||
    (isFirst && startsGerund(tokens, at)) ||
    (!isFirst && startsPlan(tokens, at))
  );
}

/** "saying he “has offended all”": a small word right before a quotation. */
const leadsQuoted = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:PRON|DET)$/.test(tokens[at]?.tag ?? '') || isPossessive(tokens[at])) &&
  isQuotationMark(tokens[at + 1]) &&
  tokens[at + 2]?.isQuoted === true;

/** "said that it was late"; not "laughed that night", "responded to a post that praised him". */
const opensThat = (tokens: readonly Token[], at: number, isFirst: boolean): boolean =>
  !isTimeWord(tokens[at + 1]?.lower ?? '') && (isFirst || !isRelativeThat(tokens, at));

/** "responded to a post that praised him": a verb with a tense right behind "that" and a noun before it. */
const isRelativeThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === 'VERB' &&
  !/ing$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') &&
  !isTimeWord(tokens[at - 1]?.lower ?? '');

/** "says the Heavy’s launch will be late": an owner before the subject. */
function startsOwned(tokens: readonly Token[], at: number): boolean {
  const owner = phraseStartingAt(tokens, at);
  const mark = owner && tokens[owner.last + 1];
  return owner !== undefined && /^['’]s$/.test(mark?.lower ?? '') && startsClause(tokens, owner.last + 2);
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
  if (!subject || tokens[subject.first]?.isQuoted || isTimeWord(tokens[subject.last]?.lower ?? '')) return false; // said this week that
  const from = subject.last + 1;
  const end = tokens.findIndex(({ text }, index) => index > from && /^[,;:.]$/.test(text));
  const tail = tokens.slice(from, end < 0 ? tokens.length : end);
  const isVerbal =
    /^(?:who|that|which)$/.test(tail[0]?.lower ?? '') || (tail[0]?.tag === 'VERB' && /ing$/.test(tail[0].lower));
  const verbs = tail
    .slice(1)
    .filter(
      ({ tag, lower }, index) =>
        (tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower))) &&
        (index === 0 || !/^(?:AUX|PRON)$/.test(tail[index]?.tag ?? '')),
    );
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
