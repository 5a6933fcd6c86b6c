import { ruleSetOf } from '../../language/index.ts';
import { type Document, type Event, overlaps, type Span, textOf } from '../../records/index.ts';
import type { ClauseRules } from './rules.ts';
import { wordsIn } from './words.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 14;
/** A clause that is most of its sentence says nothing that the sentence does not say as well. 0 to 1. */
const MOST_OF_SENTENCE = 0.7;

/** Marks and words between clauses, as one group, so that both sides of a break are kept. */
const breakOf = ({ joints }: ClauseRules): RegExp =>
  new RegExp(`[,;:]\\s+|\\s*[—–]\\s*|\\s[–-]\\s|\\s(?=(?:${joints.join('|')})\\s)`, 'gi');

/**
 * What happened on the day of an event, as a clause of its sentence with a verb; the clause beside the date where the date
 * stands alone: "In May, the mill was closed, and …" → "the mill was closed". Undefined where there is no such clause of a
 * few words, or where it is nearly the whole sentence.
 */
export function happeningOf(
  document: Pick<Document, 'text' | 'language' | 'sentences'>,
  event: Event,
): Span | undefined {
  const sentence = document.sentences[event.sentence];
  const rules = ruleSetOf(document.language)?.briefing.clauses;
  if (!sentence || !rules) return undefined;
  const parts = partsOf(document.text, sentence, breakOf(rules));
  const at = parts.findIndex((part) => overlaps(part, event));
  const own = parts[at];
  if (!own) return undefined;
  const candidates = tells(document.text, own, rules) ? [own] : [parts[at + 1], parts[at - 1]];
  const whole = wordsIn(document.text, sentence).length;
  return candidates
    .flatMap((part) => (part ? [withoutLead(document.text, part, rules)] : []))
    .find((part) => {
      const words = wordsIn(document.text, part).length;
      return (
        words >= LEAST_WORDS &&
        words <= MOST_WORDS &&
        words <= MOST_OF_SENTENCE * whole &&
        stands(document.text, part, rules)
      );
    });
}

function partsOf(text: string, sentence: Span, pattern: RegExp): Span[] {
  const words = textOf(text, sentence);
  const breaks = Array.from(words.matchAll(pattern), ({ index, 0: sign }) => ({
    from: index,
    to: index + sign.length,
  }));
  const starts = [0, ...breaks.map(({ to }) => to)];
  const ends = [...breaks.map(({ from }) => from), words.length];
  return starts.map((start, index) => ({
    start: sentence.start + start,
    end: sentence.start + (ends[index] ?? words.length),
  }));
}

function withoutLead(text: string, part: Span, { leadsOver }: ClauseRules): Span {
  const lead = leadsOver.exec(textOf(text, part))?.[0].length ?? 0;
  const tail = /[.!?”"’'\s]+$/.exec(textOf(text, part))?.[0].length ?? 0;
  return { start: part.start + lead, end: Math.max(part.start + lead, part.end - tail) };
}

/** Whether it has a verb behind its first word. */
const tells = (text: string, part: Span, { isVerb, past }: ClauseRules): boolean =>
  wordsIn(text, part)
    .slice(1)
    .map((word) => textOf(text, word))
    .some((word) => (word === word.toLowerCase() && isVerb(word)) || past.test(word)); // not May

/** Whether it has its verb and does not hang on what stands before: no relative, no subordinate, no torn quotation. */
function stands(text: string, part: Span, rules: ClauseRules): boolean {
  const words = textOf(text, part);
  const first = /[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';
  const hangs = rules.dependent.has(first) || rules.openers.includes(first) || rules.isVerb(first);
  return tells(text, part, rules) && !hangs && !/["“”()]/.test(words);
}
