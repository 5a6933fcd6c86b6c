import { happeningOf } from '../../pipeline/briefing/happening.ts';
import { type Comparison, contains, type Event, type Span, type Story } from '../../records/index.ts';
import { type Briefing, briefingsOf, comparisonsWithin, type SiteRecords } from '../../site/siteRecords.ts';
import { isListed, isNamed, type QuantityView, quantitiesOf } from '../quantity/quantity.ts';

/** A day of which two documents say different things. */
export type DateDispute = Readonly<{ left: DatedGiver; right: DatedGiver }>;
export type DatedGiver = Readonly<{ place: number; briefing: Briefing; event: Event; clause: Span }>;

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
      agreed: quantities.filter((each) => !isOpen(each) && each.mark !== 'only' && isNamed(each)),
      single: quantities.filter((each) => each.mark === 'only' && isListed(each)),
    };
  });
  return stories.sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ open, dates, story }: HomeStory): number =>
  open.reduce((sum, { mark }) => sum + (mark === 'conflict' ? 100 : 30), 0) +
  50 * dates.length +
  story.documents.length;

/** Dates on which comparisons find documents of a story at odds, where both tell in a clause what happened then. */
export function dateDisputesOf(records: SiteRecords, story: Pick<Story, 'documents'>): DateDispute[] {
  const all = comparisonsWithin(records, story.documents).flatMap((comparison) =>
    disputesIn(records, story, comparison),
  );
  const once = Map.groupBy(all, ({ left, right }) => [keyOf(left), keyOf(right)].sort().join(' '));
  return [...once.values()].flatMap(([first]) => first ?? []);
}

const keyOf = ({ place, event }: DatedGiver): string => `${place} ${event.id}`;

function disputesIn(
  records: SiteRecords,
  story: Pick<Story, 'documents'>,
  { documents, events }: Comparison,
): DateDispute[] {
  return events
    .filter(({ relation }) => relation === 'conflict')
    .flatMap((row) => {
      const left = giverAt(records, story, documents[0], row.left);
      const right = giverAt(records, story, documents[1], row.right);
      return left && right ? [{ left, right }] : [];
    });
}

function giverAt(
  records: SiteRecords,
  story: Pick<Story, 'documents'>,
  id: string,
  eventId: string,
): DatedGiver | undefined {
  const briefing = records.byId.get(id);
  const event = briefing?.document.events.find((each) => each.id === eventId);
  if (!briefing || !event) return undefined;
  const clause = happeningOf(briefing.document, event);
  const isPrinted = clause !== undefined && briefing.digest.printed.some((part) => contains(part, clause));
  return isPrinted ? { place: story.documents.indexOf(id), briefing, event, clause } : undefined;
}
