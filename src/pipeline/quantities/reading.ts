import { contains, type Document, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';
import { readAnswers } from './answers.ts';
import { isAside, LEAD_SENTENCES, leadTermsOf, pastSentencesOf } from './asides.ts';
import { readCrowds } from './crowds.ts';
import { isBesideTheEvent, isOfEvents, sentencesElsewhere, sentencesOfSeveral } from './elsewhere.ts';
import { readKeys } from './keys.ts';
import { type Mention, readMention } from './mention.ts';
import { readLocals } from './reach.ts';
import { readTallies } from './tallies.ts';

/** A document as its figures, sentences and events are set against another's. Made once a document. */
export type Reading = Readonly<{
  document: Document;
  /** How our sentences call it: "New York Times", else its title. */
  label: string;
  /** Its figures, in order. */
  mentions: readonly Mention[];
  /** Terms of each sentence. */
  sentenceTerms: readonly ReadonlySet<string>[];
  /** In how many sentences of the document a term stands. */
  frequency: ReadonlyMap<string, number>;
  /** Terms of its title and its first sentences. */
  leadTerms: ReadonlySet<string>;
  /** Whether its title or beginning tells of events in the plural. */
  isOfEvents: boolean;
  /** The last words of the people, bodies and places that it names. */
  names: ReadonlySet<string>;
}>;

/**
 * So many figures of one document, its first, are set against others: each is with each, and a report has a few hundred.
 * The rest are shown where they stand.
 */
export const MAX_COMPARED = 2000;

export function readDocument(document: Document): Reading {
  const sentenceTerms = document.sentences.map((sentence) => new Set(termsOf(textOf(document.text, sentence))));
  const frequency = new Map<string, number>();
  for (const terms of sentenceTerms) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const leadTerms = leadTermsOf(document.title, sentenceTerms.slice(0, LEAD_SENTENCES));
  const past = new Set([...pastSentencesOf(document), ...sentencesElsewhere(document, leadTerms, LEAD_SENTENCES)]);
  const several = sentencesOfSeveral(document);
  const mentions = document.figures.slice(0, MAX_COMPARED).map((figure) => {
    const sentence = sentenceAt(document, figure);
    const mention = readMention(document, figure, { sentence, terms: sentenceTerms[sentence] ?? new Set() });
    return {
      ...mention,
      isAside: isAside(mention, { past, leadTerms }) || isBesideTheEvent(document, mention, sentence < LEAD_SENTENCES),
      isOfSeveral: several.has(sentence),
    };
  });
  const told = readCrowds(mentions, leadTerms).map((mention, index, all) =>
    isMoreOfOthers(mention, all.slice(0, index)) ? { ...mention, isAdditional: false } : mention,
  );
  return {
    document,
    label: document.publisher ?? document.title,
    mentions: readTallies(document, readLocals(readKeys(document, readAnswers(document, told)))),
    sentenceTerms,
    frequency,
    leadTerms,
    isOfEvents: isOfEvents(document, LEAD_SENTENCES),
    names: new Set(document.names.map(({ name }) => termsOf(name).at(-1) ?? name.toLowerCase())),
  };
}

/** What becomes of others where some die. */
const BESIDE_THE_DEAD: ReadonlySet<string> = new Set(['injured', 'missing', 'trapped', 'displaced', 'arrested']);

/** How far before a number those stand to whom it is added, in sentences. */
const OTHERS_REACH = 2;

/** "Seven were killed and another 32 are missing": more than the dead, and not more missing than before. */
function isMoreOfOthers(mention: Mention, before: readonly Mention[]): boolean {
  if (!mention.isAdditional || !BESIDE_THE_DEAD.has(mention.role ?? '')) return false;
  const counts = before.filter(({ role, figure }) => role !== undefined && figure.unit === null);
  return (
    counts.some(({ sentence }) => mention.sentence - sentence <= OTHERS_REACH) &&
    !counts.some(({ role }) => role === mention.role)
  );
}

/** The index of the sentence that holds a span; −1 where none does. */
export function sentenceAt({ sentences }: Pick<Document, 'sentences'>, span: Span): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && contains(sentence, span) ? low : -1;
}

/**
 * How much two documents seem to tell of one event, 0 to 2.25: the words of their leads, all their words, and the names.
 * On 180 related and 15,930 unrelated pairs of annotated news, 0.4 holds 99 % of the first and 2 % of the second.
 */
export function kinshipOf(left: Reading, right: Reading): number {
  return (
    diceOf(left.leadTerms, right.leadTerms) +
    diceOf(left.frequency, right.frequency) +
    overlapOf(left.names, right.names) / 4
  );
}

type Terms = Readonly<{ size: number; has: (term: string) => boolean; keys: () => Iterable<string> }>;

function sharedOf(a: Terms, b: Terms): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const each of small.keys()) if (large.has(each)) both += 1;
  return both;
}

/** Share of the smaller set that both have: 0 to 1; 0 where one is empty. */
export const overlapOf = (a: Terms, b: Terms): number => {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : sharedOf(a, b) / least;
};

/** Dice coefficient of two sets: 0 to 1. */
export const diceOf = (a: Terms, b: Terms): number =>
  a.size + b.size === 0 ? 0 : (2 * sharedOf(a, b)) / (a.size + b.size);

/**
 * Share of the poorer set's weight that both have: 0 to 1. A term weighs less the more sentences of the two documents
 * hold it.
 */
export function weightedOverlap(left: Reading, a: ReadonlySet<string>, right: Reading, b: ReadonlySet<string>): number {
  const weightOf = (term: string): number =>
    1 / Math.max(1, (left.frequency.get(term) ?? 0) + (right.frequency.get(term) ?? 0) - 1);
  let [ofA, ofB, ofBoth] = [0, 0, 0];
  for (const term of a) {
    const weight = weightOf(term);
    ofA += weight;
    if (b.has(term)) ofBoth += weight;
  }
  for (const term of b) ofB += weightOf(term);
  const least = Math.min(ofA, ofB);
  return least === 0 ? 0 : ofBoth / least;
}
