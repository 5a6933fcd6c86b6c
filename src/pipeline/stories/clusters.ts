/** Similarity of two items, 0 to 1, by their indexes, the smaller first. */
export type Link = Readonly<{ a: number; b: number; score: number }>;

/** Sums of similarities between groups, both ways. */
type Sums = Map<number, Map<number, number>>;

/**
 * Groups of items by average linkage: two groups become one while the mean similarity of their members is at least
 * `threshold`; pairs without a link count as 0. Groups are in order of their first members.
 */
export function clusterByAverage(count: number, links: readonly Link[], threshold: number): number[][] {
  const groups = new Map<number, number[]>(Array.from({ length: count }, (_, index) => [index, [index]]));
  const sums: Sums = new Map();
  for (const { a, b, score } of links) connect(sums, a, b, score);
  const sizeOf = (group: number): number => groups.get(group)?.length ?? 1;
  const mean = (a: number, b: number): number => (sums.get(a)?.get(b) ?? 0) / (sizeOf(a) * sizeOf(b));
  const queue = links.filter(({ score }) => score >= threshold).sort(byScore);
  while (queue.length) {
    const { a, b, score } = queue.shift() as Link;
    const isStale = !groups.has(a) || !groups.has(b) || Math.abs(mean(a, b) - score) > 1e-12;
    if (isStale) continue;
    groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    groups.delete(b);
    moveSums(sums, b, a);
    for (const other of sums.get(a)?.keys() ?? []) {
      const next = mean(a, other);
      if (next >= threshold) insert(queue, { a: Math.min(a, other), b: Math.max(a, other), score: next });
    }
  }
  return [...groups.values()].map((group) => group.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function connect(sums: Sums, a: number, b: number, sum: number): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const row = sums.get(x) ?? new Map<number, number>();
    row.set(y, (row.get(y) ?? 0) + sum);
    sums.set(x, row);
  }
}

/** What was linked to `from` is linked to `to` from now on. */
function moveSums(sums: Sums, from: number, to: number): void {
  for (const [other, sum] of sums.get(from) ?? []) {
    sums.get(other)?.delete(from);
    if (other !== to) connect(sums, to, other, sum);
  }
  sums.delete(from);
}

const byScore = (x: Link, y: Link): number => y.score - x.score || x.a - y.a || x.b - y.b;

function insert(queue: Link[], link: Link): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byScore(queue[middle] as Link, link) <= 0) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, link);
}
