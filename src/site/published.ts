import { publishedStateOf } from '../publishing/index.ts';
import type { Comparison, Digest, Document, Published, PublishedState, Story } from '../records/index.ts';
import { hasPage, listNames } from '../view/evidence/names.ts';
import { listLaterPages } from './listPages.ts';
import { arrangeBriefings } from './siteRecords.ts';

type Records = Readonly<{
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
}>;

/** The records of a site, and what was published of it so far. */
export type PublishedSite = Records & Readonly<{ published: Published | undefined }>;

/** What a site has under addresses of its own, names and lists among it. */
export function siteStateOf(records: Records): PublishedState {
  const briefings = arrangeBriefings(records.documents, records.digests);
  const names = listNames(briefings);
  return publishedStateOf({ ...records, names: names.filter(hasPage), lists: listLaterPages(briefings, names) });
}
