import type { Prose } from '../language/index.ts';
import { bareWords } from '../language/terms.ts';

/** The bare words of the sentence around an offset, by which records of equal words are told apart; "" where there is none. */
export function wordsAround({ text, sentences }: Prose, offset: number): string {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? bareWords(text.slice(sentence.start, sentence.end)).trim() : '';
}
