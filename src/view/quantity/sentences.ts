import type { Figure, Span } from '../../records/index.ts';
import { sentenceOf } from '../evidence/evidence.ts';
import { isOpen } from '../evidence/place.ts';
import type { Giver, QuantityView } from './quantity.ts';

/** A sentence that gives values of a quantity, with the figures in it. */
export type GivingSentence = Pick<Giver, 'place' | 'briefing'> &
  Readonly<{ sentence: Span; figures: readonly Figure[] }>;

/** The sentences behind a quantity that may be printed, each once, in the order of the story; of the others how many. */
export function sentencesOf({ rows, parts }: QuantityView): { shown: GivingSentence[]; hidden: number } {
  const givers = [...rows, ...parts].flatMap((row) => row.givers).toSorted((a, b) => a.place - b.place);
  const placed = givers.map((giver) => ({ ...giver, sentence: sentenceOf(giver.briefing.document, [giver.figure]) }));
  const groups = Map.groupBy(placed, ({ place, sentence }) => `${place} ${sentence.start}`);
  const all = [...groups.values()].flatMap((same): GivingSentence[] => {
    const [first] = same;
    if (!first) return [];
    const { place, briefing, sentence } = first;
    return [{ place, briefing, sentence, figures: same.map(({ figure }) => figure) }];
  });
  const shown = all.filter(({ briefing, sentence }) => isOpen(briefing, sentence));
  return { shown, hidden: all.length - shown.length };
}
