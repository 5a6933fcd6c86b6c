import { dayRangeOf } from '../../records/index.ts';
import type { Article } from '../article/index.ts';
import type { Pairs } from './candidates.ts';
import { cosinesOf } from './cosines.ts';
import { type Features, featuresOf } from './features.ts';
import { partOf, type Vector, vectorsOf } from './vectors.ts';

/** A document of a collection as the stories see it. */
export type Traits = Readonly<{
  /** What tells its event from one like it. */
  signs: ReadonlySet<string>;
  words: Vector;
  names: Vector;
  leadNames: Vector;
  /** First and last day of its publication, as days since 1970. */
  published: { first: number; last: number } | undefined;
}>;

/** What the words, the names and the names of the lead count for. Together 1. */
const SHARES = { words: 0.35, names: 0.35, leadNames: 0.3 } as const;
/** Reports of one event come within days; what comes later is, the more days later, less likely of it. */
const GRACE_DAYS = 5;
const LOSS_PER_DAY = 0.03;
/** However far apart, two texts on one event can still be recognised. */
const LEAST_NEARNESS = 0.7;

/** The traits of documents, weighed against each other. */
export function traitsOf(documents: readonly Article[]): Traits[] {
  const features = withSharedTerms(documents);
  const words = vectorsOf(features.map((each) => each.words));
  const names = vectorsOf(features.map((each) => each.names));
  return documents.map((document, index) => {
    const own = features[index] as Features;
    const ownNames = names[index] as Vector;
    return {
      signs: own.signs,
      words: words[index] as Vector,
      names: ownNames,
      leadNames: partOf(ownNames, own.leadNames),
      published: document.published === undefined ? undefined : dayRangeOf(document.published),
    };
  });
}

/** The features of documents; a term that several hold is one string, not one for each with the text it was cut from. */
function withSharedTerms(documents: readonly Article[]): Features[] {
  const terms = new Map<string, string>();
  const share = (term: string): string => {
    const known = terms.get(term);
    if (known === undefined) terms.set(term, term);
    return known ?? term;
  };
  const shared = (set: ReadonlySet<string>): ReadonlySet<string> => new Set(Array.from(set, share));
  return documents.map((document) => {
    const { words, names, leadNames, signs } = featuresOf(document);
    return { words: shared(words), names: shared(names), leadNames: shared(leadNames), signs: shared(signs) };
  });
}

/**
 * How much the documents of each pair share of words, of names, and of the names they begin with, less for days apart:
 * 0 to 1.
 */
export function similaritiesOf(traits: readonly Traits[], pairs: Pairs): Float64Array {
  const sums = new Float64Array(pairs.left.length);
  for (const view of ['words', 'names', 'leadNames'] as const) {
    const vectors = traits.map((each) => each[view]);
    for (const [index, cosine] of cosinesOf(vectors, pairs).entries())
      sums[index] = (sums[index] ?? 0) + SHARES[view] * cosine;
  }
  const traitsAt = (index = -1): Traits => traits[index] as Traits;
  return sums.map((sum, index) => sum * nearness(traitsAt(pairs.left[index]), traitsAt(pairs.right[index])));
}

/** 1 within days of each other or where a date is not known. */
function nearness({ published: a }: Traits, { published: b }: Traits): number {
  if (!a || !b) return 1;
  const daysApart = Math.max(0, a.first - b.last, b.first - a.last);
  return Math.max(LEAST_NEARNESS, 1 - LOSS_PER_DAY * Math.max(0, daysApart - GRACE_DAYS));
}
