import type { Span } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { passageOf, plainTextOf } from './passage.ts';

/** A stretch of a document, as a page may print it. */
export type Stretch = Readonly<{ briefing: Briefing; span: Span }>;

/** Fewer words than these are no repetition: "Yes, he said". */
const LEAST_WORDS = 5;

/** The words that are printed of a stretch, whatever stands between them: " they lost all of it ". */
const wordsOf = ({ briefing, span }: Stretch): string =>
  ` ${plainTextOf(passageOf(briefing, span))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a page that prints `outer` has printed all words of `inner` with it, in one run. */
export function holdsWordsOf(outer: Stretch, inner: Stretch): boolean {
  const words = wordsOf(inner);
  return words.split(' ').length - 2 >= LEAST_WORDS && wordsOf(outer).includes(words);
}

/** Of stretches that stand on one page, those whose words another prints: the longer one, and of two alike the first. */
export function repeatedStretches<T extends Stretch>(stretches: readonly T[]): Map<T, T> {
  const repeats = new Map<T, T>();
  for (const [at, inner] of stretches.entries()) {
    const outer = stretches.find(
      (other, place) => place !== at && holdsWordsOf(other, inner) && (place < at || !holdsWordsOf(inner, other)),
    );
    if (outer) repeats.set(inner, outer);
  }
  return repeats;
}
