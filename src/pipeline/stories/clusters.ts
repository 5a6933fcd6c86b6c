import { queueOf } from './queue.ts';

/** Similarity of two items, 0 to 1, by their indexes, the smaller first. */
export type Link = Readonly<{ a: number; b: number; score: number }>;

/** What lets two groups become one. */
export type Linkage = Readonly<{
  /** Mean similarity of their members, at least. */
  threshold: number;
  /**
   * The same as a share of the mean within the looser of the two, at least, once both have `minMembers`: two close
   * groups that are only loosely like each other are two stories (relative closeness: Karypis and others 1999).
   */
  closeness: number;
  minMembers: number;
}>;

/** The groups while they grow. */
type Groups = Readonly<{
  members: Map<number, number[]>;
  /** Sums of similarities between groups, both ways. */
  between: Map<number, Map<number, number>>;
  /** Sums of similarities within groups. */
  within: Map<number, number>;
}>;

/**
 * Groups of items by average linkage, the most alike joined first; pairs without a link count as 0. Groups are in order
 * of their first members.
 */
export function clusterByAverage(count: number, links: readonly Link[], linkage: Linkage): number[][] {
  const groups = singles(count, links);
  const isAlike = ({ score }: Link): boolean => score >= linkage.threshold;
  const queue = queueOf(links.filter(isAlike), byScore);
  for (let link = queue.takeFirst(); link; link = queue.takeFirst()) {
    const { a, b, score } = link;
    const isStale = !groups.members.has(a) || !groups.members.has(b) || Math.abs(meanOf(groups, a, b) - score) > 1e-12;
    if (isStale || !areClose(groups, link, linkage)) continue;
    join(groups, a, b);
    for (const other of groups.between.get(a)?.keys() ?? []) {
      const next = { a: Math.min(a, other), b: Math.max(a, other), score: meanOf(groups, a, other) };
      if (isAlike(next)) queue.add(next);
    }
  }
  return [...groups.members.values()]
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

const byScore = (x: Link, y: Link): number => y.score - x.score || x.a - y.a || x.b - y.b;

function singles(count: number, links: readonly Link[]): Groups {
  const members = new Map(Array.from({ length: count }, (_, index): [number, number[]] => [index, [index]]));
  const groups: Groups = { members, between: new Map(), within: new Map() };
  for (const { a, b, score } of links) connect(groups, a, b, score);
  return groups;
}

const sizeOf = ({ members }: Groups, group: number): number => members.get(group)?.length ?? 1;

const meanOf = (groups: Groups, a: number, b: number): number =>
  (groups.between.get(a)?.get(b) ?? 0) / (sizeOf(groups, a) * sizeOf(groups, b));

function areClose(groups: Groups, { a, b, score }: Link, { closeness, minMembers }: Linkage): boolean {
  if (Math.min(sizeOf(groups, a), sizeOf(groups, b)) < minMembers) return true;
  const [x, y] = [a, b].map((group) => {
    const size = sizeOf(groups, group);
    return (groups.within.get(group) ?? 0) / ((size * (size - 1)) / 2);
  }) as [number, number];
  return score >= closeness * Math.min(x, y);
}

/** Makes `b` a part of `a`. */
function join(groups: Groups, a: number, b: number): void {
  const { members, between, within } = groups;
  within.set(a, (within.get(a) ?? 0) + (within.get(b) ?? 0) + (between.get(a)?.get(b) ?? 0));
  members.set(a, [...(members.get(a) ?? []), ...(members.get(b) ?? [])]);
  members.delete(b);
  for (const [other, sum] of between.get(b) ?? []) {
    between.get(other)?.delete(b);
    if (other !== a) connect(groups, a, other, sum);
  }
  between.delete(b);
}

function connect({ between }: Groups, a: number, b: number, sum: number): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const row = between.get(x) ?? new Map<number, number>();
    row.set(y, (row.get(y) ?? 0) + sum);
    between.set(x, row);
  }
}
