import { contains, type Document, overlaps, type Span } from '../../records/index.ts';

type Sentences = Pick<Document, 'sentences'>;

/** From the first to the last sentence that the spans touch; the spans' own extent where no sentence holds them. */
export function sentenceOf(document: Sentences, spans: readonly Span[]): Span {
  const touched = document.sentences.filter((sentence) => spans.some((span) => overlaps(sentence, span)));
  const all = [...touched, ...spans];
  return { start: Math.min(...all.map((span) => span.start)), end: Math.max(...all.map((span) => span.end)) };
}

/** Records that rest on the same sentence. */
export type SentenceGroup<T> = Readonly<{ sentence: Span; items: readonly T[] }>;

/** Records by the sentence they rest on, in document order, so that a sentence is shown once for all of them. */
export function groupBySentence<T extends Span>(document: Sentences, items: readonly T[]): SentenceGroup<T>[] {
  const groups: { sentence: Span; items: T[] }[] = [];
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && contains(last.sentence, item)) last.items.push(item);
    else groups.push({ sentence: sentenceOf(document, [item]), items: [item] });
  }
  return groups;
}
