import { z } from 'zod';
import { spanSchema } from './span.ts';

/** A stretch of the document's text with one purpose. */
export const blockSchema = spanSchema.extend({
  kind: z.enum(['title', 'byline', 'dateline', 'heading', 'paragraph', 'caption', 'clutter']),
  /** BCP 47, where it is not the document's. */
  language: z.string().optional(),
  /** The rule that gave the block its kind; clutter always carries one. */
  rule: z.string().optional(),
  /** Page of a PDF, from 1. */
  page: z.int().positive().optional(),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type BlockKind = Block['kind'];

/** Blocks that carry the article itself: evidence is taken from these alone. */
export const isBody = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'heading';
