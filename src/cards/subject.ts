import type { Figure } from '../records/index.ts';

/**
 * What a figure counts, with what tells it from others of its kind: { what: "soldiers", qualifiers: ["killed"] } →
 * "soldiers (killed)"; without those that it says anyway. Left out, 6,000 planned troops would be 6,000 troops.
 */
export function subjectOf({ what, qualifiers }: Pick<Figure, 'what' | 'qualifiers'>): string {
  const words = new Set(what.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const others = qualifiers.filter((qualifier) => !qualifier.split(' ').every((word) => words.has(word.toLowerCase())));
  return others.length > 0 ? `${what} (${others.join(', ')})` : what;
}
