import { printedPartsOf } from '../pipeline/briefing/printed.ts';
import {
  type Claim,
  type Comparison,
  type Digest,
  type Document,
  type Figure,
  overlaps,
  type Published,
  type SiteSettings,
  type Span,
} from '../records/index.ts';
import { pathOf } from './address.ts';

/** What of a site decides which claims and figures have a page of their own. */
export type Shown = Readonly<{
  site: Pick<SiteSettings, 'hosting'>;
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly unknown[];
  comparisons: readonly Comparison[];
  published?: Published | undefined;
}>;

/** Of so many at most all have a page; beyond, those that matter. */
export const MOST_WITHOUT_CHOICE = 4000;

/** Files that a page of a claim brings: itself; its picture and its oEmbed file are given up before it. */
const FILES_OF_DOCUMENT = 5; // briefing, source, Markdown, picture, oEmbed
const FILES_OF_PAIR = 3;
const FILES_OF_STORY = 3;
const FILES_OF_NAME_A_DOCUMENT = 3; // names with a page, as measured on 100, 300 and 1,104 articles
/** Search, fonts, data, icons and lists. */
const FILES_OF_SITE = 2200;

/**
 * The ids of the claims and figures that have a page of their own. First what was published as one: it stays one. Then
 * what more than one document gives, then what stands in a key point, then all else that has words, where there is room:
 * as long as hosts take the files. The others have their place on the page of their document's source.
 */
export function chooseOwnPages(shown: Shown): ReadonlySet<string> {
  const digests = new Map(shown.digests.map((digest) => [digest.id, digest]));
  const all = shown.documents.flatMap((document) => candidatesOf(document, digests.get(document.id)));
  const present = new Set(all.map(({ id }) => id));
  const chosen = new Set(publishedIds(shown.published).filter((id) => present.has(id)));
  const compared = comparedIds(shown);
  const groups = [
    all.filter(({ id }) => compared.has(id)),
    all.filter(({ isKey }) => isKey),
    ...(all.length <= MOST_WITHOUT_CHOICE ? [all] : []),
  ];
  const room = roomFor(shown);
  for (const group of groups) {
    for (const { id, hasWords } of group) {
      if (hasWords && chosen.size < room) chosen.add(id);
    }
  }
  return chosen;
}

/** How many pages of claims a host takes beside all else. */
export const roomFor = ({ site, documents, stories, comparisons }: Shown): number =>
  Math.max(
    0,
    site.hosting.files -
      FILES_OF_SITE -
      documents.length * (FILES_OF_DOCUMENT + FILES_OF_NAME_A_DOCUMENT) -
      stories.length * FILES_OF_STORY -
      comparisons.length * FILES_OF_PAIR,
  );

type Candidate = Readonly<{ id: string; hasWords: boolean; isKey: boolean }>;

function candidatesOf({ figures, claims }: Document, digest: Digest | undefined): Candidate[] {
  const keyPoints = digest?.keyPoints ?? [];
  const candidate = (record: Figure | Claim, spans: readonly Span[], hasWords: boolean): Candidate => ({
    id: record.id,
    hasWords,
    isKey: spans.some((span) => keyPoints.some((point) => overlaps(point, span))),
  });
  return [
    ...figures.map((figure) => candidate(figure, [figure], true)),
    ...claims.map((claim) => {
      const isPrinted = digest !== undefined && claim.content.some((span) => printedPartsOf(digest, span).length > 0);
      return candidate(claim, claim.content, isPrinted);
    }),
  ];
}

/** A record without a word on where it stands had a page: so it was before there was a choice. */
const publishedIds = (published: Published | undefined): string[] =>
  [...(published?.records ?? []), ...(published?.past.records ?? [])]
    .filter(({ place }) => place === undefined)
    .map(({ id }) => id);

/** Figures that stand beside one of another document, and the claims that give them. */
function comparedIds({ documents, comparisons }: Shown): Set<string> {
  const ids = new Set(comparisons.flatMap(({ figures }) => figures.flatMap(({ left, right }) => [...left, ...right])));
  for (const { figures } of documents) {
    for (const { id, claim } of figures) if (claim !== undefined && ids.has(id)) ids.add(claim);
  }
  return ids;
}

/** Whose page a claim or figure has: its own, or a place on that of its document's source. */
export type Placed = Readonly<{
  document: Pick<Document, 'slug'>;
  /** Ids of those with a page of their own; absent: all. */
  own?: ReadonlySet<string>;
}>;

/** Where a claim or figure stands for good, relative to the base: "c/2xl8/", "briefings/x/source/#2xl8". */
export const pathOfRecord = ({ document, own }: Placed, record: Readonly<{ id: string }>): string =>
  own === undefined || own.has(record.id) ? pathOf.claim(record) : placeInSource(document, record.id);

export const placeInSource = (document: Pick<Document, 'slug'>, id: string): string =>
  `${pathOf.source(document)}#${encodeURIComponent(id)}`;
