import type { Document, RelatedPair, Story } from '../../records/index.ts';

import type { Article } from '../article/index.ts';

export { findCopies, isOneText, markCopies } from './copies.ts';

import { candidatePairs, type Pairs } from './candidates.ts';
import { clusterByAverage, type Link, type Linkage } from './clusters.ts';
import { divideByEvent } from './division.ts';
import { similaritiesOf, type Traits, traitsOf } from './similarity.ts';

/**
 * Chosen on BASIL and ECB+ together, in the middle of what serves both and parts of them; one setting for all. In a
 * collection of a few documents, where whatever two of them share looks rare, they must share more.
 */
const linkageOf = (documents: number): Linkage => ({
  threshold: 0.1 * (1 + 1 / documents),
  closeness: 0.6,
  minMembers: 3,
});

/** Pairs of documents that tell the same story, in the order of the documents; no evidence is needed. Score: 0 to 1. */
export function relate(documents: readonly Article[]): RelatedPair[] {
  const traits = traitsOf(documents);
  const candidates = candidatePairs(
    traits.map(({ words }) => words),
    traits.map(({ names }) => names),
  );
  const signs = traits.map(({ features }) => features.signs);
  const groups = clusterByAverage(documents.length, linksOf(traits, candidates), linkageOf(documents.length));
  const pairs = pairsWithin(groups.flatMap((group) => divideByEvent(group, signs)));
  const scores = similaritiesOf(traits, pairs);
  const idAt = (index = -1): string => documents[index]?.id ?? '';
  return Array.from(scores, (score, index) => ({
    a: idAt(pairs.left[index]),
    b: idAt(pairs.right[index]),
    score: Math.round(score * 1e4) / 1e4,
  }));
}

/** Pairs that share less than this share next to nothing. */
const MIN_LINK = 0.02;

function linksOf(traits: readonly Traits[], pairs: Pairs): Link[] {
  const links: Link[] = [];
  for (const [index, score] of similaritiesOf(traits, pairs).entries()) {
    if (score >= MIN_LINK) links.push({ a: pairs.left[index] ?? 0, b: pairs.right[index] ?? 0, score });
  }
  return links;
}

/** Every pair of documents of one group, in order. */
function pairsWithin(groups: readonly (readonly number[])[]): Pairs {
  const pairs = groups
    .flatMap((group) => group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const)))
    .sort(([a, b], [c, d]) => a - c || b - d);
  return { left: Int32Array.from(pairs, ([a]) => a), right: Int32Array.from(pairs, ([, b]) => b) };
}

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
