import { contains, type Document, type Span } from '../../records/index.ts';
import { wordsIn } from './words.ts';

const CLAUSE_BREAK = /[,;:—–]\s|\s[—–-]\s/g;
/** A short excerpt has about this many words. */
const SHORT_WORDS = 16;

/** The sentence that holds a span; the span itself where it runs over sentences. */
export const sentenceOf = (document: Document, span: Span): Span =>
  document.sentences.find((sentence) => contains(sentence, span)) ?? span;

/**
 * The clause round a span: from the break before it to the break behind it, cut to about 16 words, so that evidence can
 * be shown where its sentence no longer fits the budget.
 */
export function clauseOf(document: Document, span: Span): Span {
  const sentence = sentenceOf(document, span);
  const words = document.text.slice(sentence.start, sentence.end);
  const breaks = Array.from(words.matchAll(CLAUSE_BREAK), (match) => sentence.start + match.index);
  const from = breaks.findLast((at) => at < span.start) ?? sentence.start;
  const to = breaks.find((at) => at >= span.end) ?? sentence.end;
  return shorten(document.text, { start: from, end: to }, span);
}

/** At most `SHORT_WORDS` words of `clause` round `span`, more of them behind than before. */
function shorten(text: string, clause: Span, span: Span): Span {
  const words = wordsIn(text, clause);
  if (words.length <= SHORT_WORDS) return clause;
  const at = Math.max(
    0,
    words.findIndex((word) => word.end > span.start),
  );
  const first = Math.max(0, Math.min(at - Math.floor(SHORT_WORDS / 2), words.length - SHORT_WORDS));
  const last = Math.min(words.length, first + SHORT_WORDS) - 1;
  return { start: (words[first] as Span).start, end: (words[last] as Span).end };
}
