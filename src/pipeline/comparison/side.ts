import { type Claim, contains, type Document, type Figure, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';

/** One of the two documents of a comparison, with what the rows ask for again and again. */
export type Side = Readonly<{
  document: Document;
  /** How our sentences call it: "New York Times", else its title. */
  label: string;
  claimOf: (figure: Figure) => Claim | undefined;
  /** Terms of the sentence that holds a figure of the document. */
  contextOf: (figure: Figure) => ReadonlySet<string>;
  /** Terms of what a figure counts; of money, also of what it is for: "$5 million in aid for the dam". */
  countedOf: (figure: Figure) => ReadonlySet<string>;
  /** Terms of the words right round a figure, between marks. */
  nearOf: (figure: Figure) => ReadonlySet<string>;
  /** In how many sentences of the document a term stands. */
  frequencyOf: (term: string) => number;
  /** All terms of the document. */
  terms: ReadonlySet<string>;
  /** Those of its title and its first sentences. */
  leadTerms: ReadonlySet<string>;
  /** The last words of the people, bodies and places that it names. */
  names: ReadonlySet<string>;
}>;

export function readSide(document: Document): Side {
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  const contexts = document.sentences.map((sentence) => new Set(termsOf(textOf(document.text, sentence))));
  const sentenceOf = (span: Span): number => document.sentences.findIndex((sentence) => contains(sentence, span));
  const contextByFigure = new Map(document.figures.map((figure) => [figure.id, contexts[sentenceOf(figure)]]));
  const countedByFigure = new Map(
    document.figures.map((figure) => [figure.id, new Set(termsOf(countedWords(document, figure)))]),
  );
  const nearByFigure = new Map(
    document.figures.map((figure) => [figure.id, new Set(termsOf(nearWords(document, figure)))]),
  );
  const frequency = new Map<string, number>();
  for (const terms of contexts) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return {
    document,
    label: document.publisher ?? document.title,
    claimOf: (figure) => (figure.claim === undefined ? undefined : claims.get(figure.claim)),
    contextOf: (figure) => contextByFigure.get(figure.id) ?? new Set(),
    countedOf: (figure) => countedByFigure.get(figure.id) ?? new Set(),
    nearOf: (figure) => nearByFigure.get(figure.id) ?? new Set(),
    frequencyOf: (term) => frequency.get(term) ?? 0,
    terms: new Set(frequency.keys()),
    leadTerms: new Set(
      [
        document.title,
        ...document.sentences.slice(0, LEAD_SENTENCES).map((each) => textOf(document.text, each)),
      ].flatMap(termsOf),
    ),
    names: new Set(document.names.map(({ name }) => (termsOf(name).at(-1) ?? name).toLowerCase())),
  };
}

/** Where news tells what happened, to whom and where. */
const LEAD_SENTENCES = 4;
/** Words to each side of a figure that tell what it is about. */
const NEAR_WORDS = { before: 8, after: 12 } as const;

const sentenceAround = (document: Document, figure: Figure): Span =>
  document.sentences.find((sentence) => contains(sentence, figure)) ?? figure;

function wordsBehind(document: Document, figure: Figure): string[] {
  const { end } = sentenceAround(document, figure);
  const [segment = ''] = document.text.slice(figure.end, end).split(/[,;:()—]|--|\band\b/);
  return segment.trim().split(/\s+/);
}

function nearWords(document: Document, figure: Figure): string {
  const { start } = sentenceAround(document, figure);
  const segment =
    document.text
      .slice(start, figure.start)
      .split(/[,;:()—]|--/)
      .at(-1) ?? '';
  const before = segment.trim().split(/\s+/).slice(-NEAR_WORDS.before);
  return [...before, ...wordsBehind(document, figure).slice(0, NEAR_WORDS.after)].join(' ');
}

/** How far the purpose of a sum of money reaches. */
const PURPOSE_WORDS = 8;

function countedWords(document: Document, figure: Figure): string {
  const isMoney = figure.unit !== null && /^[A-Z]{3}$/.test(figure.unit);
  if (!isMoney) return figure.what;
  const behind = wordsBehind(document, figure);
  const isPurpose = /^(?:for|in|on|to|of|worth)$/.test(behind[0] ?? '');
  return isPurpose ? `${figure.what} ${behind.slice(0, PURPOSE_WORDS).join(' ')}` : figure.what;
}

/**
 * How much two documents seem to tell of one event, 0 to 2.25: the words of their leads, all their words, and the names.
 * On 180 related and 15,930 unrelated pairs of annotated news, 0.4 holds 99 % of the first and 2 % of the second.
 */
export function kinshipOf(left: Side, right: Side): number {
  return (
    diceOf(left.leadTerms, right.leadTerms) + diceOf(left.terms, right.terms) + overlapOf(left.names, right.names) / 4
  );
}

/** Share of the smaller set that both have: 0 to 1; 0 where one is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const each of small) if (large.has(each)) both += 1;
  return both / small.size;
}

/**
 * Share of the poorer set's weight that both have: 0 to 1. A term weighs less the more sentences of the two documents
 * hold it.
 */
export function weightedOverlap(left: Side, a: ReadonlySet<string>, right: Side, b: ReadonlySet<string>): number {
  const weigh = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += 1 / Math.max(1, left.frequencyOf(term) + right.frequencyOf(term) - 1);
    return sum;
  };
  const least = Math.min(weigh(a), weigh(b));
  return least === 0 ? 0 : weigh([...a].filter((term) => b.has(term))) / least;
}

/** Dice coefficient of two sets: 0 to 1. */
export function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const each of a) if (b.has(each)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
