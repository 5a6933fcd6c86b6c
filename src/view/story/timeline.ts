import { dayRangeOf } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { linesOf } from '../briefing/lines.ts';
import { type Happening, happeningsOf } from '../briefing/plan.ts';

/** What happened on a day, in a clause of one document of a story. */
export type StoryHappening = Happening & Readonly<{ place: number; briefing: Briefing }>;

/** What the documents say happened, by day; a clause for each, none for a date of which no clause tells. */
export function happeningsIn(briefings: readonly Briefing[]): StoryHappening[] {
  return briefings
    .flatMap((briefing, place) =>
      happeningsOf(briefing, linesOf(briefing)).map((happening) => ({ ...happening, place, briefing })),
    )
    .sort((a, b) => firstDay(a) - firstDay(b) || a.place - b.place);
}

const firstDay = ({ event }: Happening): number => dayRangeOf(event.when)?.first ?? 0;

/** The same, days put together. */
export const byDay = (happenings: readonly StoryHappening[]): StoryHappening[][] => [
  ...Map.groupBy(happenings, ({ event }) => `${event.when} ${event.part ?? ''}`).values(),
];
