import type { Comparison, Document, SiteSettings } from '../records/index.ts';
import { excerptOf } from '../view/words/excerpt.ts';
import type { Card } from './card.ts';
import { countOf, countRelations } from './relations.ts';

const MAX_TITLE_LENGTH = 110;
const MAX_LINE_LENGTH = 180;

type SiteRecords = Readonly<{
  site: Pick<SiteSettings, 'title' | 'description'>;
  documents: readonly Pick<Document, 'figures'>[];
  comparisons: readonly Pick<Comparison, 'figures'>[];
}>;

/** The card of the home page: the state of the subject in counts. */
export function cardOfSite({ site, documents, comparisons }: SiteRecords): Card {
  const figures = documents.reduce((sum, document) => sum + document.figures.length, 0);
  return {
    kind: 'site',
    kicker: 'Crossbrief',
    title: excerptOf(site.title, MAX_TITLE_LENGTH),
    line: excerptOf(site.description, MAX_LINE_LENGTH),
    figures: [],
    counts: [
      countOf(documents.length, 'document', 'documents'),
      countOf(figures, 'figure', 'figures'),
      ...countRelations(comparisons),
    ],
  };
}

/** The card of a page that no record stands behind: the site's title as its kicker, the page's own below. */
export const cardOfPage = (title: string, site: Pick<SiteSettings, 'title' | 'description'>): Card => ({
  kind: 'page',
  kicker: excerptOf(site.title, MAX_TITLE_LENGTH / 2),
  title: excerptOf(title, MAX_TITLE_LENGTH),
  line: excerptOf(site.description, MAX_LINE_LENGTH),
  figures: [],
  counts: [],
});
