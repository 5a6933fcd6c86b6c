import { bySpan, type Span } from '../../../records/index.ts';
import type { Prose, Quotation, Sentence } from '../../language/index.ts';
import type { Range } from '../../language/range.ts';
import { spansOver } from '../../spanIndex.ts';

/** The stretch of text that a range of a sentence's tokens covers. */
export function spanOfRange({ tokens }: Pick<Sentence, 'tokens'>, { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Where a frame stands: its sentence, whether quotations behind it go on its content, and the sentences that have frames. */
export type FramePlace = Readonly<{ sentence: Sentence; goesOn: boolean; framed: ReadonlySet<number> }>;

/**
 * The content with the quotations that it opens or goes on with in whole: a quotation of three sentences is one
 * content though its frame stands in one of them. Quotations that follow with no frame of their own go on the last
 * frame before them.
 */
export function withWholeQuotations(prose: Prose, content: readonly Span[], place: FramePlace): Span[] {
  const touched = [...new Set(content.flatMap((span) => spansOver(prose.quotations, span)))].sort(bySpan);
  const following = place.goesOn ? unframedAfter(prose, touched.at(-1), place) : [];
  return joinSpans([
    ...content,
    ...touched.filter((quotation) => reachesOut(quotation, place.sentence)).map(withMarks(prose.text)),
    ...following.map(withMarks(prose.text)),
  ]);
}

const reachesOut = (quotation: Span, sentence: Span): boolean =>
  quotation.start < sentence.start || quotation.end > sentence.end;

/**
 * Quotations of the sentences behind a frame that hold nothing else: in its paragraph, and in the next ones as long as
 * they are quotations alone, for who speaks on needs no new frame.
 */
function unframedAfter(prose: Prose, last: Quotation | undefined, { sentence, framed }: FramePlace): Quotation[] {
  const found: Quotation[] = [];
  let [behind, block] = [sentence.index, sentence.block];
  for (const quotation of quotationsFrom(prose, last?.end ?? sentence.end)) {
    const homes = spansOver(prose.sentences, quotation);
    const [home] = homes;
    if (home === sentence) continue;
    const isParted = home !== undefined && anyFramed(framed, behind + 1, home.index);
    if (!home || isParted || homes.some((each) => framed.has(each.index) || !isAllQuoted(each))) break;
    const isNext = last !== undefined && home.block === block + 1 && home.index <= behind + 1;
    if (home.block !== block && !isNext) break;
    found.push(quotation);
    behind = homes.at(-1)?.index ?? behind;
    block = prose.sentences[behind]?.block ?? block;
  }
  return found;
}

/** Whether a frame stands in one of the sentences from `first` up to `end`, so that who speaks behind it is another. */
function anyFramed(framed: ReadonlySet<number>, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (framed.has(at)) return true;
  return false;
}

/** Quotations that begin at an offset or behind it; they stand in the order of the text. */
function* quotationsFrom({ quotations }: Prose, offset: number): Generator<Quotation> {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < quotations.length; at += 1) yield quotations[at] as Quotation;
}

export const isAllQuoted = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => token.isQuoted) &&
  sentence.tokens.every((token) => token.isQuoted || token.tag === 'PUNCT');

/** The span with the quotation marks at its edges. */
export const withMarks =
  (text: string) =>
  (span: Span): Span => {
    const opens =
      text.slice(span.start - 2, span.start) === "''" ? 2 : /["“„«‘']/.test(text[span.start - 1] ?? '') ? 1 : 0;
    const closes = text.slice(span.end, span.end + 2) === "''" ? 2 : /["”»’']/.test(text[span.end] ?? '') ? 1 : 0;
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
