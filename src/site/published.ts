import { publishedStateOf } from '../publishing/index.ts';
import type {
  Comparison,
  Digest,
  Document,
  Published,
  PublishedState,
  Quantity,
  SiteSettings,
  Story,
} from '../records/index.ts';
import { hasPage, listNames } from '../view/evidence/names.ts';
import { listLaterPages } from './listPages.ts';
import { chooseOwnPages } from './ownPages.ts';
import { arrangeBriefings } from './siteRecords.ts';

type Records = Readonly<{
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  quantities: readonly Quantity[];
  site: Pick<SiteSettings, 'hosting'>;
}>;

/** The records of a site, and what was published of it so far. */
export type PublishedSite = Records & Readonly<{ published: Published | undefined }>;

/** What a site has under addresses of its own, names and lists among it. */
export function siteStateOf(records: Records & Readonly<{ published?: Published | undefined }>): PublishedState {
  const briefings = arrangeBriefings(records.documents, records.digests);
  const names = listNames(briefings);
  const own = chooseOwnPages(records);
  return publishedStateOf({
    ...records,
    own,
    names: names.filter(hasPage),
    lists: listLaterPages(briefings, names, records.stories),
  });
}
