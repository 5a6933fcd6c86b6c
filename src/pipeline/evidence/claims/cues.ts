import { REPORTING_VERBS, type ReportingVerb } from '../../../language/en/words/reportingVerbs.ts';
import type { Sentence, Token } from '../../language/index.ts';
import { isPossessive, type Range, startsClause } from '../../language/phrases.ts';
import { givesNumber } from './counting.ts';

/** A verb of reporting with its auxiliaries: "has also said", "was asked". */
export type VerbCue = Readonly<{
  /** The whole verb group, auxiliaries and adverbs included. */
  group: Range;
  /** Index of the verb itself. */
  verb: number;
  lemma: string;
  entry: ReportingVerb;
  form: 'finite' | 'infinitive' | 'participle' | 'passive';
  isNegated: boolean;
}>;

const AUXILIARY_PARTS = new Set(['AUX', 'ADV', 'PART']);
const NOUN_USES = new Set(['DET', 'ADJ', 'NUM', 'ADP']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);

/** The reporting verbs of a sentence that do not stand inside a quotation, in order. */
export function findVerbCues({ tokens }: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.isQuoted) continue;
    const lemma = verbLemma(token);
    const entry = REPORTING_VERBS.get(lemma);
    const isIdle = entry?.frames.includes('count') && !givesNumber(tokens, index, lemma);
    if (entry && !isIdle && isVerbUse(tokens, index)) cues.push(readCue(tokens, index, lemma, entry));
  }
  return cues;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  found: 'find',
  thought: 'think',
  knew: 'know',
  felt: 'feel',
  read: 'read',
  shown: 'show',
  quipped: 'quip',
  meant: 'mean',
  sought: 'seek',
  swore: 'swear',
  foresaw: 'foresee',
};

/** The lemma of a verb form, also where the tagger took the word for a noun: "claims" → claim. */
export function verbLemma(token: Token): string {
  const irregular = IRREGULAR[token.lower];
  if (irregular) return irregular;
  const lemma = token.lemma.toLowerCase();
  if (token.tag === 'VERB' && REPORTING_VERBS.has(lemma)) return lemma;
  return baseOf(token.lower) ?? token.lower;
}

/** The regular forms of a verb, also the wrong ones: they meet no word. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const last = verb.at(-1) ?? '';
  const stems = [verb, stem, `${verb}${last}`].flatMap((each) => [`${each}ed`, `${each}ing`]);
  return [verb, `${verb}s`, `${verb}es`, verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied'), ...stems];
}

/** Every regular form → its reporting verb: "claims" → claim, "denied" → deny, "stating" → state. */
const REGULAR: ReadonlyMap<string, string> = new Map(
  [...REPORTING_VERBS.keys()]
    .toReversed()
    .flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb])),
);

const baseOf = (word: string): string | undefined => (REPORTING_VERBS.has(word) ? word : REGULAR.get(word));

const formOfVerb = (word: string): ReportingVerb | undefined =>
  REPORTING_VERBS.get(IRREGULAR[word] ?? baseOf(word) ?? word);

/** Whether a word is a form of a verb that says or thinks something: "said", "believes". */
export const isReportForm = (word: string): boolean =>
  formOfVerb(word)?.frames.some((frame) => frame === 'speech' || frame === 'thought') ?? false;

/** Whether a word is a form of a verb that wants, urges or judges something: "wants", "criticised". */
export const isStanceForm = (word: string): boolean => {
  const verb = formOfVerb(word);
  return verb !== undefined && !verb.frames.includes('count') && !isReportForm(word);
};

/** "claims" after "the" is a noun; after a name it is a verb, whatever the tagger says. */
function isVerbUse(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!/^\p{L}+$/u.test(token.lower)) return false;
  if (token.tag === 'VERB' || token.tag === 'AUX') return !isAttribute(tokens, index);
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN') return false;
  const before = tokens[index - 1];
  if (!before || isPossessive(before) || NOUN_USES.has(before.tag) || before.lower === "'s") return false;
  const after = tokens[index + 1];
  const isRelative = ['VERB', 'AUX'].includes(tokens[index + 2]?.tag ?? '');
  const reports = after?.lower === 'that' && !isRelative;
  if (before.lower === ',' && reports) return /s$/.test(token.lower);
  if (token.tag === 'PROPN' || !['PROPN', 'PRON', 'NOUN'].includes(before.tag)) return false;
  const isInflected = /(?:s|ed)$/.test(token.lower);
  if (reports || startsClause(tokens, index + 1)) return true;
  if (isInflected && isOnlyVerb(tokens, index)) return true;
  return (
    isInflected && (after?.isQuoted === true || /^(?:an?|the)$/.test(after?.lower ?? '') || closesFrame(tokens, index))
  );
}

/** "The bank forecasts growth of 2 percent": a sentence without another verb needs one. */
const isOnlyVerb = (tokens: readonly Token[], index: number): boolean =>
  /s$/.test(tokens[index]?.lower ?? '') &&
  tokens.at(-1)?.text === '.' &&
  !tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');

/** "The road is closed, the agency estimates.": at the end, behind a comma and its subject. */
const closesFrame = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === '.' && tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => lower === ',');

/** "an estimated 15,000", "the reported plan": a participle before its noun. */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const opens = before?.tag === 'DET' && !['that', 'this', 'all', 'some', 'those', 'these'].includes(before.lower);
  if (
    /ed$/.test(tokens[index]?.lower ?? '') &&
    after?.tag === 'NOUN' &&
    (before?.tag === 'NUM' || before?.lower === "'s")
  )
    return true;
  return opens && (after?.tag === 'NUM' || after?.tag === 'NOUN' || after?.tag === 'ADJ');
}

function readCue(tokens: readonly Token[], verb: number, lemma: string, entry: ReportingVerb): VerbCue {
  let first = verb;
  while (first > 0 && isPartOfGroup(tokens, first - 1)) first -= 1;
  while (first < verb && tokens[first]?.tag === 'ADV' && tokens[first - 1]?.tag === 'PUNCT') first += 1;
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
