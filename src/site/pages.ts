import type { Comparison, Digest, Document, Published, Quantity, SiteSettings, Story } from '../records/index.ts';
import { haveCommonGround } from '../view/comparison/pair.ts';
import { hasPage, type Named } from '../view/evidence/names.ts';
import { hasOwnPage } from '../view/quantity/quantity.ts';
import { SINGLE_PAGES } from './kinds.ts';
import { listLaterPages } from './listPages.ts';
import { rankOwnPages } from './ownPages.ts';
import type { Pages } from './pagesRecord.ts';
import { planSite, type SiteMap } from './plan.ts';
import type { Briefing } from './siteRecords.ts';

/** What of a site decides which pages it has. */
export type Sized = Readonly<{
  site: Pick<SiteSettings, 'hosting'>;
  documents: readonly Document[];
  digests: readonly Digest[];
  stories: readonly Story[];
  comparisons: readonly Comparison[];
  quantities: readonly Quantity[];
  published?: Published | undefined;
}>;

/** Files that every site has: style, fonts, data, feeds, icons, what hosts and browsers ask for. */
const FILES_OF_SITE = 100;
/** Of the search index: its fragments, which are folded, and what grows with the words (measured: 70 of 300 documents, 224 of 1,104). */
const FILES_OF_SEARCH = { fixed: 1_530, ofDocument: 0.25 };

/** The pages of a site, as many as its host takes. */
export function choosePages(sized: Sized, briefings: readonly Briefing[], names: readonly Named[]): Pages {
  const { documents, stories, comparisons, quantities, site } = sized;
  const before = publishedIn(sized.published);
  const ranked = rankOwnPages(sized);
  const cited = rankNames(names.filter(hasPage), before.names);
  const shared = comparisons.filter((each) => haveCommonGround(each) || before.comparisons.has(each.id));
  const lasting = <T>(all: readonly T[], wasPublished: (item: T) => boolean) => ({
    all: all.length,
    published: all.filter(wasPublished).length,
  });
  const map: SiteMap = {
    fixed: fixedFilesOf(documents.length, listLaterPages(briefings, names, stories).length),
    briefings: documents.length,
    stories: stories.length,
    quantities: quantities.filter(hasOwnPage).length,
    claims: { all: ranked.ids.length, published: ranked.published },
    names: lasting(cited, ({ slug }) => before.names.has(slug)),
    pairs: lasting(shared, ({ id }) => before.comparisons.has(id)),
    sources: lasting(documents, ({ id }) => before.sources.has(id)),
  };
  const plan = planSite(map, site.hosting.files);
  const kept = <T extends Readonly<{ id: string }>>(all: readonly T[], isKept: boolean, was: ReadonlySet<string>) =>
    all.filter(({ id }) => isKept || was.has(id)).map(({ id }) => id);
  return {
    own: ranked.ids.slice(0, plan.claims),
    names: cited.slice(0, plan.names).map(({ slug }) => slug),
    pairs: kept(shared, plan.pairs, before.comparisons),
    sources: kept(documents, plan.sources, before.sources),
    plan,
  };
}

/** Each named page has a card; later pages of lists share that of the first. */
const fixedFilesOf = (documents: number, laterPages: number): number =>
  FILES_OF_SITE +
  2 * SINGLE_PAGES.length +
  laterPages +
  FILES_OF_SEARCH.fixed +
  Math.ceil(FILES_OF_SEARCH.ofDocument * documents);

/** Those that were published first, then those that more documents name and that say more. */
const rankNames = (names: readonly Named[], published: ReadonlySet<string>): Named[] =>
  names.toSorted(
    (a, b) =>
      Number(published.has(b.slug)) - Number(published.has(a.slug)) ||
      b.appearances.length - a.appearances.length ||
      b.claims - a.claims,
  );

/** What was published with a page of its own. */
function publishedIn(published: Published | undefined) {
  const states = published ? [published, published.past] : [];
  return {
    names: new Set(states.flatMap((state) => state.names.map(({ slug }) => slug))),
    comparisons: new Set(states.flatMap((state) => state.comparisons)),
    sources: new Set(
      states.flatMap((state) => state.documents.flatMap(({ id, source }) => (source === 'briefing' ? [] : [id]))),
    ),
  };
}
