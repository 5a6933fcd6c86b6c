import { contains, type Document, type Span } from '../../records/index.ts';
import { wordsIn } from './words.ts';

const CLAUSE_BREAK = /[,;:—–]\s|\s[—–-]\s/g;

/** The sentence that holds a span; the span itself where it runs over sentences. */
export const sentenceOf = (document: Document, span: Span): Span =>
  document.sentences.find((sentence) => contains(sentence, span)) ?? span;

/**
 * The clause round a span: from the break before it to the break behind it, cut to `maxWords`, so that evidence can be
 * shown where its sentence no longer fits the budget.
 */
export function clauseOf(document: Document, span: Span, maxWords: number): Span {
  const sentence = sentenceOf(document, span);
  const words = document.text.slice(sentence.start, sentence.end);
  const breaks = Array.from(words.matchAll(CLAUSE_BREAK), (match) => sentence.start + match.index);
  const from = breaks.findLast((at) => at < span.start) ?? sentence.start;
  const to = breaks.find((at) => at >= span.end) ?? sentence.end;
  return shorten(document.text, { start: from, end: to }, span, maxWords);
}

/** At most `maxWords` words of `clause` round `span`, more of them behind than before. */
function shorten(text: string, clause: Span, span: Span, maxWords: number): Span {
  const words = wordsIn(text, clause);
  if (words.length <= maxWords) return clause;
  const at = Math.max(
    0,
    words.findIndex((word) => word.end > span.start),
  );
  const first = Math.max(0, Math.min(at - Math.floor(maxWords / 2), words.length - maxWords));
  const last = Math.min(words.length, first + maxWords) - 1;
  return { start: (words[first] as Span).start, end: (words[last] as Span).end };
}
