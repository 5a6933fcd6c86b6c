import { isFigureTold, printedPartsOf } from '../pipeline/briefing/printed.ts';
import {
  type Claim,
  type Digest,
  type Document,
  type Figure,
  overlaps,
  type Published,
  type Quantity,
  type Span,
} from '../records/index.ts';
import { pathOf } from './address.ts';

/** What of a site decides which claims and figures earn a page of their own. */
export type Shown = Readonly<{
  documents: readonly Document[];
  digests: readonly Digest[];
  quantities: readonly Quantity[];
  published?: Published | undefined;
  /** Ids that the editor named. */
  named?: ReadonlySet<string>;
}>;

/** Of so many at most all have a page; beyond, those that matter. */
export const MOST_WITHOUT_CHOICE = 4000;

/** Claims and figures that earn a page, by id, those first that would be missed most. */
export type Ranked = Readonly<{
  ids: readonly string[];
  /** So many of them, the first, were published with a page. */
  published: number;
}>;

/**
 * First what was published with a page: it keeps it. Then what the editor named or put right, what more than one voice
 * gives, what stands in a key point, and all else that has words where there is not much of it. The others have their place
 * on the page of their document's source.
 */
export function rankOwnPages(shown: Shown): Ranked {
  const digests = new Map(shown.digests.map((digest) => [digest.id, digest]));
  const all = shown.documents.flatMap((document) => candidatesOf(document, digests.get(document.id)));
  const present = new Set(all.map(({ id }) => id));
  const published = new Set(publishedIds(shown.published).filter((id) => present.has(id)));
  const voiced = voicedIds(shown.quantities);
  const groups = [
    all.filter(({ id, isNamed }) => isNamed || shown.named?.has(id)),
    all.filter(({ id }) => voiced.has(id)),
    all.filter(({ isKey }) => isKey),
    ...(all.length <= MOST_WITHOUT_CHOICE ? [all] : []),
  ];
  const ranked = groups.flatMap((group) => group.flatMap(({ id, hasWords }) => (hasWords ? [id] : [])));
  return { ids: [...new Set([...published, ...ranked])], published: published.size };
}

type Candidate = Readonly<{ id: string; hasWords: boolean; isKey: boolean; isNamed: boolean }>;

function candidatesOf({ figures, claims }: Document, digest: Digest | undefined): Candidate[] {
  const keyPoints = digest?.keyPoints ?? [];
  const candidate = (record: Figure | Claim, spans: readonly Span[], hasWords: boolean): Candidate => ({
    id: record.id,
    hasWords,
    isNamed: record.corrected !== undefined,
    isKey: spans.some((span) => keyPoints.some((point) => overlaps(point, span))),
  });
  return [
    // What is said by the way has nothing that a page could tell, unless the editor put it right.
    ...figures.map((figure) => {
      const isTold = !figure.minor && isFigureTold(digest ?? { printed: [] }, figure);
      return candidate(figure, [figure], isTold || figure.corrected !== undefined);
    }),
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

/** Figures of quantities that more than one voice gives, and the claims that give them. */
const voicedIds = (quantities: readonly Quantity[]): Set<string> =>
  new Set(
    quantities
      .filter(({ verdict }) => verdict !== 'single')
      .flatMap(({ members }) =>
        members.flatMap(({ figure, claim }) => (claim === undefined ? [figure] : [figure, claim])),
      ),
  );

/** Whose page a claim or figure has: its own, or a place on that of its document's source, or on its briefing. */
export type Placed = Readonly<{
  document: Pick<Document, 'slug'>;
  /** Ids of those with a page of their own; absent: all. */
  own?: ReadonlySet<string>;
  /** Whether there is a page of what was read of the document; absent: there is. */
  hasSource?: boolean;
}>;

/** Where a claim or figure stands for good, relative to the base: "c/2xl8/", "briefings/x/source/#2xl8". */
export const pathOfRecord = (placed: Placed, record: Readonly<{ id: string }>): string =>
  placed.own === undefined || placed.own.has(record.id) ? pathOf.claim(record) : placeInSource(placed, record.id);

/** The place of a record where all of its document stands; on the briefing where the page of its source was given up. */
export const placeInSource = (placed: Placed, id: string): string =>
  `${pathOfSource(placed)}#${encodeURIComponent(id)}`;

/** Where it is told what was read of a document. */
export const pathOfSource = ({ document, hasSource = true }: Placed): string =>
  hasSource ? pathOf.source(document) : pathOf.briefing(document);
