import { type Document, dayRangeOf } from '../../records/index.ts';
import { type Features, featuresOf } from './features.ts';
import { cosine, partOf, type Vector, vectorsOf } from './vectors.ts';

/** A document of a collection as the stories see it. */
export type Traits = Readonly<{
  features: Features;
  words: Vector;
  names: Vector;
  leadNames: Vector;
  /** First and last day of its publication, as days since 1970. */
  published: { first: number; last: number } | undefined;
}>;

/** What the words, the names and the names of the lead count for. Together 1. */
const SHARES = { words: 0.4, names: 0.4, leadNames: 0.2 } as const;
/** Reports of one event come within days; what comes later is, the more days later, less likely of it. */
const GRACE_DAYS = 5;
const LOSS_PER_DAY = 0.03;
/** However far apart, two texts on one event can still be recognised. */
const LEAST_NEARNESS = 0.7;

/** The traits of documents, weighed against each other. */
export function traitsOf(documents: readonly Document[]): Traits[] {
  const features = documents.map(featuresOf);
  const words = vectorsOf(features.map((each) => each.words));
  const names = vectorsOf(features.map((each) => each.names));
  return documents.map((document, index) => {
    const own = features[index] as Features;
    const ownNames = names[index] as Vector;
    return {
      features: own,
      words: words[index] as Vector,
      names: ownNames,
      leadNames: partOf(ownNames, own.leadNames),
      published: document.published === undefined ? undefined : dayRangeOf(document.published),
    };
  });
}

/** How much two documents share of words, of names, and of the names they begin with, less for days apart: 0 to 1. */
export function similarityOf(a: Traits, b: Traits): number {
  const shared =
    SHARES.words * cosine(a.words, b.words) +
    SHARES.names * cosine(a.names, b.names) +
    SHARES.leadNames * cosine(a.leadNames, b.leadNames);
  return shared * nearness(a, b);
}

/** 1 within days of each other or where a date is not known. */
function nearness({ published: a }: Traits, { published: b }: Traits): number {
  if (!a || !b) return 1;
  const daysApart = Math.max(0, a.first - b.last, b.first - a.last);
  return Math.max(LEAST_NEARNESS, 1 - LOSS_PER_DAY * Math.max(0, daysApart - GRACE_DAYS));
}
