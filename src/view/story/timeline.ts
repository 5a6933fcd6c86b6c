import { dayRangeOf, textOf } from '../../records/index.ts';
import type { Briefing } from '../../site/siteRecords.ts';
import { linesOf } from '../briefing/lines.ts';
import { type Happening, happeningsOf } from '../briefing/plan.ts';

/** What happened on a day, in a clause of one document of a story. */
export type StoryHappening = Happening & Readonly<{ place: number; briefing: Briefing }>;

/**
 * What the documents say happened, by day; a clause for each, none for a date of which no clause tells. A deed that several
 * of them tell of one day is one row, that of the first.
 */
export function happeningsIn(briefings: readonly Briefing[]): StoryHappening[] {
  const all = briefings
    .flatMap((briefing, place) =>
      happeningsOf(briefing, linesOf(briefing)).map((happening) => ({ ...happening, place, briefing })),
    )
    .sort((a, b) => firstDay(a) - firstDay(b) || a.place - b.place);
  const kept: StoryHappening[] = [];
  for (const row of all) if (!kept.some((other) => isSameDeed(other, row))) kept.push(row);
  return kept;
}

/** Of the shorter clause so many telling words stand in the other where both tell one deed. 0 to 1. */
const SAME_DEED = 0.6;

/** Whether two clauses of one day, of different documents, tell the same deed: most of their telling words are the same. */
function isSameDeed(a: StoryHappening, b: StoryHappening): boolean {
  if (a.place === b.place || a.event.when !== b.event.when) return false;
  const [one, two] = [tellingWords(a), tellingWords(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= SAME_DEED * Math.min(one.size, two.size);
}

/** The words of a clause that tell something, by how they begin, so that "killed" and "killing" are one. */
const tellingWords = ({ clause, briefing }: StoryHappening): Set<string> =>
  new Set(
    (
      textOf(briefing.document.text, clause)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter((word) => word.length > SHORT_WORD)
      .map((word) => word.slice(0, STEM)),
  );

const SHORT_WORD = 3;
const STEM = 5;

const firstDay = ({ event }: Happening): number => dayRangeOf(event.when)?.first ?? 0;

/** The same, days put together. */
export const byDay = (happenings: readonly StoryHappening[]): StoryHappening[][] => [
  ...Map.groupBy(happenings, ({ event }) => `${event.when} ${event.part ?? ''}`).values(),
];
