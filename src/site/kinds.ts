import { haveCommonGround } from '../view/comparison/pair.ts';
import { hasPage } from '../view/evidence/names.ts';
import { hasOwnPage } from '../view/quantity/quantity.ts';
import { datetimeOf } from '../view/words/dates.ts';
import { pathOf } from './address.ts';
import type { Briefing, SiteRecords } from './siteRecords.ts';

/** A page that there is one of. */
type Single = Readonly<{
  name: string;
  path: string;
  /** What its card says. */
  title: string;
  /** What the navigation calls it; absent: it does not stand there. */
  nav?: string;
  /** Whether search engines are told of it. */
  isListed: boolean;
}>;

/** The pages that no single record stands behind, in the order of the navigation. A new one is an entry here and a page file. */
export const SINGLE_PAGES = [
  { name: 'briefings', path: pathOf.briefings(), title: 'All briefings', nav: 'Briefings', isListed: true },
  { name: 'figures', path: pathOf.figures(), title: 'All figures', nav: 'Figures', isListed: true },
  { name: 'timeline', path: pathOf.timeline(), title: 'Timeline', nav: 'Timeline', isListed: true },
  { name: 'sources', path: pathOf.sources(), title: 'Who is cited', nav: 'Sources', isListed: true },
  { name: 'names', path: pathOf.names(), title: 'Who and what is named', nav: 'Names', isListed: true },
  { name: 'about', path: pathOf.about, title: 'How this is made', nav: 'About', isListed: true },
  { name: 'changes', path: pathOf.changes, title: 'What changed', isListed: true },
  { name: 'data', path: pathOf.data, title: 'The data', isListed: true },
  { name: 'search', path: pathOf.search, title: 'Search', isListed: false },
  { name: 'editions', path: pathOf.editions, title: 'Take it with you', isListed: false },
  { name: 'book', path: pathOf.book, title: 'The whole briefing book', isListed: false },
] as const satisfies readonly Single[];

export type PageName = (typeof SINGLE_PAGES)[number]['name'];

/** What the navigation leads to. */
export const NAVIGATION: readonly Readonly<{ name: string; path: string }>[] = SINGLE_PAGES.flatMap((page) =>
  'nav' in page ? [{ name: page.nav, path: page.path }] : [],
);

/** An address that search engines are told of, with the day on which its document was last changed. */
export type ListedPath = Readonly<{ path: string; changed: string | undefined }>;

/** The kinds of pages that there are many of: what of a site has one, for the sitemap and for counts. */
export const RECORD_PAGES: readonly Readonly<{ name: string; pathsOf: (records: SiteRecords) => ListedPath[] }>[] = [
  { name: 'story', pathsOf: ({ stories }) => undated(stories.map(pathOf.story)) },
  {
    name: 'comparison',
    pathsOf: ({ comparisons, pairs }) =>
      undated(comparisons.filter((each) => pairs.has(each.id) && haveCommonGround(each)).map(pathOf.comparison)),
  },
  { name: 'quantity', pathsOf: ({ quantities }) => undated(quantities.filter(hasOwnPage).map(pathOf.quantity)) },
  { name: 'name', pathsOf: ({ names }) => undated(names.filter(hasPage).map((name) => pathOf.name(name))) },
  { name: 'briefing', pathsOf: ({ briefings }) => dated(briefings, ({ document }) => [pathOf.briefing(document)]) },
  {
    name: 'source',
    pathsOf: ({ briefings }) =>
      dated(briefings, ({ document, hasSource = true }) => (hasSource ? [pathOf.source(document)] : [])),
  },
  {
    name: 'claim',
    pathsOf: ({ briefings, own }) =>
      dated(briefings, ({ document: { figures, claims } }) =>
        [...figures, ...claims].filter(({ id }) => own.has(id)).map(pathOf.claim),
      ),
  },
];

const undated = (paths: readonly string[]): ListedPath[] => paths.map((path) => ({ path, changed: undefined }));

const dated = (briefings: readonly Briefing[], pathsOf: (briefing: Briefing) => string[]): ListedPath[] =>
  briefings.flatMap((briefing) => {
    const changed = datetimeOf(briefing.document.updated ?? briefing.document.published ?? '');
    return pathsOf(briefing).map((path) => ({ path, changed }));
  });
