import type { Figure } from '../../records/index.ts';
import { excerptOf } from './excerpt.ts';

const MIN_WHAT_LENGTH = 16;

/**
 * What a figure counts, with what tells it from others of its kind: { what: "soldiers", qualifiers: ["killed"] } →
 * "soldiers (killed)"; without those that it says anyway. Left out, 6,000 planned troops would be 6,000 troops; so only
 * what is counted is cut to stay within `maxLength`.
 */
export function subjectOf({ what, qualifiers }: Pick<Figure, 'what' | 'qualifiers'>, maxLength: number): string {
  const words = new Set(what.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const others = qualifiers.filter((qualifier) => !qualifier.split(' ').every((word) => words.has(word.toLowerCase())));
  const tail = others.length > 0 ? ` (${others.join(', ')})` : '';
  return `${excerptOf(what, Math.max(MIN_WHAT_LENGTH, maxLength - tail.length))}${tail}`;
}
