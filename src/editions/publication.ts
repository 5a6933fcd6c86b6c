import type { Library } from '../library/index.ts';
import { recordEdition } from '../publishing/index.ts';
import type { Published } from '../records/index.ts';
import { siteStateOf } from '../site/published.ts';

/** The ledger of a site after it was published on `date` (year-month-day); undefined where nothing changed. */
export const publishSite = (library: Library, date: string): Published | undefined =>
  recordEdition(library.published, siteStateOf(library), date);
