import type { SiteSettings } from '../records/index.ts';
import type { Card } from './card.ts';
import { cardOfPage } from './site.ts';

/** The pages that no single record stands behind, by the first part of their address, with what their cards say. */
export const PAGE_TITLES = {
  briefings: 'All briefings',
  figures: 'All figures',
  timeline: 'Timeline',
  sources: 'Who is cited',
  names: 'Who and what is named',
  search: 'Search',
  editions: 'Take it with you',
  changes: 'What changed',
  data: 'The data',
  book: 'The whole briefing book',
  about: 'How this is made',
} as const;
export type PageName = keyof typeof PAGE_TITLES;

/** The card of a page by its name. */
export const cardOfNamedPage = (name: PageName, site: Pick<SiteSettings, 'title' | 'description'>): Card =>
  cardOfPage(PAGE_TITLES[name], site);
