import { z } from 'zod';
import { spanSchema } from './span.ts';

/** A stretch of the document's text with one purpose. */
export const blockSchema = spanSchema.extend({
  kind: z.enum(['title', 'byline', 'dateline', 'heading', 'paragraph', 'caption', 'note', 'clutter']),
  /** BCP 47, where it is not the document's. */
  language: z.string().optional(),
  /** The rule that gave the block its kind; clutter always carries one. */
  rule: z.string().optional(),
  /** Page of a PDF, from 1. */
  page: z.int().positive().optional(),
  /** What the block is a piece of: an item of a list, a cell or row of a table, a turn of a talk, a post of a live blog. */
  part: z.enum(['list', 'table', 'turn', 'post']).optional(),
  /** Of a cell: the heads of its column and row. */
  heads: z.array(spanSchema).optional(),
  /** Who speaks a turn. */
  speaker: spanSchema.extend({ name: z.string() }).optional(),
  turn: z.enum(['question', 'answer']).optional(),
  /** EDTF, of a post: the day it was written. */
  published: z.string().optional(),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type BlockKind = Block['kind'];

/** Blocks that carry the article itself: evidence is taken from these alone. */
export const isBody = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'heading';
