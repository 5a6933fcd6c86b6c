import type { Library } from '../library/index.ts';
import { processPlace } from '../library/place.ts';
import type { Settings } from '../library/settings.ts';
import { processSettings, sharedLibrary } from '../library/shared.ts';
import { arrangeRecords } from '../site/arrange.ts';
import { listDepartures } from '../site/departures.ts';
import type { SiteRecords } from '../site/siteRecords.ts';
import { cards } from './cards.ts';
import { checks } from './checks/index.ts';
import { editions } from './editions.ts';
import { hosting } from './hosting.ts';
import { intruders } from './intruders.ts';
import { offline } from './offline.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { search } from './search.ts';
import { openSite, type SiteAtWork } from './site.ts';

/** What every step is given. */
export type Work = Readonly<{
  site: SiteAtWork;
  library: Library;
  records: SiteRecords;
  settings: Settings;
  /** Where the results of search lead; known once there is search. */
  results: string[];
}>;

/** Something that is done to the site after Astro; gives what there is to say of it. */
export type Step = Readonly<{ name: string; run: (work: Work) => Promise<string> }>;

/**
 * All of them, in their order: nothing is made of a page that is refused; editions hold search; the offline list names
 * what the editions are made from; hosts are told of all files; the last look sees everything.
 */
export const STEPS: readonly Step[] = [intruders, cards, search, editions, offline, hosting, checks];

/** Says what a step came to. */
type Tell = (line: string) => void;

/** Runs the steps over the rendered site in `folder`; `pages`: HTML of it that is at hand, by file. */
export async function finishSite(
  folder: string,
  pages: ReadonlyMap<string, string> = new Map(),
  tell: Tell = () => {},
): Promise<Outcome> {
  const library = await sharedLibrary();
  const site = await openSite(folder, await processPlace(), pages);
  const work: Work = {
    site,
    library,
    records: arrangeRecords({ ...library, departures: listDepartures(library) }),
    settings: processSettings(),
    results: [],
  };
  const seconds: Record<string, number> = {};
  for (const { name, run } of STEPS) {
    const started = performance.now();
    const said = await run(work);
    seconds[name] = (performance.now() - started) / 1000;
    tell(`${name}: ${said}, in ${seconds[name].toFixed(1)} s`);
  }
  return outcomeOf(site, seconds);
}
