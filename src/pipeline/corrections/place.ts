import type { Span } from '../../records/index.ts';

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
const QUOTATION_MARKS = '["“”„«»‟]';
const APOSTROPHES = "['’‘ʼ]";

/** Where words stand in a text, whatever white space and quotation marks they are written with. In order. */
export function findWords(text: string, words: string): Span[] {
  const trimmed = words.trim();
  if (trimmed === '') return [];
  const pattern = trimmed
    .split(/\s+/)
    .map((word) =>
      word
        .replace(ESCAPED, '\\$&')
        .replace(/["“”„«»‟]/g, QUOTATION_MARKS)
        .replace(/['’‘ʼ]/g, APOSTROPHES),
    )
    .join('\\s+');
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The record that words stand for; `several`: the ids of those between which they do not decide. */
export type Found<T> = Readonly<{ record: T } | { several: readonly T[] } | { none: true }>;

/** How far two spans are one: what they share of what they cover together. 0 to 1. */
const likeness = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** The one record that lies where the words stand: the one that they cover best, if it stands out. */
export function findByWords<T>(
  text: string,
  words: string,
  records: readonly T[],
  spansOf: (record: T) => readonly Span[],
): Found<T> {
  const places = findWords(text, words);
  const scored = records
    .map((record) => ({
      record,
      score: Math.max(0, ...places.flatMap((place) => spansOf(record).map((span) => likeness(place, span)))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return { none: true };
  if (second && second.score === best.score) {
    return { several: scored.filter(({ score }) => score === best.score).map(({ record }) => record) };
  }
  return { record: best.record };
}
