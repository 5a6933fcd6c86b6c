import { type Document, isBody } from '../../records/index.ts';
import { termsOf } from '../language/terms.ts';

/** What a document is about: its terms with their weights, of length 1, heaviest first. */
export type Vector = Readonly<{ id: string; weights: ReadonlyMap<string, number> }>;

/**
 * How many documents the collection is taken to have besides those at hand, and the share of them that would hold an
 * ordinary term: so that two documents alone already know that "soldier" tells less than "Kursk".
 */
const IMAGINED_DOCUMENTS = 40;
const ORDINARY_SHARE = 0.05;
/** A term in more than this share of a larger collection tells nothing. */
const MAX_SHARE = 0.25;
const TITLE_WEIGHT = 2;
const NAME_WEIGHT = 1.4;

/** TF-IDF vectors of the documents (Salton and Buckley 1988: log tf, idf, cosine), names and titles counting more. */
export function vectorsOf(documents: readonly Document[]): Vector[] {
  const counted = documents.map(countTerms);
  const frequency = new Map<string, number>();
  for (const terms of counted) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return documents.map((document, index) => {
    const terms = counted[index] as Map<string, number>;
    const weighted = [...terms].flatMap(([term, count]): [string, number][] => {
      const inDocuments = frequency.get(term) ?? 1;
      if (documents.length >= IMAGINED_DOCUMENTS && inDocuments > MAX_SHARE * documents.length) return [];
      const idf = Math.log(
        (documents.length + IMAGINED_DOCUMENTS) / (inDocuments + IMAGINED_DOCUMENTS * ORDINARY_SHARE),
      );
      return [[term, (1 + Math.log(count)) * Math.max(idf, 0)]];
    });
    return { id: document.id, weights: normalized(weighted) };
  });
}

function countTerms(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  for (const block of document.blocks) {
    if (isBody(block) || block.kind === 'title')
      add(document.text.slice(block.start, block.end), block.kind === 'title' ? TITLE_WEIGHT : 1);
  }
  if (!document.blocks.some((block) => block.kind === 'title')) add(document.title, TITLE_WEIGHT);
  for (const name of document.names)
    for (const term of termsOf(name.name)) counts.set(term, (counts.get(term) ?? 0) * NAME_WEIGHT);
  return counts;
}

function normalized(weights: readonly [string, number][]): Map<string, number> {
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(
    weights
      .map(([term, weight]): [string, number] => [term, weight / length])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  );
}

/** Cosine of two vectors: 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size < b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
