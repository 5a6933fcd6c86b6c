import { expect, test } from 'vitest';
import { findCopies, relate } from '../../../src/pipeline/stories/index.ts';
import type { Document } from '../../../src/records/index.ts';

/** Four times the documents may take this many times as long: next to proportional, and some noise. */
const MAX_GROWTH = 6;
const FEW = 500;

const SYLLABLES = ['ba', 'do', 'fe', 'gi', 'ka', 'lu', 'mo', 'ne', 'pi', 'ra', 'so', 'tu', 'va', 'we', 'xi', 'zo'];
/** A word of the language of these reports: 17 → "dobafe". */
function wordOf(number: number): string {
  const at = (place: number): string => SYLLABLES[Math.floor(number / 16 ** place) % 16] ?? '';
  return at(0) + at(1) + at(2) + at(3);
}
/** The same choice for the same seed: a whole number below `below` (multiplicative hashing, Knuth). */
const choose = (seed: number, below: number): number => ((Math.imul(seed, 2654435761) >>> 8) % below) >>> 0;
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** Three reports on each event, four events on each subject: common words, words of the subject, names of the event. */
function reportOf(index: number): Document {
  const event = Math.floor(index / 3);
  const sentences = Array.from({ length: 12 }, (_, at) => {
    const seed = index * 100 + at;
    const name = capital(wordOf(30_000 + event * 7 + choose(seed, 7)));
    const words = Array.from({ length: 12 }, (_word, place) =>
      wordOf(
        place % 3 === 0 ? 20_000 + Math.floor(event / 4) * 9 + choose(seed + place, 9) : choose(seed * 31 + place, 300),
      ),
    );
    return `The ${words.join(' ')} of ${name}.`;
  });
  const text = sentences.join(' ');
  return {
    id: `r${index}`,
    text,
    title: `Report ${index}`,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  } as unknown as Document;
}

/** Of the processor, not of the clock: other work on the machine does not count. */
function msFor(documents: readonly Document[]): number {
  const before = process.cpuUsage();
  relate(documents);
  findCopies(documents);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('relate(documents) takes no more than its share longer for four times the documents', () => {
  const [few, many] = [FEW, 4 * FEW].map((count) => Array.from({ length: count }, (_, index) => reportOf(index))) as [
    Document[],
    Document[],
  ];
  expect(relate(few).length).toBeGreaterThan(FEW / 2);
  // The quickest of three: collecting garbage of what came before only adds.
  const quickest = (documents: readonly Document[]): number => Math.min(...[1, 2, 3].map(() => msFor(documents)));
  expect(quickest(many) / quickest(few)).toBeLessThan(MAX_GROWTH);
}, 120_000);
