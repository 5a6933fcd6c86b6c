import { type Claim, contains, type Document, type Figure, type Span, textOf } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';

/** One of the two documents of a comparison, with what the rows ask for again and again. */
export type Side = Readonly<{
  document: Document;
  /** How our sentences call it: "New York Times", else its title. */
  label: string;
  claimOf: (figure: Figure) => Claim | undefined;
  /** Terms of the sentence that holds a span. */
  contextOf: (span: Span) => ReadonlySet<string>;
}>;

export function readSide(document: Document): Side {
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  const contexts = new Map<number, ReadonlySet<string>>();
  const contextAt = (index: number): ReadonlySet<string> => {
    const known = contexts.get(index);
    if (known) return known;
    const sentence = document.sentences[index];
    const terms = new Set(sentence ? termsOf(textOf(document.text, sentence)) : []);
    contexts.set(index, terms);
    return terms;
  };
  return {
    document,
    label: document.publisher ?? document.title,
    claimOf: (figure) => (figure.claim === undefined ? undefined : claims.get(figure.claim)),
    contextOf: (span) => contextAt(document.sentences.findIndex((sentence) => contains(sentence, span))),
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

/** Dice coefficient of two sets: 0 to 1. */
export function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const each of a) if (b.has(each)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
