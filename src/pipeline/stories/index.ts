import type { RelatedPair, StoryEdit } from '../../records/index.ts';

import type { Article } from '../article/index.ts';

export { type Copy, findCopies, isOneText, markCopies } from './copies.ts';
export { findStories } from './stories.ts';

import { candidatePairs, type Pairs } from './candidates.ts';
import { clusterByAverage, type Link, type Linkage } from './clusters.ts';
import { divideByEvent } from './division.ts';
import { applyEdits } from './edits.ts';
import { similaritiesOf, type Traits, traitsOf } from './similarity.ts';

/**
 * Chosen on BASIL and ECB+ together, in the middle of what serves both and draws of ten topics of them; one setting
 * for all. In a
 * collection of a few documents, where whatever two of them share looks rare, they must share more.
 */
const linkageOf = (documents: number): Linkage => ({
  threshold: 0.11 * (1 + 1.36 / documents),
  closeness: 0.62,
  minMembers: 3,
});

/**
 * Pairs of documents that tell the same story, as it is found and as the editor joins and parts it, in the order of the
 * documents; no evidence is needed. Score: 0 to 1.
 */
export function relate(documents: readonly Article[], edits: readonly StoryEdit[] = []): RelatedPair[] {
  const traits = traitsOf(documents);
  const candidates = candidatePairs(
    traits.map(({ words }) => words),
    traits.map(({ names }) => names),
  );
  const signs = traits.map((each) => each.signs);
  const groups = clusterByAverage(documents.length, linksOf(traits, candidates), linkageOf(documents.length));
  const events = groups.flatMap((group) => divideByEvent(group, signs));
  const pairs = pairsWithin(editGroups(documents, events, edits));
  const scores = similaritiesOf(traits, pairs);
  const idAt = (index = -1): string => documents[index]?.id ?? '';
  return Array.from(scores, (score, index) => ({
    a: idAt(pairs.left[index]),
    b: idAt(pairs.right[index]),
    score: Math.round(score * 1e4) / 1e4,
  }));
}

/** The groups, by index, after the editor's changes. */
function editGroups(
  documents: readonly Article[],
  groups: readonly (readonly number[])[],
  edits: readonly StoryEdit[],
): number[][] {
  const idOf = (index: number): string => documents[index]?.id ?? '';
  const indexOf = new Map(documents.map(({ id }, index) => [id, index]));
  const edited = applyEdits(
    groups.map((group) => group.map(idOf)),
    edits,
  );
  return edited.map((group) => group.map((id) => indexOf.get(id) ?? 0).sort((a, b) => a - b));
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
