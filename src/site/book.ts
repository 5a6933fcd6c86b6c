import { haveCommonGround } from '../view/comparison/pair.ts';
import { pathOf } from './address.ts';
import type { SiteRecords } from './siteRecords.ts';
import { sharedStoriesOf } from './siteSummary.ts';

/** The pages that make up the whole briefing, in the order in which they are read on paper. */
export const listBook = (records: SiteRecords): string[] => [
  pathOf.home,
  ...sharedStoriesOf(records).map(pathOf.story),
  ...records.briefings.map(({ document }) => pathOf.briefing(document)),
  ...records.comparisons.filter((each) => records.pairs.has(each.id) && haveCommonGround(each)).map(pathOf.comparison),
  pathOf.about,
];
