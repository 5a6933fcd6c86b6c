import { z } from 'zod';

/** `content/stories/<slug>.yaml`: a story that the editor joins, parts or names. The file's name is its address. */
export const storyNotesSchema = z
  .strictObject({
    title: z.string().min(1).optional(),
    /** Ids of documents that belong together, whatever they share; what was found to belong to them stays with them. */
    documents: z.array(z.string().min(1)).min(1),
    /** Ids of documents that do not belong to this story. */
    not: z.array(z.string().min(1)).default([]),
  })
  .refine(({ documents, not }) => !not.some((id) => documents.includes(id)), {
    path: ['not'],
    error: 'a document cannot belong to the story and not belong to it',
  });
export type StoryNotes = Readonly<z.infer<typeof storyNotesSchema>>;

/** What the editor says of a story, with its address. */
export type StoryEdit = StoryNotes & Readonly<{ slug: string }>;
