import type { Comparison, Digest, Document, Edition, Notice, Quantity, SiteSettings, Story } from '../records/index.ts';
import type { Named } from '../view/evidence/names.ts';
import { pathOf } from './address.ts';
import type { Departure } from './departure.ts';
import type { Pages } from './pagesRecord.ts';

/** A document with what may be printed of it. */
export type Briefing = Readonly<{
  document: Document;
  digest: Digest;
  /** Ids of the claims and figures that have a page of their own, of all documents; absent: all have. */
  own?: ReadonlySet<string>;
  /** Whether there is a page of what was read of the document, and its briefing as Markdown; absent: there is. */
  hasSource?: boolean;
  hasMarkdown?: boolean;
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
  /** Ids of the comparisons with a page of their own. */
  pairs: ReadonlySet<string>;
  /** What has a page, and what was given up for the host. */
  pages: Pages;
  /** What changed with each edition, the newest first. */
  editions: readonly Edition[];
  /** Addresses that were published and are no pages any more. */
  departures: readonly Departure[];
}>;

/** By their ids, in the order of code units. */
export const byIdOf = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number => (a.id < b.id ? -1 : 1);

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

/** What `make` gives of a list, made once a list. */
function once<L extends object, T>(make: (list: L) => T): (list: L) => T {
  const made = new WeakMap<L, T>();
  return (list) => {
    const known = made.get(list) ?? make(list);
    made.set(list, known);
    return known;
  };
}

const byDocument = once((comparisons: readonly Comparison[]) => {
  const found = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    for (const id of comparison.documents) found.set(id, [...(found.get(id) ?? []), comparison]);
  }
  return found;
});

/** The comparisons in which all of `ids` that are compared at all take part. */
export function comparisonsWithin(
  { comparisons }: Pick<SiteRecords, 'comparisons'>,
  ids: readonly string[],
): Comparison[] {
  const members = new Set(ids);
  return ids
    .flatMap((id) =>
      (byDocument(comparisons).get(id) ?? []).filter(({ documents: [a, b] }) => a === id && members.has(b)),
    )
    .sort(byIdOf);
}

/** The comparisons of one document, with the id of the other. */
export const comparisonsOf = (
  { comparisons }: Pick<SiteRecords, 'comparisons'>,
  id: string,
): { comparison: Comparison; other: string }[] =>
  (byDocument(comparisons).get(id) ?? []).map((comparison) => ({
    comparison,
    other: comparison.documents[comparison.documents[0] === id ? 1 : 0],
  }));

const byFile = once((notices: readonly Notice[]) => Map.groupBy(notices, ({ file }) => file));

/** The notices on the file that a document was read from. */
export const noticesOf = (records: Pick<SiteRecords, 'notices'>, document: Pick<Document, 'file'>): readonly Notice[] =>
  byFile(records.notices).get(document.file) ?? [];

const storyByDocument = once(
  (stories: readonly Story[]) =>
    new Map(stories.toReversed().flatMap((story) => story.documents.map((id) => [id, story] as const))),
);

/** The story that a document belongs to. */
export const storyOf = (records: Pick<SiteRecords, 'stories'>, { id }: Pick<Document, 'id'>): Story | undefined =>
  storyByDocument(records.stories).get(id);

/** Where two documents are compared: on a page of their own, or on that of their story; undefined where on neither. */
export function pathOfPair(
  records: Pick<SiteRecords, 'stories'> & Readonly<{ pairs?: ReadonlySet<string> }>,
  comparison: Pick<Comparison, 'id'> & Partial<Pick<Comparison, 'documents'>>,
): string | undefined {
  if (records.pairs?.has(comparison.id) ?? true) return pathOf.comparison(comparison);
  const [id = comparison.id.split('--')[0] ?? ''] = comparison.documents ?? [];
  const story = storyOf(records, { id });
  return story && pathOf.story(story);
}
