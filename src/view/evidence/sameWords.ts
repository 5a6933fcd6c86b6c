import type { Span } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { passageOf, plainTextOf } from './passage.ts';

/** A stretch of a document, as a page may print it. */
export type Stretch = Readonly<{ briefing: Briefing; span: Span }>;

/** Fewer words than these are no repetition: "Yes, he said". */
const LEAST_WORDS = 5;

/** The words that are printed of a stretch but those of `aside`, whatever stands between them: " they lost all of it ". */
const wordsOf = ({ briefing, span }: Stretch, aside = /$^/): string =>
  ` ${plainTextOf(passageOf(briefing, span))
    .replace(aside, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Who said it, behind what was said: "“We lost it,” the mayor said." */
const SAYER_BEHIND = /(?<=[,.?!][”"])\s+[^“”"]{1,40}$/u;

/** Whether a page that prints `outer` has printed all words of `inner` with it, in one run. */
export const holdsWordsOf = (outer: Stretch, inner: Stretch): boolean => holds(outer, wordsOf(inner));

/** The same of what somebody says in `inner`: whoever reads `outer` knows who it is. */
export const holdsSpeechOf = (outer: Stretch, inner: Stretch): boolean => holds(outer, wordsOf(inner, SAYER_BEHIND));

const holds = (outer: Stretch, words: string): boolean =>
  words.split(' ').length - 2 >= LEAST_WORDS && wordsOf(outer).includes(words);

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
