import { type Caveat, contains } from '../../records/index.ts';
import type { Prose } from '../language/index.ts';
import { spansOver } from '../spanIndex.ts';

/** Words with which a document limits what it knows. */
export type CaveatRule = Readonly<{
  name: string;
  pattern: RegExp;
  /** Sentences in which the words limit nothing: they only tell who spoke, of somebody told before, or are those of a charge. */
  hangs?: RegExp;
}>;

/** The sentences in which a document limits itself, each with the words that do it. Questions are left out. */
export function findCaveats({ text, sentences, quotations }: Prose, rules: readonly CaveatRule[]): Caveat[] {
  return sentences.flatMap((sentence): Caveat[] => {
    const words = text.slice(sentence.start, sentence.end);
    if (/\?["”]?$/.test(words)) return [];
    for (const { name, pattern, hangs } of rules) {
      const match = pattern.exec(words);
      if (!match || hangs?.test(words)) continue;
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const isQuoted = spansOver(quotations, cue).some((quotation) => contains(quotation, cue));
      if (!isQuoted) return [{ start: sentence.start, end: sentence.end, cue, rule: name }];
    }
    return [];
  });
}
