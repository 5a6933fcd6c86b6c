import { FUNCTION_WORDS } from '../../language/en/words/functionWords.ts';
import { contains, type Document, type Span, textOf } from '../../records/index.ts';
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
  return shorten(document, { start: from, end: to }, span, maxWords);
}

/**
 * At most `maxWords` words of `clause` round `span`, more of them behind than before; less where it would break off
 * within a name or figure, or behind a word that leads on: "on the way to".
 */
function shorten(document: Document, clause: Span, span: Span, maxWords: number): Span {
  const words = wordsIn(document.text, clause);
  if (words.length <= maxWords) return clause;
  const at = Math.max(
    0,
    words.findIndex((word) => word.end > span.start),
  );
  const needed = Math.max(
    at,
    words.findLastIndex((word) => word.start < span.end),
  );
  const isTorn = tornIn(document);
  const from = Math.max(0, Math.min(at - Math.floor(maxWords / 2), words.length - maxWords));
  const to = Math.min(words.length, from + maxWords) - 1;
  const first = words.findIndex(
    (_, index) => index === at || (index >= from && !isTorn(words[index - 1], words[index])),
  );
  const last = words.findLastIndex(
    (word, index) =>
      index === Math.min(needed, to) ||
      (index <= to && !isTorn(word, words[index + 1]) && !leadsOn(textOf(document.text, word), document.language)),
  );
  return { start: (words[first] as Span).start, end: (words[last] as Span).end };
}

/** Whether a cut between two neighbouring words goes through a name or a figure. */
function tornIn({ names, figures }: Document): (before: Span | undefined, behind: Span | undefined) => boolean {
  const whole = [...names.flatMap(({ mentions }) => mentions), ...figures];
  return (before, behind) =>
    before !== undefined &&
    behind !== undefined &&
    whole.some(({ start, end }) => start <= before.start && end >= behind.end);
}

const leadsOn = (word: string, language: string): boolean =>
  FUNCTION_WORDS[language.split('-')[0] ?? '']?.has(word.toLowerCase()) ?? false;
