import type { Library } from '../library/index.ts';
import { layOut } from '../site/arrange.ts';
import { editionsOf } from '../site/changes.ts';
import { listDepartures } from '../site/departures.ts';
import type { Collections } from './shared.ts';

/** What each collection holds of a library. */
export const collectionsOf = (library: Library): Collections => ({
  documents: library.documents,
  stories: library.stories,
  comparisons: library.comparisons,
  quantities: library.quantities,
  digests: library.digests,
  editions: editionsOf(library).map((edition) => ({ ...edition, id: String(edition.number) })),
  departures: listDepartures(library).map((departure) => ({ ...departure, id: departure.from })),
  site: [{ ...library.site, id: 'site', notices: library.notices, pages: layOut(library).pages }],
});
