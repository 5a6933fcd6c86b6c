import type { Comparison } from '../../records/index.ts';

/** A link between two things on a page. */
type Link<T> = Readonly<{ from: T; to: T }>;

/** Things that links connect, directly or through others, each group in the order in which links name them. */
export function joinLinked<T>(links: readonly Link<T>[], keyOf: (thing: T) => string): T[][] {
  const groupOf = new Map<string, Map<string, T>>();
  for (const { from, to } of links) {
    const [a, b] = [from, to].map((thing) => groupOf.get(keyOf(thing)) ?? new Map([[keyOf(thing), thing]])) as [
      Map<string, T>,
      Map<string, T>,
    ];
    const group = a === b ? a : new Map([...a, ...b]);
    for (const key of group.keys()) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())].map((group) => [...group.values()]);
}

/** The places that the two documents of a comparison have among those of a page; undefined where one is not on it. */
export function placesOf(ids: readonly string[], { documents }: Comparison): [number, number] | undefined {
  const [left = -1, right = -1] = documents.map((id) => ids.indexOf(id));
  return left < 0 || right < 0 ? undefined : [left, right];
}
