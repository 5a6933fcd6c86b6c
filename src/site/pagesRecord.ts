import { z } from 'zod';
import { GIVING_UP, type SitePlan } from './plan.ts';

/** Which of what could have a page has one, by id (names by slug), and what came of the plan. */
export const pagesSchema = z.object({
  own: z.array(z.string()),
  names: z.array(z.string()),
  pairs: z.array(z.string()),
  sources: z.array(z.string()),
  plan: z.object({
    claims: z.int(),
    claimFiles: z.boolean(),
    names: z.int(),
    pairs: z.boolean(),
    markdown: z.boolean(),
    sources: z.boolean(),
    oembed: z.boolean(),
    editions: z.boolean(),
    cards: z.enum(['all', 'stories', 'home']),
    givenUp: z.array(z.enum(GIVING_UP)),
    files: z.int(),
    beyond: z.int(),
  }),
});
export type Pages = Readonly<Omit<z.infer<typeof pagesSchema>, 'plan'>> & Readonly<{ plan: SitePlan }>;
