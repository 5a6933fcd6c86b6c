import type { SiteSettings } from '../records/index.ts';
import { type PageName, SINGLE_PAGES } from '../site/kinds.ts';
import type { Card } from './card.ts';
import { cardOfPage } from './site.ts';

/** The card of a page by its name. */
export const cardOfNamedPage = (name: PageName, site: Pick<SiteSettings, 'title' | 'description'>): Card =>
  cardOfPage(SINGLE_PAGES.find((page) => page.name === name)?.title ?? name, site);
