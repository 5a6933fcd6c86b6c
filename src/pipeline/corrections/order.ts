/** By place; each id once, the first of them. */
export function inOrder<T extends Readonly<{ id: string }>>(
  records: readonly T[],
  startOf: (record: T) => number,
): T[] {
  const byId = new Map(records.toReversed().map((record) => [record.id, record]));
  return [...byId.values()].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}
