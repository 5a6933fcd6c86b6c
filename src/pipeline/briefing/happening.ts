import { ruleSetOf } from '../../language/index.ts';
import { type Document, type Event, overlaps, type Span, textOf } from '../../records/index.ts';
import type { ClauseRules } from './rules.ts';
import { wordsIn } from './words.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 14;
/** A clause that is most of its sentence says nothing that the sentence does not say as well. 0 to 1. */
const MOST_OF_SENTENCE = 0.7;
/** A part of so many words that holds the date is nothing else: "On Friday,". */
const MOST_OF_DATE = 4;

type Read = Pick<Document, 'text' | 'language' | 'sentences'>;
/** A part of a sentence between two breaks, and what parts it from the next. */
type Part = Span & Readonly<{ sign: string }>;

/** Marks and words between clauses, as one group, so that both sides of a break are kept. */
const breakOf = ({ joints }: ClauseRules): RegExp =>
  new RegExp(`[,;:]\\s+|\\s*(?:[—–―]|--)\\s*|\\s-\\s|\\s(?=(?:${joints.join('|')})\\s)`, 'gi');

/** "LOWMERE (Oar) ― The mill …": where a report was written, which is no part of its first clause. */
const DATELINE = /^\p{Lu}[\p{Lu}., ]{2,40}(?:\([^)]{2,20}\) ?)?(?:[-–—―]|--)\s*/u;

/**
 * What happened on the day of an event, as a clause of its sentence with a verb; the clause beside the date where the date
 * stands alone: "In May, the mill was closed, and …" → "the mill was closed". Undefined where there is no such clause of a
 * few words, where it is nearly the whole sentence, torn, or what somebody said.
 */
export function happeningOf(document: Read, event: Event): Span | undefined {
  const sentence = document.sentences[event.sentence];
  const rules = ruleSetOf(document.language)?.briefing.clauses;
  if (!sentence || !rules) return undefined;
  const parts = partsOf(document.text, sentence, breakOf(rules));
  const at = parts.findIndex((part) => overlaps(part, event));
  const own = parts[at];
  if (!own) return undefined;
  const isDate = !tells(document.text, own, rules) && wordsIn(document.text, own).length <= MOST_OF_DATE;
  const candidates = isDate ? [at + 1, at - 1] : [at];
  const found = candidates.find((place) => isWhole(document.text, parts, place, rules));
  const part = found === undefined ? undefined : parts[found];
  const clause = part && withoutLead(document.text, part, rules);
  return clause && isShort(document.text, clause, sentence) && stands(document.text, clause, rules)
    ? clause
    : undefined;
}

function isShort(text: string, clause: Span, sentence: Span): boolean {
  const words = wordsIn(text, clause).length;
  return words >= LEAST_WORDS && words <= MOST_WORDS && words <= MOST_OF_SENTENCE * wordsIn(text, sentence).length;
}

function partsOf(text: string, sentence: Span, pattern: RegExp): Part[] {
  const words = textOf(text, sentence);
  const from = DATELINE.exec(words)?.[0].length ?? 0;
  const breaks = Array.from(words.matchAll(pattern), ({ index, 0: sign }) => ({ index, sign })).filter(
    ({ index }) => index >= from,
  );
  const starts = [from, ...breaks.map(({ index, sign }) => index + sign.length)];
  const ends = [...breaks.map(({ index }) => index), words.length];
  return starts.map((start, place) => ({
    start: sentence.start + start,
    end: sentence.start + (ends[place] ?? words.length),
    sign: breaks[place]?.sign ?? '',
  }));
}

/**
 * Whether nothing of a part stands beyond its breaks: "the first doses of a new, cheap vaccine", "Chad and Norland" of
 * "Pell, Chad and Norland" and "Behn signaled that it was late" are torn.
 */
function isWhole(text: string, parts: readonly Part[], at: number, rules: ClauseRules): boolean {
  const [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!part) return false;
  if (before?.sign.trim() === ',' && LISTED.test(textOf(text, before)) && !opensAnew(text, before, rules)) return false;
  if (!next) return true;
  const goesOn = part.sign.trim() === ',' && !tells(text, next, rules) && !opensAnew(text, next, rules);
  const isList = next.sign.trim() === ',' && wordsIn(text, next).length <= MOST_OF_DATE;
  if (goesOn && (isList || rules.torn.test(textOf(text, part).trim()))) return false;
  return !(part.sign.trim() === '' && rules.that.test(textOf(text, next)));
}

/** One to three names and nothing else: the start of a list. */
const LISTED = /^(?:\p{Lu}[\p{L}’'.-]*\s?){1,3}$/u;

/** "the mill, the last of its kind", "the mill, on the north bank": what stands behind the comma opens a phrase of its own. */
function opensAnew(text: string, part: Part, rules: ClauseRules): boolean {
  const first = wordsOf(text, part)[0]?.toLowerCase() ?? '';
  return rules.beforeParticiples.has(first) || rules.dependent.has(first) || rules.openers.includes(first);
}

function withoutLead(text: string, part: Span, { leadsOver }: ClauseRules): Span {
  const lead = leadsOver.exec(textOf(text, part))?.[0].length ?? 0;
  const tail = /[.!?”"’'\s]+$/.exec(textOf(text, part))?.[0].length ?? 0;
  return { start: part.start + lead, end: Math.max(part.start + lead, part.end - tail) };
}

const wordsOf = (text: string, part: Span): string[] => wordsIn(text, part).map((word) => textOf(text, word));

/** The first verb with a tense behind the first word: no month, and no participle behind "the" or "than". */
const verbOf = (text: string, part: Span, { isVerb, past, beforeParticiples }: ClauseRules): string | undefined =>
  wordsOf(text, part).find(
    (word, at, words) =>
      at > 0 &&
      word === word.toLowerCase() &&
      (isVerb(word) || (past.test(word) && !beforeParticiples.has(words[at - 1]?.toLowerCase() ?? ''))),
  );

const tells = (text: string, part: Span, rules: ClauseRules): boolean => verbOf(text, part, rules) !== undefined;

/** Whether it has its verb, says what happened and not what was said, and does not hang on what stands before. */
function stands(text: string, part: Span, rules: ClauseRules): boolean {
  const clause = textOf(text, part);
  const words = wordsOf(text, part);
  const verb = verbOf(text, part, rules);
  if (verb === undefined || rules.reports.has(verb) || rules.loose.test(clause) || /["“”()‘]/.test(clause))
    return false;
  const isEmpty = rules.announces.has(verb) && words.length - words.indexOf(verb) <= MOST_OF_DATE - 1;
  return !isEmpty && !hangs(words, rules);
}

/** A relative, a subordinate, a verb without its subject, or a word that points back. */
function hangs([opening = '', following = '']: readonly string[], rules: ClauseRules): boolean {
  const [first, second] = [opening.toLowerCase(), following.toLowerCase()];
  const isVerb = (word: string): boolean => rules.isVerb(word) || rules.past.test(word);
  return (
    rules.dependent.has(first) ||
    rules.openers.includes(first) ||
    rules.pointing.has(first) ||
    isVerb(first) ||
    (opening === first && rules.adverbs.has(first)) ||
    (rules.participle.test(first) && !isVerb(second))
  );
}
