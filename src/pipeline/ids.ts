/**
 * A short id of what a record rests on: 10 letters and digits, the same on every machine. 53 bits after cyrb53 by
 * bryc (public domain): two records of one document meet once in about 10^13 pairs.
 */
export function idOf(...parts: readonly (string | number)[]): string {
  const text = parts.join('\u0000');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0').slice(-10);
}

/**
 * Gives each record an id of its own. Of those that rest on equal words the first keeps it, and the others are told apart by
 * what `contextOf` gives, the words around: one more of them elsewhere in the document leaves their ids as they are. Where
 * those are equal as well, by their order.
 */
export function numberIds<T extends { id: string }>(records: readonly T[], contextOf: (record: T) => string): T[] {
  const seen = new Map<string, number>();
  const countOf = (id: string): number => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count;
  };
  return records.map((record) => {
    if (countOf(record.id) === 1) return record;
    const id = idOf(record.id, contextOf(record));
    const count = countOf(id);
    return { ...record, id: count === 1 ? id : idOf(id, count) };
  });
}
