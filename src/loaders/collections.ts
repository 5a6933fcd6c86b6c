import type { AstroIntegration } from 'astro';
import type { Library } from '../library/index.ts';
import { provideOwnLibrary } from '../library/process.ts';
import { layOut } from '../site/arrange.ts';
import { editionsOf } from '../site/changes.ts';
import { listDepartures } from '../site/departures.ts';
import { type Collections, provideCollections } from './shared.ts';

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

/**
 * Makes library and collections outside of the bundler, which would load everything that they are made with once more
 * (measured: five seconds).
 */
export const records = (): AstroIntegration => ({
  name: 'crossbrief-records',
  hooks: {
    'astro:config:setup'() {
      provideOwnLibrary();
      provideCollections(collectionsOf);
    },
  },
});
