import { publishedStateOf } from '../publishing/index.ts';
import type { Comparison, Digest, Document, PublishedState, Story } from '../records/index.ts';
import { hasPage, listNames } from './names.ts';

type Records = Readonly<{
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
}>;

/** What a site has under addresses of its own, the names that have pages among it. */
export function siteStateOf(records: Records): PublishedState {
  const digests = new Map(records.digests.map((digest) => [digest.id, digest]));
  const briefings = records.documents.flatMap((document) => {
    const digest = digests.get(document.id);
    return digest ? [{ document, digest }] : [];
  });
  const names = listNames(briefings).filter(hasPage);
  return publishedStateOf({ ...records, names });
}
