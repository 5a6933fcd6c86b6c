import type { Range } from '../../../pipeline/language/range.ts';
import type { Token } from '../../../pipeline/language/token.ts';
import { isGivenName } from '../../names/index.ts';
import { isTimeWord } from '../words/timeWords.ts';

export type { Range } from '../../../pipeline/language/range.ts';

/** Tags of the words that a noun phrase is made of. */
export const CORE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const ATTACHING = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'to',
  'on',
  'by',
  'near',
  'behind',
  'against',
  'under',
]);
const QUANTIFIERS = new Set([
  'many',
  'most',
  'more',
  'some',
  'several',
  'few',
  'all',
  'half',
  'both',
  'other',
  'one',
  'much',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'every']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (POSSESSIVES.has(token.lower) || token.lower === "'s" || token.lower === "'");

const isCore = (token: Token | undefined): boolean =>
  token !== undefined && (CORE.has(token.tag) || token.lower === "'s" || token.lower === '&' || token.lower === '%');

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.tag);

/** The noun phrase that ends at `last`, with what "of", "and" and the like join to it; undefined where none ends there. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Range | undefined {
  const end = tokens[last];
  if (!end) return undefined;
  if (end.tag === 'PRON' && !isPossessive(end)) return { first: countedStart(tokens, last), last };
  if (end.tag === 'DET') return ARTICLES.has(end.lower) ? undefined : { first: last, last };
  let first = coreStart(tokens, last);
  if (first === undefined) return undefined;
  for (;;) {
    const longer = attachedStart(tokens, first);
    if (longer === undefined) return { first, last };
    first = longer;
  }
}

/** Start of a phrase without what is attached to it: "the senior officials". */
function coreStart(tokens: readonly Token[], last: number): number | undefined {
  if (!isCore(tokens[last])) return undefined;
  let first = last;
  while (
    (isCore(tokens[first - 1]) || isCapitalGerund(tokens, first - 1)) &&
    !isDateWord(tokens, first - 1) &&
    !isMoment(tokens, first - 1)
  )
    first -= 1;
  const surname = beforeParticles(tokens, first);
  if (surname !== undefined) return coreStart(tokens, surname) ?? surname;
  const before = tokens[first - 1];
  if (before?.lower === "'" && /s$/.test(tokens[first - 2]?.lower ?? '')) return coreStart(tokens, first - 2) ?? first;
  if (isParticle(tokens, first - 1)) return first - 1;
  if (before && (before.tag === 'DET' || isPossessive(before))) return first - 1;
  return isModified(tokens, first) ? first - 2 : first;
}

/** "a Downing Street source": a capital that the tagger takes for a verb, within a name. */
export const isCapitalGerund = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  tokens[at]?.tag === 'VERB' &&
  /^\p{Lu}\p{Ll}+ing$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.tag === 'PROPN';

/** "Medina de la Cruz": index of the name before the small words of a name. */
function beforeParticles(tokens: readonly Token[], first: number): number | undefined {
  const opens = PARTICLE.test(tokens[first]?.text ?? '');
  if (tokens[opens ? first + 1 : first]?.tag !== 'PROPN') return undefined;
  let at = first - 1;
  while (PARTICLE.test(tokens[at]?.text ?? '')) at -= 1;
  return (opens || at < first - 1) && tokens[at]?.tag === 'PROPN' ? at : undefined;
}

const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|el|ibn|la|las|le|los|van|von)$/;

/** "our managing director", "a retired clerk": an article, a participle and the noun. */
const isModified = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.tag === 'VERB' &&
  /(?:ing|ed)$/.test(tokens[first - 1]?.lower ?? '') &&
  (tokens[first - 2]?.tag === 'DET' || isPossessive(tokens[first - 2])) &&
  tokens[first]?.tag === 'NOUN';

/** "de Gregor": a small word that a name begins with. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:al|bin|da|de|del|den|der|di|dos|el|ibn|la|le|van|von)$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.tag === 'PROPN' &&
  !/^(?:PROPN|NOUN|ADJ)$/.test(tokens[at - 1]?.tag ?? '');

/** "At one point Ruiz said", "at this stage officials said": a moment before a name is no part of it. */
const isMoment = (tokens: readonly Token[], at: number): boolean =>
  /^(?:point|stage|moment|instance|turn|addition|response)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:at|in|one|this|that|some)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '');

/** "many of them", "80 percent of us": where a pronoun is the whole of which some are counted. */
function countedStart(tokens: readonly Token[], pronoun: number): number {
  if (tokens[pronoun - 1]?.lower !== 'of') return pronoun;
  const counted = tokens[pronoun - 2];
  const isCount =
    counted?.tag === 'NUM' || QUANTIFIERS.has(counted?.lower ?? '') || /^percent$/.test(counted?.lower ?? '');
  return isCount ? pronoun - (tokens[pronoun - 3]?.tag === 'NUM' ? 3 : 2) : pronoun;
}

/** "on Monday Mr. Kim": a day or month before a name is no part of it; but "Jan Berg" is a name, where a month has its point. */
export const isDateWord = (tokens: readonly Token[], at: number): boolean =>
  isTimeWord(tokens[at]?.lower ?? '') &&
  !(tokens[at]?.text === 'Jan' && tokens[at + 1]?.tag === 'PROPN') &&
  !isGivenMonth(tokens, at) &&
  !isSurnameMonth(tokens, at);

/** "the chief, John May, said": a month that is a surname as well, right behind a given name. */
export const isSurnameMonth = (tokens: readonly Token[], at: number): boolean =>
  /^(?:April|May|June|August)$/.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '') &&
  isGivenName(tokens[at - 1]?.text ?? '') &&
  !isTimeWord(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.tag !== 'NUM';

/** "author June Hale said": a month that is a given name as well, before a surname and behind no preposition. */
const isGivenMonth = (tokens: readonly Token[], at: number): boolean =>
  /^(?:April|May|June|August)$/.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.tag === 'PROPN' &&
  !isTimeWord(tokens[at + 1]?.lower ?? '') &&
  /^(?:NOUN|VERB|PUNCT)$/.test(tokens[at - 1]?.tag ?? '');

/** Where "officials in" or "Seoul and" before `first` make the phrase longer. */
function attachedStart(tokens: readonly Token[], first: number): number | undefined {
  const joint = tokens[first - 1];
  const before = tokens[first - 2];
  const isParticiple = joint?.tag === 'ADP' && before?.tag === 'VERB' && /(?:ed|en|wn)$/.test(before.lower);
  if (isParticiple && isNominal(tokens[first - 3]) && tokens[first - 3]?.tag !== 'PRON')
    return phraseEndingAt(tokens, first - 3)?.first;
  const isHead = isNominal(before) || (before?.tag === 'ADJ' && joint?.lower === 'of' && QUANTIFIERS.has(before.lower));
  if (!joint || !isHead || isTimeWord(before?.lower ?? '')) return undefined;
  const joins = joint.lower === 'and' || joint.lower === 'or' || (joint.tag === 'ADP' && ATTACHING.has(joint.lower));
  if (!joins || (before?.tag === 'PRON' && joint.lower !== 'of')) return undefined;
  return before?.tag === 'PRON' ? first - 2 : coreStart(tokens, first - 2);
}

/** The noun phrase that starts at `first`, with "of" and the like; undefined where none starts there. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Range | undefined {
  const start = tokens[first];
  if (!start) return undefined;
  if (start.tag === 'PRON' && !isPossessive(start)) return { first, last: first };
  let at = start.tag === 'DET' || isPossessive(start) ? first + 1 : first;
  if (!isCore(tokens[at])) return start.tag === 'DET' ? { first, last: first } : undefined;
  while (isCore(tokens[at + 1]) && !isDateWord(tokens, at + 1)) at += 1;
  const joint = tokens[at + 1];
  if (joint && ((joint.tag === 'ADP' && ATTACHING.has(joint.lower)) || joint.lower === 'and')) {
    const next = phraseStartingAt(tokens, at + 2);
    const isTime = isTimeWord(tokens[at + 2]?.lower ?? '');
    if (next && !isTime && (joint.lower !== 'and' || !startsClause(tokens, at + 2))) return { first, last: next.last };
  }
  return { first, last: at };
}

/** Past "up to", "at least", "more than" before a number. */
function boundEnd(tokens: readonly Token[], first: number): number {
  const words = `${tokens[first]?.lower} ${tokens[first + 1]?.lower}`;
  return /^(?:up to|at least|more than|fewer than|less than)$/.test(words) && tokens[first + 2]?.tag === 'NUM'
    ? first + 2
    : first;
}

/** Whether a subject with its verb starts at `first`: "he was late", "the plan will fail". */
export function startsClause(tokens: readonly Token[], first: number): boolean {
  let at = boundEnd(tokens, first);
  while (tokens[at]?.tag === 'ADV') at += 1;
  const subject = withPartner(tokens, phraseStartingAt(tokens, at));
  const isArticle = subject?.first === subject?.last && ARTICLES.has(tokens[subject?.first ?? -1]?.lower ?? '');
  if (!subject || isArticle || holdsRelative(tokens, subject)) return false; // claimed an estimated 40 lives
  for (let i = subject.last + 1; i <= subject.last + 3; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB') return !/ing$/.test(token.lower);
    if (token.tag !== 'ADV' && token.tag !== 'PART') return false;
    if (token.lower === 'to') return false; // urged them to leave, maintains a plan to grow
  }
  return false;
}

/** "she and her husband": a pronoun and whoever "and" joins to it. */
function withPartner(tokens: readonly Token[], subject: Range | undefined): Range | undefined {
  const isPair = subject && tokens[subject.last]?.tag === 'PRON' && tokens[subject.last + 1]?.lower === 'and';
  const partner = isPair ? phraseStartingAt(tokens, subject.last + 2) : undefined;
  return subject && partner ? { first: subject.first, last: partner.last } : subject;
}

/** "the level to which people are": the verb behind it is that of a relative clause. */
const holdsRelative = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first + 1, last + 1).some(({ lower }) => /^(?:which|whom|whose|who)$/.test(lower));
