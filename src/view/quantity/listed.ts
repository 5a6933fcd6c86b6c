import type { Story } from '../../records/index.ts';
import { type Briefing, briefingsOf, type SiteRecords } from '../../site/siteRecords.ts';
import { isListed, isNamed, type QuantityView, quantitiesOf } from './quantity.ts';

/** A story with the numbers that are worth a row, the sharpest verdict first. */
export type ListedStory = Readonly<{
  story: Story;
  briefings: readonly Briefing[];
  quantities: readonly QuantityView[];
}>;

/** The numbers of stories, by their ids; a story with none is left out. */
export function listQuantities(records: SiteRecords, ids: readonly string[]): ListedStory[] {
  return ids.flatMap((id) => {
    const story = records.storiesBy.id.get(id);
    const quantities = quantitiesOf(records, id).filter((each) => isListed(each) && isNamed(each));
    return story && quantities.length > 0
      ? [{ story, briefings: briefingsOf(records, story.documents), quantities }]
      : [];
  });
}

const MOST_NAMED = 2;

/** Each once, the first two and how many more: "118, 210 and 2 more". */
export function firstOf(all: readonly string[]): string {
  const once = [...new Set(all)];
  const more = once.length - MOST_NAMED;
  return more > 0 ? `${once.slice(0, MOST_NAMED).join('; ')} and ${more} more` : once.join('; ');
}
