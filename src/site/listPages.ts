import { type Origin, traceOrigins } from '../view/comparison/origins.ts';
import { hasPage, type Named } from '../view/evidence/names.ts';
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
import type { Briefing } from './siteRecords.ts';

/** The briefings with figures, a document's figures on one page. */
export const pagesOfFigures = (briefings: readonly Briefing[]): ListPage<Briefing>[] =>
  packIntoPages(
    briefings.filter(({ document }) => document.figures.length > 0),
    ({ document }) => document.figures.length,
    FIGURES_PER_PAGE,
  );

/** What happened when, the latest first. */
export const pagesOfDates = (briefings: readonly Briefing[]): ListPage<StoryHappening>[] =>
  cutIntoPages(happeningsIn(briefings).reverse(), EVENTS_PER_PAGE);

export const pagesOfOrigins = (briefings: readonly Briefing[]): ListPage<Origin>[] =>
  cutIntoPages(traceOrigins(briefings.map(({ document }) => document)), ORIGINS_PER_PAGE);

export const pagesOfBriefings = (briefings: readonly Briefing[]): ListPage<Briefing>[] =>
  cutIntoPages(briefings, BRIEFINGS_PER_PAGE);

export const pagesOfNames = (names: readonly Named[]): ListPage<Named>[] => cutIntoPages(names, NAMES_PER_PAGE);

/** The documents that have a name, with what they have it say. */
export const pagesOfName = ({ appearances }: Named): ListPage<Named['appearances'][number]>[] =>
  packIntoPages(appearances, ({ claims }) => 1 + claims.length, CLAIMS_PER_PAGE);

/** The paths of all pages of long lists after the first, in order: "figures/2/". A list that gets shorter loses some. */
export function listLaterPages(briefings: readonly Briefing[], names: readonly Named[]): string[] {
  const later = (pages: readonly ListPage<unknown>[], pathOfPage: (page: number) => string): string[] =>
    pages.slice(1).map(({ number }) => pathOfPage(number));
  return [
    ...later(pagesOfBriefings(briefings), pathOf.briefings),
    ...later(pagesOfFigures(briefings), pathOf.figures),
    ...later(pagesOfDates(briefings), pathOf.timeline),
    ...later(pagesOfOrigins(briefings), pathOf.sources),
    ...later(pagesOfNames(names), pathOf.names),
    ...names.filter(hasPage).flatMap((named) => later(pagesOfName(named), (page) => pathOf.name(named, page))),
  ].sort();
}
