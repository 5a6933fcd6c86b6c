import { cosine, frequencyOf, type Vector, vectorOf } from './vectors.ts';

/** Fewer documents say too little about what is common to a group. */
const MIN_GROUP = 6;
const MIN_PART = 3;
/**
 * How alike the parts may be, as a share of how alike the members of a part are, to be two events. The more documents a
 * part has, the less it is chance that they share names which the other part lacks.
 */
const MAX_LIKENESS = { ofSmallest: 0.2, perDocument: 0.03, most: 0.4 } as const;
const ITERATIONS = 60;

/**
 * A group of documents parted into the events that it holds: another quake, another shutdown share most words and many
 * names, so within the group only the names and numbers that some members have and others lack are weighed. Divided in
 * two along the principal direction of these (Boley 1998, Principal Direction Divisive Partitioning), again and again,
 * while the parts are less alike than the rule above allows. `signs`: those of each document.
 */
export function divideByEvent(group: readonly number[], signs: readonly ReadonlySet<string>[]): number[][] {
  const parts = group.length >= MIN_GROUP ? divideInTwo(group.map((index) => signs[index] as ReadonlySet<string>)) : [];
  if (parts.length < 2) return [[...group]];
  return parts.flatMap((part) =>
    divideByEvent(
      part.map((at) => group[at] as number),
      signs,
    ),
  );
}

/** Two parts, as positions; nothing where the group is of one piece. */
function divideInTwo(signs: readonly ReadonlySet<string>[]): number[][] {
  const frequency = frequencyOf(signs);
  const isShared = (term: string): boolean => (frequency.get(term) ?? 0) > 1;
  const shareOf = (term: string): number => (frequency.get(term) ?? 0) / signs.length;
  const shared = signs.map((terms) => [...terms].filter(isShared));
  const spread = shared.map((terms) => vectorOf(terms, (term) => Math.sqrt(shareOf(term) * (1 - shareOf(term)))));
  const rare = shared.map((terms) => vectorOf(terms, (term) => -Math.log(shareOf(term))));
  const parts = settle(rare, settle(spread, principalSides(spread)));
  const smallest = Math.min(...parts.map(({ length }) => length));
  return smallest >= MIN_PART && likenessOf(rare, parts) < allowedLikeness(smallest) ? parts : [];
}

const allowedLikeness = (documents: number): number =>
  Math.min(MAX_LIKENESS.most, MAX_LIKENESS.ofSmallest + MAX_LIKENESS.perDocument * (documents - MIN_PART));

/** Positions on either side of the mean, along the direction in which the vectors differ most (power iteration). */
function principalSides(vectors: readonly Vector[]): number[][] {
  const mean = sumOf(vectors, vectors.keys());
  const distances = vectors.map((vector) => cosine(vector, mean));
  const farthest = distances.indexOf(Math.min(...distances));
  let along = centred(vectors.map((vector) => cosine(vector, vectors[farthest] as Vector)));
  for (let round = 0; round < ITERATIONS; round += 1) {
    const direction = new Map<string, number>();
    for (const [at, vector] of vectors.entries())
      for (const [term, weight] of vector)
        direction.set(term, (direction.get(term) ?? 0) + weight * (along[at] as number));
    along = centred(vectors.map((vector) => cosine(vector, direction)));
  }
  return [along.flatMap((x, at) => (x > 0 ? [at] : [])), along.flatMap((x, at) => (x > 0 ? [] : [at]))];
}

/** The numbers about their mean, of length 1. */
function centred(numbers: readonly number[]): number[] {
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const moved = numbers.map((x) => x - mean);
  const length = Math.sqrt(moved.reduce((sum, x) => sum + x * x, 0)) || 1;
  return moved.map((x) => x / length);
}

/** Moves every position to the part whose other members it is more like, until none moves. */
function settle(vectors: readonly Vector[], parts: readonly (readonly number[])[]): number[][] {
  const [left, right] = parts.map((part) => new Set(part)) as [Set<number>, Set<number>];
  const sums = [sumOf(vectors, left), sumOf(vectors, right)] as const;
  for (let round = 0; round < 10; round += 1) {
    let moved = false;
    for (const [at, vector] of vectors.entries()) {
      const [from, to, fromSum, toSum] = left.has(at) ? [left, right, ...sums] : [right, left, sums[1], sums[0]];
      const stay = from.size > 1 ? (cosine(vector, fromSum) - cosine(vector, vector)) / (from.size - 1) : 1;
      if (to.size === 0 || cosine(vector, toSum) / to.size <= stay) continue;
      from.delete(at);
      to.add(at);
      for (const [term, weight] of vector) {
        fromSum.set(term, (fromSum.get(term) ?? 0) - weight);
        toSum.set(term, (toSum.get(term) ?? 0) + weight);
      }
      moved = true;
    }
    if (!moved) break;
  }
  return [left, right].map((part) => [...part].sort((a, b) => a - b));
}

function sumOf(vectors: readonly Vector[], positions: Iterable<number>): Map<string, number> {
  const sum = new Map<string, number>();
  for (const at of positions)
    for (const [term, weight] of vectors[at] as Vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/** Mean similarity between the parts as a share of the mean within them (geometric mean of the two). */
function likenessOf(vectors: readonly Vector[], parts: readonly (readonly number[])[]): number {
  const [left, right] = parts as [number[], number[]];
  const [leftSum, rightSum] = [sumOf(vectors, left), sumOf(vectors, right)];
  const between = cosine(leftSum, rightSum) / (left.length * right.length);
  const within = Math.sqrt(meanWithin(vectors, left, leftSum) * meanWithin(vectors, right, rightSum));
  return within === 0 ? 1 : between / within;
}

function meanWithin(vectors: readonly Vector[], part: readonly number[], sum: Vector): number {
  const selves = part.reduce((total, at) => total + cosine(vectors[at] as Vector, vectors[at] as Vector), 0);
  return Math.max(0, cosine(sum, sum) - selves) / (part.length * (part.length - 1));
}
