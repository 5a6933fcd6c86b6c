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
  /** Terms of what a figure counts. */
  countedOf: (figure: Figure) => ReadonlySet<string>;
  /** In how many sentences of the document a term stands. */
  frequencyOf: (term: string) => number;
  /** All terms of the document. */
  terms: ReadonlySet<string>;
}>;

export function readSide(document: Document): Side {
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  const contexts = document.sentences.map((sentence) => new Set(termsOf(textOf(document.text, sentence))));
  const sentenceOf = (span: Span): number => document.sentences.findIndex((sentence) => contains(sentence, span));
  const contextByFigure = new Map(document.figures.map((figure) => [figure.id, contexts[sentenceOf(figure)]]));
  const countedByFigure = new Map(document.figures.map((figure) => [figure.id, new Set(termsOf(figure.what))]));
  const frequency = new Map<string, number>();
  for (const terms of contexts) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return {
    document,
    label: document.publisher ?? document.title,
    claimOf: (figure) => (figure.claim === undefined ? undefined : claims.get(figure.claim)),
    contextOf: (figure) => contextByFigure.get(figure.id) ?? new Set(),
    countedOf: (figure) => countedByFigure.get(figure.id) ?? new Set(),
    frequencyOf: (term) => frequency.get(term) ?? 0,
    terms: new Set(frequency.keys()),
  };
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
