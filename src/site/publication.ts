import { recordEdition } from '../publishing/index.ts';
import type { Published } from '../records/index.ts';
import { type PublishedSite, siteStateOf } from './published.ts';

/** The ledger of a site after it was published on `date` (year-month-day); undefined where nothing changed. */
export const publishSite = (site: PublishedSite, date: string): Published | undefined =>
  recordEdition(site.published, siteStateOf(site), date);
