import type {
  Comparison,
  Digest,
  Document,
  Edition,
  Notice,
  Published,
  Quantity,
  SiteSettings,
  Story,
} from '../records/index.ts';
import { findVariants, indexNames, listNames, type Named } from '../view/evidence/names.ts';
import type { Departure } from './departures.ts';
import { chooseOwnPages, pathOfRecord } from './ownPages.ts';

/** A document with what may be printed of it. */
export type Briefing = Readonly<{
  document: Document;
  digest: Digest;
  /** Ids of the claims and figures that have a page of their own, of all documents; absent: all have. */
  own?: ReadonlySet<string>;
}>;

/** All records of the site with the ways that pages look them up. */
export type SiteRecords = Readonly<{
  site: SiteSettings;
  /** Newest first, then by id. */
  briefings: readonly Briefing[];
  /** With most documents first, then by id. */
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  /** In the order of the stories. */
  quantities: readonly Quantity[];
  /** The same by their story, and by their id. */
  quantitiesBy: Readonly<{ story: ReadonlyMap<string, readonly Quantity[]>; id: ReadonlyMap<string, Quantity> }>;
  byId: ReadonlyMap<string, Briefing>;
  names: readonly Named[];
  /** The name behind a record of a document, by the ids of both. */
  nameOf: (documentId: string, nameId: string) => Named | undefined;
  /** Who may be the same person under another spelling. */
  variants: ReadonlyMap<Named, readonly Named[]>;
  /** What was done to the files, as the readers tell it. */
  notices: readonly Notice[];
  /** The path of each figure and claim by its id. */
  recordPaths: ReadonlyMap<string, string>;
  /** Ids of those with a page of their own. */
  own: ReadonlySet<string>;
  /** What changed with each edition, the newest first. */
  editions: readonly Edition[];
  /** Addresses that were published and are no pages any more. */
  departures: readonly Departure[];
}>;

type Lists = Readonly<{
  site: SiteSettings;
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  quantities?: readonly Quantity[];
  notices?: readonly Notice[];
  editions?: readonly Edition[];
  departures?: readonly Departure[];
  published?: Published | undefined;
  /** As they were chosen before. */
  ownPages?: readonly string[] | undefined;
}>;

const byIdOf = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number => (a.id < b.id ? -1 : 1);

/** Puts the records in order. */
export function arrangeRecords({
  site,
  documents,
  digests,
  stories,
  comparisons,
  quantities = [],
  notices = [],
  editions = [],
  departures = [],
  published,
  ownPages,
}: Lists): SiteRecords {
  const own = ownPages
    ? new Set(ownPages)
    : chooseOwnPages({ site, documents, digests, stories, comparisons, published });
  const briefings = arrangeBriefings(documents, digests).map((briefing) => ({ ...briefing, own }));
  const names = listNames(briefings);
  const ordered = orderQuantities(quantities, stories);
  return {
    site,
    briefings,
    names,
    nameOf: indexNames(names),
    variants: findVariants(names),
    byId: new Map(briefings.map((briefing) => [briefing.document.id, briefing])),
    stories: [...stories].sort((a, b) => b.documents.length - a.documents.length || byIdOf(a, b)),
    comparisons: [...comparisons].sort(byIdOf),
    quantities: ordered,
    quantitiesBy: {
      story: Map.groupBy(ordered, ({ story }) => story),
      id: new Map(ordered.map((quantity) => [quantity.id, quantity])),
    },
    notices,
    own,
    recordPaths: new Map(
      documents.flatMap((document) =>
        [...document.figures, ...document.claims].map((record) => [record.id, pathOfRecord({ document, own }, record)]),
      ),
    ),
    editions,
    departures,
  };
}

/** In the order of the stories, and within one as they were found. */
function orderQuantities(quantities: readonly Quantity[], stories: readonly Story[]): Quantity[] {
  const placeOf = new Map(stories.map(({ id }, index) => [id, index]));
  return quantities
    .map((quantity, index) => ({ quantity, index }))
    .sort((a, b) => (placeOf.get(a.quantity.story) ?? 0) - (placeOf.get(b.quantity.story) ?? 0) || a.index - b.index)
    .map(({ quantity }) => quantity);
}

/** The quantities of a story, as they were found: those of more than one voice are not the only ones. */
export const quantitiesOf = (records: Pick<SiteRecords, 'quantities'>, { id }: Pick<Story, 'id'>): Quantity[] =>
  records.quantities.filter(({ story }) => story === id);

/** The documents with their digests, the newest first, then by id. A document without a digest is left out. */
export function arrangeBriefings(documents: readonly Document[], digests: readonly Digest[]): Briefing[] {
  const digestOf = new Map(digests.map((digest) => [digest.id, digest]));
  return documents
    .flatMap((document) => {
      const digest = digestOf.get(document.id);
      return digest ? [{ document, digest }] : [];
    })
    .sort((a, b) => compareDates(b, a) || byIdOf(a.document, b.document));
}

function compareDates(a: Briefing, b: Briefing): number {
  const [first, second] = [a.document.published ?? '', b.document.published ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** The briefings of a story in its order. */
export const briefingsOf = (records: Pick<SiteRecords, 'byId'>, ids: readonly string[]): Briefing[] =>
  ids.flatMap((id) => records.byId.get(id) ?? []);

/** The comparisons in which all of `ids` that are compared at all take part. */
export const comparisonsWithin = (records: Pick<SiteRecords, 'comparisons'>, ids: readonly string[]): Comparison[] =>
  records.comparisons.filter(({ documents: [a, b] }) => ids.includes(a) && ids.includes(b));

/** The comparisons of one document, with the id of the other. */
export const comparisonsOf = (
  records: Pick<SiteRecords, 'comparisons'>,
  id: string,
): { comparison: Comparison; other: string }[] =>
  records.comparisons
    .filter(({ documents }) => documents.includes(id))
    .map((comparison) => ({ comparison, other: comparison.documents[comparison.documents[0] === id ? 1 : 0] }));

/** The notices on the file that a document was read from. */
export const noticesOf = (records: Pick<SiteRecords, 'notices'>, document: Pick<Document, 'file'>): Notice[] =>
  records.notices.filter(({ file }) => file === document.file);

/** The story that a document belongs to. */
export const storyOf = (records: Pick<SiteRecords, 'stories'>, { id }: Pick<Document, 'id'>): Story | undefined =>
  records.stories.find(({ documents }) => documents.includes(id));
