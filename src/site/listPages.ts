import type { Story } from '../records/index.ts';
import { isNamedOrigin, type Origin, traceOrigins } from '../view/comparison/origins.ts';
import { hasPage, isTold, isWorthARow, type Named } from '../view/evidence/names.ts';
import { happeningsIn, type StoryHappening } from '../view/story/timeline.ts';
import { pathOf } from './address.ts';
import {
  BRIEFINGS_PER_PAGE,
  CLAIMS_PER_PAGE,
  cutIntoPages,
  EVENTS_PER_PAGE,
  FIGURES_PER_PAGE,
  type ListPage,
  NAMES_PER_PAGE,
  ORIGINS_PER_PAGE,
  packIntoPages,
} from './paging.ts';
import { type Briefing, briefingsOf, type SiteRecords } from './siteRecords.ts';

type Stories = readonly Pick<Story, 'id' | 'documents'>[];
/** A story with its briefings in its order. */
export type StoryGroup = Readonly<{ story: string; briefings: readonly Briefing[] }>;
/** An entry of a list that goes by story, with the story's id. */
export type InStory<T> = Readonly<{ story: string; item: T }>;

/** The briefings by story, the largest story first; without a story nobody is listed. */
export function groupByStory(briefings: readonly Briefing[], stories: Stories): StoryGroup[] {
  const byId = new Map(briefings.map((briefing) => [briefing.document.id, briefing]));
  return [...stories]
    .sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1))
    .map(({ id, documents }) => ({ story: id, briefings: documents.flatMap((each) => byId.get(each) ?? []) }))
    .filter(({ briefings: own }) => own.length > 0);
}

/** The entries of a page by story again, with its record and its briefings. */
export function inStories<T>(
  records: Pick<SiteRecords, 'storiesBy' | 'byId'>,
  entries: readonly InStory<T>[],
): Readonly<{ story: Story; briefings: readonly Briefing[]; items: readonly T[] }>[] {
  return [...Map.groupBy(entries, ({ story }) => story)].flatMap(([id, some]) => {
    const story = records.storiesBy.id.get(id);
    const items = some.map(({ item }) => item);
    return story ? [{ story, briefings: briefingsOf(records, story.documents), items }] : [];
  });
}

const figuresIn = ({ briefings }: StoryGroup): number =>
  briefings.reduce((sum, { document }) => sum + document.figures.length, 0);

/** The stories with figures, the figures of one on one page. */
export const pagesOfFigures = (briefings: readonly Briefing[], stories: Stories): ListPage<StoryGroup>[] =>
  packIntoPages(
    groupByStory(briefings, stories).filter((group) => figuresIn(group) > 0),
    figuresIn,
    FIGURES_PER_PAGE,
  );

/** What happened when, story by story. */
export const pagesOfDates = (briefings: readonly Briefing[], stories: Stories): ListPage<InStory<StoryHappening>>[] =>
  cutIntoPages(
    groupByStory(briefings, stories).flatMap(({ story, briefings: own }) =>
      happeningsIn(own).map((item) => ({ story, item })),
    ),
    EVENTS_PER_PAGE,
  );

/** Who is cited, story by story. */
export const pagesOfOrigins = (briefings: readonly Briefing[], stories: Stories): ListPage<InStory<Origin>>[] =>
  cutIntoPages(
    groupByStory(briefings, stories).flatMap(({ story, briefings: own }) =>
      traceOrigins(own.map(({ document }) => document))
        .filter(isNamedOrigin)
        .map((item) => ({ story, item })),
    ),
    ORIGINS_PER_PAGE,
  );

export const pagesOfBriefings = (briefings: readonly Briefing[]): ListPage<Briefing>[] =>
  cutIntoPages(briefings, BRIEFINGS_PER_PAGE);

/** Names of which there is something to tell. */
export const pagesOfNames = (names: readonly Named[]): ListPage<Named>[] =>
  cutIntoPages(names.filter(isWorthARow), NAMES_PER_PAGE);

/**
 * The documents that have a name: with what they have it say, in the order of days, those without a day behind them; last
 * those that only name it.
 */
export const pagesOfName = ({ appearances }: Named): ListPage<Named['appearances'][number]>[] =>
  packIntoPages(
    appearances.toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)) || byDayOf(a, b)),
    ({ claims }) => 1 + claims.length,
    CLAIMS_PER_PAGE,
  );

const UNDATED = '9999';

function byDayOf(a: Named['appearances'][number], b: Named['appearances'][number]): number {
  const [first, second] = [a, b].map(({ briefing }) => briefing.document.published ?? UNDATED);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

/** The paths of all pages of long lists after the first, in order: "figures/2/". A list that gets shorter loses some. */
export function listLaterPages(briefings: readonly Briefing[], names: readonly Named[], stories: Stories): string[] {
  const later = (pages: readonly ListPage<unknown>[], pathOfPage: (page: number) => string): string[] =>
    pages.slice(1).map(({ number }) => pathOfPage(number));
  return [
    ...later(pagesOfBriefings(briefings), pathOf.briefings),
    ...later(pagesOfFigures(briefings, stories), pathOf.figures),
    ...later(pagesOfDates(briefings, stories), pathOf.timeline),
    ...later(pagesOfOrigins(briefings, stories), pathOf.sources),
    ...later(pagesOfNames(names), pathOf.names),
    ...names.filter(hasPage).flatMap((named) => later(pagesOfName(named), (page) => pathOf.name(named, page))),
  ].sort();
}
