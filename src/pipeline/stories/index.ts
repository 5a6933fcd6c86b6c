import type { Document, RelatedPair, Story } from '../../records/index.ts';

export { findCopies, isOneText, markCopies } from './copies.ts';

import { candidatePairs } from './candidates.ts';
import { clusterByAverage, type Link, type Linkage } from './clusters.ts';
import { divideByEvent } from './division.ts';
import { similarityOf, type Traits, traitsOf } from './similarity.ts';

/**
 * Chosen on BASIL and ECB+ together, in the middle of what serves both and parts of them; one setting for all. In a
 * collection of a few documents, where whatever two of them share looks rare, they must share more.
 */
const linkageOf = (documents: number): Linkage => ({
  threshold: 0.1 * (1 + 1 / documents),
  closeness: 0.6,
  minMembers: 3,
});

/** Pairs of documents that tell the same story, in the order of the documents. Score: 0 to 1. */
export function relate(documents: readonly Document[]): RelatedPair[] {
  const traits = traitsOf(documents);
  const similarity = (a: number, b: number): number => similarityOf(traits[a] as Traits, traits[b] as Traits);
  const links = candidatePairs(
    traits.map(({ words }) => words),
    traits.map(({ names }) => names),
  ).map(([a, b]): Link => ({ a, b, score: similarity(a, b) }));
  const signs = traits.map(({ features }) => features.signs);
  return clusterByAverage(documents.length, links, linkageOf(documents.length))
    .flatMap((group) => divideByEvent(group, signs))
    .flatMap((group) => pairsOf(group))
    .sort(([a, b], [c, d]) => a - c || b - d)
    .map(([a, b]) => ({ a: idAt(documents, a), b: idAt(documents, b), score: rounded(similarity(a, b)) }));
}

const idAt = (documents: readonly Document[], index: number): string => documents[index]?.id ?? '';
const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

const pairsOf = (group: readonly number[]): [number, number][] =>
  group.flatMap((a, index) => group.slice(index + 1).map((b): [number, number] => [a, b]));

/** Every document in one story: those that pairs connect, and each of the others alone. In order of first documents. */
export function findStories(documents: readonly Document[], pairs: readonly RelatedPair[]): Story[] {
  const groupOf = new Map(documents.map((document) => [document.id, [document]]));
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right || left === right) continue;
    const joined = [...left, ...right];
    for (const document of joined) groupOf.set(document.id, joined);
  }
  const groups = [...new Set(documents.map((document) => groupOf.get(document.id) ?? [document]))];
  return groups.map((group) => readStory(group, pairs));
}

/** The document closest to all others lends the story its title and address. */
function readStory(group: readonly Document[], pairs: readonly RelatedPair[]): Story {
  const closeness = (id: string): number =>
    pairs.reduce((sum, pair) => sum + (pair.a === id || pair.b === id ? pair.score : 0), 0);
  const inOrder = group.toSorted(
    (a, b) => compareText(a.published ?? '9999', b.published ?? '9999') || compareText(a.id, b.id),
  );
  const centre = inOrder.reduce((best, document) => (closeness(document.id) > closeness(best.id) ? document : best));
  return {
    id: inOrder[0]?.id ?? '',
    slug: centre.slug,
    title: centre.title,
    documents: inOrder.map((document) => document.id),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
