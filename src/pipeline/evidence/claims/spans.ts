import { overlaps, type Span } from '../../../records/index.ts';
import type { Prose, Quotation, Sentence } from '../../language/index.ts';
import type { Range } from '../../language/phrases.ts';

/** The stretch of text that a range of a sentence's tokens covers. */
export function spanOfRange({ tokens }: Sentence, { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/**
 * The content with the quotations that it opens or goes on with in whole: a quotation of three sentences is one
 * content though its frame stands in one of them. Also those that follow with no frame of their own.
 */
export function withWholeQuotations(
  prose: Prose,
  content: readonly Span[],
  frame: Sentence,
  framed: ReadonlySet<number>,
): Span[] {
  const touched = prose.quotations.filter((quotation) => content.some((span) => overlaps(span, quotation)));
  const following = touched.length ? unframedAfter(prose, touched.at(-1) as Quotation, frame, framed) : [];
  return joinSpans([
    ...content,
    ...touched.filter((quotation) => reachesOut(quotation, frame)).map(withMarks(prose.text)),
    ...following.map(withMarks(prose.text)),
  ]);
}

const reachesOut = (quotation: Span, sentence: Span): boolean =>
  quotation.start < sentence.start || quotation.end > sentence.end;

/** Quotations of the sentences behind a frame that hold nothing else, also in the next paragraphs where one stays open. */
function unframedAfter(prose: Prose, last: Quotation, frame: Sentence, framed: ReadonlySet<number>): Quotation[] {
  const found: Quotation[] = [];
  let open = last;
  for (const quotation of prose.quotations.slice(prose.quotations.indexOf(last) + 1)) {
    const home = prose.sentences.find((sentence) => overlaps(sentence, quotation));
    if (!home || framed.has(home.index)) break;
    const sameBlock = home.block === frame.block && isAllQuoted(home);
    const nextBlock = open.isOpenEnded && isAllQuoted(home);
    if (!sameBlock && !nextBlock) break;
    if (quotation.start < frame.start) continue;
    found.push(quotation);
    open = quotation;
  }
  return found;
}

const isAllQuoted = (sentence: Sentence): boolean =>
  sentence.tokens.every((token) => token.isQuoted || token.tag === 'PUNCT');

const withMarks =
  (text: string) =>
  (span: Span): Span => {
    const opens =
      text.slice(span.start - 2, span.start) === "''" ? 2 : /["“„«]/.test(text[span.start - 1] ?? '') ? 1 : 0;
    const closes = text.slice(span.end, span.end + 2) === "''" ? 2 : /["”»]/.test(text[span.end] ?? '') ? 1 : 0;
    return { start: span.start - opens, end: span.end + closes };
  };

/** Spans in order, those that touch made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
