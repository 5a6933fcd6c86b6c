import type { Span } from '../records/index.ts';

/** What an editor is asked to look at. */
export type Doubt = Readonly<{
  /** The same for the same record, reason and reading. */
  key: string;
  kind: 'claims' | 'figures' | 'quotes' | 'events' | 'document' | 'names' | 'quantity';
  /** The document's id. */
  document: string;
  file: string;
  /** The record's id; of two names, both. */
  record: string;
  why: string;
  /** How likely it is wrong and how much that hurts: the greatest first. */
  weight: number;
  /** Words of the document by which a correction finds the record again. */
  words: string;
  /** What the rules read: another reading asks for another look. */
  read: string;
  /** Of a quantity: its figures, with the words by which each is found again. */
  members?: readonly Readonly<{ figure: string; words: string }>[];
  /** The sentence in its paragraph, what it is about marked. */
  parts: readonly Part[];
  fields: readonly Field[];
  /** The rule that made the record. */
  rule: string;
}>;

export type Part = Readonly<{ text: string; mark?: 'record' | 'speaker' | 'around' }>;

/** What can be corrected, as it is now. */
export type Field = Readonly<{ name: string; label: string; value: string; options?: readonly string[] }>;

/** A text in parts: the sentence, its records marked, with its paragraph around. */
export function partsOf(
  text: string,
  paragraph: Span,
  sentence: Span,
  marks: readonly (Span & { mark: 'record' | 'speaker' })[],
): Part[] {
  const inside = marks
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end && end > start)
    .sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  const add = (start: number, end: number, mark?: Part['mark']): void => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    if (words) parts.push(mark ? { text: words, mark } : { text: words });
  };
  add(paragraph.start, sentence.start, 'around');
  let at = sentence.start;
  for (const { start, end, mark } of inside) {
    if (start < at) continue;
    add(at, start);
    add(start, end, mark);
    at = end;
  }
  add(at, sentence.end);
  add(sentence.end, Math.max(sentence.end, paragraph.end), 'around');
  return parts;
}
