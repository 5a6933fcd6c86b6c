import { z } from 'zod';

/** Documents that tell of the same event. A document that stands alone is a story of one. */
export const storySchema = z.object({
  /** The id of its first document. */
  id: z.string(),
  slug: z.string(),
  /** The editor's, else the title of the document closest to all others. */
  title: z.string(),
  /** Ids in order of publication, then of id. */
  documents: z.array(z.string()).min(1),
  /** Whether the editor joined, parted or named it. */
  edited: z.boolean().optional(),
});
export type Story = Readonly<z.infer<typeof storySchema>>;

/** Two documents that tell the same story, and how much they share: 0 to 1. */
export const relatedPairSchema = z.object({ a: z.string(), b: z.string(), score: z.number() });
export type RelatedPair = Readonly<z.infer<typeof relatedPairSchema>>;
