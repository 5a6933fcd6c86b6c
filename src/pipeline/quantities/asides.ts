import { BEGAN } from '../../language/en/words/otherEvents.ts';
import { contains, type Document, datesOf, dayRangeOf, type Event, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { spansOver } from '../spanIndex.ts';
import { scenesIn } from './kinds.ts';
import type { Mention } from './mention.ts';

/** Where news tells what happened, to whom and where. */
export const LEAD_SENTENCES = 4;

/** Those that give the news itself: no background stands so early. */
const NEWS_SENTENCES = 2;

/** What happened more than this before a report is told as background. */
const PAST_DAYS = 45;
/** And a month or year of it has ended so long before. */
const ENDED_DAYS = 20;
/** A sentence that goes on about the past event of the one before it: "The quake killed 90." */
const GOING_ON = /^(?:the|that|this) (?<noun>\p{L}+)/iu;
/** A date that something else is measured by, or counted from, is not when it happened. */
const MEASURED_BY = /\b(?:since|than in|than those of)\s[^.;,]*$/i;

/**
 * The sentences of a report that tell of an earlier event: those that begin with its day or year, or hold no other, and the
 * ones that go on about it.
 */
export function pastSentencesOf(document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  const published = document.published === undefined ? undefined : dayRangeOf(document.published)?.first;
  if (published === undefined) return found;
  const isPast = ({ when }: Event): boolean => {
    const range = dayRangeOf(when);
    return range !== undefined && range.first < published - PAST_DAYS && range.last < published - ENDED_DAYS;
  };
  const bySentence = Map.groupBy(datesOf(document), ({ sentence }) => sentence);
  for (const [index, sentence] of document.sentences.entries()) {
    const dates = bySentence.get(index) ?? [];
    const words = textOf(document.text, sentence);
    const isOwn = dates.length > 0 && dates.every((date) => isPast(date) && !isMeasure(document, sentence, date));
    if (
      isOwn ||
      ELSEWHERE.test(words) ||
      (YEARS_AGO.test(words) && index >= NEWS_SENTENCES) ||
      (dates.length === 0 &&
        found.has(index - 1) &&
        (goesOn(document, index, words) || isOfParagraph(document, index, found)))
    )
      found.add(index);
  }
  return found;
}

/** "Separately, a bomb killed two": another event of the same day. */
const ELSEWHERE =
  /^(?:Separately|Elsewhere|In (?:a|another|one) (?:separate|second|different|other|earlier|similar|unrelated)\b|In another\b)/;

/** "Seven years ago, troops fired on a march": of an earlier event, whatever its date. */
const YEARS_AGO =
  /^(?:(?:About|Nearly|Almost|More than|Some|Just over) )?(?:\p{L}+|\d+) (?:years|decades) (?:ago|earlier|before)\b/iu;

/** The background of a report has a short paragraph of its own, which the past event begins. */
function isOfParagraph({ blocks, sentences }: Document, index: number, found: ReadonlySet<number>): boolean {
  const sentence = sentences[index];
  const block = sentence && spansOver(blocks, sentence).find((each) => contains(each, sentence));
  if (!block) return false;
  let first = index;
  while (index - first < BACKGROUND_SENTENCES && (sentences[first - 1]?.start ?? -1) >= block.start) first -= 1;
  return first >= NEWS_SENTENCES && found.has(first) && index - first < BACKGROUND_SENTENCES;
}

/** Sentences of such a paragraph at most. */
const BACKGROUND_SENTENCES = 4;

const isMeasure = ({ text }: Document, sentence: Span, date: Event): boolean =>
  MEASURED_BY.test(text.slice(sentence.start, date.start)) ||
  BEGAN.test(text.slice(sentence.start, date.start)) ||
  /^since\b/i.test(text.slice(date.start, date.end));

/** "The quake killed 90" goes on about "an earthquake" of the sentence before. */
function goesOn({ text, sentences }: Document, index: number, words: string): boolean {
  const noun = GOING_ON.exec(words)?.groups?.noun;
  const before = sentences[index - 1];
  if (!noun || !before) return false;
  const [own, earlier] = [new Set(termsOf(noun)), new Set(termsOf(textOf(text, before)))];
  const scenes = scenesIn(earlier);
  return [...own].some((term) => earlier.has(term)) || [...scenesIn(own)].some((scene) => scenes.has(scene));
}

/** Roles of measures that an event fixes; they are of one occasion as a toll is. */
const OF_EVENTS: ReadonlySet<string> = new Set(['magnitude', 'depth', 'height', 'distance', 'length']);

type Report = Readonly<{ past: ReadonlySet<number>; leadTerms: ReadonlySet<string> }>;

/** Whether a number is of another event than the one that its report is about: of an earlier one, or of a quake where a flood is told. */
export function isAside(mention: Mention, { past, leadTerms }: Report): boolean {
  const isOfEvent = mention.figure.unit === null || (mention.role !== undefined && OF_EVENTS.has(mention.role));
  if (mention.role === undefined || !isOfEvent) return false;
  if (past.has(mention.sentence)) return true;
  if (mention.role === 'deployed') return false;
  const [own, lead] = [mention.scenes, scenesIn(leadTerms)];
  return own.size > 0 && lead.size > 0 && [...own].every((scene) => !lead.has(scene));
}

/** Terms of a title and of the first sentences, of which a report is. */
export const leadTermsOf = (title: string, sentences: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...termsOf(title), ...sentences.flatMap((each) => [...each])]);
