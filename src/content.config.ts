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
import { departureSchema } from './site/departure.ts';
import { pagesSchema } from './site/pagesRecord.ts';

const { content } = processSettings();
const { commentary } = await sharedLibrary();
const commentarySchema = z.object({ title: z.string().optional(), author: z.string().optional() });

export const collections = {
  documents: defineCollection({ loader: recordsLoader('documents'), schema: documentSchema }),
  stories: defineCollection({ loader: recordsLoader('stories'), schema: storySchema }),
  comparisons: defineCollection({ loader: recordsLoader('comparisons'), schema: comparisonSchema }),
  quantities: defineCollection({ loader: recordsLoader('quantities'), schema: quantitySchema }),
  digests: defineCollection({ loader: recordsLoader('digests'), schema: digestSchema }),
  editions: defineCollection({
    loader: recordsLoader('editions'),
    schema: editionSchema.extend({ id: z.string() }),
  }),
  departures: defineCollection({ loader: recordsLoader('departures'), schema: departureSchema }),
  site: defineCollection({
    loader: recordsLoader('site'),
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
