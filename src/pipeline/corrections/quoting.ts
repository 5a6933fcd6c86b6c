import type { Claim, CorrectedKind, Document, Event, Figure, Quote, Span } from '../../records/index.ts';
import { findByWords } from './place.ts';

type Correctable = Claim | Figure | Quote | Event;

const MAX_LENGTH = 160;
const STEP = 12;

const spansOf = (record: Correctable): readonly Span[] => ('content' in record ? record.content : [record]);

/**
 * Words of a document by which a correction finds a record again: its own, and as many of those behind and before them
 * in its sentence as it takes to mean no other record.
 */
export function wordsFor(document: Document, kind: CorrectedKind, record: Correctable): string {
  const { text } = document;
  const own = spansOf(record)[0] ?? { start: 0, end: 0 };
  const sentence = document.sentences.find(({ start, end }) => start <= own.start && own.start < end) ?? own;
  const records: readonly Correctable[] = document[kind];
  let span = { start: own.start, end: Math.min(own.end, own.start + MAX_LENGTH) };
  for (;;) {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const found = findByWords(text, words, records, spansOf);
    if ('record' in found && found.record === record) return words;
    const wider = widen(text, span, sentence);
    if (!wider) return words;
    span = wider;
  }
}

/** A few letters more, to the end of a word: behind as far as the sentence goes, then before. */
function widen(text: string, span: Span, sentence: Span): Span | undefined {
  if (span.end < sentence.end) {
    const next = /\s/.exec(text.slice(Math.min(span.end + STEP, sentence.end), sentence.end));
    return { ...span, end: next ? Math.min(span.end + STEP, sentence.end) + next.index : sentence.end };
  }
  if (span.start > sentence.start) {
    const from = Math.max(sentence.start, span.start - STEP);
    const before = text.slice(sentence.start, from).search(/\S+$/);
    return { ...span, start: before < 0 ? sentence.start : sentence.start + before };
  }
  return undefined;
}
