import type {
  Comparison,
  Digest,
  Document,
  Edition,
  Notice,
  Published,
  Quantity,
  SiteSettings,
  Story,
} from '../records/index.ts';
import { findVariants, indexNames, listNames, type Named } from '../view/evidence/names.ts';
import type { Departure } from './departure.ts';
import { NotedMap, NotedSet } from './lookups.ts';
import { pathOfRecord } from './ownPages.ts';
import { choosePages, type Sized } from './pages.ts';
import type { Pages } from './pagesRecord.ts';
import { arrangeBriefings, type Briefing, byIdOf, type SiteRecords } from './siteRecords.ts';

type Lists = Readonly<{
  site: SiteSettings;
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  quantities?: readonly Quantity[];
  notices?: readonly Notice[];
  editions?: readonly Edition[];
  departures?: readonly Departure[];
  published?: Published | undefined;
  /** As they were chosen before. */
  pages?: Pages | undefined;
}>;

/** Which pages a site has, with what was arranged to find it out. */
export type Layout = Readonly<{ briefings: readonly Briefing[]; names: readonly Named[]; pages: Pages }>;

const SIZING = ['site', 'digests', 'stories', 'comparisons', 'quantities', 'published'] as const;
const layouts = new WeakMap<readonly Document[], Readonly<{ of: Sized; layout: Layout }>>();

/** Found once for the documents of a library, whoever asks: writers, the ledger, the summary. */
export function layOut(sized: Sized): Layout {
  const known = layouts.get(sized.documents);
  if (known && SIZING.every((field) => known.of[field] === sized[field])) return known.layout;
  const briefings = arrangeBriefings(sized.documents, sized.digests);
  const names = listNames(briefings);
  const layout = { briefings, names, pages: choosePages(sized, briefings, names) };
  layouts.set(sized.documents, { of: sized, layout });
  return layout;
}

/** Puts the records in order. */
export function arrangeRecords(lists: Lists): SiteRecords {
  const { site, quantities = [], notices = [], editions = [], departures = [] } = lists;
  const pages = lists.pages ?? layOut({ ...lists, quantities }).pages;
  const [own, sources, cited] = [new NotedSet('own', pages.own), new Set(pages.sources), new Set(pages.names)];
  const briefings = arrangeBriefings(lists.documents, lists.digests).map((briefing) => ({
    ...briefing,
    own,
    hasSource: sources.has(briefing.document.id),
    hasMarkdown: pages.plan.markdown,
  }));
  const names = listNames(briefings).map((named) => ({ ...named, isCited: cited.has(named.slug) }));
  const stories = lists.stories.toSorted((a, b) => b.documents.length - a.documents.length || byIdOf(a, b));
  const comparisons = lists.comparisons.toSorted(byIdOf);
  const ordered = orderQuantities(quantities, lists.stories);
  return {
    site,
    briefings,
    names,
    nameBy: new NotedMap('nameBy', indexNames(names)),
    variants: new NotedMap(
      'variants',
      Array.from(findVariants(names), ([{ slug }, others]) => [slug, others]),
    ),
    byId: new NotedMap(
      'byId',
      briefings.map((briefing) => [briefing.document.id, briefing]),
    ),
    stories,
    storiesBy: {
      document: groupedBy('storiesBy.document', stories, ({ documents }) => documents),
      id: new NotedMap(
        'storiesBy.id',
        stories.map((story) => [story.id, story]),
      ),
    },
    comparisons,
    comparisonsBy: groupedBy('comparisonsBy', comparisons, ({ documents }) => documents),
    quantities: ordered,
    quantitiesBy: {
      story: groupedBy('quantitiesBy.story', ordered, ({ story }) => [story]),
      id: new NotedMap(
        'quantitiesBy.id',
        ordered.map((quantity) => [quantity.id, quantity]),
      ),
    },
    notices,
    noticesBy: groupedBy('noticesBy', notices, ({ file }) => [file]),
    own,
    pairs: new NotedSet('pairs', pages.pairs),
    pages,
    recordPaths: new NotedMap(
      'recordPaths',
      briefings.flatMap((briefing) =>
        [...briefing.document.figures, ...briefing.document.claims].map((record) => [
          record.id,
          pathOfRecord(briefing, record),
        ]),
      ),
    ),
    editions,
    departures,
  };
}

/** The items by each of their keys. */
function groupedBy<T>(
  what: string,
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): NotedMap<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return new NotedMap(what, groups);
}

/** In the order of the stories, and within one as they were found. */
function orderQuantities(quantities: readonly Quantity[], stories: readonly Story[]): Quantity[] {
  const placeOf = new Map(stories.map(({ id }, index) => [id, index]));
  return quantities
    .map((quantity, index) => ({ quantity, index }))
    .sort((a, b) => (placeOf.get(a.quantity.story) ?? 0) - (placeOf.get(b.quantity.story) ?? 0) || a.index - b.index)
    .map(({ quantity }) => quantity);
}
