import { CLAUSE_OPENERS, DEPENDENT_OPENERS, FINITE_VERBS } from '../../language/en/words/clauseWords.ts';
import { ruleSetOf } from '../../language/index.ts';
import { type Document, type Event, overlaps, type Span, textOf } from '../../records/index.ts';
import { wordsIn } from './words.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 14;
/** A clause that is most of its sentence says nothing that the sentence does not say as well. 0 to 1. */
const MOST_OF_SENTENCE = 0.7;

/** Marks and words between clauses, as one group, so that both sides of a break are kept. */
const BREAK =
  /[,;:]\s+|\s*[—–]\s*|\s[–-]\s|\s(?=(?:that|when|while|after|before|because|although|but|which|who|where|as|since)\s)/gi;
/** What only leads over: "and the road was closed" tells that the road was closed. */
const LEADS_OVER = /^(?:and|but|that|so|yet|then|or)\s+/i;
const REGULAR_PAST = /^[a-z]{3,}ed$/;

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
  if (!sentence || ruleSetOf(document.language) === undefined) return undefined;
  const parts = partsOf(document.text, sentence);
  const at = parts.findIndex((part) => overlaps(part, event));
  const own = parts[at];
  if (!own) return undefined;
  const candidates = tells(document.text, own) ? [own] : [parts[at + 1], parts[at - 1]];
  const whole = wordsIn(document.text, sentence).length;
  return candidates
    .flatMap((part) => (part ? [withoutLead(document.text, part)] : []))
    .find((part) => {
      const words = wordsIn(document.text, part).length;
      return (
        words >= LEAST_WORDS && words <= MOST_WORDS && words <= MOST_OF_SENTENCE * whole && stands(document.text, part)
      );
    });
}

function partsOf(text: string, sentence: Span): Span[] {
  const words = textOf(text, sentence);
  const breaks = Array.from(words.matchAll(BREAK), ({ index, 0: sign }) => ({ from: index, to: index + sign.length }));
  const starts = [0, ...breaks.map(({ to }) => to)];
  const ends = [...breaks.map(({ from }) => from), words.length];
  return starts.map((start, index) => ({
    start: sentence.start + start,
    end: sentence.start + (ends[index] ?? words.length),
  }));
}

function withoutLead(text: string, part: Span): Span {
  const lead = LEADS_OVER.exec(textOf(text, part))?.[0].length ?? 0;
  const tail = /[.!?”"’'\s]+$/.exec(textOf(text, part))?.[0].length ?? 0;
  return { start: part.start + lead, end: Math.max(part.start + lead, part.end - tail) };
}

/** Whether it has a verb behind its first word. */
const tells = (text: string, part: Span): boolean =>
  wordsIn(text, part)
    .slice(1)
    .map((word) => textOf(text, word))
    .some((word) => FINITE_VERBS.has(word.toLowerCase()) || REGULAR_PAST.test(word));

/** Whether it has its verb and does not hang on what stands before: no relative, no subordinate, no torn quotation. */
function stands(text: string, part: Span): boolean {
  const words = textOf(text, part);
  const first = /[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';
  const hangs = DEPENDENT_OPENERS.has(first) || CLAUSE_OPENERS.includes(first) || FINITE_VERBS.has(first);
  return tells(text, part) && !hangs && !/["“”()]/.test(words);
}
