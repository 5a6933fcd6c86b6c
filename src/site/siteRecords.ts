import type { Comparison, Digest, Document, Edition, Notice, Quantity, SiteSettings, Story } from '../records/index.ts';
import type { Named, NamedPage } from '../view/evidence/names.ts';
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
  /** The same by their documents, and by their id. */
  storiesBy: Readonly<{ document: ReadonlyMap<string, readonly Story[]>; id: ReadonlyMap<string, Story> }>;
  comparisons: readonly Comparison[];
  /** The same by their documents. */
  comparisonsBy: ReadonlyMap<string, readonly Comparison[]>;
  /** In the order of the stories. */
  quantities: readonly Quantity[];
  /** The same by their story, and by their id. */
  quantitiesBy: Readonly<{ story: ReadonlyMap<string, readonly Quantity[]>; id: ReadonlyMap<string, Quantity> }>;
  byId: ReadonlyMap<string, Briefing>;
  names: readonly Named[];
  /** The name behind a record of a document, by the ids of both: see `keyOfName`. */
  nameBy: ReadonlyMap<string, NamedPage>;
  /** Who may be the same person under another spelling, by the slug of a name. */
  variants: ReadonlyMap<string, readonly Named[]>;
  /** What was done to the files, as the readers tell it. */
  notices: readonly Notice[];
  /** The same by their file. */
  noticesBy: ReadonlyMap<string, readonly Notice[]>;
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
export const quantitiesOf = (
  { quantitiesBy }: Pick<SiteRecords, 'quantitiesBy'>,
  { id }: Pick<Story, 'id'>,
): readonly Quantity[] => quantitiesBy.story.get(id) ?? [];

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
export function comparisonsWithin(
  { comparisonsBy }: Pick<SiteRecords, 'comparisonsBy'>,
  ids: readonly string[],
): Comparison[] {
  const members = new Set(ids);
  return ids
    .flatMap((id) => (comparisonsBy.get(id) ?? []).filter(({ documents: [a, b] }) => a === id && members.has(b)))
    .sort(byIdOf);
}

/** The comparisons of one document, with the id of the other. */
export const comparisonsOf = (
  { comparisonsBy }: Pick<SiteRecords, 'comparisonsBy'>,
  id: string,
): { comparison: Comparison; other: string }[] =>
  (comparisonsBy.get(id) ?? []).map((comparison) => ({
    comparison,
    other: comparison.documents[comparison.documents[0] === id ? 1 : 0],
  }));

/** The notices on the file that a document was read from. */
export const noticesOf = (
  { noticesBy }: Pick<SiteRecords, 'noticesBy'>,
  { file }: Pick<Document, 'file'>,
): readonly Notice[] => noticesBy.get(file) ?? [];

/** The story that a document belongs to. */
export const storyOf = (
  { storiesBy }: Pick<SiteRecords, 'storiesBy'>,
  { id }: Pick<Document, 'id'>,
): Story | undefined => storiesBy.document.get(id)?.[0];

/** Where two documents are compared: on a page of their own, or on that of their story; undefined where on neither. */
export function pathOfPair(
  records: Pick<SiteRecords, 'storiesBy'> & Readonly<{ pairs?: ReadonlySet<string> }>,
  comparison: Pick<Comparison, 'id'> & Partial<Pick<Comparison, 'documents'>>,
): string | undefined {
  if (records.pairs?.has(comparison.id) ?? true) return pathOf.comparison(comparison);
  const [id = comparison.id.split('--')[0] ?? ''] = comparison.documents ?? [];
  const story = storyOf(records, { id });
  return story && pathOf.story(story);
}
