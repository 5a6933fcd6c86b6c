import type { ReportingVerb, VerbCue, VerbFrame } from '../../../pipeline/evidence/claims/cue.ts';
import { isQuotationMark, type Sentence, type Token } from '../../../pipeline/language/index.ts';
import type { Span } from '../../../records/index.ts';
import { chunkSubject } from '../grammar/chunks.ts';
import { isPossessive, type Range, startsClause } from '../grammar/phrases.ts';
import { mainSubject, subjectBefore } from '../grammar/subjects.ts';
import { DOCUMENT_NOUNS } from '../words/speakers.ts';
import { isTimeWord } from '../words/timeWords.ts';
import { VERB_FORMS, VERBS } from '../words/verbs.ts';
import { givesNumber } from './counting.ts';

const AUXILIARY_PARTS = new Set(['AUX', 'ADV', 'PART']);
const NOUN_USES = new Set(['DET', 'ADJ', 'NUM', 'ADP']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);

/** Whether a verb can stand in one of the frames. */
export const has = (cue: VerbCue, ...frames: VerbFrame[]): boolean =>
  frames.some((frame) => cue.entry.frames.includes(frame));

/** The reporting verbs of a sentence that do not stand inside a quotation, in order. */
export function findVerbCues({ tokens }: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.isQuoted) continue;
    const lemma = verbLemma(token);
    const entry = VERBS.get(lemma);
    if (entry && attributes(tokens, index, entry) && isVerbUse(tokens, index))
      cues.push(readCue(tokens, index, lemma, entry));
  }
  return cues;
}

/** Whether a verb can make an attribution where it stands: one of counting gives a number there. */
const attributes = (tokens: readonly Token[], index: number, { frames }: ReportingVerb): boolean =>
  frames.some((frame) =>
    frame === 'count' || frame === 'set' ? givesNumber(tokens, index, frame) : ATTRIBUTING.has(frame),
  );

const ATTRIBUTING: ReadonlySet<VerbFrame> = new Set([
  'speech',
  'thought',
  'intention',
  'stance',
  'appeal',
  'denial',
  'cite',
  'refusal',
]);

/** The lemma of a verb form, also where the tagger took the word for a noun: "claims" → claim. */
export function verbLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (token.tag === 'VERB' && VERBS.has(lemma) && !VERB_FORMS.has(token.lower)) return lemma;
  return VERB_FORMS.get(token.lower) ?? token.lower;
}

const formOfVerb = (word: string): ReportingVerb | undefined => VERBS.get(VERB_FORMS.get(word) ?? word);

/** Whether a word is a form of a verb that says or thinks something: "said", "believes". */
export const isReportForm = (word: string): boolean =>
  formOfVerb(word)?.frames.some((frame) => frame === 'speech' || frame === 'thought') ?? false;

/** Whether a verb takes a statement or report that its subject makes: "issued a denial that". */
export const takesStatement = (token: Token | undefined): boolean =>
  token !== undefined && VERBS.get(verbLemma(token))?.frames.includes('issue') === true;

/** Whether words beside a form of this verb are what somebody said: "called them “guests”". */
export const isSpeechAct = (token: Token): boolean => VERBS.has(verbLemma(token));

/** Whether a word is a form of a verb that wants, urges or judges something: "wants", "criticised". */
export const isStanceForm = (word: string): boolean => {
  const verb = formOfVerb(word);
  return verb?.frames.some((frame) => STANCES.has(frame)) === true && !isReportForm(word);
};

const STANCES: ReadonlySet<VerbFrame> = new Set(['intention', 'stance', 'appeal', 'denial']);

/** "claims" after "the" is a noun; after a name it is a verb, whatever the tagger says. */
function isVerbUse(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!/^\p{L}+$/u.test(token.lower) || isHandedIn(tokens, index)) return false;
  if (token.tag === 'VERB' || token.tag === 'AUX') return !isAttribute(tokens, index) && !isPluralOf(tokens, index);
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN') return false;
  return leadsQuotation(tokens, index) || isVerbByPlace(tokens, index);
}

/** Where the tagger takes the word for a noun or a name: what stands around it tells that it is a verb. */
function isVerbByPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const isAlso = tokens[index - 1]?.tag === 'ADV' && tokens[index + 1]?.lower === 'that'; // she also alleged that
  const before = tokens[isAlso ? index - 2 : index - 1];
  if (!before || isPossessive(before) || NOUN_USES.has(before.tag) || before.lower === "'s") return false;
  const after = tokens[index + 1];
  const isRelative = ['VERB', 'AUX'].includes(tokens[index + 2]?.tag ?? '');
  const reports = after?.lower === 'that' && !isRelative;
  if (before.lower === ',' && reports) return /s$/.test(token.lower);
  if (token.tag === 'PROPN' || !['PROPN', 'PRON', 'NOUN'].includes(before.tag)) return false;
  const isBase = token.lower === verbLemma(token);
  if (isBase && before.tag !== 'PRON' && !isPlural(tokens[chunkSubject(tokens, index)?.head ?? index - 1]))
    return false;
  if (reports || startsClause(tokens, index + 1)) return true;
  return /(?:s|ed)$/.test(token.lower) ? isInflectedUse(tokens, index) : closesWithPlural(tokens, index);
}

/** "submit a bid": what is handed in; "submitted that", "was submitted by counsel" is said. */
const isHandedIn = (tokens: readonly Token[], index: number): boolean =>
  /^submit/.test(tokens[index]?.lower ?? '') && !/^(?:that|by|on)$/.test(tokens[index + 1]?.lower ?? '');

/** "new Clean Air rules that could close the mill": a plural with a relative clause, taken for a verb. */
const isPluralOf = (tokens: readonly Token[], index: number): boolean =>
  /^(?:rules|plans|claims|calls|reports|demands|estimates|charges|orders)$/.test(tokens[index]?.lower ?? '') &&
  tokens[index + 1]?.lower === 'that' &&
  /^(?:VERB|AUX)$/.test(tokens[index + 2]?.tag ?? '') &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[index - 1]?.tag ?? '');

/** "The paper further notes, “It is late.”": between an adverb and a quotation. */
const leadsQuotation = (tokens: readonly Token[], index: number): boolean =>
  /(?:s|ed)$/.test(tokens[index]?.lower ?? '') &&
  /^(?:further|also|then|again|later|now)$/.test(tokens[index - 1]?.lower ?? '') &&
  /^[,:]$/.test(tokens[index + 1]?.text ?? '') &&
  isQuotationMark(tokens[index + 2]);

const isPlural = (token: Token | undefined): boolean => /[^s]s$|^(?:people|police|.*men)$/.test(token?.lower ?? '');

/** "The bank forecasts growth", "Lind claims the": a form with an ending between a noun and its object, or at the end. */
function isInflectedUse(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return (
    isOnlyVerb(tokens, index) ||
    after?.isQuoted === true ||
    (after?.text === ':' && isQuotationMark(tokens[index + 2])) ||
    /^(?:an?|the)$/.test(after?.lower ?? '') ||
    closesFrame(tokens, index)
  );
}

/** "The bank forecasts growth of 2 percent": a sentence without another verb needs one. */
const isOnlyVerb = (tokens: readonly Token[], index: number): boolean =>
  /s$/.test(tokens[index]?.lower ?? '') &&
  tokens.at(-1)?.text === '.' &&
  !tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');

/** "The road is closed, the agency estimates.": at the end, behind a comma and its subject. */
const closesFrame = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === '.' && tokens.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === ',');

/** "The dam is safe, court papers show.": the base form behind a plural. */
const closesWithPlural = (tokens: readonly Token[], index: number): boolean =>
  closesFrame(tokens, index) &&
  /[^s]s$|people|police/.test(tokens[index - 1]?.lower ?? '') &&
  !/s$/.test(tokens[index]?.lower ?? '');

const isCounting = (token: Token | undefined): boolean => token?.tag === 'NUM' || token?.tag === 'DET';

/** "33 new cases reported each week", "the cases reported so far": a participle with nothing but a time behind it. */
const lastsTime = (tokens: readonly Token[], index: number): boolean =>
  /ed$/.test(tokens[index]?.lower ?? '') &&
  tokens[index - 1]?.tag === 'NOUN' &&
  (/^(?:each|every|per)$/.test(tokens[index + 1]?.lower ?? '') ||
    (/^(?:so|by|since|during)$/.test(tokens[index + 1]?.lower ?? '') &&
      tokens[index + 1]?.tag !== 'SCONJ' &&
      !isByAgent(tokens, index + 1)));

/** "the 3 percent expected by the bank"; not "by Friday". */
const isByAgent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'by' && tokens[at + 1]?.tag !== 'NUM' && !isTimeWord(tokens[at + 1]?.lower ?? '');

/** "a video posted online", "a letter written by": where it stands, and by whom it is. */
const hangsOnDocument = (tokens: readonly Token[], index: number): boolean =>
  /^(?:posted|written|read|reported|published|tweeted|emailed|issued|released|sent)$/.test(
    tokens[index]?.lower ?? '',
  ) &&
  tokens[index - 1]?.tag === 'NOUN' &&
  (/^(?:aloud|online|out|by|on|in|at|to)$/.test(tokens[index + 1]?.lower ?? '') ||
    isTimeWord(tokens[index + 1]?.lower ?? '')) &&
  DOCUMENT_NOUNS.has(tokens[index - 1]?.lower ?? '');

/** "the widely agreed premise", "the new suspected cases": a participle behind an adverb or adjective and an article. */
function isQualifiedAttribute(tokens: readonly Token[], index: number): boolean {
  const [article, before, after] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  const isParticiple = article?.tag === 'DET' && article.lower !== 'all' && /ed$/.test(tokens[index]?.lower ?? '');
  if (before?.tag === 'ADJ' || before?.lower === 'new') return isParticiple && after?.tag === 'NOUN';
  return isParticiple && (before?.tag === 'ADV' || /ly$/.test(before?.lower ?? ''));
}

/** "an estimated 15,000", "the reported plan": a participle before its noun. */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const opens = before?.tag === 'DET' && !['that', 'this', 'all', 'some', 'those', 'these'].includes(before.lower);
  if (
    /ed$/.test(tokens[index]?.lower ?? '') &&
    after?.tag === 'NOUN' &&
    (before?.tag === 'NUM' || before?.lower === "'s" || (before?.tag === 'ADV' && isCounting(tokens[index - 2])))
  )
    return true;
  if (isQualifiedAttribute(tokens, index)) return true;
  if (lastsTime(tokens, index) || hangsOnDocument(tokens, index)) return true;
  const isSecond = before?.tag === 'CCONJ' && tokens[index - 2]?.tag === 'ADJ'; // the hazy and disputed line
  return (
    (opens || (isSecond && /ed$/.test(tokens[index]?.lower ?? ''))) && /^(?:NUM|NOUN|ADJ|PROPN)$/.test(after?.tag ?? '')
  );
}

function readCue(tokens: readonly Token[], verb: number, lemma: string, entry: ReportingVerb): VerbCue {
  let first = verb;
  while (first > 0 && isPartOfGroup(tokens, first - 1)) first -= 1;
  while (first < verb && tokens[first]?.tag === 'ADV' && /^(?:PUNCT|ADP)$/.test(tokens[first - 1]?.tag ?? ''))
    first += 1;
  const parts = tokens.slice(first, verb);
  return {
    group: { first, last: verb },
    verb,
    lemma,
    entry,
    form: formOf(tokens, verb, parts),
    isNegated: parts.some(isNegation),
  };
}

const isPartOfGroup = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index] as Token;
  if (token.lower === 'since' && tokens[index - 1]?.tag === 'AUX') return true;
  return AUXILIARY_PARTS.has(token.tag) && !token.isQuoted && !(token.tag === 'PART' && token.lower === "'s");
};

const isNegation = (token: Token): boolean =>
  token.lower === 'not' || token.lower.endsWith("n't") || token.lower === 'never';

function formOf(tokens: readonly Token[], verb: number, parts: readonly Token[]): VerbCue['form'] {
  const word = (tokens[verb] as Token).lower;
  if (parts.some((part) => part.lower === 'to')) return 'infinitive';
  if (/ing$/.test(word)) return parts.some((part) => BE.has(part.lower)) ? 'finite' : 'participle';
  const isPast = /ed$|en$|^(?:said|told|known|thought|shown|found|felt|read|forecast)$/.test(word);
  const auxiliaries = parts.filter((part) => part.tag === 'AUX');
  return isPast && auxiliaries.some((part) => BE.has(part.lower)) ? 'passive' : 'finite';
}

/** "Behn told Lund that": a verb that takes a listener right behind the speaker, then a name. */
export function tellsSomebody(tokens: readonly Token[], source: Span): boolean {
  const verb = tokens.findIndex(({ start, tag }) => start >= source.end && tag === 'VERB');
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  const takesListener = token !== undefined && VERBS.get(verbLemma(token))?.takesListener === true;
  const isName = next?.tag === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(next.text) && !isTimeWord(next.lower);
  return takesListener && isName && !/^(?:NOUN|PROPN)$/.test(tokens[verb + 2]?.tag ?? '');
}

/** "Behn honored the dead as": a past form behind a name, which the tagger takes for a noun. */
const isPastOf = (tokens: readonly Token[], at: number): boolean =>
  /ed$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.tag === 'PROPN' &&
  /^(?:DET|PRON)$/.test(tokens[at + 1]?.tag ?? '');

/** "Behn, who runs it, had spoken of “some help”": the subject of the last verb of saying or judging before quoted words; none of a passive. */
export function actorOf(tokens: readonly Token[], at: number): Range | undefined {
  const verb = tokens.findLastIndex(
    (token, index) =>
      token.end <= at && !token.isQuoted && isSpeechAct(token) && (token.tag === 'VERB' || isPastOf(tokens, index)),
  );
  return verb < 0 ? undefined : subjectOfAct(tokens, verb);
}

/** Who does what a verb of saying or judging at `verb` tells; none of a passive. */
function subjectOfAct(tokens: readonly Token[], verb: number): Range | undefined {
  const lemma = verbLemma(tokens[verb] as Token);
  const entry = VERBS.get(lemma);
  if (!entry) return undefined;
  const { form, group } = readCue(tokens, verb, lemma, entry);
  if (form === 'passive') return undefined;
  return form === 'participle' ? mainSubject(tokens, group.first) : subjectBefore(tokens, group.first);
}

const TELLING: ReadonlySet<VerbFrame> = new Set(['speech', 'stance', 'denial', 'appeal', 'act']);
const UNSAID = /^(?:can|could|may|might|must|shall|should|would|to)$/;

/** Who says or judges something by the verb at `verb`: none of "must be held", "to call", "could tell", "did". */
export function sayerAt(tokens: readonly Token[], verb: number): Range | undefined {
  const token = tokens[verb];
  const lemma = token === undefined ? '' : verbLemma(token);
  const entry = VERBS.get(lemma);
  if (!token || !entry?.frames.some((frame) => TELLING.has(frame))) return undefined;
  const { first } = readCue(tokens, verb, lemma, entry).group;
  const group = tokens.slice(first, verb);
  const isUnsaid =
    group.some((part) => UNSAID.test(part.lower) || isNegation(part)) ||
    (!/ing$/.test(token.lower) && group.some(isBe));
  return isUnsaid ? undefined : subjectOfAct(tokens, verb);
}

const isBe = ({ lower }: Token): boolean => BE.has(lower);

/** "a choir sang “…”": the subject of a verb that stands right before quoted words; none for those that attribute. */
export function performerOf(tokens: readonly Token[], at: number): Range | undefined {
  const verb = tokens.findLastIndex(({ end, tag }) => end <= at && tag !== 'PUNCT');
  const token = tokens[verb];
  const isAct = token?.tag === 'VERB' && VERBS.get(verbLemma(token))?.frames.includes('act') === true;
  return isAct && !/ing$/.test(token.lower) ? subjectBefore(tokens, verb) : undefined;
}
