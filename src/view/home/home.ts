import type { Comparison, Event, Story } from '../../records/index.ts';
import { type Briefing, briefingsOf, comparisonsWithin, type SiteRecords } from '../../site/siteRecords.ts';
import { isWeighty, type QuantityView, quantitiesOf } from '../quantity/quantity.ts';

/** A day of which two documents say different things. */
export type DateDispute = Readonly<{ left: DatedGiver; right: DatedGiver }>;
export type DatedGiver = Readonly<{ place: number; briefing: Briefing; event: Event }>;

/** A story as home tells it: what is in dispute and what moved; what else it agrees on or has from one voice. */
export type HomeStory = Readonly<{
  story: Story;
  briefings: readonly Briefing[];
  open: readonly QuantityView[];
  dates: readonly DateDispute[];
  agreed: readonly QuantityView[];
  single: readonly QuantityView[];
}>;

const isOpen = ({ mark }: QuantityView): boolean => mark === 'conflict' || mark === 'moved';

/** The stories, those with most that is open first; a document that stands alone is a story where it disputes itself. */
export function homeStories(records: SiteRecords): HomeStory[] {
  const stories = records.stories.map((story): HomeStory => {
    const quantities = quantitiesOf(records, story.id);
    return {
      story,
      briefings: briefingsOf(records, story.documents),
      open: quantities.filter(isOpen),
      dates: dateDisputesOf(records, story),
      agreed: quantities.filter((each) => !isOpen(each) && each.mark !== 'only'),
      single: quantities.filter((each) => each.mark === 'only' && isWeighty(each)),
    };
  });
  return stories.sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ open, dates, story }: HomeStory): number =>
  open.reduce((sum, { mark }) => sum + (mark === 'conflict' ? 100 : 30), 0) +
  50 * dates.length +
  story.documents.length;

/** Dates on which comparisons find documents of a story at odds. */
export function dateDisputesOf(records: SiteRecords, story: Pick<Story, 'documents'>): DateDispute[] {
  return comparisonsWithin(records, story.documents).flatMap((comparison) => disputesIn(records, story, comparison));
}

function disputesIn(
  records: SiteRecords,
  story: Pick<Story, 'documents'>,
  { documents, events }: Comparison,
): DateDispute[] {
  const giverAt = (id: string, event: string): DatedGiver | undefined => {
    const briefing = records.byId.get(id);
    const found = briefing?.document.events.find((each) => each.id === event);
    return briefing && found && { place: story.documents.indexOf(id), briefing, event: found };
  };
  return events
    .filter(({ relation }) => relation === 'conflict')
    .flatMap((row) => {
      const [left, right] = [giverAt(documents[0], row.left), giverAt(documents[1], row.right)];
      return left && right ? [{ left, right }] : [];
    });
}
