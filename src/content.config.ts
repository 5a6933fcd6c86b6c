import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { Commentary } from './library/editor/commentary.ts';
import { processSettings, sharedLibrary } from './library/shared.ts';
import { recordsLoader } from './loaders/records.ts';
import {
  comparisonSchema,
  digestSchema,
  documentSchema,
  editionSchema,
  noticeSchema,
  quantitySchema,
  siteSettingsSchema,
  storySchema,
} from './records/index.ts';
import { layOut } from './site/arrange.ts';
import { editionsOf } from './site/changes.ts';
import { departureSchema, listDepartures } from './site/departures.ts';
import { pagesSchema } from './site/pages.ts';

const { content } = processSettings();
const { commentary } = await sharedLibrary();
const commentarySchema = z.object({ title: z.string().optional(), author: z.string().optional() });

export const collections = {
  documents: defineCollection({
    loader: recordsLoader('documents', (library) => library.documents),
    schema: documentSchema,
  }),
  stories: defineCollection({
    loader: recordsLoader('stories', (library) => library.stories),
    schema: storySchema,
  }),
  comparisons: defineCollection({
    loader: recordsLoader('comparisons', (library) => library.comparisons),
    schema: comparisonSchema,
  }),
  quantities: defineCollection({
    loader: recordsLoader('quantities', (library) => library.quantities),
    schema: quantitySchema,
  }),
  digests: defineCollection({
    loader: recordsLoader('digests', (library) => library.digests),
    schema: digestSchema,
  }),
  editions: defineCollection({
    loader: recordsLoader('editions', (library) =>
      editionsOf(library).map((edition) => ({ ...edition, id: String(edition.number) })),
    ),
    schema: editionSchema.extend({ id: z.string() }),
  }),
  departures: defineCollection({
    loader: recordsLoader('departures', (library) =>
      listDepartures(library).map((departure) => ({ ...departure, id: departure.from })),
    ),
    schema: departureSchema,
  }),
  site: defineCollection({
    loader: recordsLoader('site', (library) => [
      { id: 'site', ...library.site, notices: library.notices, pages: layOut(library).pages },
    ]),
    schema: siteSettingsSchema.safeExtend({
      id: z.string(),
      notices: z.array(noticeSchema),
      pages: pagesSchema,
    }),
  }),
  /** The editor's commentary on a document or a comparison: trusted MDX, never a seed. */
  briefings: commentaryIn('briefings'),
  comparisonCommentary: commentaryIn('comparisons'),
};

/** The commentaries of a folder that the library found fit to be shown, under the ids of what they comment on. */
function commentaryIn(folder: keyof Commentary) {
  const files = commentary[folder];
  const idOf = (entry: string): string => files.get(entry) ?? entry.replace(/\.mdx$/, '');
  return defineCollection({
    loader: glob({
      // While the site is served, a file that is written anew is read as well.
      pattern: import.meta.env.DEV ? '*.mdx' : [...files.keys()].map(escapePattern),
      base: `${content}/${folder}`,
      generateId: ({ entry }) => idOf(entry),
    }),
    schema: commentarySchema,
  });
}

/** A file name as a pattern that fits it alone. */
function escapePattern(name: string): string {
  return name.replace(/[!()*+?@[\]{}|\\]/g, '\\$&');
}
