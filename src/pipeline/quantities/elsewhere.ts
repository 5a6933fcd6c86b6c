import {
  BESIDE_THE_EVENT,
  EVENTS,
  OF_ALL_OF_THEM,
  OF_ANOTHER,
  OF_SEVERAL,
  SEVERAL_EVENTS,
  STANDS_FOR_PLACE,
} from '../../language/en/words/otherEvents.ts';
import { contains, type Document, type Name, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { hitsOver } from '../spanIndex.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';

/** The sentences of a report that go on about a place of which its beginning knows nothing: "people there", "The island". */
export function sentencesElsewhere(
  document: Document,
  leadTerms: ReadonlySet<string>,
  leadSentences: number,
): ReadonlySet<number> {
  const away = new Set<number>();
  let isAway = false;
  for (const [index, sentence] of document.sentences.entries()) {
    if (index < leadSentences) continue;
    const places = placesIn(document, sentence);
    if (places.length > 0) isAway = places.every((terms) => terms.every((term) => !leadTerms.has(term)));
    else if (isAway && (STANDS_FOR_PLACE.test(textOf(document.text, sentence)) || away.has(index - 1))) away.add(index);
    else isAway = false;
  }
  return away;
}

/** The sentences that tell of several events, "four storms", and those that go on about them all. */
export function sentencesOfSeveral({ text, sentences }: Document): ReadonlySet<number> {
  const several = new Set<number>();
  for (const [index, sentence] of sentences.entries()) {
    const words = textOf(text, sentence);
    if (SEVERAL_EVENTS.test(words) || (several.has(index - 1) && OF_ALL_OF_THEM.test(words))) several.add(index);
  }
  return several;
}

/** Whether the title or the beginning of a report tells of events in the plural. */
export const isOfEvents = ({ title, text, sentences }: Document, leadSentences: number): boolean =>
  EVENTS.test(title) || sentences.slice(0, leadSentences).some((sentence) => EVENTS.test(textOf(text, sentence)));

/** The dead of four storms are not those of the one that the other report is about. */
export const areOfOneAndSeveral = ({ left, right, a, b }: Meeting): boolean =>
  a.role !== undefined && a.isOfSeveral !== b.isOfSeveral && !(a.isOfSeveral ? right : left).isOfEvents;

/** Terms of each place that a sentence names. */
const placesIn = ({ names }: Document, sentence: Span): string[][] =>
  hitsOver(names, sentence, mentionsOf)
    .filter(({ item, spans }) => item.kind === 'place' && spans.some((mention) => contains(sentence, mention)))
    .map(({ item }) => termsOf(item.name));

const mentionsOf = ({ mentions }: Name): readonly Span[] => mentions;

/** Whether the words before a number say that it is of another event: of what is avenged, likened or measured by. */
export function isBesideTheEvent({ text, sentences }: Document, mention: Mention, isInLead: boolean): boolean {
  const sentence = sentences[mention.sentence];
  if (mention.role === undefined || !sentence) return false;
  const before = text.slice(sentence.start, mention.figure.start);
  const cues = isInLead ? BESIDE_THE_EVENT : [...BESIDE_THE_EVENT, OF_ANOTHER];
  return OF_SEVERAL.test(before) || cues.some((cue) => cue.test(before));
}
