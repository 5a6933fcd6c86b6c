import type { Document } from '../../records/index.ts';
import { pathOf } from '../../site/address.ts';
import { type Briefing, briefingsOf, comparisonsOf, type SiteRecords, storyOf } from '../../site/siteRecords.ts';
import { shortNameOf } from '../../site/siteSummary.ts';
import { formatDate } from '../words/dates.ts';

/** Words that most people read in a minute (Brysbaert 2019: 238 of English non-fiction, silently). */
const WORDS_PER_MINUTE = 238;

const minutesFor = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

/** What a page shows at most of the words of its document. 0 to 1. */
const SHARE_HERE = 0.45;

/** How long the document is, and how long reading takes there and here. */
export const readingTimeOf = ({ digest: { words } }: Briefing): { words: number; there: number; here: number } => ({
  words: words.document,
  there: minutesFor(words.document),
  here: minutesFor(words.document * SHARE_HERE),
});

/** More documents than this are left to the story. */
const MOST_NAMED = 2;

/** The documents that one is compared with: its place in its story, the first others, how many more, and their story. */
export function comparedWith(
  records: SiteRecords,
  document: Document,
): Readonly<{
  place: number | undefined;
  others: readonly Readonly<{ index: number; name: string; path: string }>[];
  more: number;
  path: string | undefined;
}> {
  const story = storyOf(records, document);
  if (!story || story.documents.length < 2) return { place: undefined, others: [], more: 0, path: undefined };
  const pairs = comparisonsOf(records, document.id);
  const all = briefingsOf(records, story.documents).map(({ document: each }) => each);
  const others = all
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => each.id !== document.id)
    .map(({ each, index }) => {
      const pair = pairs.find(({ other }) => other === each.id);
      const date = each.published ? formatDate(each.published) : '';
      return {
        index,
        name: [shortNameOf(each), date].filter(Boolean).join(', '),
        path:
          pair && records.pairs.has(pair.comparison.id) ? pathOf.comparison(pair.comparison) : pathOf.briefing(each),
      };
    });
  return {
    place: all.findIndex(({ id }) => id === document.id),
    others: others.slice(0, MOST_NAMED),
    more: Math.max(0, others.length - MOST_NAMED),
    path: pathOf.story(story),
  };
}
